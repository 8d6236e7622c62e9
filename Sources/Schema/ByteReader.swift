/// Reads numbers one after the other and never beyond the end of its bytes.
struct ByteReader {
    private let bytes: UnsafeRawBufferPointer
    private(set) var position: Int

    init(_ bytes: UnsafeRawBufferPointer, at position: Int) {
        self.bytes = bytes
        self.position = position
    }

    var remaining: Int { bytes.count - position }

    @inline(__always)
    mutating func byte() throws(SchemaDatabaseError) -> UInt8 {
        guard position >= 0, position < bytes.count else { throw truncated() }
        defer { position += 1 }
        return bytes[position]
    }

    /// Seven bits a byte, lowest first.
    @inline(__always)
    mutating func varint() throws(SchemaDatabaseError) -> UInt64 {
        let first = try byte()
        if first < 0x80 { return UInt64(first) }
        return try varint(after: first)
    }

    private mutating func varint(after first: UInt8) throws(SchemaDatabaseError) -> UInt64 {
        var result = UInt64(first & 0x7F)
        var shift: UInt64 = 7
        while shift < 64 {
            let next = try byte()
            result |= UInt64(next & 0x7F) << shift
            if next < 0x80 { return result }
            shift += 7
        }
        throw SchemaDatabaseError(.malformed, "a number at byte \(position) is too long")
    }

    /// A number that has to fit in an `Int` and not be negative.
    mutating func natural() throws(SchemaDatabaseError) -> Int {
        let value = try varint()
        guard let result = Int(exactly: value) else {
            throw SchemaDatabaseError(.malformed, "\(value) at byte \(position) is too large")
        }
        return result
    }

    /// How many elements follow. Each takes a byte at least, so a larger number is damage, not a reason to allocate.
    mutating func count() throws(SchemaDatabaseError) -> Int {
        let value = try natural()
        guard value <= remaining else { throw truncated() }
        return value
    }

    mutating func integer() throws(SchemaDatabaseError) -> Int { Int(Self.unzigzag(try varint())) }

    /// An integral number as twice its zigzag, any other as a one and the eight bytes of the double.
    mutating func double() throws(SchemaDatabaseError) -> Double {
        let head = try varint()
        if head & 1 == 0 { return Double(Self.unzigzag(head >> 1)) }
        return try rawDouble()
    }

    mutating func rawDouble() throws(SchemaDatabaseError) -> Double {
        guard position >= 0, remaining >= 8 else { throw truncated() }
        defer { position += 8 }
        return Double(
            bitPattern: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)))
    }

    static func unzigzag(_ value: UInt64) -> Int64 {
        Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
    }

    private func truncated() -> SchemaDatabaseError {
        SchemaDatabaseError(.truncated, "more was expected after byte \(position) of \(bytes.count)")
    }
}
