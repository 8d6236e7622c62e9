import MainstayTemplate

/// Names of assets: the SHA-256 of what is published, in hexadecimal.
enum AssetHashes {
    static func differOnlyInHashes(_ old: CanonicalValue, _ new: CanonicalValue) -> Bool {
        guard let one = masked(old), let two = masked(new) else { return false }
        return one.hashes > 0 && one.text == two.text
    }

    private static func masked(_ value: CanonicalValue) -> (text: String, hashes: Int)? {
        switch value.content {
        case .string(let text): return masked(text)
        case .text(let parts):
            var (whole, hashes) = ("", 0)
            for part in parts {
                guard let text = part.string else {
                    whole += "\u{E000}\(part.digest)\u{E001}"
                    continue
                }
                let piece = masked(text)
                whole += piece.text
                hashes += piece.hashes
            }
            return (whole, hashes)
        default: return nil
        }
    }

    /// The text with each run of 64 hexadecimal digits as one mark.
    private static func masked(_ text: String) -> (text: String, hashes: Int) {
        var result: [UInt8] = []
        var run: [UInt8] = []
        var hashes = 0
        func end() {
            if run.count == 64 {
                hashes += 1
                result.append(0)
            } else {
                result += run
            }
            run.removeAll(keepingCapacity: true)
        }
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x61...0x66: run.append(byte)
            default:
                end()
                result.append(byte)
            }
        }
        end()
        return (String(decoding: result, as: UTF8.self), hashes)
    }
}
