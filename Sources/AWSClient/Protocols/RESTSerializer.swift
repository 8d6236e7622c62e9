/// The REST protocols: parts of the input go into the path, the query and the headers, the rest is JSON or XML.
struct RESTSerializer {
    let service: ServiceModel

    func draft(_ operation: OperationModel, _ input: [String: AWSValue]) -> RequestDraft {
        var draft = RequestDraft(method: operation.method)
        var labels: [String: String] = [:]
        let members = operation.input.map(service.members(of:)) ?? []
        var rest: [String: AWSValue] = [:]
        let named = Set(members.filter { input[$0.name] != nil }.map { $0.reference.wireName ?? $0.name })
        for member in members {
            guard let value = input[member.name], !value.isNull else { continue }
            let reference = member.reference
            let name = reference.wireName ?? member.name
            switch reference.location {
            case .uri: labels[name] = value.text(reference, defaultFormat: .iso8601)
            case .query: addQuery(name, value, reference, except: named, to: &draft)
            case .header: addHeader(name, value, reference, to: &draft)
            case .headers:
                for (key, value) in (value.map ?? [:]).sorted(by: { $0.key < $1.key }) {
                    draft.headers[name + key] = value.string ?? ""
                }
            case .status, nil: rest[member.name] = value
            }
        }
        fill(operation.path, labels, in: &draft)
        writeBody(operation, members, rest, to: &draft)
        return draft
    }

    /// Puts the labels into the path; a label that ends in `+` keeps its slashes. What follows a question mark in the
    /// template belongs to the query.
    private func fill(_ template: String, _ labels: [String: String], in draft: inout RequestDraft) {
        let halves = template.cut(at: "?")
        var path = ""
        var rest = (halves?.before ?? template)[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            path += rest[..<open]
            var name = String(rest[rest.index(after: open)..<close])
            let isGreedy = name.hasSuffix("+")
            if isGreedy { name.removeLast() }
            path += PercentEncoding.encode(labels[name] ?? "", keeping: isGreedy ? "/" : "")
            rest = rest[rest.index(after: close)...]
        }
        draft.path = path + rest
        draft.query.insert(contentsOf: halves?.after.split(separator: "&").map(String.init) ?? [], at: 0)
    }

    private func addQuery(
        _ name: String, _ value: AWSValue, _ reference: ShapeReference, except named: Set<String>,
        to draft: inout RequestDraft
    ) {
        switch (service.shape(reference), value) {
        case (.list(let element), .list(let elements)):
            for value in elements { draft.addQuery(name, value.text(element, defaultFormat: .iso8601)) }
        case (.map(_, let element), .map(let members)):
            // A parameter that has a name of its own goes before one of the map.
            for (key, value) in members.sorted(by: { $0.key < $1.key }) where !named.contains(key) {
                addQuery(key, value, element, except: [], to: &draft)
            }
        default: draft.addQuery(name, value.text(reference, defaultFormat: .iso8601))
        }
    }

    private func addHeader(
        _ name: String, _ value: AWSValue, _ reference: ShapeReference, to draft: inout RequestDraft
    ) {
        if case .list(let element) = service.shape(reference), case .list(let elements) = value {
            guard !elements.isEmpty else { return }
            let texts = elements.filter { !$0.isNull }.map { value in
                let text = value.text(element, defaultFormat: .rfc822)
                guard element.type == .string, text.contains(where: { $0 == "\"" || $0 == "," }) else { return text }
                return "\"\(text.replacing("\"", with: "\\\""))\""
            }
            draft.headers[name] = texts.joined(separator: ",")
        } else if reference.isJSONValue {
            draft.headers[name] = Base64.encode(Array(value.json.utf8))
        } else {
            draft.headers[name] = value.text(reference, defaultFormat: .rfc822)
        }
    }

    private func writeBody(
        _ operation: OperationModel, _ members: [Member], _ rest: [String: AWSValue], to draft: inout RequestDraft
    ) {
        guard let reference = operation.input, case .structure(let structure) = service.shape(reference) else { return }
        if let name = structure.payload, let member = members.first(where: { $0.name == name }) {
            writePayload(rest[name], member.reference, to: &draft)
        } else if !rest.isEmpty {
            draft.body = encode(.map(rest), reference)
        } else if service.wireProtocol == .restJSON, members.contains(where: { $0.reference.location == nil }) {
            draft.body = Array("{}".utf8)
        }
        let isStreaming =
            structure.payload.flatMap { name in members.first { $0.name == name } }
            .map { $0.reference.type == .blob || $0.reference.type == .string } ?? false
        if service.wireProtocol == .restJSON, !isStreaming, !draft.body.isEmpty, draft.headers["Content-Type"] == nil {
            draft.headers["Content-Type"] = "application/json"
        }
    }

    private func writePayload(_ value: AWSValue?, _ reference: ShapeReference, to draft: inout RequestDraft) {
        switch (reference.type, value) {
        case (.blob, .blob(let bytes)?): draft.body = bytes
        case (.blob, .string(let text)?), (.string, .string(let text)?): draft.body = Array(text.utf8)
        case (.blob, _), (.string, _): draft.body = []
        case (_, let value?): draft.body = encode(value, reference)
        case (_, nil): draft.body = service.wireProtocol == .restJSON ? Array("{}".utf8) : []
        }
    }

    private func encode(_ value: AWSValue, _ reference: ShapeReference) -> [UInt8] {
        switch service.wireProtocol {
        case .restXML: XMLSerializer(service: service).body(value, reference)
        default: JSONSerializer(service: service).body(value, reference)
        }
    }
}
