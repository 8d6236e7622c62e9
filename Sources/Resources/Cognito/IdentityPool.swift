// Generated from the schema of AWS::Cognito::IdentityPool by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Cognito {
    /// `AWS::Cognito::IdentityPool`
    public struct IdentityPool: Resource {
        public static let resourceType = ResourceType("AWS::Cognito::IdentityPool", tags: .list("IdentityPoolTags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - allowClassicFlow: `AllowClassicFlow`.
        ///   - allowUnauthenticatedIdentities: `AllowUnauthenticatedIdentities`.
        ///   - cognitoEvents: `CognitoEvents`; cannot be read back.
        ///   - cognitoIdentityProviders: `CognitoIdentityProviders`.
        ///   - cognitoStreams: `CognitoStreams`; cannot be read back.
        ///   - developerProviderName: `DeveloperProviderName`; 1 to 128 characters; `^[\w._-]+$`.
        ///   - identityPoolName: `IdentityPoolName`; 1 to 128 characters; `^[\w\s+=,.@-]+$`.
        ///   - identityPoolTags: `IdentityPoolTags`.
        ///   - openIdConnectProviderARNs: `OpenIdConnectProviderARNs`.
        ///   - pushSync: `PushSync`; cannot be read back.
        ///   - samlProviderARNs: `SamlProviderARNs`.
        ///   - supportedLoginProviders: `SupportedLoginProviders`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            allowClassicFlow: BoolValue? = nil,
            allowUnauthenticatedIdentities: BoolValue,
            cognitoEvents: JSONValue? = nil,
            cognitoIdentityProviders: [CognitoIdentityProvider]? = nil,
            cognitoStreams: CognitoStreams? = nil,
            developerProviderName: StringValue? = nil,
            identityPoolName: StringValue? = nil,
            identityPoolTags: [Tag]? = nil,
            openIdConnectProviderARNs: [StringValue]? = nil,
            pushSync: PushSync? = nil,
            samlProviderARNs: [StringValue]? = nil,
            supportedLoginProviders: JSONValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AllowClassicFlow", allowClassicFlow)
            node.set("AllowUnauthenticatedIdentities", allowUnauthenticatedIdentities)
            node.set("CognitoEvents", cognitoEvents)
            node.set("CognitoIdentityProviders", cognitoIdentityProviders)
            node.set("CognitoStreams", cognitoStreams)
            node.set("DeveloperProviderName", developerProviderName)
            node.set("IdentityPoolName", identityPoolName)
            node.set("IdentityPoolTags", identityPoolTags)
            node.set("OpenIdConnectProviderARNs", openIdConnectProviderARNs)
            node.set("PushSync", pushSync)
            node.set("SamlProviderARNs", samlProviderARNs)
            node.set("SupportedLoginProviders", supportedLoginProviders)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `Name`.
        public var name: StringValue { StringValue(attribute: "Name", of: node) }
    }
}

extension Cognito.IdentityPool {
    /// `CognitoIdentityProvider`
    public struct CognitoIdentityProvider: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - clientId: `ClientId`; 1 to 128 characters; `^[\w_]+$`.
        ///   - providerName: `ProviderName`; 1 to 128 characters; `^[\w._:/-]+$`.
        ///   - serverSideTokenCheck: `ServerSideTokenCheck`.
        public init(
            clientId: StringValue,
            providerName: StringValue,
            serverSideTokenCheck: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ClientId", clientId)
            bag.set("ProviderName", providerName)
            bag.set("ServerSideTokenCheck", serverSideTokenCheck)
            property = bag.property
        }
    }

    /// `CognitoStreams`
    public struct CognitoStreams: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - roleArn: `RoleArn`; cannot be read back.
        ///   - streamingStatus: `StreamingStatus`; cannot be read back.
        ///   - streamName: `StreamName`; cannot be read back.
        public init(
            roleArn: RoleARN? = nil,
            streamingStatus: StringValue? = nil,
            streamName: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("RoleArn", roleArn)
            bag.set("StreamingStatus", streamingStatus)
            bag.set("StreamName", streamName)
            property = bag.property
        }
    }

    /// `PushSync`
    public struct PushSync: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - applicationArns: `ApplicationArns`; cannot be read back.
        ///   - roleArn: `RoleArn`; cannot be read back.
        public init(applicationArns: [StringValue]? = nil, roleArn: RoleARN? = nil) {
            var bag = PropertyBag()
            bag.set("ApplicationArns", applicationArns)
            bag.set("RoleArn", roleArn)
            property = bag.property
        }
    }
}
