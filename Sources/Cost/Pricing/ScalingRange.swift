internal import MainstayPolicy

/// Between which numbers a scalable target keeps something.
struct ScalingRange {
    let minimum: Double
    let maximum: Double

    /// The target of Application Auto Scaling that refers to a resource.
    static func of(_ resource: ResourceView, dimension: String) -> ScalingRange? {
        for target in resource.referrers(ofType: "AWS::ApplicationAutoScaling::ScalableTarget") {
            guard target["ScalableDimension"].string == dimension else { continue }
            guard let minimum = target["MinCapacity"].double, let maximum = target["MaxCapacity"].double,
                minimum >= 0, maximum >= minimum, maximum <= 1e6
            else { continue }
            return ScalingRange(minimum: minimum, maximum: maximum)
        }
        return nil
    }
}

extension Bill {
    /// How many of something run: all over its range, with the stated average, or else the desired number, in the middle.
    ///
    /// - Parameters:
    ///   - desired: the number that the template asks for; the least of the range where it asks for none.
    ///   - parameter: the usage parameter that states an average.
    func capacity(desired: Double?, _ range: ScalingRange?, parameter: String) -> CostRange {
        let stated = usage.statedAmount(of: parameter)
        guard let range else { return stated ?? CostRange(desired ?? 1) }
        func clamped(_ number: Double) -> Double { min(max(number, range.minimum), range.maximum) }
        // A range that is stated is narrower than what scaling could do.
        if let stated, !stated.isExact { return stated.map(clamped) }
        let growth = usage.profile?.growth ?? 1
        let expected = clamped(stated?.expected ?? (desired ?? range.minimum) * growth)
        return CostRange(low: range.minimum, expected: expected, high: range.maximum)
    }
}
