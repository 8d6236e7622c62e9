import Foundation
import MainstaySchema
import Testing

/// A damaged file is told as an error; it never traps and never allocates without bound.
@Suite struct DamagedDatabaseTests {
    static func bundledBytes() throws -> [UInt8] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try [UInt8](Data(contentsOf: root.appending(path: "Sources/SchemaData/schemas.bin")))
    }

    private func decodeAll(_ bytes: [UInt8], step: Int) throws(SchemaDatabaseError) {
        let database = try SchemaDatabase(bytes)
        for (index, name) in database.typeNames.enumerated() where index % step == 0 {
            _ = try database.decode(name)
            _ = try database.regionalRules(of: name)
        }
    }

    @Test func truncatedFilesAreRefused() throws {
        let bytes = try Self.bundledBytes()
        for length in [0, 1, 4, 31, 32, 33, 1000, bytes.count / 2, bytes.count - 1] {
            let error = #expect(throws: SchemaDatabaseError.self) {
                try SchemaDatabase(Array(bytes.prefix(length)))
            }
            #expect(error?.code == .truncated)
        }
    }

    @Test func otherFilesAreRefused() throws {
        let error = #expect(throws: SchemaDatabaseError.self) {
            try SchemaDatabase(Array("{\"a schema database\": \"would not be JSON\"}".utf8))
        }
        #expect(error?.code == .unknownFormat)
        var newer = try Self.bundledBytes()
        newer[4] = 99
        #expect(throws: SchemaDatabaseError.self) { try SchemaDatabase(newer) }
    }

    @Test func countsBeyondTheFileAreRefused() throws {
        let bytes = try Self.bundledBytes()
        for field in 3..<6 {
            var damaged = bytes
            for offset in 0..<4 { damaged[field * 4 + offset] = 0xFF }
            let error = #expect(throws: SchemaDatabaseError.self) { try SchemaDatabase(damaged) }
            #expect(error?.code == .malformed)
        }
    }

    /// Every part of the file overwritten in turn, with several patterns: errors are fine, traps are not.
    @Test func damageAnywhereIsSurvived() throws {
        let bytes = try Self.bundledBytes()
        var generator = Repeatable(state: 20_261_020)
        for round in 0..<40 {
            var damaged = bytes
            for _ in 0..<400 {
                let place = Int.random(in: 12..<bytes.count, using: &generator)
                damaged[place] = [0x00, 0xFF, 0x7F, UInt8.random(in: 0...255, using: &generator)][round % 4]
            }
            try? decodeAll(damaged, step: 40)
        }
    }

    /// Records that are all bits set, where lengths and nesting are at their worst.
    @Test func recordsOfNoiseAreSurvived() throws {
        var bytes = try Self.bundledBytes()
        for filler: UInt8 in [0xFF, 0x40, 0x01, 0x7F, 0x80] {
            for index in bytes.indices.suffix(700_000) { bytes[index] = filler }
            try? decodeAll(bytes, step: 20)
        }
    }

    /// The same numbers at every run, so that a failure can be found again (splitmix64).
    private struct Repeatable: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return mixed ^ mixed >> 31
        }
    }
}
