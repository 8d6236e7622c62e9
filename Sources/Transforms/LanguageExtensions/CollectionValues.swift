internal import MainstayDiagnostics
internal import MainstayTemplate

/// What the collections of loops come to, from what the template says.
struct CollectionValues {
    let parameters: TemplateObject?
    let mappings: TemplateObject?

    /// The values of a loop's collection; nil where they are known at deployment alone.
    func items(_ collection: TemplateValue, _ variables: LoopVariables) -> [String]? {
        if let items = collection.array {
            var texts: [String] = []
            for item in items {
                // A list may hold a reference to a list, whose items then stand in its place.
                if let list = self.list(item, variables) { texts += list; continue }
                guard let text = self.text(item, variables) else { return nil }
                texts.append(text)
            }
            return texts
        }
        return list(collection, variables)
    }

    private func list(_ value: TemplateValue, _ variables: LoopVariables) -> [String]? {
        guard let intrinsic = value.intrinsic else { return nil }
        switch intrinsic {
        case .ref(let name):
            guard let name = name.string, let parameter = parameters?[name], Self.isList(parameter["Type"]?.string),
                let initial = parameter["Default"]?.string
            else { return nil }
            return initial.split(separator: ",", omittingEmptySubsequences: false).map(Self.trimmed)
        case .findInMap(let map, let top, let second, let initial):
            if let found = mapped(map, top, second, variables) {
                return found.array?.compactMap { text($0, variables) }
            }
            if let only = onlyList(map, second, variables) { return only.array?.compactMap { text($0, variables) } }
            guard let initial, isKnown([map, top, second], variables) else { return nil }
            return items(initial, variables)
        case .split(let delimiter, let source):
            guard let text = text(source, variables), !delimiter.isEmpty else { return nil }
            return text.split(separator: delimiter, omittingEmptySubsequences: false).map(String.init)
        default: return nil
        }
    }

    /// A text that is written out, or the default of a parameter.
    func text(_ value: TemplateValue, _ variables: LoopVariables) -> String? {
        switch value.content {
        case .string(let text): return LoopText.fill(text, variables)
        case .int(let number): return String(number)
        case .double(let number): return number.description
        case .bool(let flag): return flag ? "true" : "false"
        default: break
        }
        switch value.intrinsic {
        case .ref(let name):
            guard let name = name.string else { return nil }
            if let variable = variables[name] { return variable }
            guard let parameter = parameters?[name], !Self.isList(parameter["Type"]?.string),
                parameter["Type"]?.string?.hasPrefix("AWS::SSM::") != true, let initial = parameter["Default"]
            else { return nil }
            return initial.object == nil && initial.array == nil ? text(initial, [:]) : nil
        case .sub(let template, let given) where given.isEmpty:
            let filled = LoopText.fill(template, variables)
            return filled.contains("${") ? nil : filled
        case .findInMap(let map, let top, let second, _):
            return mapped(map, top, second, variables).flatMap { $0.string }
        default: return nil
        }
    }

    /// What a mapping has at keys that are known; nil where they are not, or it has nothing there.
    func mapped(
        _ map: TemplateValue, _ top: TemplateValue, _ second: TemplateValue, _ variables: LoopVariables
    ) -> TemplateValue? {
        guard let map = text(map, variables), let top = text(top, variables), let second = text(second, variables)
        else { return nil }
        return mappings?[map]?[top]?[second]
    }

    /// The list that a mapping has under a second-level key, where there is but one: whatever the first key comes to at
    /// deployment, it is this list or none.
    private func onlyList(
        _ map: TemplateValue, _ second: TemplateValue, _ variables: LoopVariables
    ) -> TemplateValue? {
        guard let map = text(map, variables), let second = text(second, variables) else { return nil }
        let lists = (mappings?[map]?.object?.members ?? []).compactMap { $0.value[second] }
        return lists.count == 1 ? lists[0] : nil
    }

    private func isKnown(_ values: [TemplateValue], _ variables: LoopVariables) -> Bool {
        values.allSatisfy { text($0, variables) != nil }
    }

    private static func isList(_ type: String?) -> Bool {
        guard let type else { return false }
        return type == "CommaDelimitedList" || type.hasPrefix("List<")
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
