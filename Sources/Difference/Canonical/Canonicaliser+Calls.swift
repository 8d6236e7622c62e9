import MainstayTemplate

extension Canonicaliser {
    /// A call, worked out as far as it can be.
    func canonical(_ call: Intrinsic, _ value: TemplateValue, _ place: Place) -> CanonicalValue? {
        switch call {
        case .ref(let name):
            guard let name = name.string else { return generic(value, place) }
            if name == "AWS::NoValue" { return nil }
            if let known = names.pseudoParameters[name] { return CanonicalValue(.string(known), written: value) }
            return self.call("Ref", [names.resource(name)], value)
        case .getAtt(let resource, let attribute):
            guard let resource = resource.string, let attribute = attribute.string else { return generic(value, place) }
            return self.call("Fn::GetAtt", [names.resource(resource), attribute], value)
        case .sub(let template, let variables):
            return text(CanonicalText(self, place).parts(of: template, variables), value, place)
        case .join(let delimiter, let values):
            guard let parts = CanonicalText(self, place).joined(values, by: delimiter) else {
                return generic(value, place)
            }
            return text(parts, value, place)
        case .select(let index, let values): return selected(index, values, value, place)
        case .split(let delimiter, let source):
            let source = canonical(source, argument(place))
            if let text = source?.string, !delimiter.isEmpty {
                let parts = Self.split(text, by: delimiter)
                return CanonicalValue(
                    .list(parts.map { CanonicalValue(.string($0), written: value) }, isOrdered: true), written: value)
            }
            return generic(value, place)
        case .if(let condition, let then, let otherwise):
            let (then, otherwise) = (branch(then, place), branch(otherwise, place))
            if then == otherwise { return then.isNoValue ? nil : then }
            let name = CanonicalValue(.string(names.condition(condition)), written: value)
            return CanonicalValue(.call("Fn::If", [name, then, otherwise]), written: value)
        case .findInMap(let map, let top, let second, _):
            let keys = [map, top, second].map { canonical($0, argument(place))?.string }
            if let map = keys[0], let top = keys[1], let second = keys[2], let found = names.mapped(map, top, second) {
                return canonical(found, place.child(place.node, place.key)).map {
                    CanonicalValue($0.content, written: found)
                }
            }
            return generic(value, place)
        case .getAZs(let region):
            let region =
                region.string == "" ? TemplateValue(.object(.init([.init("Ref", "AWS::Region")]))) : region
            let argument = canonical(region, argument(place)) ?? CanonicalValue(.null, written: region)
            return CanonicalValue(.call("Fn::GetAZs", [argument]), written: value)
        case .condition(let name): return self.call("Condition", [names.condition(name)], value)
        case .equals(let left, let right): return unordered("Fn::Equals", [left, right], value, place)
        case .and(let parts): return unordered("Fn::And", parts, value, place)
        case .or(let parts): return unordered("Fn::Or", parts, value, place)
        case .not(let part):
            if case .not(let inner)? = part.intrinsic { return canonical(inner, argument(place)) }
            return generic(value, place)
        default: return generic(value, place)
        }
    }

    /// Where the arguments of a call stand: the schema says nothing about them.
    private func argument(_ place: Place) -> Place {
        Place(node: nil, key: "", isDocument: false, depth: place.depth + 1)
    }

    private func call(_ name: String, _ arguments: [String], _ value: TemplateValue) -> CanonicalValue {
        CanonicalValue(
            .call(name, arguments.map { CanonicalValue(.string($0), written: value) }), written: value)
    }

    /// A call of which only the arguments are brought into form.
    private func generic(_ value: TemplateValue, _ place: Place) -> CanonicalValue? {
        guard let member = value.object?.members.first else { return nil }
        let argument = canonical(member.value, argument(place)) ?? CanonicalValue(.null, written: member.value)
        return CanonicalValue(.call(member.key, [argument]), written: value)
    }

    private func unordered(
        _ name: String, _ arguments: [TemplateValue], _ value: TemplateValue, _ place: Place
    ) -> CanonicalValue {
        let list = CanonicalValue(
            .list(arguments.compactMap { canonical($0, argument(place)) }, isOrdered: false), written: value)
        return CanonicalValue(.call(name, [list]), written: value)
    }

    private func branch(_ value: TemplateValue, _ place: Place) -> CanonicalValue {
        canonical(value, place.child(place.node, place.key))
            ?? CanonicalValue(
                .call("Ref", [CanonicalValue(.string("AWS::NoValue"), written: value)]), written: value)
    }

    private func selected(
        _ index: TemplateValue, _ values: TemplateValue, _ value: TemplateValue, _ place: Place
    ) -> CanonicalValue? {
        let list = canonical(values, argument(place))
        guard let index = canonical(index, argument(place))?.string.flatMap({ Int($0) }), let list,
            let elements = list.elements, elements.indices.contains(index)
        else { return generic(value, place) }
        return elements[index]
    }

    /// Text in parts, as the shortest thing that says it.
    private func text(_ parts: [CanonicalValue], _ value: TemplateValue, _ place: Place) -> CanonicalValue? {
        if let whole = CanonicalText.whole(parts) {
            let literal = TemplateValue(.string(whole), at: value.position)
            let known = canonical(literal, place.child(place.node, place.key))
            return known.map { CanonicalValue($0.content, written: $0.string == nil ? literal : value) }
        }
        if parts.count == 1 { return CanonicalValue(parts[0].content, written: value) }
        if let document = document(in: CanonicalText.marked(parts), parts: parts, value, place) { return document }
        return CanonicalValue(.text(parts), written: value)
    }

    private static func split(_ text: String, by delimiter: String) -> [String] {
        let (bytes, mark) = (Array(text.utf8), Array(delimiter.utf8))
        var parts: [String] = []
        var (start, index) = (0, 0)
        while index + mark.count <= bytes.count {
            if bytes[index..<index + mark.count].elementsEqual(mark) {
                parts.append(String(decoding: bytes[start..<index], as: UTF8.self))
                index += mark.count
                start = index
            } else {
                index += 1
            }
        }
        return parts + [String(decoding: bytes[start...], as: UTF8.self)]
    }
}

extension CanonicalValue {
    /// Whether it is the branch of a condition that leaves the property out.
    var isNoValue: Bool {
        if case .call("Ref", let arguments) = content { arguments.first?.string == "AWS::NoValue" } else { false }
    }
}
