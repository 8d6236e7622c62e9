// Generated from the schema of AWS::EKS::AccessEntry by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EKS {
    /// `AWS::EKS::AccessEntry`
    public struct AccessEntry: Resource {
        public static let resourceType = ResourceType("AWS::EKS::AccessEntry", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - accessPolicies: `AccessPolicies`; at most 20 items.
        ///   - clusterName: `ClusterName`; replaces the resource when changed; at least 1 characters.
        ///   - kubernetesGroups: `KubernetesGroups`.
        ///   - principalArn: `PrincipalArn`; replaces the resource when changed; at least 1 characters.
        ///   - tags: `Tags`.
        ///   - type: `Type`; replaces the resource when changed.
        ///   - username: `Username`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            accessPolicies: [AccessPolicy]? = nil,
            clusterName: StringValue,
            kubernetesGroups: [StringValue]? = nil,
            principalArn: StringValue,
            tags: [Tag]? = nil,
            type: StringValue? = nil,
            username: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AccessPolicies", accessPolicies)
            node.set("ClusterName", clusterName)
            node.set("KubernetesGroups", kubernetesGroups)
            node.set("PrincipalArn", principalArn)
            node.set("Tags", tags)
            node.set("Type", type)
            node.set("Username", username)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AccessEntryArn`.
        public var accessEntryArn: StringValue { StringValue(attribute: "AccessEntryArn", of: node) }
    }
}

extension EKS.AccessEntry {
    /// `AccessPolicy`
    public struct AccessPolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - accessScope: `AccessScope`.
        ///   - policyArn: `PolicyArn`.
        public init(accessScope: AccessScope, policyArn: StringValue) {
            var bag = PropertyBag()
            bag.set("AccessScope", accessScope)
            bag.set("PolicyArn", policyArn)
            property = bag.property
        }
    }

    /// `AccessScope`
    public struct AccessScope: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - namespaces: `Namespaces`.
        ///   - type: `Type`.
        public init(namespaces: [StringValue]? = nil, type: TypeValue) {
            var bag = PropertyBag()
            bag.set("Namespaces", namespaces)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `cluster`
            public static var cluster: Self { Self("cluster") }
            /// `namespace`
            public static var namespace: Self { Self("namespace") }
        }
    }
}
