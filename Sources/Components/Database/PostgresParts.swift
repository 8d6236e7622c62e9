import MainstayConstructs
import MainstayEC2
import MainstayLogs
import MainstayRDS
import MainstaySecretsManager

/// What a database needs around it, shared by the instance and its replicas.
struct PostgresParts {
    let group: Group
    let network: Network
    let subnets: [Subnet]
    let configuration: Postgres.Configuration
    let subnetGroup: RDS.DBSubnetGroup
    let parameterGroup: RDS.DBParameterGroup
    let monitoringRole: Role?

    init(group: Group, network: Network, subnets: [Subnet], configuration: Postgres.Configuration) {
        self.group = group
        self.network = network
        self.subnets = subnets
        self.configuration = configuration
        let path = group.node.pathInStack
        subnetGroup = RDS.DBSubnetGroup(
            "SubnetGroup", in: group,
            dbSubnetGroupDescription: StringValue(configuration.subnetGroupDescription ?? "Subnets of \(path)"),
            subnetIds: subnets.ids)
        parameterGroup = RDS.DBParameterGroup(
            "ParameterGroup", in: group, description: StringValue("Parameters of \(path)"),
            family: StringValue(configuration.version.family), parameters: JSONValue(Self.parameters(configuration)))
        monitoringRole = configuration.enhancedMonitoring.map { _ in
            Role(
                "MonitoringRole", in: group, assumedBy: .service("monitoring.rds.amazonaws.com"),
                when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
                managedPolicies: ["service-role/AmazonRDSEnhancedMonitoringRole"],
                description: "Writes operating system figures of \(path)")
        }
    }

    private static func parameters(_ configuration: Postgres.Configuration) -> [String: String] {
        var parameters = [
            "log_disconnections": "1",
            "log_lock_waits": "1",
            "log_statement": "ddl",
            "rds.force_ssl": configuration.requiresTLS ? "1" : "0",
        ]
        // Became a list of stages in version 18.
        if configuration.version.major < 18 { parameters["log_connections"] = "1" }
        if let slow = configuration.slowStatements {
            parameters["log_min_duration_statement"] = String(slow.seconds * 1_000)
        }
        return parameters.merging(configuration.parameters) { _, given in given }
    }

    var logExports: [StringValue]? {
        configuration.logs.isEmpty ? nil : Set(configuration.logs).map(\.rawValue).sorted().map { StringValue($0) }
    }

    var iops: IntValue? {
        if case .io2(let iops) = configuration.storageType { IntValue(iops) } else { nil }
    }

    /// Made before the instance, which would make them itself and keep them for ever.
    func addLogGroups(of identifier: String, in scope: Group) -> [Logs.LogGroup] {
        guard !configuration.logs.isEmpty else { return [] }
        let prefix = "/aws/rds/instance/\(identifier)"
        configuration.key?.allowLogGroups(named: StringValue("\(prefix)/*"))
        return Set(configuration.logs).sorted { $0.rawValue < $1.rawValue }.map { log in
            Logs.LogGroup(
                "\(log.rawValue.capitalisedParts)Logs", in: scope, kmsKeyId: configuration.key?.arn,
                logGroupName: LogGroupName("\(prefix)/\(log.rawValue)"),
                retentionInDays: IntValue(configuration.logRetentionDays))
        }
    }

    // MARK: - Credentials

    /// The secret with the password; nil where RDS makes it.
    func generateCredentials() -> Secret? {
        if configuration.credentials == .managedByRDS { return nil }
        return Secret("Credentials", in: group) {
            $0.description = "Master user of \(group.node.pathInStack)"
            $0.username = configuration.masterUsername
            $0.key = configuration.key
        }
    }

    /// The secret, known by what fills in the host once the instance has one, so that whoever reads it waits for that.
    func attach(_ secret: Secret?, to instance: RDS.DBInstance, securityGroup: SecurityGroup) -> Secret {
        guard let secret else {
            return Secret(
                node: group.node, resource: nil, arn: instance.masterUserSecretSecretArn,
                keyARN: configuration.key?.arn)
        }
        let attachment = SecretsManager.SecretTargetAttachment(
            "CredentialsAttachment", in: group, secretId: secret.arn, targetId: instance.ref,
            targetType: "AWS::RDS::DBInstance")
        let attached = Secret(
            node: secret.node, resource: secret.resource, arn: attachment.ref, keyARN: secret.keyARN)
        if case .rotated(let interval) = configuration.credentials {
            addRotation(of: attached, every: interval, securityGroup: securityGroup)
        }
        return attached
    }

    /// Secrets Manager's own function, in the network: it needs a way to the database and one to Secrets Manager.
    private func addRotation(of secret: Secret, every interval: TimeSpan, securityGroup: SecurityGroup) {
        let rotation = SecurityGroup(
            "RotationSecurityGroup", in: group, network: network,
            description: "Password rotation of \(group.node.pathInStack)")
        rotation.allowConnections(to: securityGroup)
        EC2.SecurityGroupEgress(
            "HTTPS", in: rotation, cidrIp: "0.0.0.0/0", description: "To Secrets Manager", fromPort: 443,
            groupId: rotation.id, ipProtocol: "tcp", toPort: 443)
        let homes = rotationSubnets
        SecretsManager.RotationSchedule(
            "Rotation", in: group,
            hostedRotationLambda: SecretsManager.RotationSchedule.HostedRotationLambda(
                excludeCharacters: StringValue(Secret.unsafeCharacters), kmsKeyArn: configuration.key?.arn,
                rotationType: "PostgreSQLSingleUser", vpcSecurityGroupIds: rotation.id,
                vpcSubnetIds: Fn.join(homes.ids, by: ",")),
            rotationRules: SecretsManager.RotationSchedule.RotationRules(
                automaticallyAfterDays: IntValue(interval.days)), secretId: secret.arn)
        group.node.requireTransform("AWS::SecretsManager-2024-09-16")
    }

    private var rotationSubnets: [Subnet] {
        let egress = network.subnets(.egress)
        if !network.natGateways.isEmpty, !egress.isEmpty { return egress }
        if network.node.child("SecretsmanagerEndpoint") == nil {
            group.node.report(
                "rotation-without-route",
                "the function that rotates the password cannot reach Secrets Manager: the network has neither a NAT gateway nor an endpoint for it",
                help: "add \"secretsmanager\" to the network's interfaceEndpoints, or set `credentials = .managedByRDS`"
            )
        }
        return network.dataSubnets
    }
}
