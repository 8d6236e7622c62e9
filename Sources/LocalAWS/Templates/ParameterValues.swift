internal import MainstayTemplate

/// What a caller gave for a parameter.
struct GivenParameter: Hashable {
    var key: String
    var value: String?
    var usesPrevious: Bool
}

/// Brings what was given together with what the template declares, and refuses what breaks its constraints.
struct ParameterValues {
    let template: Template
    /// The values of the stack before, where there are any.
    let previous: [StackParameter]
    /// The value of an SSM parameter, by its name.
    let lookUp: (String) -> String?

    func values(_ given: [GivenParameter]) throws(LocalFault) -> [StackParameter] {
        try checkNames(given)
        let byKey = Dictionary(given.map { ($0.key, $0) }, uniquingKeysWith: { _, last in last })
        let before = Dictionary(previous.map { ($0.key, $0) }, uniquingKeysWith: { _, last in last })
        var result: [StackParameter] = []
        var missing: [String] = []
        for entry in template.parameters {
            let type = entry["Type"]?.string ?? "String"
            var value = byKey[entry.name]?.value
            if byKey[entry.name]?.usesPrevious == true {
                guard let old = before[entry.name] else {
                    throw .validation(
                        "Invalid input for parameter key \(entry.name). Cannot specify usePreviousValue as "
                            + "true for a parameter key not in the previous template")
                }
                value = old.value
            }
            guard let text = value ?? entry["Default"]?.joinedText else {
                missing.append(entry.name)
                continue
            }
            try check(text, entry, type)
            var parameter = StackParameter(
                key: entry.name, value: text, resolved: nil, isSecret: entry["NoEcho"]?.joinedText == "true",
                isList: type == "CommaDelimitedList" || type.hasPrefix("List<")
                    || type.hasPrefix("AWS::SSM::Parameter::Value<List<") || type.hasSuffix("Value<CommaDelimitedList>")
            )
            if type.hasPrefix("AWS::SSM::Parameter::Value<") {
                guard let found = lookUp(text) else {
                    throw .validation("Unable to fetch parameters [\(text)] from parameter store for this account.")
                }
                parameter.resolved = found
            }
            result.append(parameter)
        }
        guard missing.isEmpty else {
            throw .validation("Parameters: [\(missing.joined(separator: ", "))] must have values")
        }
        return result
    }

    private func checkNames(_ given: [GivenParameter]) throws(LocalFault) {
        var seen: Set<String> = []
        for parameter in given where !seen.insert(parameter.key).inserted {
            throw .validation("Duplicate input parameter key \(parameter.key)")
        }
        let unknown = given.filter { !template.parameters.contains($0.key) }.map(\.key)
        guard unknown.isEmpty else {
            throw .validation("Parameters: [\(unknown.joined(separator: ", "))] do not exist in the template")
        }
    }

    private func check(_ text: String, _ entry: TemplateEntry, _ type: String) throws(LocalFault) {
        let isList = type == "CommaDelimitedList" || type == "List<Number>" || type == "List<String>"
        let parts = isList ? text.split(separator: ",").map { ValueResolver.trimmed($0) } : [text]
        func refuse(_ what: String) -> LocalFault {
            .validation(
                entry["ConstraintDescription"]?.string.map {
                    "Parameter \(entry.name) failed to satisfy constraint: \($0)"
                }
                    ?? "Parameter '\(entry.name)' \(what)")
        }
        if let allowed = entry["AllowedValues"]?.array?.compactMap(\.plainText), !parts.allSatisfy(allowed.contains) {
            throw refuse("must be one of AllowedValues")
        }
        for part in parts {
            if type == "Number" || type == "List<Number>" {
                guard let number = Double(part) else { throw .validation("Parameter '\(entry.name)' must be a number") }
                if let least = entry["MinValue"]?.plainText.flatMap({ Double($0) }), number < least {
                    throw refuse("must be a number not less than \(entry["MinValue"]?.plainText ?? "")")
                }
                if let most = entry["MaxValue"]?.plainText.flatMap({ Double($0) }), number > most {
                    throw refuse("must be a number not greater than \(entry["MaxValue"]?.plainText ?? "")")
                }
            }
            let length = part.unicodeScalars.count
            if let least = entry["MinLength"]?.plainText.flatMap({ Int($0) }), length < least {
                throw refuse("must contain at least \(least) characters")
            }
            if let most = entry["MaxLength"]?.plainText.flatMap({ Int($0) }), length > most {
                throw refuse("must contain at most \(most) characters")
            }
            if let pattern = entry["AllowedPattern"]?.string, !type.hasPrefix("AWS::SSM::"),
                let expression = try? Regex("^(?:\(pattern))$"), (try? expression.firstMatch(in: part)) == nil
            {
                throw refuse("must match pattern \(pattern)")
            }
        }
    }
}
