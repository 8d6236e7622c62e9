internal import MainstayAssembly

/// SHA-256 and its keyed form (RFC 2104), as Signature Version 4 uses them.
///
/// The digest reads no table and branches on no byte of its input, so that its time says nothing about a key.
enum MessageDigest {
    static func sha256Hex(_ bytes: [UInt8]) -> String { SHA256.hexadecimal(of: bytes) }

    static func hmacHex(key: [UInt8], _ message: String) -> String {
        var key = key
        if key.count > 64 { key = Hexadecimal.bytes(SHA256.hexadecimal(of: key)) }
        key += repeatElement(0, count: 64 - key.count)
        var inner = SHA256()
        inner.update(key.map { $0 ^ 0x36 })
        inner.update(message.utf8)
        var outer = SHA256()
        outer.update(key.map { $0 ^ 0x5c })
        outer.update(Hexadecimal.bytes(inner.hexadecimal()))
        return outer.hexadecimal()
    }

    static func hmac(key: [UInt8], _ message: String) -> [UInt8] { Hexadecimal.bytes(hmacHex(key: key, message)) }
}

/// CRC-32 as zip has it (ISO 3309), by which Amazon S3 checks what it was sent.
enum CRC32 {
    private static let table: [UInt32] = (0..<256).map { index in
        var value = UInt32(index)
        for _ in 0..<8 { value = value & 1 == 1 ? 0xedb8_8320 ^ (value >> 1) : value >> 1 }
        return value
    }

    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var value: UInt32 = 0xffff_ffff
        table.withUnsafeBufferPointer { table in
            for byte in bytes { value = table[Int((value ^ UInt32(byte)) & 255)] ^ (value >> 8) }
        }
        return value ^ 0xffff_ffff
    }

    /// As the headers of S3 carry it.
    static func base64(_ bytes: [UInt8]) -> String {
        let value = checksum(bytes)
        return Base64.encode([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) })
    }
}
