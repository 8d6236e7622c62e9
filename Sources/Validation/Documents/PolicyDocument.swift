import MainstaySchema

/// What the policy documents of IAM look like.
///
/// The grammar is AWS's (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html).
enum PolicyDocument {
    /// What the principals of an identity may do.
    static let identity = schema("identity policy", statement(hasResource: true, hasPrincipal: false, sid: sid))
    /// Who may do what to the resource that the policy belongs to.
    static let resource = schema("resource policy", statement(hasResource: true, hasPrincipal: true))
    /// A resource policy whose resource goes without saying.
    static let bare = schema("repository policy", statement(hasResource: nil, hasPrincipal: true))
    /// Who may assume a role.
    static let trust = schema("trust policy", statement(hasResource: false, hasPrincipal: true))

    private static let sid = "^[A-Za-z0-9]+$"

    /// Every kind of partition, service, region and account, with wildcards; or a lone star.
    private static let arn = "^(arn:[A-Za-z?*\\-]+:[^:]+:[^:]*(:(?:\\d{12}|\\*|aws)?:.+|)|\\*)$"

    private static func schema(_ name: String, _ statement: SchemaNode) -> ResourceSchema {
        var statements = statement
        statements.types = [.object, .array]
        statements.items = [statement]
        var document = SchemaNode.object(
            ["Id": .text(), "Statement": statements, "Version": .text(oneOf: ["2008-10-17", "2012-10-17"])],
            required: ["Statement"])
        // A function call may give the document as text.
        document.types = [.object, .string]
        return ResourceSchema(typeName: name, root: document)
    }

    /// - Parameter hasResource: Nil where a statement may name resources and need not.
    private static func statement(hasResource: Bool?, hasPrincipal: Bool, sid: String? = nil) -> SchemaNode {
        var members: [SchemaNode.Member] = [
            .init("Action", actions), .init("Condition", conditions), .init("Effect", .text(oneOf: ["Allow", "Deny"])),
            .init("NotAction", actions), .init("Sid", .text(sid)),
        ]
        var choices = [["Action", "NotAction"]]
        if hasResource != false {
            members += [.init("NotResource", .textOrList(.text(arn))), .init("Resource", .textOrList(.text(arn)))]
        }
        if hasResource == true { choices.append(["Resource", "NotResource"]) }
        if hasPrincipal {
            members += [.init("NotPrincipal", principal), .init("Principal", principal)]
            choices.append(["Principal", "NotPrincipal"])
        }
        var node = SchemaNode.of(.object)
        node.properties = members.sorted { $0.name < $1.name }
        node.required = ["Effect"]
        node.requiredXor = choices
        node.additionalProperties = .refused
        return node
    }

    private static let actions: SchemaNode = {
        var node = SchemaNode.textOrList(.text())
        node.minItems = 1
        return node
    }()

    private static let principal: SchemaNode = {
        let texts = SchemaNode.textOrList(.text())
        var star = SchemaNode.text(oneOf: ["*"])
        star.types = .string
        var node = SchemaNode.object(
            ["AWS": texts, "CanonicalUser": texts, "Federated": texts, "Service": texts], isClosed: false)
        node.types = [.object, .string]
        node.enumeration = star.enumeration
        return node
    }()

    private static let conditions: SchemaNode = {
        let several = "^(ForAnyValue:|ForAllValues:)?"
        var value = SchemaNode.of([.boolean, .number, .string, .array])
        value.items = [.text()]
        let values = SchemaNode.map(of: value)
        var node = SchemaNode.of(.object)
        node.patternProperties = [
            "(Not)?IpAddress(Exists)?", "Arn(Not)?(Equals|Like)(Exists)?", "Bool", "Null", "BinaryEquals",
            "Date(Less|Greater)Than(Equals)?", "Date(Not)?Equals", "Numeric(Less|Greater)Than(Equals)?(Exists)?",
            "Numeric(Not)?Equals(Exists)?", "String(Not)?Equals(IgnoreCase)?(Exists)?", "String(Not)?Like(Exists)?",
        ].map { SchemaNode.Member(several + $0 + "(IfExists)?$", values) }
        node.additionalProperties = .refused
        return node
    }()
}
