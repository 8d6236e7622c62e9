public import MainstayConstructs
public import MainstayRDS

/// An RDS proxy before a database: keeps connections and shares them among clients, and holds on to them while the
/// database moves to another zone. For functions and for many small tasks, whose connections would exhaust it.
public struct DatabaseProxy: Connectable {
    /// How clients sign in to the proxy.
    public enum Authentication: Hashable, Sendable {
        /// With the password of the secret.
        case password
        /// With a token of IAM alone: see ``DatabaseProxy/grantConnect(to:as:)``.
        case iam
    }

    public struct Configuration {
        public var authentication = Authentication.iam
        /// Whose credentials the proxy connects with, beside the master user's: one for each user that signs in.
        public var secrets: [Secret] = []
        /// The share of the database's connections that the proxy may use, 1 to 100 percent.
        public var maximumConnectionsPercent = 90
        /// The share that stays open without being used, 0 up to the above.
        public var maximumIdleConnectionsPercent = 50
        /// How long a client waits for a connection that is free, up to an hour.
        public var borrowTimeout = TimeSpan.seconds(30)
        /// How long a client's connection may be silent, 1 second to 8 hours.
        public var idleClientTimeout = TimeSpan.minutes(30)
        /// Logs every statement, with what is in it; for a short time only.
        public var debugLogging = false
    }

    public let node: Node
    public let resource: RDS.DBProxy
    public let targetGroup: RDS.DBProxyTargetGroup
    public let securityGroup: SecurityGroup
    /// What the proxy reads the secrets as.
    public let role: Role

    public var port: Port? { .postgres }

    init(_ id: String, of database: Postgres, configuration: Configuration) {
        node = Group(id, in: database).node
        Self.check(configuration, node)
        let group = Group(node: node)
        securityGroup = SecurityGroup(
            "SecurityGroup", in: group, network: database.parts.network, description: "Proxy \(node.pathInStack)",
            port: .postgres)
        role = Role(
            "Role", in: group, assumedBy: .service("rds.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            description: "Reads the credentials that \(node.pathInStack) connects with")
        let secrets = [database.credentials] + configuration.secrets.sorted { $0.node.path < $1.node.path }
        for secret in secrets { secret.grantRead(to: role) }
        let usesIAM = configuration.authentication == .iam
        resource = RDS.DBProxy(
            "Resource", in: group,
            auth: secrets.map {
                RDS.DBProxy.AuthFormat(
                    authScheme: .secrets, clientPasswordAuthType: usesIAM ? nil : .postgresScramSha256,
                    iamAuth: usesIAM ? .required : .disabled, secretArn: $0.arn)
            }, dbProxyName: StringValue(node.explicitName(limit: 63, lowercased: true)),
            debugLogging: BoolValue(configuration.debugLogging), engineFamily: .postgresql,
            idleClientTimeout: IntValue(configuration.idleClientTimeout.seconds), requireTLS: true, roleArn: role.arn,
            vpcSecurityGroupIds: [securityGroup.id], vpcSubnetIds: database.parts.subnets.ids)
        resource.depend(on: role)
        targetGroup = RDS.DBProxyTargetGroup(
            "TargetGroup", in: group,
            connectionPoolConfigurationInfo: .init(
                connectionBorrowTimeout: IntValue(configuration.borrowTimeout.seconds),
                maxConnectionsPercent: IntValue(configuration.maximumConnectionsPercent),
                maxIdleConnectionsPercent: IntValue(configuration.maximumIdleConnectionsPercent)),
            dbInstanceIdentifiers: [database.identifier], dbProxyName: resource.ref, targetGroupName: .init("default"))
        securityGroup.allowConnections(to: database)
    }

    /// The host name that applications connect to in place of the database's.
    public var endpoint: StringValue { resource.endpoint }

    /// Lets a grantee sign in with IAM as a user for whom the proxy has a secret.
    public func grantConnect(to grantee: some Grantee, as user: String) {
        // The proxy's id is the last part of its ARN.
        let id = Fn.select(6, from: Fn.split(resource.dbProxyArn, by: ":"))
        let arn: StringValue = "arn:\(AWS.partition):rds-db:\(AWS.region):\(AWS.accountID):dbuser:\(id)/\(user)"
        grant(["rds-db:connect"], on: [arn], to: grantee)
    }

    /// A metric of the proxy, such as `DatabaseConnections` or `ClientConnections`.
    public func metric(_ name: String, _ statistic: Metric.Statistic, period: TimeSpan = .minutes(1)) -> Metric {
        Metric("AWS/RDS", name, dimensions: ["ProxyName": resource.ref], statistic, period: period)
    }

    private static func check(_ configuration: Configuration, _ node: Node) {
        let idle = configuration.maximumIdleConnectionsPercent
        let most = configuration.maximumConnectionsPercent
        if !(1...100).contains(most) || idle < 0 || idle > most {
            node.report(
                "invalid-connection-pool",
                "a proxy cannot use \(most) percent of the connections and keep \(idle) idle",
                help: "use 1 to 100 percent, and no more of them idle")
        }
        if !(0...3_600).contains(configuration.borrowTimeout.seconds)
            || !(1...28_800).contains(configuration.idleClientTimeout.seconds)
        {
            node.report(
                "invalid-connection-pool", "a timeout of the proxy is out of range",
                help: "borrow for up to an hour, and let clients be silent 1 second to 8 hours")
        }
    }
}

extension Postgres {
    /// Adds a proxy, and lets it connect to the database.
    @discardableResult
    public func proxy(
        _ id: String = "Proxy", configure: (inout DatabaseProxy.Configuration) -> Void = { _ in }
    ) -> DatabaseProxy {
        var configuration = DatabaseProxy.Configuration()
        configure(&configuration)
        return DatabaseProxy(id, of: self, configuration: configuration)
    }
}
