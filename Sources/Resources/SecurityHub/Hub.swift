// Generated from the schema of AWS::SecurityHub::Hub by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SecurityHub {
    /// `AWS::SecurityHub::Hub`
    public struct Hub: Resource {
        public static let resourceType = ResourceType("AWS::SecurityHub::Hub", tags: .map("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - autoEnableControls: `AutoEnableControls`.
        ///   - controlFindingGenerator: `ControlFindingGenerator`; `^(SECURITY_CONTROL|STANDARD_CONTROL)$`.
        ///   - enableDefaultStandards: `EnableDefaultStandards`; cannot be read back.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            autoEnableControls: BoolValue? = nil,
            controlFindingGenerator: StringValue? = nil,
            enableDefaultStandards: BoolValue? = nil,
            tags: [String: StringValue]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AutoEnableControls", autoEnableControls)
            node.set("ControlFindingGenerator", controlFindingGenerator)
            node.set("EnableDefaultStandards", enableDefaultStandards)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `ARN`.
        public var arn: StringValue { StringValue(attribute: "ARN", of: node) }

        /// `Fn::GetAtt` of `SubscribedAt`.
        public var subscribedAt: StringValue { StringValue(attribute: "SubscribedAt", of: node) }
    }
}
