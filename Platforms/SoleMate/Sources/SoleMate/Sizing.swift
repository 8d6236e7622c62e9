import Mainstay

/// How large an environment is, in what its settings do not say. Staging and production have the sizes of the
/// requirements; `docs/benchmarks.md` has how many users each size is for.
struct Sizing {
    var taskProcessor = TaskProcessor.quarter
    var taskMemory = MemorySize.mebibytes(512)
    var backendInstance: InstanceType
    var backend: Scaling
    var databaseStorageType = Postgres.StorageType.gp2
    var databaseStorage = StorageSize.gibibytes(20)
    var databaseMaximumStorage = StorageSize.gibibytes(100)
    /// How many connections are more than all tasks and instances should hold.
    var databaseConnections = 80
    /// In US dollars a month.
    var budget: Double

    static func of(_ stage: EnvironmentConfig.Stage) -> Sizing {
        switch stage {
        case .staging: Sizing(backendInstance: "t3.micro", backend: .between(1, 2), budget: 300)
        case .production: Sizing(backendInstance: "t3.small", backend: .between(2, 6), budget: 600)
        case .peak:
            // Processors that are not burstable: at this load credits never come back.
            Sizing(
                taskProcessor: .two, taskMemory: .mebibytes(4_096), backendInstance: "c7i.large",
                backend: .between(6, 64), databaseStorageType: .gp3, databaseStorage: .gibibytes(400),
                databaseMaximumStorage: .gibibytes(1_000), databaseConnections: 1_600, budget: 12_000)
        }
    }

    /// A quarter of what is allocated.
    var databaseStorageLeft: Double { Double(databaseStorage.gibibytes) / 4 * 1_073_741_824 }

    /// The tasks of the service: up to four times as many as usually run.
    static func service(_ config: EnvironmentConfig) -> Scaling {
        let most = config.ecsDesiredCount.multipliedReportingOverflow(by: 4)
        return .between(config.ecsDesiredCount, most.overflow ? config.ecsDesiredCount : most.partialValue)
    }
}
