/// The header fields of a request or response, in their order; names do not depend on case.
public struct HTTPHeaders: Hashable, Sendable {
    public struct Field: Hashable, Sendable {
        public var name: String
        public var value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    public private(set) var fields: [Field]

    public init(_ fields: [Field] = []) { self.fields = fields }

    /// The first value of that name. Setting replaces every one; setting nil removes them.
    public subscript(name: String) -> String? {
        get {
            let name = name.lowercased()
            return fields.first { $0.name.lowercased() == name }?.value
        }
        set {
            let lowered = name.lowercased()
            let index = fields.firstIndex { $0.name.lowercased() == lowered }
            fields.removeAll { $0.name.lowercased() == lowered }
            if let newValue { fields.insert(Field(name, newValue), at: min(index ?? fields.count, fields.count)) }
        }
    }

    /// Adds a field beside those of the same name.
    public mutating func append(_ name: String, _ value: String) { fields.append(Field(name, value)) }

    /// What is told of the headers in messages and logs: credentials and tokens are left out.
    public var redacted: HTTPHeaders {
        HTTPHeaders(
            fields.map { field in
                let name = field.name.lowercased()
                let isSecret = name == "authorization" || name.contains("token") || name.contains("secret")
                return isSecret ? Field(field.name, "***") : field
            })
    }
}

extension HTTPHeaders: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, String)...) {
        self.init(elements.map { Field($0.0, $0.1) })
    }
}
