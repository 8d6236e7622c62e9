internal import MainstayPolicy

/// Lambda functions.
enum FunctionPricing {
    static let table: [String: Pricing] = [
        "AWS::Lambda::Function": function,
        "AWS::Lambda::Alias": provisioned,
        "AWS::Lambda::Version": provisioned,
    ]

    /// Gigabytes of memory; 128 MB where nothing is said.
    private static func memory(_ function: ResourceView) -> Double? {
        let size = function["MemorySize"]
        if size.isAbsent { return 128 / 1_024 }
        return size.double.flatMap { $0 > 0 && $0 < 1e6 ? $0 / 1_024 : nil }
    }

    private static func isARM(_ function: ResourceView) -> Bool {
        function["Architectures"].elements.contains { $0.is("arm64") }
    }

    @Sendable private static func function(_ bill: inout Bill) {
        bill.used("Requests", "lambdaInvocationMillions", "Lambda", "function:requests")
        guard let memory = memory(bill.resource) else {
            return bill.unknown("Duration", "MemorySize is only known at deployment")
        }
        let tiers = isARM(bill.resource) ? PriceTiers.lambdaARM : .lambdaX86
        var seconds: CostRange?
        if let runs = bill.usage.amount(of: "lambdaInvocationMillions"),
            let duration = bill.usage.amount(of: "lambdaDurationMs")
        {
            seconds = runs * duration * (1_000 * memory)
        }
        bill.computed(
            "Duration", from: "lambdaInvocationMillions", tiers, seconds,
            note: "\((memory * 1_024).short) MB; the free million requests of an account are counted too", .lambda)
        if let storage = bill["EphemeralStorage"]["Size"].double, storage > 512, storage <= 1e5, let seconds {
            bill.computed(
                "Ephemeral storage", from: "lambdaInvocationMillions",
                PriceTiers("Lambda", "function:ephemeral-storage"),
                seconds * ((storage - 512) / 1_024 / memory))
        }
    }

    @Sendable private static func provisioned(_ bill: inout Bill) {
        let setting = bill["ProvisionedConcurrencyConfig"]["ProvisionedConcurrentExecutions"]
        if setting.isAbsent { return bill.isFree() }
        guard let count = bill.number(setting, "ProvisionedConcurrentExecutions") else { return }
        guard let function = bill["FunctionName"].resource, let memory = memory(function) else {
            return bill.unknown("Provisioned concurrency", "the function is not in this template")
        }
        bill.fixed(
            "Provisioned concurrency", "Lambda",
            "provisioned:provisioned-concurrency\(isARM(function) ? "" : "-x86")",
            CostRange(count * memory * Bill.hoursPerMonth * 3_600))
    }
}
