/// The query protocol and EC2's kind of it: the input is a form, nested names are joined by points.
struct QuerySerializer {
    let service: ServiceModel
    private var isEC2: Bool { service.wireProtocol == .ec2 }

    init(service: ServiceModel) { self.service = service }

    func draft(_ operation: OperationModel, _ input: [String: AWSValue]) -> RequestDraft {
        var form = Form()
        form.add("Action", operation.name)
        form.add("Version", service.apiVersion)
        if let reference = operation.input { write(.map(input), reference, "", to: &form) }
        var draft = RequestDraft(method: operation.method)
        draft.headers["Content-Type"] = "application/x-www-form-urlencoded; charset=utf-8"
        draft.body = Array(form.pairs.joined(separator: "&").utf8)
        return draft
    }

    private struct Form {
        var pairs: [String] = []

        mutating func add(_ name: String, _ value: String) {
            pairs.append("\(PercentEncoding.encode(name))=\(PercentEncoding.encode(value))")
        }
    }

    /// The depth is bounded by the check of the input, which goes before.
    private func write(_ value: AWSValue, _ reference: ShapeReference, _ prefix: String, to form: inout Form) {
        switch (service.shape(reference), value) {
        case (.structure(let structure), .map(let members)):
            for member in structure.members {
                guard let value = members[member.name], !value.isNull else { continue }
                let name = name(of: member)
                write(value, member.reference, prefix.isEmpty ? name : "\(prefix).\(name)", to: &form)
            }
        case (.list(let element), .list(let elements)):
            write(elements, element, reference, prefix, to: &form)
        case (.map(let key, let element), .map(let members)):
            let full = reference.isFlattened ? prefix : "\(prefix).entry"
            for (index, pair) in members.sorted(by: { $0.key < $1.key }).enumerated() {
                form.add("\(full).\(index + 1).\(key.wireName ?? "key")", pair.key)
                write(pair.value, element, "\(full).\(index + 1).\(element.wireName ?? "value")", to: &form)
            }
        default:
            form.add(prefix, value.text(reference, defaultFormat: .iso8601))
        }
    }

    private func write(
        _ elements: [AWSValue], _ element: ShapeReference, _ list: ShapeReference, _ prefix: String,
        to form: inout Form
    ) {
        var full = prefix
        if !isEC2 {
            // An empty list says "none", where leaving it out says "as it was".
            if elements.isEmpty { return form.add(prefix, "") }
            if !list.isFlattened {
                full = "\(prefix).\(element.wireName ?? "member")"
            } else if let name = element.wireName {
                full = (prefix.split(separator: ".").dropLast().map(String.init) + [name]).joined(separator: ".")
            }
        }
        for (index, value) in elements.enumerated() {
            write(value, element, "\(full).\(index + 1)", to: &form)
        }
    }

    private func name(of member: Member) -> String {
        guard isEC2 else { return member.reference.wireName ?? member.name }
        if let name = member.reference.queryName { return name }
        guard let name = member.reference.wireName else { return member.name }
        return name.prefix(1).uppercased() + name.dropFirst()
    }
}
