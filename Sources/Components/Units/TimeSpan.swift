/// A length of time, in whole seconds.
public struct TimeSpan: Hashable, Comparable, Sendable {
    public let seconds: Int

    public static func seconds(_ count: Int) -> TimeSpan { TimeSpan(seconds: count) }
    public static func minutes(_ count: Int) -> TimeSpan { TimeSpan(seconds: count.saturatingProduct(60)) }
    public static func hours(_ count: Int) -> TimeSpan { TimeSpan(seconds: count.saturatingProduct(3_600)) }
    public static func days(_ count: Int) -> TimeSpan { TimeSpan(seconds: count.saturatingProduct(86_400)) }

    /// Whole days, rounded down.
    public var days: Int { seconds / 86_400 }

    public static func < (left: TimeSpan, right: TimeSpan) -> Bool { left.seconds < right.seconds }
}

/// An amount of storage, in gibibytes.
public struct StorageSize: Hashable, Comparable, Sendable {
    public let gibibytes: Int

    public static func gibibytes(_ count: Int) -> StorageSize { StorageSize(gibibytes: count) }
    public static func tebibytes(_ count: Int) -> StorageSize { StorageSize(gibibytes: count.saturatingProduct(1_024)) }

    public static func < (left: StorageSize, right: StorageSize) -> Bool { left.gibibytes < right.gibibytes }
}

/// An amount of money a month, in US dollars.
public struct MonthlyCost: Hashable, Comparable, Sendable {
    public let dollars: Double

    public static func dollars(_ amount: Double) -> MonthlyCost { MonthlyCost(dollars: amount) }

    public static func < (left: MonthlyCost, right: MonthlyCost) -> Bool { left.dollars < right.dollars }
}

extension Int {
    /// The product, or the largest number there is: a count from a settings file must not crash the platform, and what
    /// comes out is refused where it is used.
    fileprivate func saturatingProduct(_ factor: Int) -> Int {
        let (product, isTooLarge) = multipliedReportingOverflow(by: factor)
        return isTooLarge ? (self < 0 ? .min : .max) : product
    }
}
