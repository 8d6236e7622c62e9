// Generated from the schema of AWS::EKS::PodIdentityAssociation by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EKS {
    /// `AWS::EKS::PodIdentityAssociation`
    public struct PodIdentityAssociation: Resource {
        public static let resourceType = ResourceType("AWS::EKS::PodIdentityAssociation", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - clusterName: `ClusterName`; replaces the resource when changed; at least 1 characters.
        ///   - disableSessionTags: `DisableSessionTags`; at least 1 characters.
        ///   - namespace: `Namespace`; replaces the resource when changed.
        ///   - policy: `Policy`; at least 1 characters.
        ///   - roleArn: `RoleArn`.
        ///   - serviceAccount: `ServiceAccount`; replaces the resource when changed.
        ///   - tags: `Tags`.
        ///   - targetRoleArn: `TargetRoleArn`; at least 1 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            clusterName: StringValue,
            disableSessionTags: BoolValue? = nil,
            namespace: StringValue,
            policy: StringValue? = nil,
            roleArn: RoleARN,
            serviceAccount: StringValue,
            tags: [Tag]? = nil,
            targetRoleArn: RoleARN? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ClusterName", clusterName)
            node.set("DisableSessionTags", disableSessionTags)
            node.set("Namespace", namespace)
            node.set("Policy", policy)
            node.set("RoleArn", roleArn)
            node.set("ServiceAccount", serviceAccount)
            node.set("Tags", tags)
            node.set("TargetRoleArn", targetRoleArn)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AssociationArn`.
        public var associationArn: StringValue { StringValue(attribute: "AssociationArn", of: node) }

        /// `Fn::GetAtt` of `AssociationId`.
        public var associationId: StringValue { StringValue(attribute: "AssociationId", of: node) }

        /// `Fn::GetAtt` of `ExternalId`.
        public var externalId: StringValue { StringValue(attribute: "ExternalId", of: node) }
    }
}
