#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The functions of the C library that are needed here.
enum NaturalLogarithm {
    @inline(__always)
    static func of(_ value: Double) -> Double { log(value) }
}

enum Exponential {
    @inline(__always)
    static func of(_ value: Double) -> Double { exp(value) }
}
