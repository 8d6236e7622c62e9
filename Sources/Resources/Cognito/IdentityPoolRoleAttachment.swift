// Generated from the schema of AWS::Cognito::IdentityPoolRoleAttachment by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Cognito {
    /// `AWS::Cognito::IdentityPoolRoleAttachment`
    public struct IdentityPoolRoleAttachment: Resource {
        public static let resourceType = ResourceType("AWS::Cognito::IdentityPoolRoleAttachment")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - identityPoolId: `IdentityPoolId`; replaces the resource when changed.
        ///   - roleMappings: `RoleMappings`.
        ///   - roles: `Roles`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            identityPoolId: StringValue,
            roleMappings: [String: RoleMapping]? = nil,
            roles: [String: StringValue]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("IdentityPoolId", identityPoolId)
            node.set("RoleMappings", roleMappings)
            node.set("Roles", roles)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension Cognito.IdentityPoolRoleAttachment {
    /// `MappingRule`
    public struct MappingRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - claim: `Claim`.
        ///   - matchType: `MatchType`.
        ///   - roleARN: `RoleARN`.
        ///   - value: `Value`.
        public init(
            claim: StringValue,
            matchType: StringValue,
            roleARN: RoleARN,
            value: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("Claim", claim)
            bag.set("MatchType", matchType)
            bag.set("RoleARN", roleARN)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `RoleMapping`
    public struct RoleMapping: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ambiguousRoleResolution: `AmbiguousRoleResolution`.
        ///   - identityProvider: `IdentityProvider`.
        ///   - rulesConfiguration: `RulesConfiguration`.
        ///   - type: `Type`.
        public init(
            ambiguousRoleResolution: StringValue? = nil,
            identityProvider: StringValue? = nil,
            rulesConfiguration: RulesConfigurationType? = nil,
            type: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("AmbiguousRoleResolution", ambiguousRoleResolution)
            bag.set("IdentityProvider", identityProvider)
            bag.set("RulesConfiguration", rulesConfiguration)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `RulesConfigurationType`
    public struct RulesConfigurationType: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - rules: `Rules`.
        public init(rules: [MappingRule]) {
            var bag = PropertyBag()
            bag.set("Rules", rules)
            property = bag.property
        }
    }
}
