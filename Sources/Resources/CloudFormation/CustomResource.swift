// Generated from the schema of AWS::CloudFormation::CustomResource by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CloudFormation {
    /// `AWS::CloudFormation::CustomResource`
    public struct CustomResource: Resource {
        public static let resourceType = ResourceType("AWS::CloudFormation::CustomResource")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - serviceTimeout: `ServiceTimeout`.
        ///   - serviceToken: `ServiceToken`; replaces the resource when changed.
        ///   - properties: Properties that the schema does not name.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            serviceTimeout: IntValue? = nil,
            serviceToken: StringValue,
            properties: [String: JSONValue] = [:],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ServiceTimeout", serviceTimeout)
            node.set("ServiceToken", serviceToken)
            for (key, value) in properties.sorted(by: { $0.key < $1.key }) {
                node.set(key, value)
            }
        }

        /// `Fn::GetAtt` of an attribute that the schema does not name.
        public func attribute(_ name: String) -> StringValue { StringValue(attribute: name, of: node) }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}
