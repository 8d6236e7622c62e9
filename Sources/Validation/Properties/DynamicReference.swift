/// `{{resolve:ssm:…}}`: text that CloudFormation replaces at deployment.
enum DynamicReference {
    static func isIn(_ text: String) -> Bool {
        // Nothing shorter can be one, and most texts have no brace.
        guard text.utf8.count >= 10, text.withBytes(hasBrace) else { return false }
        return text.contains("{{resolve:")
    }

    /// Eight bytes at a time: every text of every template is looked at.
    private static func hasBrace(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index + 8 <= raw.count {
            // A byte that is a brace becomes zero, and taking one from a zero carries into its highest bit.
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ 0x7B7B_7B7B_7B7B_7B7B
            if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { return true }
            index += 8
        }
        return raw[index...].contains(0x7B)
    }
}
