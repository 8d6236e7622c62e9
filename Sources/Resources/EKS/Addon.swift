// Generated from the schema of AWS::EKS::Addon by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EKS {
    /// `AWS::EKS::Addon`
    public struct Addon: Resource {
        public static let resourceType = ResourceType("AWS::EKS::Addon", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - addonName: `AddonName`; replaces the resource when changed; at least 1 characters.
        ///   - addonVersion: `AddonVersion`; at least 1 characters.
        ///   - clusterName: `ClusterName`; replaces the resource when changed; at least 1 characters.
        ///   - configurationValues: `ConfigurationValues`; at least 1 characters.
        ///   - namespaceConfig: `NamespaceConfig`; replaces the resource when changed.
        ///   - podIdentityAssociations: `PodIdentityAssociations`; cannot be read back.
        ///   - preserveOnDelete: `PreserveOnDelete`; cannot be read back.
        ///   - resolveConflicts: `ResolveConflicts`; cannot be read back; at least 1 characters.
        ///   - serviceAccountRoleArn: `ServiceAccountRoleArn`; 1 to 255 characters.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            addonName: StringValue,
            addonVersion: StringValue? = nil,
            clusterName: StringValue,
            configurationValues: StringValue? = nil,
            namespaceConfig: NamespaceConfig? = nil,
            podIdentityAssociations: [PodIdentityAssociation]? = nil,
            preserveOnDelete: BoolValue? = nil,
            resolveConflicts: ResolveConflicts? = nil,
            serviceAccountRoleArn: RoleARN? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AddonName", addonName)
            node.set("AddonVersion", addonVersion)
            node.set("ClusterName", clusterName)
            node.set("ConfigurationValues", configurationValues)
            node.set("NamespaceConfig", namespaceConfig)
            node.set("PodIdentityAssociations", podIdentityAssociations)
            node.set("PreserveOnDelete", preserveOnDelete)
            node.set("ResolveConflicts", resolveConflicts)
            node.set("ServiceAccountRoleArn", serviceAccountRoleArn)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }
    }
}

extension EKS.Addon {
    /// `NamespaceConfig`
    public struct NamespaceConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - namespace: `Namespace`; replaces the resource when changed; 1 to 63 characters.
        public init(namespace: StringValue) {
            var bag = PropertyBag()
            bag.set("Namespace", namespace)
            property = bag.property
        }
    }

    /// `PodIdentityAssociation`
    public struct PodIdentityAssociation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - roleArn: `RoleArn`; cannot be read back; `^arn:aws[a-zA-Z-]*:iam::\d{12}:(role)\/*`.
        ///   - serviceAccount: `ServiceAccount`; cannot be read back.
        public init(roleArn: RoleARN, serviceAccount: StringValue) {
            var bag = PropertyBag()
            bag.set("RoleArn", roleArn)
            bag.set("ServiceAccount", serviceAccount)
            property = bag.property
        }
    }

    /// `ResolveConflicts`
    public struct ResolveConflicts: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `NONE`
        public static var noneValue: Self { Self("NONE") }
        /// `OVERWRITE`
        public static var overwrite: Self { Self("OVERWRITE") }
        /// `PRESERVE`
        public static var preserve: Self { Self("PRESERVE") }
    }
}
