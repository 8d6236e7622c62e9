extension Scaling {
    /// Scaling up to what a monthly amount pays for, if all of it ran all month.
    ///
    /// - Parameters:
    ///   - limit: what the service's members may cost a month in all.
    ///   - member: what one costs a month: see ``TaskPrice``.
    public static func between(_ minimum: Int, costing limit: MonthlyCost, each member: MonthlyCost) -> Scaling {
        let count = (limit.dollars / member.dollars).rounded(.down)
        // A price of nothing, or no number at all, gives no limit: left at zero, scaling is refused.
        let maximum = count.isFinite && count >= 0 ? Int(min(count, 100_000)) : 0
        return Scaling(minimum: minimum, maximum: maximum)
    }
}

/// What Fargate charges in a region, from the price list of the day: for limits, not for invoices.
public struct TaskPrice: Hashable, Sendable {
    /// US dollars for one virtual processor for an hour.
    public var processorHour: Double
    /// US dollars for one gibibyte of memory for an hour.
    public var memoryHour: Double

    public init(processorHour: Double, memoryHour: Double) {
        self.processorHour = processorHour
        self.memoryHour = memoryHour
    }

    /// One task for a month of 730 hours.
    public func monthly(_ cpu: TaskProcessor, _ memory: MemorySize) -> MonthlyCost {
        let processors = Double(cpu.rawValue) / 1_024
        let gibibytes = Double(memory.mebibytes) / 1_024
        return .dollars(730 * (processors * processorHour + gibibytes * memoryHour))
    }
}
