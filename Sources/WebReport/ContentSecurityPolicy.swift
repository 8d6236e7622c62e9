internal import MainstayAssembly

/// What a page may load and run: nothing but what this program wrote into it.
public enum ContentSecurityPolicy {
    /// For a page that stands alone: its own script and style sheet by their hashes, no address of anybody.
    public static func alone(script: [UInt8], style: [UInt8]) -> String {
        rest + "; script-src 'sha256-\(hash(of: script))'; style-src 'sha256-\(hash(of: style))'"
    }

    /// For a page that a server gives out with its files beside it.
    public static let served =
        rest + "; script-src 'self'; style-src 'self'; connect-src 'self'; frame-ancestors 'none'"

    private static let rest = "default-src 'none'; base-uri 'none'; form-action 'none'"

    static func hash(of bytes: [UInt8]) -> String { Base64.text(ofHexadecimal: SHA256.hexadecimal(of: bytes)) }
}

/// Bytes in the alphabet of RFC 4648, with padding.
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func text(ofHexadecimal digits: String) -> String {
        let nibbles = digits.utf8.map { byte in byte < 58 ? UInt32(byte) & 15 : (UInt32(byte) & 15) + 9 }
        var text: [UInt8] = []
        var place = 0
        // Six digits are three bytes, which are four characters.
        while place < nibbles.count {
            let part = nibbles[place..<min(place + 6, nibbles.count)]
            let missing = 6 - part.count
            let number = part.reduce(0) { $0 << 4 | $1 } << UInt32(4 * missing)
            for shift: UInt32 in [18, 12, 6, 0] { text.append(alphabet[Int(number >> shift) & 63]) }
            for index in 0..<missing / 2 { text[text.count - 1 - index] = UInt8(ascii: "=") }
            place += 6
        }
        return String(decoding: text, as: UTF8.self)
    }
}
