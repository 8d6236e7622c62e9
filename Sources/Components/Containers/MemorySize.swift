/// An amount of memory, in mebibytes.
public struct MemorySize: Hashable, Comparable, Sendable {
    public let mebibytes: Int

    public static func mebibytes(_ count: Int) -> MemorySize { MemorySize(mebibytes: count) }
    public static func gibibytes(_ count: Int) -> MemorySize { MemorySize(mebibytes: count * 1_024) }

    public static func < (left: MemorySize, right: MemorySize) -> Bool { left.mebibytes < right.mebibytes }
}
