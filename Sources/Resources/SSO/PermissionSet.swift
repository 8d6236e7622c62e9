// Generated from the schema of AWS::SSO::PermissionSet by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SSO {
    /// `AWS::SSO::PermissionSet`
    public struct PermissionSet: Resource {
        public static let resourceType = ResourceType("AWS::SSO::PermissionSet", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - customerManagedPolicyReferences: `CustomerManagedPolicyReferences`; at most 25 items.
        ///   - description: `Description`; 1 to 700 characters; `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*`.
        ///   - inlinePolicy: `InlinePolicy`.
        ///   - instanceArn: `InstanceArn`; replaces the resource when changed; 10 to 1224 characters.
        ///   - managedPolicies: `ManagedPolicies`; at most 25 items.
        ///   - name: `Name`; replaces the resource when changed; 1 to 32 characters; `[\w+=,.@-]+`.
        ///   - permissionsBoundary: `PermissionsBoundary`.
        ///   - relayStateType: `RelayStateType`; 1 to 240 characters.
        ///   - sessionDuration: `SessionDuration`; 1 to 100 characters.
        ///   - tags: `Tags`; at most 50 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            customerManagedPolicyReferences: [CustomerManagedPolicyReference]? = nil,
            description: StringValue? = nil,
            inlinePolicy: JSONValue? = nil,
            instanceArn: StringValue,
            managedPolicies: [StringValue]? = nil,
            name: StringValue,
            permissionsBoundary: PermissionsBoundary? = nil,
            relayStateType: StringValue? = nil,
            sessionDuration: StringValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("CustomerManagedPolicyReferences", customerManagedPolicyReferences)
            node.set("Description", description)
            node.set("InlinePolicy", inlinePolicy)
            node.set("InstanceArn", instanceArn)
            node.set("ManagedPolicies", managedPolicies)
            node.set("Name", name)
            node.set("PermissionsBoundary", permissionsBoundary)
            node.set("RelayStateType", relayStateType)
            node.set("SessionDuration", sessionDuration)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `PermissionSetArn`.
        public var permissionSetArn: StringValue { StringValue(attribute: "PermissionSetArn", of: node) }
    }
}

extension SSO.PermissionSet {
    /// `CustomerManagedPolicyReference`
    public struct CustomerManagedPolicyReference: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; 1 to 128 characters; `[\w+=,.@-]+`.
        ///   - path: `Path`; 1 to 512 characters; `((/[A-Za-z0-9\.,\+@=_-]+)*)/`.
        public init(name: StringValue, path: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Path", path)
            property = bag.property
        }
    }

    /// `PermissionsBoundary`
    public struct PermissionsBoundary: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - customerManagedPolicyReference: `CustomerManagedPolicyReference`.
        ///   - managedPolicyArn: `ManagedPolicyArn`; 20 to 2048 characters.
        public init(
            customerManagedPolicyReference: CustomerManagedPolicyReference? = nil,
            managedPolicyArn: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CustomerManagedPolicyReference", customerManagedPolicyReference)
            bag.set("ManagedPolicyArn", managedPolicyArn)
            property = bag.property
        }
    }
}
