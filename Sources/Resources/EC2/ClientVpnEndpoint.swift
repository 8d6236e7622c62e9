// Generated from the schema of AWS::EC2::ClientVpnEndpoint by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::ClientVpnEndpoint`
    public struct ClientVpnEndpoint: Resource {
        public static let resourceType = ResourceType("AWS::EC2::ClientVpnEndpoint")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - authenticationOptions: `AuthenticationOptions`; replaces the resource when changed.
        ///   - authorizationPolicy: `AuthorizationPolicy`.
        ///   - clientCidrBlock: `ClientCidrBlock`; replaces the resource when changed.
        ///   - clientConnectOptions: `ClientConnectOptions`.
        ///   - clientLoginBannerOptions: `ClientLoginBannerOptions`.
        ///   - clientRouteEnforcementOptions: `ClientRouteEnforcementOptions`.
        ///   - connectionLogOptions: `ConnectionLogOptions`.
        ///   - description: `Description`.
        ///   - devicePostureOptions: `DevicePostureOptions`.
        ///   - disconnectOnSessionTimeout: `DisconnectOnSessionTimeout`.
        ///   - dnsServers: `DnsServers`.
        ///   - endpointIpAddressType: `EndpointIpAddressType`; replaces the resource when changed.
        ///   - securityGroupIds: `SecurityGroupIds`.
        ///   - selfServicePortal: `SelfServicePortal`.
        ///   - serverCertificateArn: `ServerCertificateArn`.
        ///   - sessionTimeoutHours: `SessionTimeoutHours`.
        ///   - splitTunnel: `SplitTunnel`.
        ///   - tagSpecifications: `TagSpecifications`; replaces the resource when changed.
        ///   - trafficIpAddressType: `TrafficIpAddressType`; replaces the resource when changed.
        ///   - transitGatewayConfiguration: `TransitGatewayConfiguration`; replaces the resource when changed.
        ///   - transportProtocol: `TransportProtocol`; replaces the resource when changed.
        ///   - vpcId: `VpcId`.
        ///   - vpnPort: `VpnPort`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            authenticationOptions: [ClientAuthenticationRequest],
            authorizationPolicy: AuthorizationPolicy? = nil,
            clientCidrBlock: StringValue? = nil,
            clientConnectOptions: ClientConnectOptions? = nil,
            clientLoginBannerOptions: ClientLoginBannerOptions? = nil,
            clientRouteEnforcementOptions: ClientRouteEnforcementOptions? = nil,
            connectionLogOptions: ConnectionLogOptions,
            description: StringValue? = nil,
            devicePostureOptions: DevicePostureOptions? = nil,
            disconnectOnSessionTimeout: BoolValue? = nil,
            dnsServers: [StringValue]? = nil,
            endpointIpAddressType: StringValue? = nil,
            securityGroupIds: [SecurityGroupID]? = nil,
            selfServicePortal: StringValue? = nil,
            serverCertificateArn: StringValue,
            sessionTimeoutHours: IntValue? = nil,
            splitTunnel: BoolValue? = nil,
            tagSpecifications: [TagSpecification]? = nil,
            trafficIpAddressType: StringValue? = nil,
            transitGatewayConfiguration: TransitGatewayConfiguration? = nil,
            transportProtocol: StringValue? = nil,
            vpcId: VPCID? = nil,
            vpnPort: IntValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AuthenticationOptions", authenticationOptions)
            node.set("AuthorizationPolicy", authorizationPolicy)
            node.set("ClientCidrBlock", clientCidrBlock)
            node.set("ClientConnectOptions", clientConnectOptions)
            node.set("ClientLoginBannerOptions", clientLoginBannerOptions)
            node.set("ClientRouteEnforcementOptions", clientRouteEnforcementOptions)
            node.set("ConnectionLogOptions", connectionLogOptions)
            node.set("Description", description)
            node.set("DevicePostureOptions", devicePostureOptions)
            node.set("DisconnectOnSessionTimeout", disconnectOnSessionTimeout)
            node.set("DnsServers", dnsServers)
            node.set("EndpointIpAddressType", endpointIpAddressType)
            node.set("SecurityGroupIds", securityGroupIds)
            node.set("SelfServicePortal", selfServicePortal)
            node.set("ServerCertificateArn", serverCertificateArn)
            node.set("SessionTimeoutHours", sessionTimeoutHours)
            node.set("SplitTunnel", splitTunnel)
            node.set("TagSpecifications", tagSpecifications)
            node.set("TrafficIpAddressType", trafficIpAddressType)
            node.set("TransitGatewayConfiguration", transitGatewayConfiguration)
            node.set("TransportProtocol", transportProtocol)
            node.set("VpcId", vpcId)
            node.set("VpnPort", vpnPort)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension EC2.ClientVpnEndpoint {
    /// `AuthorizationPolicy`
    public struct AuthorizationPolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - description: `Description`.
        ///   - policyDocument: `PolicyDocument`.
        ///   - shadowMode: `ShadowMode`.
        public init(
            description: StringValue? = nil,
            policyDocument: StringValue,
            shadowMode: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Description", description)
            bag.set("PolicyDocument", policyDocument)
            bag.set("ShadowMode", shadowMode)
            property = bag.property
        }
    }

    /// `CertificateAuthenticationRequest`
    public struct CertificateAuthenticationRequest: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - clientRootCertificateChainArn: `ClientRootCertificateChainArn`; replaces the resource when changed.
        public init(clientRootCertificateChainArn: StringValue) {
            var bag = PropertyBag()
            bag.set("ClientRootCertificateChainArn", clientRootCertificateChainArn)
            property = bag.property
        }
    }

    /// `ClientAuthenticationRequest`
    public struct ClientAuthenticationRequest: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - activeDirectory: `ActiveDirectory`; replaces the resource when changed.
        ///   - federatedAuthentication: `FederatedAuthentication`; replaces the resource when changed.
        ///   - mutualAuthentication: `MutualAuthentication`; replaces the resource when changed.
        ///   - type: `Type`; replaces the resource when changed.
        public init(
            activeDirectory: DirectoryServiceAuthenticationRequest? = nil,
            federatedAuthentication: FederatedAuthenticationRequest? = nil,
            mutualAuthentication: CertificateAuthenticationRequest? = nil,
            type: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("ActiveDirectory", activeDirectory)
            bag.set("FederatedAuthentication", federatedAuthentication)
            bag.set("MutualAuthentication", mutualAuthentication)
            bag.set("Type", type)
            property = bag.property
        }
    }

    /// `ClientConnectOptions`
    public struct ClientConnectOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - lambdaFunctionArn: `LambdaFunctionArn`.
        public init(enabled: BoolValue, lambdaFunctionArn: FunctionARN? = nil) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("LambdaFunctionArn", lambdaFunctionArn)
            property = bag.property
        }
    }

    /// `ClientLoginBannerOptions`
    public struct ClientLoginBannerOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - bannerText: `BannerText`.
        ///   - enabled: `Enabled`.
        public init(bannerText: StringValue? = nil, enabled: BoolValue) {
            var bag = PropertyBag()
            bag.set("BannerText", bannerText)
            bag.set("Enabled", enabled)
            property = bag.property
        }
    }

    /// `ClientRouteEnforcementOptions`
    public struct ClientRouteEnforcementOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enforced: `Enforced`.
        public init(enforced: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("Enforced", enforced)
            property = bag.property
        }
    }

    /// `ConnectionLogOptions`
    public struct ConnectionLogOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cloudwatchLogGroup: `CloudwatchLogGroup`.
        ///   - cloudwatchLogStream: `CloudwatchLogStream`.
        ///   - enabled: `Enabled`.
        ///   - includeAuthorizationPolicyContext: `IncludeAuthorizationPolicyContext`.
        public init(
            cloudwatchLogGroup: StringValue? = nil,
            cloudwatchLogStream: StringValue? = nil,
            enabled: BoolValue,
            includeAuthorizationPolicyContext: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CloudwatchLogGroup", cloudwatchLogGroup)
            bag.set("CloudwatchLogStream", cloudwatchLogStream)
            bag.set("Enabled", enabled)
            bag.set("IncludeAuthorizationPolicyContext", includeAuthorizationPolicyContext)
            property = bag.property
        }
    }

    /// `DevicePostureOptions`
    public struct DevicePostureOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - trustProviders: `TrustProviders`.
        public init(enabled: BoolValue, trustProviders: [DevicePostureTrustProvider]) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("TrustProviders", trustProviders)
            property = bag.property
        }
    }

    /// `DevicePostureTrustProvider`
    public struct DevicePostureTrustProvider: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - publicSigningKeyUrl: `PublicSigningKeyUrl`.
        ///   - tenantId: `TenantId`.
        ///   - trustProviderType: `TrustProviderType`.
        public init(
            publicSigningKeyUrl: StringValue? = nil,
            tenantId: StringValue,
            trustProviderType: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("PublicSigningKeyUrl", publicSigningKeyUrl)
            bag.set("TenantId", tenantId)
            bag.set("TrustProviderType", trustProviderType)
            property = bag.property
        }
    }

    /// `DirectoryServiceAuthenticationRequest`
    public struct DirectoryServiceAuthenticationRequest: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - directoryId: `DirectoryId`; replaces the resource when changed.
        public init(directoryId: StringValue) {
            var bag = PropertyBag()
            bag.set("DirectoryId", directoryId)
            property = bag.property
        }
    }

    /// `FederatedAuthenticationRequest`
    public struct FederatedAuthenticationRequest: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - samlProviderArn: `SAMLProviderArn`; replaces the resource when changed.
        ///   - selfServiceSAMLProviderArn: `SelfServiceSAMLProviderArn`; replaces the resource when changed.
        public init(
            samlProviderArn: StringValue,
            selfServiceSAMLProviderArn: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("SAMLProviderArn", samlProviderArn)
            bag.set("SelfServiceSAMLProviderArn", selfServiceSAMLProviderArn)
            property = bag.property
        }
    }

    /// `TagSpecification`
    public struct TagSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - resourceType: `ResourceType`; replaces the resource when changed.
        ///   - tags: `Tags`; replaces the resource when changed.
        public init(resourceType: StringValue, tags: [Tag]) {
            var bag = PropertyBag()
            bag.set("ResourceType", resourceType)
            bag.set("Tags", tags)
            property = bag.property
        }
    }

    /// `TransitGatewayConfiguration`
    public struct TransitGatewayConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - availabilityZoneIds: `AvailabilityZoneIds`; replaces the resource when changed.
        ///   - availabilityZones: `AvailabilityZones`; replaces the resource when changed.
        ///   - transitGatewayId: `TransitGatewayId`; replaces the resource when changed.
        public init(
            availabilityZoneIds: [StringValue]? = nil,
            availabilityZones: [StringValue]? = nil,
            transitGatewayId: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("AvailabilityZoneIds", availabilityZoneIds)
            bag.set("AvailabilityZones", availabilityZones)
            bag.set("TransitGatewayId", transitGatewayId)
            property = bag.property
        }
    }
}
