/// How the database file is laid out; the importer writes it and ``SchemaDatabase`` reads it.
///
/// All fixed numbers are little-endian. A *varint* has seven bits a byte, lowest first; signed numbers are zigzagged.
///
///     header     magic, version, total length, counts of types, strings, regions, source string (8 × UInt32)
///     types      per type, sorted by name: name string, record offset (UInt32 each), regions as bits (UInt64), offset
///                of the rules by region or zero (UInt32)
///     regions    per region: name string (UInt32)
///     strings    per string and one past the last: offset into the text (UInt32)
///     text       the strings one after the other, each once; the most used have the lowest numbers
///     records    one a type and, where it has any, one of its rules by region; see `ResourceDecoder`
///
/// Types and strings have fixed sizes so that opening the file reads the header and nothing else.
package enum DatabaseLayout {
    /// `MSDB`
    package static let magic: UInt32 = 0x4244_534D
    package static let version: UInt32 = 2
    package static let headerSize = 32
    package static let typeEntrySize = 20
    /// Regions are bits of one number.
    package static let maximumRegions = 64
    /// Deeper nesting than any schema has: a damaged file must not exhaust the stack.
    package static let maximumDepth = 64
}

/// Which fields a node has: a varint of these bits, then the fields in this order. The commonest come first, so that
/// most nodes need one or two bytes.
package struct NodeFields: OptionSet, Sendable {
    package let rawValue: UInt64
    package init(rawValue: UInt64) { self.rawValue = rawValue }

    private init(bit: UInt64) { rawValue = 1 << bit }

    package static let types = NodeFields(bit: 0)
    package static let reference = NodeFields(bit: 1)
    package static let maxLength = NodeFields(bit: 2)
    package static let minLength = NodeFields(bit: 3)
    package static let pattern = NodeFields(bit: 4)
    package static let additionalRefused = NodeFields(bit: 5)
    package static let properties = NodeFields(bit: 6)
    package static let required = NodeFields(bit: 7)
    package static let items = NodeFields(bit: 8)
    package static let enumeration = NodeFields(bit: 9)
    package static let isUnordered = NodeFields(bit: 10)
    package static let uniqueItems = NodeFields(bit: 11)
    package static let format = NodeFields(bit: 12)
    package static let enumerationIgnoresCase = NodeFields(bit: 13)

    // From here on the rare ones.
    package static let maxItems = NodeFields(bit: 14)
    package static let minItems = NodeFields(bit: 15)
    package static let minimum = NodeFields(bit: 16)
    package static let maximum = NodeFields(bit: 17)
    package static let defaultValue = NodeFields(bit: 18)
    package static let patternProperties = NodeFields(bit: 19)
    package static let anyOf = NodeFields(bit: 20)
    package static let oneOf = NodeFields(bit: 21)
    package static let allOf = NodeFields(bit: 22)
    package static let minProperties = NodeFields(bit: 23)
    package static let maxProperties = NodeFields(bit: 24)
    package static let relationship = NodeFields(bit: 25)
    package static let multipleOf = NodeFields(bit: 26)
    package static let requiredXor = NodeFields(bit: 27)
    package static let requiredOr = NodeFields(bit: 28)
    package static let dependentRequired = NodeFields(bit: 29)
    package static let dependentExcluded = NodeFields(bit: 30)
    package static let uniqueKeys = NodeFields(bit: 31)
    package static let maxUniqueItems = NodeFields(bit: 32)
    package static let prefixItems = NodeFields(bit: 33)
    package static let exclusiveMinimum = NodeFields(bit: 34)
    package static let exclusiveMaximum = NodeFields(bit: 35)
    package static let not = NodeFields(bit: 36)
    package static let conditional = NodeFields(bit: 37)
    package static let contains = NodeFields(bit: 38)
    package static let propertyNames = NodeFields(bit: 39)

    /// All bits with a meaning; any other is damage or a newer format.
    package static let known = NodeFields(rawValue: (1 << 40) - 1)
}
