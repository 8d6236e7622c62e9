internal import MainstayFiles

/// Folders as zip files: the same content gives the same bytes, whenever and wherever it is packed.
///
/// Nothing is compressed: what Lambda and S3 take in is limited by its size when unpacked, and no compression is better
/// than one of our own.
package struct ZipArchive: Sendable {
    package struct Entry: Hashable, Sendable {
        package var path: String
        package var bytes: [UInt8]
        package var isExecutable: Bool

        package init(path: String, bytes: [UInt8], isExecutable: Bool = false) {
            self.path = path
            self.bytes = bytes
            self.isExecutable = isExecutable
        }
    }

    package var entries: [Entry]

    package init(entries: [Entry]) { self.entries = entries }

    /// Everything in a folder.
    ///
    /// - Parameter limit: In bytes; a folder with more is refused rather than read.
    package static func folder(_ path: String, limit: Int = 1 << 30) throws(DeploymentProblem) -> ZipArchive {
        var entries: [Entry] = []
        var open = [""]
        var size = 0
        while let inner = open.popLast() {
            for entry in try Self.list(inner.isEmpty ? path : "\(path)/\(inner)") {
                let name = inner.isEmpty ? entry.name : "\(inner)/\(entry.name)"
                if entry.isDirectory {
                    // A link that leads back up would never end.
                    if name.utf8.count < 4096 { open.append(name) }
                    continue
                }
                let bytes = try Self.read("\(path)/\(name)", limit)
                size += bytes.count
                guard size <= limit else {
                    throw DeploymentProblem(
                        "\(path) has more than \(limit) bytes", help: "leave out what is not needed")
                }
                entries.append(Entry(path: name, bytes: bytes, isExecutable: entry.isExecutable))
            }
        }
        return ZipArchive(entries: entries.sorted { $0.path < $1.path })
    }

    private static func list(_ path: String) throws(DeploymentProblem) -> [FileSystem.Entry] {
        do throws(FileError) {
            return try FileSystem.list(path)
        } catch {
            throw DeploymentProblem(error.description)
        }
    }

    private static func read(_ path: String, _ limit: Int) throws(DeploymentProblem) -> [UInt8] {
        do throws(FileError) {
            return try FileSystem.read(path, upTo: limit)
        } catch {
            throw DeploymentProblem(error.description)
        }
    }

    /// The file's bytes.
    package func bytes() -> [UInt8] {
        var body: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let offset = body.count
            let name = Array(entry.path.utf8)
            var common: [UInt8] = []
            // UTF-8 names, stored, 1 January 1980.
            for value in [20, 0x0800, 0, 0, 0x21] { common += Self.two(value) }
            common += Self.four(CRC32Checksum.of(entry.bytes))
            common += Self.four(UInt32(truncatingIfNeeded: entry.bytes.count))
            common += Self.four(UInt32(truncatingIfNeeded: entry.bytes.count))
            common += Self.two(name.count) + Self.two(0)
            body += [0x50, 0x4B, 3, 4] + common + name
            body += entry.bytes
            let mode: UInt32 = entry.isExecutable ? 0o100755 : 0o100644
            directory += [0x50, 0x4B, 1, 2] + Self.two(0x0314) + common + Self.two(0) + Self.two(0) + Self.two(0)
            directory += Self.four(mode << 16) + Self.four(UInt32(truncatingIfNeeded: offset)) + name
        }
        let start = body.count
        body += directory
        body += [0x50, 0x4B, 5, 6] + Self.two(0) + Self.two(0) + Self.two(entries.count) + Self.two(entries.count)
        body += Self.four(UInt32(truncatingIfNeeded: directory.count))
        body += Self.four(UInt32(truncatingIfNeeded: start)) + Self.two(0)
        return body
    }

    /// Reads what ``bytes()`` wrote; nil for any other file, and for one that names places outside its folder.
    package init?(bytes: [UInt8]) {
        entries = []
        var index = 0
        while index + 30 <= bytes.count, bytes[index..<index + 4].elementsEqual([0x50, 0x4B, 3, 4]) {
            let method = Int(bytes[index + 8]) | Int(bytes[index + 9]) << 8
            let checksum = Self.number(bytes, index + 14, 4)
            let size = Self.number(bytes, index + 18, 4)
            let nameLength = Self.number(bytes, index + 26, 2)
            let start = index + 30 + nameLength + Self.number(bytes, index + 28, 2)
            guard method == 0, start + size <= bytes.count else { return nil }
            let path = String(decoding: bytes[index + 30..<index + 30 + nameLength], as: UTF8.self)
            let content = Array(bytes[start..<start + size])
            guard !path.hasPrefix("/"), !path.split(separator: "/").contains(".."),
                Int(CRC32Checksum.of(content)) == checksum
            else { return nil }
            entries.append(Entry(path: path, bytes: content))
            index = start + size
        }
        guard index + 4 <= bytes.count, bytes[index] == 0x50, bytes[index + 1] == 0x4B else { return nil }
    }

    private static func two(_ value: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
    }

    private static func four(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[start + $1]) << ($1 * 8) }
    }
}

/// The checksum that zip files carry.
enum CRC32Checksum {
    private static let table: [UInt32] = (0..<256).map { number in
        (0..<8).reduce(UInt32(number)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    static func of(_ bytes: [UInt8]) -> UInt32 {
        let table = table
        var value: UInt32 = 0xFFFF_FFFF
        for byte in bytes { value = table[Int((value ^ UInt32(byte)) & 0xFF)] ^ (value >> 8) }
        return value ^ 0xFFFF_FFFF
    }
}
