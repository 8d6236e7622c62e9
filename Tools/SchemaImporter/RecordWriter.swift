import MainstaySchema

/// Writes records as `NodeDecoder` and `ResourceDecoder` read them.
///
/// Without a string table it only counts which texts are used, which is how the table is made.
struct RecordWriter {
    private let table: StringTable?
    private(set) var bytes: [UInt8] = []
    private(set) var uses: [String: Int] = [:]

    init(table: StringTable?) { self.table = table }

    mutating func byte(_ value: UInt8) { bytes.append(value) }

    mutating func varint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func count(_ value: Int) { varint(UInt64(value)) }

    mutating func integer(_ value: Int) { varint(Self.zigzag(Int64(value))) }

    mutating func double(_ value: Double) {
        // Only what a double holds exactly is written as an integer; two to the 53rd leaves room for the two shifts.
        if let integer = Int64(exactly: value), integer.magnitude <= 1 << 53, value.sign == .plus || integer != 0 {
            varint(Self.zigzag(integer) << 1)
        } else {
            varint(1)
            rawDouble(value)
        }
    }

    mutating func rawDouble(_ value: Double) {
        withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func string(_ value: String) throws { varint(UInt64(try number(value))) }

    mutating func optionalString(_ value: String?) throws {
        if let value { varint(UInt64(try number(value) + 1)) } else { varint(0) }
    }

    mutating func strings(_ values: [String]) throws {
        count(values.count)
        for value in values { try string(value) }
    }

    mutating func scalar(_ value: SchemaNode.Scalar) throws {
        switch value {
        case .string(let text): varint(UInt64(try number(text)) << 2)
        case .int(let integer):
            let zigzag = Self.zigzag(Int64(integer))
            guard zigzag < 1 << 62 else { throw ImportError("\(integer) is too large for an enumeration") }
            varint(zigzag << 2 | 1)
        case .double(let double):
            varint(2)
            rawDouble(double)
        case .bool(let bool): varint(bool ? 7 : 3)
        }
    }

    private mutating func number(_ text: String) throws -> Int {
        guard let table else {
            uses[text, default: 0] += 1
            return 0
        }
        guard let number = table.number(text) else { throw ImportError("\(text) was not counted") }
        return number
    }

    private static func zigzag(_ value: Int64) -> UInt64 { UInt64(bitPattern: value << 1 ^ value >> 63) }
}
