/// Reads the definition of a service, one fact a line:
///
/// ```
/// id CloudFormation
/// op DeleteStack POST / DeleteStackInput -
/// page ListExports in=NextToken out=NextToken items=Exports
/// struct DeleteStackInput StackName!:string RetainResources:RetainResources
/// list RetainResources string
/// map Tags string string
/// endpoint plain * cloudformation.{region}.{suffix}
/// ```
///
/// `!` marks what is required. A reference is a type and its traits: `n=` name on the wire, `q=` name in EC2's queries,
/// `l=` location, `x=` XML namespace, `t=` format of time, and letters for attribute, streaming, flattened, JSON value,
/// host label, idempotency token, private, resource id.
struct ServiceModelReader {
    private(set) var facts: [String: String] = [:]
    private(set) var operations: [String: OperationModel] = [:]
    private(set) var shapes: [String: Shape] = [:]
    private(set) var endpoints = EndpointTable()
    private(set) var problems: [String] = []

    init(_ definition: String) {
        for line in definition.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard let kind = words.first else { continue }
            let isRead =
                switch kind {
                case "op": readOperation(words)
                case "page": readPage(words)
                case "struct": readStructure(words)
                case "list": readList(words)
                case "map": readMap(words)
                case "endpoint": endpoints.read(words)
                default: readFact(kind, words)
                }
            if !isRead { problems.append(String(line)) }
        }
        checkReferences()
    }

    private mutating func readFact(_ kind: String, _ words: [String]) -> Bool {
        guard facts[kind] == nil else { return false }
        facts[kind] = words.dropFirst().joined(separator: " ")
        return true
    }

    private mutating func readOperation(_ words: [String]) -> Bool {
        guard words.count >= 6 else { return false }
        var operation = OperationModel(name: words[1], method: words[2], path: words[3])
        if words[4] != "-" {
            guard let input = Self.reference(words[4]) else { return false }
            operation.input = input
        }
        if words[5] != "-" {
            guard let output = Self.reference(words[5]) else { return false }
            operation.output = output
        }
        for word in words.dropFirst(6) {
            let (key, value) = word.cut(at: "=") ?? (word, "")
            switch key {
            case "@wrapper": operation.wrapper = value
            case "@unsigned": operation.isUnsigned = true
            case "@host": operation.hostPrefix = value
            case "@checksum":
                let isRequired = value.hasSuffix("!")
                operation.checksum = (isRequired ? String(value.dropLast()) : value, isRequired)
            case "@retried":
                for code in value.split(separator: ",") {
                    let isThrottling = code.hasSuffix("!")
                    operation.retried[String(isThrottling ? code.dropLast() : code)] = isThrottling
                }
            default: return false
            }
        }
        operations[operation.name] = operation
        return true
    }

    private mutating func readPage(_ words: [String]) -> Bool {
        guard words.count >= 4, operations[words[1]] != nil else { return false }
        var page = PageModel()
        for word in words.dropFirst(2) {
            guard let (key, value) = word.cut(at: "=") else { return false }
            let names = value.split(separator: ",").map(String.init)
            switch key {
            case "in": page.inputTokens = names
            case "out": page.outputTokens = names
            case "items": page.items = names
            case "more": page.more = value
            case "limit": page.limit = value
            default: return false
            }
        }
        guard page.inputTokens.count == page.outputTokens.count, !page.inputTokens.isEmpty else { return false }
        operations[words[1]]?.page = page
        return true
    }

    private mutating func readStructure(_ words: [String]) -> Bool {
        guard words.count >= 2 else { return false }
        var structure = Shape.Structure(members: [])
        for word in words.dropFirst(2) {
            if word.hasPrefix("@payload=") {
                structure.payload = String(word.dropFirst("@payload=".count))
                continue
            }
            guard let (name, type) = word.cut(at: ":"), let reference = Self.reference(type) else { return false }
            let isRequired = name.hasSuffix("!")
            structure.members.append(
                Member(
                    name: isRequired ? String(name.dropLast()) : name, isRequired: isRequired, reference: reference))
        }
        shapes[words[1]] = .structure(structure)
        return true
    }

    private mutating func readList(_ words: [String]) -> Bool {
        guard words.count == 3, let element = Self.reference(words[2]) else { return false }
        shapes[words[1]] = .list(element)
        return true
    }

    private mutating func readMap(_ words: [String]) -> Bool {
        guard words.count == 4, let key = Self.reference(words[2]), let value = Self.reference(words[3]) else {
            return false
        }
        shapes[words[1]] = .map(key: key, value: value)
        return true
    }

    private static let types: [String: ShapeReference.ShapeType] = [
        "string": .string, "integer": .integer, "long": .integer, "float": .double, "double": .double,
        "boolean": .boolean, "timestamp": .timestamp, "blob": .blob, "document": .document,
    ]

    private static func reference(_ text: String) -> ShapeReference? {
        let parts = text.split(separator: "@").map(String.init)
        guard let type = parts.first else { return nil }
        var reference = ShapeReference(types[type] ?? .named(type))
        for trait in parts.dropFirst() {
            if let (key, value) = trait.cut(at: "=") {
                switch key {
                case "n": reference.wireName = value
                case "q": reference.queryName = value
                case "l": reference.location = ShapeReference.Location(rawValue: value)
                case "x": reference.xmlNamespace = value
                case "t": reference.timestampFormat = TimestampFormat(rawValue: value)
                default: return nil
                }
            } else {
                switch trait {
                case "a": reference.isAttribute = true
                case "s": reference.isStreaming = true
                case "f": reference.isFlattened = true
                case "j": reference.isJSONValue = true
                case "h": reference.isHostLabel = true
                case "i": reference.isIdempotencyToken = true
                case "p": reference.isSecret = true
                case "r": reference.isResourceID = true
                default: return nil
                }
            }
        }
        return reference
    }

    /// A reference to a shape that is not there would otherwise be found when somebody uses it.
    private mutating func checkReferences() {
        var references: [ShapeReference] = operations.values.flatMap { [$0.input, $0.output].compactMap { $0 } }
        for shape in shapes.values {
            switch shape {
            case .structure(let structure): references += structure.members.map(\.reference)
            case .list(let element): references.append(element)
            case .map(let key, let value): references += [key, value]
            }
        }
        for case .named(let name) in references.map(\.type) where shapes[name] == nil {
            problems.append("no shape \(name)")
        }
    }
}
