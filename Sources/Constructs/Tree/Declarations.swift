import MainstayDiagnostics

/// A template parameter: a value that is given at deployment. Prefer typed settings; this is for what must stay open.
public struct Parameter: Construct {
    public enum Kind: String, Sendable {
        case string = "String"
        case number = "Number"
        case stringList = "CommaDelimitedList"
        case parameterStoreString = "AWS::SSM::Parameter::Value<String>"
        case imageFromParameterStore = "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>"
    }

    public let node: Node

    /// - Parameter isSecret: never shown by CloudFormation (`NoEcho`).
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, _ kind: Kind = .string, default defaultValue: String? = nil,
        allowedValues: [String] = [], allowedPattern: String? = nil, description: String? = nil,
        isSecret: Bool = false, fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(.parameter, id, in: scope.node, at: SourceLocation(file: fileID, line: line, column: column))
        node.set("Type", kind.rawValue)
        node.set("Default", defaultValue)
        if !allowedValues.isEmpty { node.set("AllowedValues", allowedValues) }
        node.set("AllowedPattern", allowedPattern)
        node.set("Description", description)
        if isSecret { node.set("NoEcho", true) }
    }

    public var value: StringValue { StringValue(reference: node) }
    public var number: IntValue { IntValue(property: .reference(node)) }
    public var list: [StringValue] { [StringValue(property: .wholeList(.reference(node)))] }
}

/// A condition of the stack, decided at deployment from parameters.
public struct Condition: Construct {
    public let node: Node

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, _ expression: Expression, fileID: String = #fileID, line: Int = #line,
        column: Int = #column
    ) {
        node = Node(.condition, id, in: scope.node, at: SourceLocation(file: fileID, line: line, column: column))
        node.set("Expression", expression)
    }

    /// The first value where the condition holds, else the second.
    public func then<Value: PropertyInitializable>(_ value: Value, else other: Value) -> Value {
        Value(property: .conditional(node, value.property, other.property))
    }

    /// The value where the condition holds, else no property at all.
    public func then<Value: PropertyInitializable>(_ value: Value) -> Value {
        Value(property: .conditional(node, value.property, .pseudoParameter("AWS::NoValue")))
    }

    public struct Expression: PropertyConvertible {
        public let property: Property

        public static func equals(_ left: StringValue, _ right: StringValue) -> Expression {
            Expression(property: .function("Fn::Equals", .array([left.property, right.property])))
        }
        public static func not(_ expression: Expression) -> Expression {
            Expression(property: .function("Fn::Not", .array([expression.property])))
        }
        public static func and(_ expressions: [Expression]) -> Expression {
            Expression(property: .function("Fn::And", .array(expressions.map(\.property))))
        }
        public static func or(_ expressions: [Expression]) -> Expression {
            Expression(property: .function("Fn::Or", .array(expressions.map(\.property))))
        }
        public static func condition(_ condition: Condition) -> Expression {
            Expression(property: .function("Condition", .reference(condition.node)))
        }
    }
}

/// A named value that a stack shows once it is deployed.
public struct Output: Construct {
    public let node: Node

    /// - Parameter exportName: makes it importable under that name. Exports lock the stack that makes them while they
    ///   are imported; references between stacks of one platform do not need them.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, _ value: any PropertyConvertible, description: String? = nil,
        exportName: StringValue? = nil, fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(.output, id, in: scope.node, at: SourceLocation(file: fileID, line: line, column: column))
        node.set("Description", description)
        node.set("Value", value)
        if let exportName { node.set("Export", JSONValue.object(["Name": exportName])) }
    }
}

/// A table of literal values that the template looks up at deployment.
public struct Mapping: Construct {
    public let node: Node

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, _ rows: [String: [String: String]], fileID: String = #fileID,
        line: Int = #line, column: Int = #column
    ) {
        node = Node(.mapping, id, in: scope.node, at: SourceLocation(file: fileID, line: line, column: column))
        for row in rows.sorted(by: { $0.key < $1.key }) { node.set(row.key, row.value) }
    }

    /// The value at a row and a column, both of which may be known at deployment alone.
    public func value(_ row: StringValue, _ column: StringValue) -> StringValue {
        StringValue(property: .function("Fn::FindInMap", .array([.reference(node), row.property, column.property])))
    }
}
