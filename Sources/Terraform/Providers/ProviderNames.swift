/// How the `awscc` provider names what CloudFormation's schemas have.
public enum ProviderNames {
    /// `AWS::RDS::DBInstance` is `awscc_rds_db_instance`; nil for a name that is not in three parts.
    public static func resourceType(of type: String) -> String? {
        let parts = type.split(separator: ":", omittingEmptySubsequences: true)
        guard parts.count == 3, parts[0] == "AWS" else { return nil }
        return "awscc_\(parts[1].lowercased())_\(attribute(of: String(parts[2])))"
    }

    /// Words whose second capital starts no new one.
    private static let words: [(String, String)] = [
        ("CloudFormation", "Cloudformation"), ("CloudFront", "Cloudfront"), ("CloudWatch", "Cloudwatch"),
        ("FSx", "Fsx"),
    ]

    /// `KMSKeyId` is `kms_key_id`, `S3Bucket` is `s3_bucket`, `Ipv6CidrBlock` is `ipv_6_cidr_block`.
    public static func attribute(of property: String) -> String {
        var text = Array(property.utf8)
        for (word, replacement) in words { replace(Array(word.utf8), by: Array(replacement.utf8), in: &text) }
        var result: [UInt8] = []
        result.reserveCapacity(text.count + 8)
        for index in text.indices {
            let (kind, next) = (kind(text[index]), index + 1 < text.count ? Self.kind(text[index + 1]) : .end)
            // Before the last capital of a run starts a word: `DBInstance`.
            if kind == .upper, next == .lower, index > 0, Self.kind(text[index - 1]) == .upper {
                result.append(0x5F)
            }
            switch kind {
            case .upper: result.append(text[index] + 0x20)
            case .lower, .digit: result.append(text[index])
            case .other, .end: result.append(0x5F)
            }
            let ends =
                switch kind {
                case .lower: next == .upper || next == .digit
                case .digit: next == .upper || next == .lower
                default: false
                }
            if ends { result.append(0x5F) }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// `Endpoint.Address` is `endpoint.address`.
    public static func path(of attribute: String) -> String {
        attribute.split(separator: ".").map { Self.attribute(of: String($0)) }.joined(separator: ".")
    }

    private enum Kind { case upper, lower, digit, other, end }

    private static func kind(_ byte: UInt8) -> Kind {
        switch byte {
        case 0x41...0x5A: .upper
        case 0x61...0x7A: .lower
        case 0x30...0x39: .digit
        default: .other
        }
    }

    private static func replace(_ word: [UInt8], by replacement: [UInt8], in text: inout [UInt8]) {
        guard text.count >= word.count else { return }
        var index = 0
        while index + word.count <= text.count {
            if text[index..<(index + word.count)].elementsEqual(word) {
                text.replaceSubrange(index..<(index + word.count), with: replacement)
                index += replacement.count
            } else {
                index += 1
            }
        }
    }

    /// A name as Terraform takes it for blocks: letters, digits, `_` and `-`, and no digit first.
    public static func label(_ name: String) -> String {
        var result = ""
        for scalar in name.unicodeScalars {
            let isPlain =
                ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
                || scalar == "_" || scalar == "-"
            result.unicodeScalars.append(isPlain ? scalar : "_")
        }
        guard let first = result.unicodeScalars.first else { return "_" }
        return ("0"..."9").contains(first) || first == "-" ? "_" + result : result
    }
}
