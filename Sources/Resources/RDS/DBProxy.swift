// Generated from the schema of AWS::RDS::DBProxy by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension RDS {
    /// `AWS::RDS::DBProxy`
    public struct DBProxy: Resource {
        public static let resourceType = ResourceType("AWS::RDS::DBProxy", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - auth: `Auth`; 1 to 200 items.
        ///   - dbProxyName: `DBProxyName`; replaces the resource when changed; 1 to 64 characters; `[0-z]*`.
        ///   - debugLogging: `DebugLogging`.
        ///   - defaultAuthScheme: `DefaultAuthScheme`.
        ///   - endpointNetworkType: `EndpointNetworkType`; replaces the resource when changed.
        ///   - engineFamily: `EngineFamily`; replaces the resource when changed.
        ///   - idleClientTimeout: `IdleClientTimeout`.
        ///   - requireTLS: `RequireTLS`.
        ///   - roleArn: `RoleArn`; 20 to 2048 characters.
        ///   - tags: `Tags`.
        ///   - targetConnectionNetworkType: `TargetConnectionNetworkType`; replaces the resource when changed.
        ///   - vpcSecurityGroupIds: `VpcSecurityGroupIds`; at least 1 items.
        ///   - vpcSubnetIds: `VpcSubnetIds`; replaces the resource when changed; at least 2 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            auth: [AuthFormat]? = nil,
            dbProxyName: StringValue,
            debugLogging: BoolValue? = nil,
            defaultAuthScheme: DefaultAuthScheme? = nil,
            endpointNetworkType: EndpointNetworkType? = nil,
            engineFamily: EngineFamily,
            idleClientTimeout: IntValue? = nil,
            requireTLS: BoolValue? = nil,
            roleArn: RoleARN,
            tags: [Tag]? = nil,
            targetConnectionNetworkType: TargetConnectionNetworkType? = nil,
            vpcSecurityGroupIds: [SecurityGroupID]? = nil,
            vpcSubnetIds: [StringValue],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Auth", auth)
            node.set("DBProxyName", dbProxyName)
            node.set("DebugLogging", debugLogging)
            node.set("DefaultAuthScheme", defaultAuthScheme)
            node.set("EndpointNetworkType", endpointNetworkType)
            node.set("EngineFamily", engineFamily)
            node.set("IdleClientTimeout", idleClientTimeout)
            node.set("RequireTLS", requireTLS)
            node.set("RoleArn", roleArn)
            node.set("Tags", tags)
            node.set("TargetConnectionNetworkType", targetConnectionNetworkType)
            node.set("VpcSecurityGroupIds", vpcSecurityGroupIds)
            node.set("VpcSubnetIds", vpcSubnetIds)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `DBProxyArn`.
        public var dbProxyArn: StringValue { StringValue(attribute: "DBProxyArn", of: node) }

        /// `Fn::GetAtt` of `Endpoint`.
        public var endpoint: StringValue { StringValue(attribute: "Endpoint", of: node) }

        /// `Fn::GetAtt` of `VpcId`.
        public var vpcId: VPCID { VPCID(attribute: "VpcId", of: node) }
    }
}

extension RDS.DBProxy {
    /// `AuthFormat`
    public struct AuthFormat: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - authScheme: `AuthScheme`.
        ///   - clientPasswordAuthType: `ClientPasswordAuthType`.
        ///   - description: `Description`; 1 to 1000 characters.
        ///   - iamAuth: `IAMAuth`.
        ///   - secretArn: `SecretArn`; 20 to 2048 characters.
        public init(
            authScheme: AuthScheme? = nil,
            clientPasswordAuthType: ClientPasswordAuthType? = nil,
            description: StringValue? = nil,
            iamAuth: IAMAuth? = nil,
            secretArn: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AuthScheme", authScheme)
            bag.set("ClientPasswordAuthType", clientPasswordAuthType)
            bag.set("Description", description)
            bag.set("IAMAuth", iamAuth)
            bag.set("SecretArn", secretArn)
            property = bag.property
        }

        /// `AuthScheme`
        public struct AuthScheme: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `SECRETS`
            public static var secrets: Self { Self("SECRETS") }
        }

        /// `ClientPasswordAuthType`
        public struct ClientPasswordAuthType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `MYSQL_CACHING_SHA2_PASSWORD`
            public static var mysqlCachingSha2Password: Self { Self("MYSQL_CACHING_SHA2_PASSWORD") }
            /// `MYSQL_NATIVE_PASSWORD`
            public static var mysqlNativePassword: Self { Self("MYSQL_NATIVE_PASSWORD") }
            /// `POSTGRES_MD5`
            public static var postgresMd5: Self { Self("POSTGRES_MD5") }
            /// `POSTGRES_SCRAM_SHA_256`
            public static var postgresScramSha256: Self { Self("POSTGRES_SCRAM_SHA_256") }
            /// `SQL_SERVER_AUTHENTICATION`
            public static var sqlServerAuthentication: Self { Self("SQL_SERVER_AUTHENTICATION") }
        }

        /// `IAMAuth`
        public struct IAMAuth: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DISABLED`
            public static var disabled: Self { Self("DISABLED") }
            /// `ENABLED`
            public static var enabled: Self { Self("ENABLED") }
            /// `REQUIRED`
            public static var required: Self { Self("REQUIRED") }
        }
    }

    /// `DefaultAuthScheme`
    public struct DefaultAuthScheme: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `IAM_AUTH`
        public static var iamAuth: Self { Self("IAM_AUTH") }
        /// `NONE`
        public static var noneValue: Self { Self("NONE") }
    }

    /// `EndpointNetworkType`
    public struct EndpointNetworkType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DUAL`
        public static var dual: Self { Self("DUAL") }
        /// `IPV4`
        public static var ipv4: Self { Self("IPV4") }
        /// `IPV6`
        public static var ipv6: Self { Self("IPV6") }
    }

    /// `EngineFamily`
    public struct EngineFamily: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `MYSQL`
        public static var mysql: Self { Self("MYSQL") }
        /// `POSTGRESQL`
        public static var postgresql: Self { Self("POSTGRESQL") }
        /// `SQLSERVER`
        public static var sqlserver: Self { Self("SQLSERVER") }
    }

    /// `TargetConnectionNetworkType`
    public struct TargetConnectionNetworkType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `IPV4`
        public static var ipv4: Self { Self("IPV4") }
        /// `IPV6`
        public static var ipv6: Self { Self("IPV6") }
    }
}
