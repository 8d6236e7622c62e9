package import MainstayTemplate

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Tells CloudFormation templates from the other JSON and YAML files that lie in a repository.
package enum TemplateRecognition {
    static let endings = [".json", ".yaml", ".yml", ".template"]

    /// Whether a file of that name is looked into at all.
    static func mayHoldTemplate(_ name: String) -> Bool {
        let name = name.lowercased()
        return endings.contains { name.hasSuffix($0) }
    }

    /// Whether the text has a word that every template has; without it, it need not be parsed.
    static func mayBeTemplate(_ text: [UInt8]) -> Bool {
        contains("Resources", text) || contains("AWSTemplateFormatVersion", text)
    }

    /// Whether the text has comments that suppress findings.
    static func mayHaveSkipComments(_ text: [UInt8]) -> Bool { contains("checkov:skip=", text) }

    /// Whether a text that cannot be parsed was meant as a template.
    package static func wasMeantAsTemplate(_ text: [UInt8]) -> Bool {
        contains("AWSTemplateFormatVersion", text) || (contains("Resources", text) && contains("AWS::", text))
    }

    /// Whether the text has the word that every call of a macro has.
    static func mayCallMacros(_ text: [UInt8]) -> Bool { contains("Transform", text) }

    /// Whether the value is a template: it says so, or it has resources with types.
    package static func isTemplate(_ value: TemplateValue) -> Bool {
        guard let object = value.object else { return false }
        if object["AWSTemplateFormatVersion"] != nil { return true }
        return object["Resources"]?.object?.members.contains { $0.value["Type"]?.string != nil } ?? false
    }

    private static func contains(_ word: StaticString, _ text: [UInt8]) -> Bool {
        let count = word.utf8CodeUnitCount
        return text.withUnsafeBytes { bytes in
            guard var place = bytes.baseAddress else { return false }
            let end = place + bytes.count
            while end - place >= count {
                guard let next = memchr(place, Int32(word.utf8Start[0]), end - place - count + 1) else { return false }
                if memcmp(next, word.utf8Start, count) == 0 { return true }
                place = UnsafeRawPointer(next) + 1
            }
            return false
        }
    }
}
