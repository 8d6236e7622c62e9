/// What somebody measured, in place of assumptions.
public struct Calibration: Sendable, Hashable {
    public var assumptions = CapacityAssumptions()
    /// Seconds until a unit gets requests, by component.
    public var startTimes: [String: AssumptionRange] = [:]
    /// Per cent of memory that is used, by component.
    public var memoryUses: [String: Double] = [:]
    /// What the account was given, by the names of limits.
    public var quotas: [String: Double] = [:]
    /// Where each name that the file uses stands.
    var places: [CalibrationPlace] = []

    public init() {}

    /// Puts what is of the platform itself into its model.
    public func apply(to model: inout CapacityModel) {
        for index in model.services.indices {
            let name = model.services[index].name
            if let time = startTimes[name] { model.services[index].startTime = time }
            if let use = memoryUses[name] { model.services[index].memoryUse = use }
        }
        for index in model.limits.indices {
            if let quota = quotas[model.limits[index].name] {
                model.limits[index].available = quota
                model.limits[index].source = "calibration"
            }
        }
    }
}
