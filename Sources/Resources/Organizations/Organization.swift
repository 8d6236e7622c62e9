// Generated from the schema of AWS::Organizations::Organization by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Organizations {
    /// `AWS::Organizations::Organization`
    public struct Organization: Resource {
        public static let resourceType = ResourceType("AWS::Organizations::Organization")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - featureSet: `FeatureSet`; default `ALL`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            featureSet: FeatureSet? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("FeatureSet", featureSet)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `ManagementAccountArn`.
        public var managementAccountArn: StringValue { StringValue(attribute: "ManagementAccountArn", of: node) }

        /// `Fn::GetAtt` of `ManagementAccountEmail`.
        public var managementAccountEmail: StringValue { StringValue(attribute: "ManagementAccountEmail", of: node) }

        /// `Fn::GetAtt` of `ManagementAccountId`.
        public var managementAccountId: StringValue { StringValue(attribute: "ManagementAccountId", of: node) }

        /// `Fn::GetAtt` of `RootId`.
        public var rootId: StringValue { StringValue(attribute: "RootId", of: node) }
    }
}

extension Organizations.Organization {
    /// `FeatureSet`
    public struct FeatureSet: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ALL`
        public static var all: Self { Self("ALL") }
        /// `CONSOLIDATED_BILLING`
        public static var consolidatedBilling: Self { Self("CONSOLIDATED_BILLING") }
    }
}
