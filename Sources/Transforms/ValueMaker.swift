internal import MainstayDiagnostics
internal import MainstayTemplate

/// Makes values that stand where what they were made from stands.
struct ValueMaker {
    let position: SourcePosition

    func text(_ text: String) -> TemplateValue { TemplateValue(.string(text), at: position) }
    func bool(_ value: Bool) -> TemplateValue { TemplateValue(.bool(value), at: position) }
    func int(_ value: Int) -> TemplateValue { TemplateValue(.int(value), at: position) }
    func list(_ items: [TemplateValue]) -> TemplateValue { TemplateValue(.array(items), at: position) }
    func texts(_ items: [String]) -> TemplateValue { list(items.map(text)) }

    /// An object of the members that have a value.
    func object(_ members: KeyValuePairs<String, TemplateValue?>) -> TemplateValue {
        object(members.compactMap { key, value in value.map { member(key, $0) } })
    }

    func object(_ members: [TemplateObject.Member]) -> TemplateValue {
        TemplateValue(.object(TemplateObject(members)), at: position)
    }

    func member(_ key: String, _ value: TemplateValue) -> TemplateObject.Member {
        TemplateObject.Member(key, at: position, value)
    }

    func call(_ name: String, _ argument: TemplateValue) -> TemplateValue { object([member(name, argument)]) }
    func ref(_ name: String) -> TemplateValue { call("Ref", text(name)) }
    func getAtt(_ resource: String, _ attribute: String) -> TemplateValue {
        call("Fn::GetAtt", texts([resource, attribute]))
    }

    func sub(_ template: String, _ variables: KeyValuePairs<String, TemplateValue?> = [:]) -> TemplateValue {
        variables.isEmpty
            ? call("Fn::Sub", text(template)) : call("Fn::Sub", list([text(template), object(variables)]))
    }

    func either(_ condition: String, _ then: TemplateValue, _ otherwise: TemplateValue) -> TemplateValue {
        call("Fn::If", list([text(condition), then, otherwise]))
    }

    /// A copy of a value that came from elsewhere, such as an included file, all of it standing here.
    func relocated(_ value: TemplateValue) -> TemplateValue {
        switch value.content {
        case .array(let items): list(items.map(relocated))
        case .object(let object): self.object(object.members.map { member($0.key, relocated($0.value)) })
        default: TemplateValue(value.content, at: position)
        }
    }
}

extension TemplateValue {
    /// Whether this is `!Ref AWS::NoValue`.
    var isNoValue: Bool {
        guard let object, object.count == 1 else { return false }
        return object["Ref"]?.string == "AWS::NoValue"
    }

    /// Whether this is a function call, or an object that the serverless transform takes for one.
    var isCall: Bool {
        guard let object, object.count == 1, let key = object.members.first?.key else { return false }
        return key == "Ref" || key == "Condition" || key.hasPrefix("Fn::")
    }

    /// Whether this counts as given: not null, empty, zero or false.
    var isGiven: Bool {
        switch content {
        case .null: false
        case .bool(let value): value
        case .int(let number): number != 0
        case .double(let number): number != 0
        case .string(let text): !text.isEmpty
        case .array(let items): !items.isEmpty
        case .object(let object): !object.isEmpty
        }
    }

    /// The branches of a conditional value.
    var branches: (condition: String, then: TemplateValue, otherwise: TemplateValue)? {
        guard let object, object.count == 1, let parts = object["Fn::If"]?.array, parts.count == 3,
            let condition = parts[0].string
        else { return nil }
        return (condition, parts[1], parts[2])
    }

    /// The logical id that a reference or attribute leads to.
    var target: String? {
        guard let object, object.count == 1 else { return nil }
        if let name = object["Ref"]?.string { return name }
        guard let argument = object["Fn::GetAtt"] else { return nil }
        if let parts = argument.array { return parts.first?.string }
        return argument.string.flatMap { $0.split(separator: ".").first.map(String.init) }
    }

    /// What kind of value this is, in words.
    var kindWords: String {
        switch content {
        case .null: "null"
        case .bool: "a boolean"
        case .int, .double: "a number"
        case .string: "a string"
        case .array: "a list"
        case .object: "an object"
        }
    }
}

extension String {
    /// Whether all of it is letters and digits, and there is some of it.
    var isAlphanumeric: Bool { !isEmpty && unicodeScalars.allSatisfy(\.isAlphanumeric) }

    var alphanumericsOnly: String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars where scalar.isAlphanumeric { result.append(scalar) }
        return String(result)
    }

    /// With its first letter in upper case and the others in lower case.
    var capitalisedOnce: String { prefix(1).uppercased() + dropFirst().lowercased() }
}

extension Unicode.Scalar {
    var isAlphanumeric: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: false
        }
    }
}
