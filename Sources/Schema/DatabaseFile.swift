/// The bytes of a database with its header read: strings, types and regions by number.
struct DatabaseFile {
    let bytes: UnsafeRawBufferPointer
    let typeCount: Int
    let stringCount: Int
    let regionCount: Int
    let sourceString: Int
    private let regionStart: Int
    private let stringStart: Int
    private let textStart: Int

    init(_ bytes: UnsafeRawBufferPointer) throws(SchemaDatabaseError) {
        guard bytes.count >= DatabaseLayout.headerSize else {
            throw SchemaDatabaseError(.truncated, "\(bytes.count) bytes are fewer than the header has")
        }
        let header = (0..<8).map { Self.fixed(bytes, at: $0 * 4) }
        guard header[0] == Int(DatabaseLayout.magic) else {
            throw SchemaDatabaseError(.unknownFormat, "the first bytes are not those of a schema database")
        }
        guard header[1] == Int(DatabaseLayout.version) else {
            throw SchemaDatabaseError(.unknownFormat, "version \(header[1]), not \(DatabaseLayout.version)")
        }
        guard header[2] == bytes.count else {
            throw SchemaDatabaseError(.truncated, "\(bytes.count) bytes of \(header[2])")
        }
        self.bytes = bytes
        typeCount = header[3]
        stringCount = header[4]
        regionCount = header[5]
        sourceString = header[6]
        // The counts come from 32 bits each, so none of these sums can overflow.
        regionStart = DatabaseLayout.headerSize + typeCount * DatabaseLayout.typeEntrySize
        stringStart = regionStart + regionCount * 4
        textStart = stringStart + (stringCount + 1) * 4
        guard textStart <= bytes.count, regionCount <= DatabaseLayout.maximumRegions else {
            throw SchemaDatabaseError(.malformed, "the tables are larger than the file")
        }
    }

    private static func fixed(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int {
        Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }

    /// The text of a string, as it stands in the file.
    func text(_ index: Int) throws(SchemaDatabaseError) -> UnsafeRawBufferPointer {
        guard index >= 0, index < stringCount else {
            throw SchemaDatabaseError(.malformed, "there is no string \(index)")
        }
        let start = Self.fixed(bytes, at: stringStart + index * 4)
        let end = Self.fixed(bytes, at: stringStart + index * 4 + 4)
        guard start <= end, textStart + end <= bytes.count else {
            throw SchemaDatabaseError(.malformed, "string \(index) is outside the file")
        }
        return UnsafeRawBufferPointer(rebasing: bytes[(textStart + start)..<(textStart + end)])
    }

    func string(_ index: Int) throws(SchemaDatabaseError) -> String {
        String(decoding: try text(index), as: UTF8.self)
    }

    /// The name of a type; `index` has to be below ``typeCount``.
    func typeName(_ index: Int) throws(SchemaDatabaseError) -> UnsafeRawBufferPointer {
        try text(Self.fixed(bytes, at: DatabaseLayout.headerSize + index * DatabaseLayout.typeEntrySize))
    }

    func recordOffset(_ index: Int) throws(SchemaDatabaseError) -> Int {
        let offset = Self.fixed(bytes, at: DatabaseLayout.headerSize + index * DatabaseLayout.typeEntrySize + 4)
        guard offset < bytes.count else {
            throw SchemaDatabaseError(.malformed, "type \(index) is outside the file")
        }
        return offset
    }

    /// Where the rules by region of a type stand, or nil where it has none.
    func regionalOffset(_ index: Int) throws(SchemaDatabaseError) -> Int? {
        let offset = Self.fixed(bytes, at: DatabaseLayout.headerSize + index * DatabaseLayout.typeEntrySize + 16)
        guard offset < bytes.count else {
            throw SchemaDatabaseError(.malformed, "the rules by region of type \(index) are outside the file")
        }
        return offset == 0 ? nil : offset
    }

    func regions(_ index: Int) -> UInt64 {
        let offset = DatabaseLayout.headerSize + index * DatabaseLayout.typeEntrySize + 8
        return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// The name of a region; `index` has to be below ``regionCount``.
    func regionName(_ index: Int) throws(SchemaDatabaseError) -> String {
        try string(Self.fixed(bytes, at: regionStart + index * 4))
    }

    /// Where the type of that name stands; the types are sorted by the bytes of their names.
    func typeIndex(_ name: String) throws(SchemaDatabaseError) -> Int? {
        var low = 0
        var high = typeCount
        while low < high {
            let middle = (low + high) / 2
            switch Self.compare(try typeName(middle), name) {
            case 0: return middle
            case ..<0: low = middle + 1
            default: high = middle
            }
        }
        return nil
    }

    /// Below zero where `text` comes before `name`, zero where they are the same.
    private static func compare(_ text: UnsafeRawBufferPointer, _ name: String) -> Int {
        var index = 0
        for letter in name.utf8 {
            guard index < text.count else { return -1 }
            if text[index] != letter { return Int(text[index]) - Int(letter) }
            index += 1
        }
        return text.count - index
    }
}
