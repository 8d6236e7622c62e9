internal import MainstayDiagnostics
internal import MainstayTemplate

/// Reads the value of a shape from JSON.
struct JSONShapeDecoder {
    let service: ServiceModel

    struct Failure: Error {
        var reason: String
    }

    static func read(_ bytes: [UInt8]) throws(Failure) -> TemplateValue {
        let parser = TemplateParser(file: "answer", format: .json, limits: .init(bytes: 256 << 20, depth: 200))
        var result = parser.parse(bytes)
        if !result.isValid { result = parser.parse(JSONRepair.repaired(bytes)) }
        guard let value = result.value, result.isValid else {
            throw Failure(reason: result.diagnostics.first?.message ?? "it is not JSON")
        }
        return value
    }

    /// The depth is bounded by the reader of the text.
    func value(_ json: TemplateValue, _ reference: ShapeReference) -> AWSValue? {
        switch (service.shape(reference), json.content) {
        case (_, .null): return nil
        case (.structure(let structure), .object(let object)): return .map(members(of: object, structure))
        case (.list(let item), .array(let elements)): return .list(elements.map { value($0, item) ?? .null })
        case (.map(_, let item), .object(let object)):
            var result: [String: AWSValue] = [:]
            for member in object.members { result[member.key] = value(member.value, item) ?? .null }
            return .map(result)
        case (nil, _): return Self.scalar(json, reference)
        default: return nil
        }
    }

    func members(of object: TemplateObject, _ structure: Shape.Structure) -> [String: AWSValue] {
        let byName = Dictionary(object.members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        var result: [String: AWSValue] = [:]
        for member in structure.members where member.reference.isInAnswer {
            guard let json = byName[member.reference.wireName ?? member.name] else { continue }
            result[member.name] = value(json, member.reference)
        }
        return result
    }

    private static func scalar(_ json: TemplateValue, _ reference: ShapeReference) -> AWSValue? {
        switch (reference.type, json.content) {
        case (.document, _): return AWSValue(json)
        case (.timestamp, .int(let seconds)): return .timestamp(AWSTimestamp(seconds: seconds))
        case (.timestamp, .double(let seconds)): return .timestamp(AWSTimestamp(seconds: seconds))
        case (.double, .int(let number)): return .double(Double(number))
        case (.integer, .double(let number)): return Int(exactly: number.rounded(.towardZero)).map(AWSValue.int)
        case (.string, .string(let text)): return .string(text)
        case (_, .string(let text)): return XMLShapeDecoder.scalar(text, reference)
        case (.string, .int(let number)): return .string(String(number))
        default: return AWSValue(json)
        }
    }
}

extension AWSValue {
    /// JSON as it is.
    init(_ json: TemplateValue) {
        self =
            switch json.content {
            case .null: .null
            case .bool(let value): .bool(value)
            case .int(let value): .int(value)
            case .double(let value): .double(value)
            case .string(let value): .string(value)
            case .array(let elements): .list(elements.map { AWSValue($0) })
            case .object(let object):
                .map(
                    Dictionary(
                        object.members.map { ($0.key, AWSValue($0.value)) }, uniquingKeysWith: { first, _ in first }))
            }
    }

    /// Reads JSON of no known shape; nil where it is not JSON.
    public init?(jsonBytes: [UInt8]) {
        guard let value = try? JSONShapeDecoder.read(jsonBytes) else { return nil }
        self.init(value)
    }
}
