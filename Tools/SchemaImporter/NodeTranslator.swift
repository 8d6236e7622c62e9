import MainstaySchema

/// Third stage, for one node: JSON schema to ``SchemaNode``. A keyword that is not known here stops the import, so that
/// no constraint is lost in silence.
struct NodeTranslator {
    /// Prose, and hints for code generators of other languages.
    static let ignored: Set<String> = ["title", "description", "$comment", "examples", "arrayType"]

    func node(_ json: JSONValue) throws -> SchemaNode {
        var node = SchemaNode()
        if let anything = json.bool {
            if !anything { node.not = [SchemaNode()] }
            return node
        }
        guard let object = json.object else { throw ImportError("a schema is an object or a truth value") }
        for (keyword, value) in object.sorted(by: { $0.key < $1.key }) where !Self.ignored.contains(keyword) {
            do {
                let known =
                    try readShape(keyword, value, &node) || readScalarRule(keyword, value, &node)
                    || readObjectRule(keyword, value, &node) || readCombination(keyword, value, object, &node)
                guard known else { throw ImportError("unknown keyword") }
            } catch let error as ImportError {
                throw error.at(keyword)
            }
        }
        return node
    }

    /// Types, references, properties and items.
    private func readShape(_ keyword: String, _ value: JSONValue, _ node: inout SchemaNode) throws -> Bool {
        switch keyword {
        case "type":
            for name in value.array ?? [value] { node.types.insert(try type(name)) }
        case "$ref":
            let pointer = try text(value)
            let name = pointer.replacing("#/definitions/", with: "", maxReplacements: 1)
            node.reference = name.contains("/") ? pointer : name
        case "properties": node.properties = try members(value)
        case "patternProperties": node.patternProperties += try members(value)
        case "additionalProperties":
            if let allowed = value.bool {
                if !allowed { node.additionalProperties = .refused }
            } else {
                // Used by maps alone, which have no named properties: then it is a pattern that fits every name.
                node.patternProperties.append(SchemaNode.Member("", try self.node(value)))
                node.additionalProperties = .refused
            }
        case "items": node.items = [try self.node(value)]
        case "prefixItems": node.prefixItems = try nodes(value)
        case "relationshipRef":
            let path = try text(value["propertyPath"] ?? .null).replacing("/properties/", with: "")
            node.relationship = "\(try text(value["typeName"] ?? .null)).\(path.replacing("/", with: "."))"
        default: return false
        }
        return true
    }

    /// What strings, numbers and lists may be.
    private func readScalarRule(_ keyword: String, _ value: JSONValue, _ node: inout SchemaNode) throws -> Bool {
        switch keyword {
        case "enum": node.enumeration = try (value.array ?? []).map(scalar)
        case "enumCaseInsensitive":
            node.enumeration = try (value.array ?? []).map(scalar)
            node.enumerationIgnoresCase = true
        case "const": node.enumeration = [try scalar(value)]
        case "default":
            // Lists, objects and null say nothing that a comparison of templates could use.
            node.defaultValue = try? scalar(value)
        case "pattern": node.pattern = try text(value)
        case "format": node.format = try text(value)
        case "minLength": node.minLength = try integer(value)
        case "maxLength": node.maxLength = try integer(value)
        case "minimum": node.minimum = try number(value)
        case "maximum": node.maximum = try number(value)
        case "exclusiveMinimum": node.exclusiveMinimum = try number(value)
        case "exclusiveMaximum": node.exclusiveMaximum = try number(value)
        case "multipleOf": node.multipleOf = try number(value)
        case "minItems": node.minItems = try integer(value)
        case "maxItems": node.maxItems = try integer(value)
        case "uniqueItems": node.uniqueItems = try truth(value)
        case "maxUniqueItems": node.maxUniqueItems = try integer(value)
        case "uniqueKeys": node.uniqueKeys = try names(value)
        case "insertionOrder": node.isUnordered = try !truth(value)
        default: return false
        }
        return true
    }

    /// Which properties have to go together.
    private func readObjectRule(_ keyword: String, _ value: JSONValue, _ node: inout SchemaNode) throws -> Bool {
        switch keyword {
        case "required": node.required = try names(value)
        case "requiredXor": node.requiredXor = [try names(value)]
        case "requiredOr": node.requiredOr = [try names(value)]
        case "dependentRequired": node.dependentRequired += try nameLists(value)
        case "dependentExcluded": node.dependentExcluded += try nameLists(value)
        case "minProperties": node.minProperties = try integer(value)
        case "maxProperties": node.maxProperties = try integer(value)
        case "dependencies":
            for (name, rule) in (value.object ?? [:]).sorted(by: { $0.key < $1.key }) {
                if rule.array != nil {
                    node.dependentRequired.append(SchemaNode.NameList(name, try names(rule)))
                } else {
                    var condition = SchemaNode()
                    condition.required = [name]
                    var dependency = SchemaNode()
                    dependency.conditional = [condition, try self.node(rule), SchemaNode()]
                    node.allOf.append(dependency)
                }
            }
        default: return false
        }
        return true
    }

    private func readCombination(
        _ keyword: String, _ value: JSONValue, _ object: [String: JSONValue], _ node: inout SchemaNode
    ) throws -> Bool {
        switch keyword {
        case "allOf": node.allOf += try nodes(value)
        case "anyOf": node.anyOf = try nodes(value)
        case "oneOf": node.oneOf = try nodes(value)
        case "contains": node.contains = [try self.node(value)]
        case "propertyNames": node.propertyNames = [try self.node(value)]
        case "not": node.not = [try self.node(value)]
        case "if":
            node.conditional = [
                try self.node(value), try self.node(object["then"] ?? [:]), try self.node(object["else"] ?? [:]),
            ]
        case "then", "else":
            guard object["if"] != nil else { throw ImportError("there is no if") }
        default: return false
        }
        return true
    }

    func members(_ json: JSONValue) throws -> [SchemaNode.Member] {
        guard let object = json.object else { throw ImportError("is no object") }
        return try object.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { name, schema in
            do {
                return SchemaNode.Member(name, try node(schema))
            } catch let error as ImportError {
                throw error.at(name)
            }
        }
    }

    private func nodes(_ json: JSONValue) throws -> [SchemaNode] {
        guard let list = json.array else { throw ImportError("is no list") }
        return try list.map(node)
    }

    private func nameLists(_ json: JSONValue) throws -> [SchemaNode.NameList] {
        guard let object = json.object else { throw ImportError("is no object") }
        return try object.sorted { $0.key < $1.key }.map { SchemaNode.NameList($0, try names($1)) }
    }
}
