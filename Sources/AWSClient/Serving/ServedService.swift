/// The other side of a service: reads what a client sends by the model of the operation, and writes what it answers.
///
/// For servers that stand in for AWS on this machine. Inputs and outputs are the same values that ``AWSClient`` takes and
/// gives, so that a server and a client meet in the names that AWS documents.
package struct ServedService: Sendable {
    package let service: ServiceModel

    package init(_ service: ServiceModel) { self.service = service }

    /// Why an input cannot be used, in the words of the service.
    package struct Refusal: Error {
        package var code: String
        package var message: String
    }

    /// Whether the service's model has that operation.
    package func knows(_ operation: String) -> Bool { service.operations[operation] != nil }

    /// Reads the form of a query request: `Action` and the input by its model. Members that the model lacks are ignored,
    /// as AWS ignores them.
    package func queryInput(of operation: String, form: [(name: String, value: String)]) throws(Refusal) -> AWSValue {
        guard let model = service.operations[operation] else {
            throw Refusal(
                code: "InvalidAction", message: "Could not find operation \(operation) for version \(version)")
        }
        guard let reference = model.input else { return .map([:]) }
        let value = QueryFormReader(service: service).value(QueryNode(form), reference, depth: 0) ?? .map([:])
        return try checked(value, reference)
    }

    private var version: String { service.apiVersion }

    /// What is required must be there; AWS names everything that is missing in one message.
    private func checked(_ value: AWSValue, _ reference: ShapeReference) throws(Refusal) -> AWSValue {
        let missing = service.members(of: reference).filter { $0.isRequired && value[$0.name] == nil }.map(\.name)
        guard !missing.isEmpty else { return value }
        let count = missing.count
        let parts = missing.map { name in
            let lowered = name.prefix(1).lowercased() + name.dropFirst()
            return "Value null at '\(lowered)' failed to satisfy constraint: Member must not be null"
        }
        throw Refusal(
            code: "ValidationError",
            message: "\(count) validation error\(count == 1 ? "" : "s") detected: " + parts.joined(separator: "; "))
    }

    /// The body of a query answer.
    package func queryBody(of operation: String, output: AWSValue, requestID: String) -> [UInt8] {
        var text = "<\(operation)Response xmlns=\"\(namespace)\">"
        if let model = service.operations[operation], var reference = model.output {
            reference.wireName = model.wrapper ?? "\(operation)Result"
            text += String(decoding: XMLSerializer(service: service).body(output, reference), as: UTF8.self)
        } else {
            text += "<\(operation)Result/>"
        }
        text += "<ResponseMetadata><RequestId>\(requestID)</RequestId></ResponseMetadata></\(operation)Response>"
        return Array(text.utf8)
    }

    /// The body of a query answer that refuses.
    package func queryFault(code: String, message: String, isServer: Bool, requestID: String) -> [UInt8] {
        Array(
            ("<ErrorResponse xmlns=\"\(namespace)\"><Error><Type>\(isServer ? "Receiver" : "Sender")</Type>"
                + "<Code>\(XMLSerializer.escaped(code))</Code><Message>\(XMLSerializer.escaped(message))</Message>"
                + "</Error><RequestId>\(requestID)</RequestId></ErrorResponse>").utf8)
    }

    private var namespace: String { "http://\(service.name).amazonaws.com/doc/\(service.apiVersion)/" }

    /// Text as it may stand in XML.
    package static func escaped(_ text: String) -> String { XMLSerializer.escaped(text) }
}

/// The fields of a form by the parts of their names.
private final class QueryNode {
    var text: String?
    var children: [String: QueryNode] = [:]

    /// How many parts a name may have; the models nest far less.
    private static let depthLimit = 40

    init() {}

    init(_ form: [(name: String, value: String)]) {
        for (name, value) in form {
            let parts = name.split(separator: ".", maxSplits: Self.depthLimit).map(String.init)
            var node = self
            for part in parts {
                let next = node.children[part] ?? QueryNode()
                node.children[part] = next
                node = next
            }
            node.text = value
        }
    }

    /// The children whose names are numbers, in their order.
    var numbered: [QueryNode] {
        children.compactMap { key, node in Int(key).map { ($0, node) } }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}

private struct QueryFormReader {
    let service: ServiceModel

    func value(_ node: QueryNode, _ reference: ShapeReference, depth: Int) -> AWSValue? {
        guard depth < InputCheck.depthLimit else { return nil }
        switch service.shape(reference) {
        case .structure(let structure):
            var members: [String: AWSValue] = [:]
            for member in structure.members {
                guard let child = node.children[member.reference.wireName ?? member.name] else { continue }
                members[member.name] = value(child, member.reference, depth: depth + 1)
            }
            return .map(members)
        case .list(let element):
            let list = reference.isFlattened ? node : node.children[element.wireName ?? "member"] ?? QueryNode()
            return .list(list.numbered.compactMap { value($0, element, depth: depth + 1) })
        case .map(let key, let element):
            let entries = reference.isFlattened ? node : node.children["entry"] ?? QueryNode()
            var result: [String: AWSValue] = [:]
            for entry in entries.numbered {
                guard let name = entry.children[key.wireName ?? "key"]?.text,
                    let child = entry.children[element.wireName ?? "value"]
                else { continue }
                result[name] = value(child, element, depth: depth + 1)
            }
            return .map(result)
        case nil: return node.text.flatMap { XMLShapeDecoder.scalar($0, reference) }
        }
    }
}
