internal import MainstayTemplate

extension Evaluator {
    func evaluateCall(_ value: TemplateValue, in scenario: Scenario, depth: Int) -> EvaluatedValue {
        guard let call = value.intrinsic else { return EvaluatedValue(.known(value)) }
        let unknown = EvaluatedValue(.unknown(value))
        guard depth < Self.maximumDepth, isWorthAnotherStep() else { return unknown }
        func made(_ text: String?) -> EvaluatedValue {
            text.map { EvaluatedValue(.known(TemplateValue(.string($0), at: value.position))) } ?? unknown
        }
        switch call {
        case .ref(let name): return name.string.map { reference($0, value, scenario) } ?? unknown
        case .if(let name, let then, let otherwise):
            return choice(name, then, otherwise, scenario, depth) ?? unknown
        case .findInMap(let map, let top, let second, let fallback):
            return lookUp(map, top, second, fallback, scenario, depth) ?? unknown
        case .sub(let template, let variables): return made(substitute(template, variables, scenario, depth))
        case .join(let delimiter, let values):
            let parts = list(values, scenario, depth)?.map(\.text)
            guard let parts, !parts.contains(nil) else { return unknown }
            return made(parts.compactMap(\.self).joined(separator: delimiter))
        case .split(let delimiter, let source):
            guard let text = text(source, scenario, depth: depth), !delimiter.isEmpty else { return unknown }
            let parts = Self.split(text, delimiter).map { TemplateValue(.string($0), at: value.position) }
            return EvaluatedValue(.known(TemplateValue(.array(parts), at: value.position)))
        case .select(let index, let values):
            guard let place = text(index, scenario, depth: depth).flatMap({ Int($0) }),
                let values = list(values, scenario, depth), values.indices.contains(place)
            else { return unknown }
            return values[place]
        case .length(let values):
            guard let values = list(values, scenario, depth) else { return unknown }
            return EvaluatedValue(.known(TemplateValue(.int(values.count), at: value.position)))
        default: return unknown
        }
    }

    private func reference(_ name: String, _ call: TemplateValue, _ scenario: Scenario) -> EvaluatedValue {
        func known(_ text: String, default parameter: String? = nil) -> EvaluatedValue {
            let content: TemplateValue.Content =
                parameters[name]?.isList == true
                ? .array(
                    text.isEmpty
                        ? []
                        : Self.split(text, ",").map { TemplateValue(.string($0.trimmed), at: call.position) })
                : .string(text)
            return EvaluatedValue(.known(TemplateValue(content, at: call.position)), parameter: parameter)
        }
        if name == "AWS::NoValue" { return EvaluatedValue(.absent) }
        if let text = fixed(name) ?? scenario.bindings[name] { return known(text) }
        guard let facts = parameters[name] else { return EvaluatedValue(.unknown(call)) }
        if let text = facts.defaultValue { return known(text, default: name) }
        if facts.allowed.count == 1 { return known(facts.allowed[0]) }
        return EvaluatedValue(.unknown(call))
    }

    private func choice(
        _ name: String, _ then: TemplateValue, _ otherwise: TemplateValue, _ scenario: Scenario, _ depth: Int
    ) -> EvaluatedValue? {
        if let truth = conditions.numbers[name].flatMap({ scenario.truth($0) }) {
            return evaluateCall(truth ? then : otherwise, in: scenario, depth: depth + 1)
        }
        let one = evaluateCall(then, in: scenario, depth: depth + 1)
        let two = evaluateCall(otherwise, in: scenario, depth: depth + 1)
        switch (one.outcome, two.outcome) {
        case (.known(let first), .known(let second)) where first == second: return one
        case (.absent, .absent): return one
        default: return nil
        }
    }

    private func lookUp(
        _ map: TemplateValue, _ top: TemplateValue, _ second: TemplateValue, _ fallback: TemplateValue?,
        _ scenario: Scenario, _ depth: Int
    ) -> EvaluatedValue? {
        guard let map = text(map, scenario, depth: depth), let top = text(top, scenario, depth: depth),
            let second = text(second, scenario, depth: depth)
        else { return nil }
        if let found = template.mappings[map]?.value[top]?[second] { return EvaluatedValue(.known(found)) }
        return fallback.map { evaluateCall($0, in: scenario, depth: depth + 1) }
    }

    private func substitute(
        _ template: String, _ variables: TemplateObject, _ scenario: Scenario, _ depth: Int
    ) -> String? {
        guard template.utf8.contains(UInt8(ascii: "$")) else { return template }
        var result = ""
        for part in SubString(template).parts {
            switch part.content {
            case .literal(let text): result += text
            case .escaped(let text): result += "${\(text)}"
            case .reference(let name, let attribute):
                let value =
                    attribute == nil
                    ? variables[name] ?? TemplateValue.object([.init("Ref", .string(name))])
                    : variables["\(name).\(attribute ?? "")"]
                guard let value, let text = text(value, scenario, depth: depth),
                    result.utf8.count + text.utf8.count <= Self.longestText
                else { return nil }
                result += text
            }
        }
        return result
    }

    /// The elements of a list, those that are left out removed. Each is worked out here, once: whoever did so again
    /// would take twice the time on every level of nested calls.
    private func list(_ value: TemplateValue, _ scenario: Scenario, _ depth: Int) -> [EvaluatedValue]? {
        guard case .known(let known) = evaluateCall(value, in: scenario, depth: depth + 1).outcome,
            let elements = known.array
        else { return nil }
        return elements.compactMap { element in
            let evaluated = evaluateCall(element, in: scenario, depth: depth + 1)
            if case .absent = evaluated.outcome { return nil }
            return evaluated
        }
    }

    private static func split(_ text: String, _ delimiter: String) -> [String] {
        var parts: [String] = []
        var current: [UInt8] = []
        let bytes = Array(text.utf8)
        let mark = Array(delimiter.utf8)
        var index = 0
        while index < bytes.count {
            if bytes[index] == mark[0], bytes[index...].starts(with: mark) {
                parts.append(String(decoding: current, as: UTF8.self))
                current.removeAll(keepingCapacity: true)
                index += mark.count
            } else {
                current.append(bytes[index])
                index += 1
            }
        }
        parts.append(String(decoding: current, as: UTF8.self))
        return parts
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
