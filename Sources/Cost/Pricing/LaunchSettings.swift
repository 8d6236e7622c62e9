internal import MainstayPolicy

/// What the instances of a group are started with.
struct LaunchSettings {
    let instanceType: PropertyView
    let blocks: PropertyView
    let credits: PropertyView
    let isMonitored: Bool
    /// Instances on demand before any spot instance is started.
    private let onDemandBase: Double
    /// Of those above it, the share on demand: 0 to 1.
    private let onDemandFraction: Double

    /// Nil where the launch template stands elsewhere.
    init?(_ group: ResourceView) {
        let mixed = group["MixedInstancesPolicy"]
        let reference =
            mixed.isPresent
            ? mixed["LaunchTemplate"]["LaunchTemplateSpecification"] : group["LaunchTemplate"]
        let template = reference["LaunchTemplateId"].resource ?? reference["LaunchTemplateName"].resource
        let configuration = group["LaunchConfigurationName"].resource
        guard let source = template ?? configuration else { return nil }
        let data = template == nil ? source.properties : source["LaunchTemplateData"]
        let override = mixed["LaunchTemplate"]["Overrides"].elements.first?["InstanceType"]
        instanceType = override.flatMap { $0.isPresent ? $0 : nil } ?? data["InstanceType"]
        blocks = data["BlockDeviceMappings"]
        credits = data["CreditSpecification"]["CpuCredits"]
        // A launch configuration watches closely unless it is told not to.
        isMonitored =
            template == nil
            ? !source["InstanceMonitoring"].isFalse
            : data["Monitoring"]["Enabled"].isTrue
        let distribution = mixed["InstancesDistribution"]
        let isSpot = data["InstanceMarketOptions"]["MarketType"].is("spot")
        onDemandBase = max(0, distribution["OnDemandBaseCapacity"].double ?? 0)
        let percentage = distribution["OnDemandPercentageAboveBaseCapacity"].double ?? (isSpot ? 0 : 100)
        onDemandFraction = min(max(percentage, 0), 100) / 100
    }

    func onDemandShare(of count: CostRange) -> CostRange { count.map(onDemand) }

    /// Nil where all are on demand.
    func spotShare(of count: CostRange) -> CostRange? {
        let spot = count.map { $0 - onDemand($0) }
        return spot.high > 0 ? spot : nil
    }

    private func onDemand(_ count: Double) -> Double {
        let base = min(count, onDemandBase)
        return base + (count - base) * onDemandFraction
    }
}
