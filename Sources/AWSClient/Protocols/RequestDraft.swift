/// What a protocol makes of an input, before the endpoint and the signature are known.
struct RequestDraft {
    var method: String
    /// Percent-encoded.
    var path = "/"
    /// Percent-encoded pairs in their order.
    var query: [String] = []
    var headers = HTTPHeaders()
    var body: [UInt8] = []
    /// What stands before the host of the endpoint.
    var hostPrefix = ""

    mutating func addQuery(_ name: String, _ value: String) {
        query.append("\(PercentEncoding.encode(name))=\(PercentEncoding.encode(value))")
    }
}

extension RequestDraft {
    /// Writes an input that has been checked against the model.
    init(_ operation: OperationModel, of service: ServiceModel, input: AWSValue) {
        let input = input.map ?? [:]
        switch service.wireProtocol {
        case .query, .ec2: self = QuerySerializer(service: service).draft(operation, input)
        case .json: self = JSONSerializer(service: service).draft(operation, input)
        case .restJSON, .restXML: self = RESTSerializer(service: service).draft(operation, input)
        }
        if let prefix = operation.hostPrefix {
            hostPrefix = prefix
            for member in operation.input.map(service.members(of:)) ?? [] where member.reference.isHostLabel {
                let label = PercentEncoding.encode(input[member.name]?.string ?? "")
                hostPrefix = hostPrefix.replacing("{\(member.name)}", with: label)
            }
        }
    }
}

extension AWSValue {
    /// A scalar as the protocols write it in text: in queries, paths, headers and XML.
    func text(_ reference: ShapeReference, defaultFormat: TimestampFormat) -> String {
        switch self {
        case .null: return ""
        case .bool(let value): return value ? "true" : "false"
        case .int(let value): return String(value)
        case .double(let value): return Self.text(value)
        case .string(let value):
            if reference.type == .blob { return Base64.encode(Array(value.utf8)) }
            // Only the last part of an id such as `/hostedzone/Z1` is sent back.
            if reference.isResourceID, let slash = value.lastIndex(of: "/") {
                return String(value[value.index(after: slash)...])
            }
            return value
        case .blob(let bytes): return Base64.encode(bytes)
        case .timestamp(let value):
            switch reference.timestampFormat ?? defaultFormat {
            case .iso8601: return value.iso8601
            case .rfc822: return value.rfc822
            case .unixTimestamp: return Self.seconds(value)
            }
        case .list, .map: return ""
        }
    }

    static func text(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
        return "\(value)"
    }

    /// Seconds since 1970, with a fraction only where there is one.
    static func seconds(_ value: AWSTimestamp) -> String {
        value.milliseconds % 1000 == 0 ? String(value.milliseconds / 1000) : "\(value.seconds)"
    }
}
