/// The name of a new platform: a module's name in Swift.
package struct PlatformName: Sendable {
    package let module: String

    /// - Throws: with a suggestion, where Swift or the toolkit does not allow the name.
    package init(_ name: String) throws(Failure) {
        let scalars = name.unicodeScalars
        guard !name.isEmpty, scalars.allSatisfy(Self.isWordCharacter), !Self.startsWithDigit(name) else {
            throw Failure(
                "\"\(name)\" cannot name a Swift module: only letters, digits and _ can, and no digit first",
                help: "call it \(Self.suggestion(for: name))")
        }
        if Self.keywords.contains(name) {
            throw Failure("\"\(name)\" is a word of Swift's own", help: "call it \(Self.suggestion(for: name))")
        }
        if name.hasPrefix("Mainstay") || Self.taken.contains(Self.type(of: name)) {
            throw Failure(
                "\"\(name)\" is the name of something that the platform uses",
                help: "call it \(Self.suggestion(for: name.hasPrefix("Mainstay") ? String(name.dropFirst(8)) : name))")
        }
        if name.utf8.count > 100 {
            throw Failure("the name has \(name.utf8.count) letters", help: "use at most 100")
        }
        module = name
    }

    /// The platform's type: the module's name with a capital.
    package var type: String { Self.type(of: module) }

    private static func type(of module: String) -> String { module.prefix(1).uppercased() + module.dropFirst() }

    /// `WebShop` for `web-shop`: always a name that is allowed.
    package static func suggestion(for name: String) -> String {
        let words = name.unicodeScalars.split { !isWordCharacter($0) || $0 == "_" }.map { String($0) }
        var suggestion = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        if startsWithDigit(suggestion) { suggestion = "Platform" + suggestion }
        if suggestion.isEmpty { return "WebShop" }
        return taken.contains(suggestion) || suggestion.hasPrefix("Mainstay") ? "My\(suggestion)" : suggestion
    }

    private static func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || (scalar.isASCII && (scalar.properties.isAlphabetic || isDigit(scalar)))
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9" as ClosedRange<Unicode.Scalar>).contains(scalar)
    }

    private static func startsWithDigit(_ name: String) -> Bool {
        name.unicodeScalars.first.map { isDigit($0) } ?? false
    }

    private static let keywords: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import",
        "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol",
        "public", "repeat", "rethrows", "return", "self", "Self", "static", "struct", "subscript", "super", "switch",
        "throw", "throws", "true", "try", "typealias", "var", "where", "while", "Any", "_",
    ]

    /// Modules and types that the scaffold's own files name; a module of the same name would hide them.
    private static let taken: Set<String> = [
        "App", "Bool", "Bucket", "Construct", "Decodable", "Environment", "Foundation", "Int", "JSONValue", "Output",
        "Platform", "Settings", "Stack", "String", "Swift", "Testing", "UntypedResource",
    ]
}
