internal import MainstayTemplate

/// What AWS said of a call that it refused.
struct ServiceFault: Hashable {
    var code: String
    var message: String
    var requestID: String?
}

/// Reads the answers of a service.
struct ResponseReader {
    let service: ServiceModel

    struct Failure: Error {
        var reason: String
    }

    /// The output of an operation from the body of an answer.
    func output(
        _ operation: OperationModel, status: Int, headers: HTTPHeaders, body: [UInt8]
    ) throws(Failure) -> AWSValue {
        guard let reference = operation.output, case .structure(let structure) = service.shape(reference) else {
            return .map([:])
        }
        switch service.wireProtocol {
        case .query, .ec2: return try queryOutput(operation, structure, body)
        case .json: return .map(try jsonMembers(structure, body))
        case .restJSON, .restXML:
            var members = headerMembers(structure, status: status, headers: headers)
            members.merge(try restBody(operation, structure, body)) { first, _ in first }
            return .map(members)
        }
    }

    private func queryOutput(
        _ operation: OperationModel, _ structure: Shape.Structure, _ body: [UInt8]
    ) throws(Failure) -> AWSValue {
        var element = try xml(body)
        if let wrapper = operation.wrapper {
            guard let result = element[wrapper] else { throw Failure(reason: "there is no \(wrapper) in it") }
            element = result
        }
        return .map(XMLShapeDecoder(service: service).members(of: element, structure, depth: 0))
    }

    private func jsonMembers(_ structure: Shape.Structure, _ body: [UInt8]) throws(Failure) -> [String: AWSValue] {
        guard !body.isEmpty else { return [:] }
        do {
            guard let object = try JSONShapeDecoder.read(body).object else { return [:] }
            return JSONShapeDecoder(service: service).members(of: object, structure)
        } catch {
            throw Failure(reason: error.reason)
        }
    }

    private func headerMembers(
        _ structure: Shape.Structure, status: Int, headers: HTTPHeaders
    ) -> [String: AWSValue] {
        var result: [String: AWSValue] = [:]
        for member in structure.members {
            let reference = member.reference
            let name = reference.wireName ?? member.name
            switch reference.location {
            case .status: result[member.name] = .int(status)
            case .headers:
                let prefix = name.lowercased()
                var found: [String: AWSValue] = [:]
                for field in headers.fields where field.name.lowercased().hasPrefix(prefix) {
                    found[String(field.name.dropFirst(prefix.count))] = .string(field.value)
                }
                result[member.name] = .map(found)
            case .header:
                guard let text = headers[name] else { continue }
                if case .list(let item) = service.shape(reference) {
                    let parts = text.split(separator: ",").map { $0.trimmingSpaces }
                    result[member.name] = .list(parts.compactMap { XMLShapeDecoder.scalar($0, item) })
                } else if reference.isJSONValue {
                    result[member.name] = Base64.decode(text).flatMap { AWSValue(jsonBytes: $0) }
                } else {
                    result[member.name] = XMLShapeDecoder.scalar(text, reference)
                }
            case .uri, .query, nil: break
            }
        }
        return result
    }

    private func restBody(
        _ operation: OperationModel, _ structure: Shape.Structure, _ body: [UInt8]
    ) throws(Failure) -> [String: AWSValue] {
        if let name = structure.payload, let member = structure.members.first(where: { $0.name == name }) {
            switch member.reference.type {
            case .blob: return [name: .blob(body)]
            case .string: return [name: .string(String(decoding: body, as: UTF8.self))]
            case .document: return AWSValue(jsonBytes: body).map { [name: $0] } ?? [:]
            default: break
            }
            guard case .structure(let inner) = service.shape(member.reference) else { return [:] }
            guard !body.isEmpty else { return [name: .map([:])] }
            return [name: .map(try bodyMembers(operation, inner, body))]
        }
        guard structure.members.contains(where: { $0.reference.isInAnswer }), !body.isEmpty else { return [:] }
        return try bodyMembers(operation, structure, body)
    }

    private func bodyMembers(
        _ operation: OperationModel, _ structure: Shape.Structure, _ body: [UInt8]
    ) throws(Failure) -> [String: AWSValue] {
        guard service.wireProtocol == .restXML else { return try jsonMembers(structure, body) }
        let element = try xml(body)
        // The root of this one answer is the value itself.
        if service.name == "s3", operation.name == "GetBucketLocation" {
            return element.text.isEmpty ? [:] : ["LocationConstraint": .string(element.text)]
        }
        return XMLShapeDecoder(service: service).members(of: element, structure, depth: 0)
    }

    private func xml(_ body: [UInt8]) throws(Failure) -> XMLElement {
        do {
            return try XMLReader.read(body)
        } catch {
            throw Failure(reason: error.reason)
        }
    }
}
