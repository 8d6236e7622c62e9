import MainstaySchema

/// Plain values of the right type, or an error that stops the import.
extension NodeTranslator {
    func type(_ json: JSONValue) throws -> SchemaNode.Types {
        switch try text(json) {
        case "string": .string
        case "integer": .integer
        case "number": .number
        case "boolean": .boolean
        case "object": .object
        case "array": .array
        case "null": .null
        default: throw ImportError("unknown type")
        }
    }

    func scalar(_ json: JSONValue) throws -> SchemaNode.Scalar {
        switch json {
        case .string(let value): .string(value)
        case .int(let value): .int(value)
        case .double(let value): .double(value)
        case .bool(let value): .bool(value)
        default: throw ImportError("neither text, number nor truth value")
        }
    }

    func text(_ json: JSONValue) throws -> String {
        guard let value = json.string else { throw ImportError("is no text") }
        return value
    }

    func truth(_ json: JSONValue) throws -> Bool {
        guard let value = json.bool else { throw ImportError("is no truth value") }
        return value
    }

    func number(_ json: JSONValue) throws -> Double {
        guard let value = json.double else { throw ImportError("is no number") }
        return value
    }

    func integer(_ json: JSONValue) throws -> Int {
        guard let value = json.int else { throw ImportError("is no integer") }
        return value
    }

    func names(_ json: JSONValue) throws -> [String] {
        guard let list = json.array else { throw ImportError("is no list") }
        return try list.map(text)
    }
}
