/// The JSON protocols 1.0 and 1.1: the operation is named in a header, the input is an object.
struct JSONSerializer {
    let service: ServiceModel

    func draft(_ operation: OperationModel, _ input: [String: AWSValue]) -> RequestDraft {
        var draft = RequestDraft(method: operation.method)
        draft.headers["X-Amz-Target"] = "\(service.targetPrefix).\(operation.name)"
        draft.headers["Content-Type"] = "application/x-amz-json-\(service.jsonVersion)"
        if service.sendsQueryMode { draft.headers["x-amzn-query-mode"] = "true" }
        draft.body = operation.input.map { body(.map(input), $0) } ?? Array("{}".utf8)
        return draft
    }

    func body(_ value: AWSValue, _ reference: ShapeReference) -> [UInt8] {
        var output = JSONText()
        write(value, reference, to: &output)
        return output.bytes
    }

    private func write(_ value: AWSValue, _ reference: ShapeReference, to output: inout JSONText) {
        switch (service.shape(reference), value) {
        case (.structure(let structure), .map(let members)):
            let present = structure.members.filter { member in
                members[member.name].map { !$0.isNull } ?? false
            }
            output.object(present) { member, output in
                output.string(member.reference.wireName ?? member.name)
                output.raw(":")
                write(members[member.name] ?? .null, member.reference, to: &output)
            }
        case (.list(let element), .list(let elements)):
            output.array(elements) { value, output in write(value, element, to: &output) }
        case (.map(_, let element), .map(let members)):
            output.object(members.sorted { $0.key < $1.key }) { pair, output in
                output.string(pair.key)
                output.raw(":")
                write(pair.value, element, to: &output)
            }
        default: writeScalar(value, reference, to: &output)
        }
    }

    private func writeScalar(_ value: AWSValue, _ reference: ShapeReference, to output: inout JSONText) {
        switch value {
        case .timestamp(let time) where (reference.timestampFormat ?? .unixTimestamp) == .unixTimestamp:
            output.raw(AWSValue.seconds(time))
        case .timestamp, .blob: output.string(value.text(reference, defaultFormat: .unixTimestamp))
        case .string where reference.type != .document:
            output.string(value.text(reference, defaultFormat: .unixTimestamp))
        default: output.any(value)
        }
    }
}
