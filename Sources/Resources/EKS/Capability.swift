// Generated from the schema of AWS::EKS::Capability by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EKS {
    /// `AWS::EKS::Capability`
    public struct Capability: Resource {
        public static let resourceType = ResourceType("AWS::EKS::Capability", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - capabilityName: `CapabilityName`; replaces the resource when changed; 1 to 100 characters.
        ///   - clusterName: `ClusterName`; replaces the resource when changed; 1 to 100 characters.
        ///   - configuration: `Configuration`; may replace the resource when changed.
        ///   - deletePropagationPolicy: `DeletePropagationPolicy`.
        ///   - roleArn: `RoleArn`.
        ///   - tags: `Tags`.
        ///   - type: `Type`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            capabilityName: StringValue,
            clusterName: StringValue,
            configuration: CapabilityConfiguration? = nil,
            deletePropagationPolicy: DeletePropagationPolicy,
            roleArn: RoleARN,
            tags: [Tag]? = nil,
            type: TypeValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("CapabilityName", capabilityName)
            node.set("ClusterName", clusterName)
            node.set("Configuration", configuration)
            node.set("DeletePropagationPolicy", deletePropagationPolicy)
            node.set("RoleArn", roleArn)
            node.set("Tags", tags)
            node.set("Type", type)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn`.
        public var configurationArgoCdAwsIdcIdcManagedApplicationArn: StringValue {
            StringValue(attribute: "Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn", of: node)
        }

        /// `Fn::GetAtt` of `Configuration.ArgoCd.ServerUrl`.
        public var configurationArgoCdServerUrl: StringValue {
            StringValue(attribute: "Configuration.ArgoCd.ServerUrl", of: node)
        }

        /// `Fn::GetAtt` of `CreatedAt`.
        public var createdAt: StringValue { StringValue(attribute: "CreatedAt", of: node) }

        /// `Fn::GetAtt` of `ModifiedAt`.
        public var modifiedAt: StringValue { StringValue(attribute: "ModifiedAt", of: node) }

        /// `Fn::GetAtt` of `Status`.
        public var status: StringValue { StringValue(attribute: "Status", of: node) }

        /// `Fn::GetAtt` of `Version`.
        public var version: StringValue { StringValue(attribute: "Version", of: node) }
    }
}

extension EKS.Capability {
    /// `Ack`
    public struct Ack: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - disabledServices: `DisabledServices`; 0 to 200 items.
        ///   - enableCrossNamespace: `EnableCrossNamespace`.
        public init(
            disabledServices: [StringValue]? = nil,
            enableCrossNamespace: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DisabledServices", disabledServices)
            bag.set("EnableCrossNamespace", enableCrossNamespace)
            property = bag.property
        }
    }

    /// `ArgoCd`
    public struct ArgoCd: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - awsIdc: `AwsIdc`; replaces the resource when changed.
        ///   - endpointPrefix: `EndpointPrefix`; replaces the resource when changed; 1 to 50 characters;
        ///     `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`.
        ///   - namespace: `Namespace`; replaces the resource when changed.
        ///   - networkAccess: `NetworkAccess`.
        ///   - rbacRoleMappings: `RbacRoleMappings`.
        public init(
            awsIdc: AwsIdc,
            endpointPrefix: StringValue? = nil,
            namespace: StringValue? = nil,
            networkAccess: NetworkAccess? = nil,
            rbacRoleMappings: [ArgoCdRoleMapping]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AwsIdc", awsIdc)
            bag.set("EndpointPrefix", endpointPrefix)
            bag.set("Namespace", namespace)
            bag.set("NetworkAccess", networkAccess)
            bag.set("RbacRoleMappings", rbacRoleMappings)
            property = bag.property
        }
    }

    /// `ArgoCdRoleMapping`
    public struct ArgoCdRoleMapping: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - identities: `Identities`.
        ///   - role: `Role`.
        public init(identities: [SsoIdentity], role: Role) {
            var bag = PropertyBag()
            bag.set("Identities", identities)
            bag.set("Role", role)
            property = bag.property
        }

        /// `Role`
        public struct Role: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ADMIN`
            public static var admin: Self { Self("ADMIN") }
            /// `EDITOR`
            public static var editor: Self { Self("EDITOR") }
            /// `VIEWER`
            public static var viewer: Self { Self("VIEWER") }
        }
    }

    /// `AwsIdc`
    public struct AwsIdc: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - idcInstanceArn: `IdcInstanceArn`; replaces the resource when changed.
        ///   - idcRegion: `IdcRegion`; replaces the resource when changed.
        public init(idcInstanceArn: StringValue, idcRegion: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("IdcInstanceArn", idcInstanceArn)
            bag.set("IdcRegion", idcRegion)
            property = bag.property
        }
    }

    /// `CapabilityConfiguration`
    public struct CapabilityConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ack: `Ack`.
        ///   - argoCd: `ArgoCd`; may replace the resource when changed.
        public init(ack: Ack? = nil, argoCd: ArgoCd? = nil) {
            var bag = PropertyBag()
            bag.set("Ack", ack)
            bag.set("ArgoCd", argoCd)
            property = bag.property
        }
    }

    /// `DeletePropagationPolicy`
    public struct DeletePropagationPolicy: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `RETAIN`
        public static var retain: Self { Self("RETAIN") }
    }

    /// `NetworkAccess`
    public struct NetworkAccess: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - vpceIds: `VpceIds`.
        public init(vpceIds: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("VpceIds", vpceIds)
            property = bag.property
        }
    }

    /// `SsoIdentity`
    public struct SsoIdentity: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - id: `Id`.
        ///   - type: `Type`.
        public init(id: StringValue, type: TypeValue) {
            var bag = PropertyBag()
            bag.set("Id", id)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `SSO_GROUP`
            public static var ssoGroup: Self { Self("SSO_GROUP") }
            /// `SSO_USER`
            public static var ssoUser: Self { Self("SSO_USER") }
        }
    }

    /// `Type`
    public struct TypeValue: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ACK`
        public static var ack: Self { Self("ACK") }
        /// `ARGOCD`
        public static var argocd: Self { Self("ARGOCD") }
        /// `KRO`
        public static var kro: Self { Self("KRO") }
    }
}
