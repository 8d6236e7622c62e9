import MainstaySchema
import MainstayTemplate

/// `wrong-type`: CloudFormation converts between strings, numbers and booleans, and between nothing else.
extension PropertyChecker {
    /// Whether the rules for values of its type apply to the value; a value of a wrong type is reported.
    func checkType(_ value: TemplateValue, _ node: NodePlan) -> Bool {
        guard !node.types.isEmpty, !Self.fits(value, node.types) else { return true }
        if value.string != nil, PackagedProperties.contains(facts.schema.typeName, path) {
            tally?.isUncertain = true
            return false
        }
        report(
            "wrong-type", at: value.position, isShape: true,
            "\(propertyName) is \(Self.describe(value)), not \(Self.names(node.types))",
            help: Self.typeHelp(value, node.types))
        return false
    }

    /// Whether a value is, or is converted to, one of the types.
    static func fits(_ value: TemplateValue, _ types: SchemaNode.Types) -> Bool {
        switch value.content {
        case .null: return types.contains(.null)
        case .object: return types.contains(.object)
        case .array: return types.contains(.array)
        case .bool: return !types.isDisjoint(with: [.boolean, .string])
        case .int: return !types.isDisjoint(with: [.integer, .number, .string])
        case .double(let number):
            return !types.isDisjoint(with: [.number, .string])
                || types.contains(.integer) && number.rounded() == number
        case .string(let text):
            if types.contains(.string) { return true }
            let trimmed = text.trimmingBlanks()
            if types.contains(.boolean), ["true", "false"].contains(trimmed.lowercased()) { return true }
            if types.contains(.number), Double(trimmed) != nil { return true }
            return types.contains(.integer)
                && (Int(trimmed) != nil || Double(trimmed).map { $0.rounded() == $0 } == true)
        }
    }

    private static func describe(_ value: TemplateValue) -> String {
        switch value.content {
        case .string, .int, .double, .bool: "\(Wording.kind(value)) (\(Wording.value(value)))"
        default: Wording.kind(value)
        }
    }

    static func names(_ types: SchemaNode.Types) -> String {
        var names: [String] = []
        if types.contains(.object) { names.append("an object") }
        if types.contains(.array) { names.append("a list") }
        if types.contains(.string) { names.append("a string") }
        if types.contains(.integer) { names.append("a whole number") }
        if types.contains(.number) { names.append("a number") }
        if types.contains(.boolean) { names.append("true or false") }
        return Wording.list(names, "or")
    }

    private static func typeHelp(_ value: TemplateValue, _ types: SchemaNode.Types) -> String? {
        if types == .array, value.array == nil { return "write a list, also for a single item" }
        if types == .object { return "write an object with its properties" }
        if types == .boolean { return "write true or false" }
        if value.array?.count == 1, !types.contains(.array) { return "write the item without the list around it" }
        return "write \(names(types))"
    }
}

/// Properties for which tools that package templates take a local path, to be replaced by a structure.
enum PackagedProperties {
    private static let properties: Set<String> = [
        "AWS::ApiGateway::RestApi.BodyS3Location", "AWS::AppSync::GraphQLSchema.DefinitionS3Location",
        "AWS::AppSync::FunctionConfiguration.RequestMappingTemplateS3Location",
        "AWS::AppSync::FunctionConfiguration.ResponseMappingTemplateS3Location",
        "AWS::AppSync::Resolver.RequestMappingTemplateS3Location",
        "AWS::AppSync::Resolver.ResponseMappingTemplateS3Location",
        "AWS::ElasticBeanstalk::ApplicationVersion.SourceBundle", "AWS::Lambda::Function.Code",
        "AWS::Lambda::LayerVersion.Content", "AWS::StepFunctions::StateMachine.DefinitionS3Location",
    ]

    static func contains(_ type: String, _ path: [String]) -> Bool {
        path.count == 2 && properties.contains("\(type).\(path[1])")
    }
}
