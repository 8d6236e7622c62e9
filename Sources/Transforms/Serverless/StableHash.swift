internal import MainstayTemplate

/// Ten digits that follow from content alone: they stand where AWS's translator puts ten digits of another hash.
enum StableHash {
    static func of(_ value: TemplateValue?) -> String {
        guard let value else { return "" }
        if let text = value.string { return of(text) }
        return of(JSONPrinter.compact.string(value))
    }

    static func of(_ text: String) -> String {
        guard !text.isEmpty else { return "" }
        // FNV-1a, 64 bits: nothing is kept secret by it, and nothing is kept apart but ids in one template.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String((String(repeating: "0", count: 16 - digits.count) + digits).suffix(10))
    }
}
