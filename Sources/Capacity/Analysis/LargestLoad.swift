/// The most users that a target is met for, and what stands in the way of more.
public struct LargestLoad: Sendable, Hashable {
    /// Zero where not even one user is served in time.
    public var users: Double
    public var bottleneck: Bottleneck?
}

extension PlatformLoad {
    /// Users beyond which nobody asks: twice the people on Earth.
    static let mostUsers = 2e10

    /// The largest load below which the target is met at every load that was tried.
    ///
    /// Latency is no smooth function of the load where tasks are added one by one, so a rough search upwards finds the
    /// first load that fails, and bisection the place between it and the one before.
    func largest(for target: CapacityTarget) -> LargestLoad {
        var (low, high) = (0.0, 1.0)
        var failing: OperatingPoint?
        while high < Self.mostUsers {
            let point = point(at: high)
            if !point.meets(target) {
                failing = point
                break
            }
            low = high
            high *= 1.4
        }
        guard var failing else { return LargestLoad(users: low, bottleneck: nil) }
        if low == 0 { return LargestLoad(users: 0, bottleneck: failing.bottleneck(for: target)) }
        for _ in 0..<40 where high - low > max(0.5, 0.0005 * high) {
            let middle = (low + high) / 2
            let point = point(at: middle)
            if point.meets(target) {
                low = middle
            } else {
                high = middle
                failing = point
            }
        }
        return LargestLoad(users: low.rounded(.down), bottleneck: failing.bottleneck(for: target))
    }

    /// Users at which a component's last unit is busy all the time; nil where it is not on the way.
    func exhaustion(of name: String) -> Double? {
        func utilisation(_ users: Double) -> Double? {
            point(at: users).components.first { $0.name == name }?.utilisation
        }
        var (low, high) = (0.0, 1.0)
        while let busy = utilisation(high), busy < 1 {
            guard high < Self.mostUsers else { return nil }
            low = high
            high *= 2
        }
        for _ in 0..<40 where high - low > max(0.5, 0.0005 * high) {
            let middle = (low + high) / 2
            if (utilisation(middle) ?? 0) < 1 { low = middle } else { high = middle }
        }
        return low.rounded(.down)
    }
}
