// Generated from the schema of AWS::Lambda::Permission by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Lambda {
    /// `AWS::Lambda::Permission`
    public struct Permission: Resource {
        public static let resourceType = ResourceType("AWS::Lambda::Permission")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - action: `Action`; replaces the resource when changed; 1 to 256 characters;
        ///     `^(lambda:[*]|lambda:[a-zA-Z]+|[*])$`.
        ///   - eventSourceToken: `EventSourceToken`; replaces the resource when changed; 1 to 256 characters;
        ///     `^[a-zA-Z0-9._\-]+$`.
        ///   - functionName: `FunctionName`; replaces the resource when changed; 1 to 140 characters.
        ///   - functionUrlAuthType: `FunctionUrlAuthType`; replaces the resource when changed.
        ///   - invokedViaFunctionUrl: `InvokedViaFunctionUrl`; replaces the resource when changed.
        ///   - principal: `Principal`; replaces the resource when changed; 1 to 256 characters; `^.*$`.
        ///   - principalOrgID: `PrincipalOrgID`; replaces the resource when changed; 12 to 34 characters;
        ///     `^o-[a-z0-9]{10,32}$`.
        ///   - sourceAccount: `SourceAccount`; replaces the resource when changed; 12 characters; `^\d{12}$`.
        ///   - sourceArn: `SourceArn`; replaces the resource when changed; 12 to 1024 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            action: StringValue,
            eventSourceToken: StringValue? = nil,
            functionName: StringValue,
            functionUrlAuthType: FunctionUrlAuthType? = nil,
            invokedViaFunctionUrl: BoolValue? = nil,
            principal: StringValue,
            principalOrgID: StringValue? = nil,
            sourceAccount: StringValue? = nil,
            sourceArn: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Action", action)
            node.set("EventSourceToken", eventSourceToken)
            node.set("FunctionName", functionName)
            node.set("FunctionUrlAuthType", functionUrlAuthType)
            node.set("InvokedViaFunctionUrl", invokedViaFunctionUrl)
            node.set("Principal", principal)
            node.set("PrincipalOrgID", principalOrgID)
            node.set("SourceAccount", sourceAccount)
            node.set("SourceArn", sourceArn)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension Lambda.Permission {
    /// `FunctionUrlAuthType`
    public struct FunctionUrlAuthType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `AWS_IAM`
        public static var awsIam: Self { Self("AWS_IAM") }
        /// `NONE`
        public static var noneValue: Self { Self("NONE") }
    }
}
