public import MainstayTemplate

extension Evaluator {
    /// A value as text in which what is unknown stands as in `Fn::Sub`: `arn:${AWS::Partition}:s3:::${Bucket}/*`.
    ///
    /// For messages, and for reasoning about names of which a part is known. Nil for lists and objects, and for calls
    /// that make no text of their arguments.
    public func rendered(_ value: TemplateValue, in scenario: Scenario = .undecided) -> String? {
        beginQuestion()
        return rendered(value, scenario, depth: 0)
    }

    private func rendered(_ value: TemplateValue, _ scenario: Scenario, depth: Int) -> String? {
        if let text = text(value, scenario, depth: depth) { return text }
        guard depth < Self.maximumDepth, isWorthAnotherStep(), let call = value.intrinsic else { return nil }
        switch call {
        case .ref(let name): return name.string.map { "${\($0)}" }
        case .getAtt(let resource, let attribute):
            guard let resource = resource.string, let attribute = attribute.string else { return nil }
            return "${\(resource).\(attribute)}"
        case .sub(let template, let variables):
            return SubString(template).parts.map { part in
                switch part.content {
                case .literal(let text): return text
                case .escaped(let text): return "${\(text)}"
                case .reference(let name, let attribute):
                    let full = attribute.map { "\(name).\($0)" } ?? name
                    let value = variables[full] ?? (attribute == nil ? .object([.init("Ref", .string(name))]) : .null)
                    return rendered(value, scenario, depth: depth + 1) ?? "${\(full)}"
                }
            }.joined()
        case .join(let delimiter, let values):
            guard let values = values.array else { return nil }
            return values.map { rendered($0, scenario, depth: depth + 1) ?? "${?}" }.joined(separator: delimiter)
        case .if(let name, let then, let otherwise):
            guard let truth = conditions.numbers[name].flatMap({ scenario.truth($0) }) else { return nil }
            return rendered(truth ? then : otherwise, scenario, depth: depth + 1)
        case .importValue(let name):
            return rendered(name, scenario, depth: depth + 1).map { "${import \($0)}" }
        default: return nil
        }
    }
}
