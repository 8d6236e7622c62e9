/// A rule that AWS wrote, by which AWS Config checks resources.
public struct ManagedRule: Hashable, Sendable {
    /// As AWS's documentation calls it: `restricted-ssh`. It also names the rule in the template.
    public var name: String
    /// What CloudFormation wants: `INCOMING_SSH_DISABLED`, which is not always the name in capitals.
    public var identifier: String
    /// What it asks for.
    public var purpose: String
    /// By AWS's names; values are text, whatever they stand for.
    public var parameters: [String: String]

    /// A rule that has no name here.
    public init(_ name: String, identifier: String, purpose: String, parameters: [String: String] = [:]) {
        self.name = name
        self.identifier = identifier
        self.purpose = purpose
        self.parameters = parameters
    }

    /// A rule whose identifier is its name in capitals.
    init(_ name: String, _ purpose: String, _ parameters: [String: String] = [:]) {
        let identifier = String(name.uppercased().map { $0 == "-" ? "_" : $0 })
        self.init(name, identifier: identifier, purpose: purpose, parameters: parameters)
    }

    /// What the components of this library satisfy by themselves, and what every account should.
    public static var baseline: [ManagedRule] {
        [
            .encryptedVolumes, .instanceMetadataV2, .restrictedSSH, .flowLogsEnabled, .databaseStorageEncrypted,
            .databaseMultiAZ, .databaseDeletionProtection, .databaseNotPublic, .bucketPublicReadProhibited,
            .bucketPublicWriteProhibited, .bucketTLSOnly, .bucketEncryption, .trailEnabled, .trailEncrypted,
            .trailFileValidation, .keyRotation, .topicEncrypted, .loadBalancerRedirectsToHTTPS,
            .containersWithoutEnvironmentSecrets, .rootAccessKey, .rootMFA, .consoleMFA, .noAdministratorPolicies,
        ]
    }
}

// MARK: - Machines and networks

extension ManagedRule {
    public static var encryptedVolumes: ManagedRule {
        ManagedRule("encrypted-volumes", "Attached EBS volumes are encrypted")
    }

    public static var instanceMetadataV2: ManagedRule {
        ManagedRule("ec2-imdsv2-check", "Instances answer for their metadata to version 2 requests alone")
    }

    public static var instanceNotPublic: ManagedRule {
        ManagedRule("ec2-instance-no-public-ip", "Instances have no public address")
    }

    public static var restrictedSSH: ManagedRule {
        ManagedRule(
            "restricted-ssh", identifier: "INCOMING_SSH_DISABLED",
            purpose: "No security group takes SSH connections from everywhere")
    }

    /// - Parameter ports: TCP ports that nobody outside may reach, up to five.
    public static func restrictedPorts(_ ports: [Int]) -> ManagedRule {
        var parameters: [String: String] = [:]
        for (index, port) in ports.sorted().prefix(5).enumerated() {
            parameters["blockedPort\(index + 1)"] = String(port)
        }
        return ManagedRule(
            "restricted-common-ports", identifier: "RESTRICTED_INCOMING_TRAFFIC",
            purpose: "No security group takes connections to these ports from everywhere", parameters: parameters)
    }

    public static var defaultSecurityGroupClosed: ManagedRule {
        ManagedRule("vpc-default-security-group-closed", "The default security group of a VPC allows no traffic")
    }

    public static var flowLogsEnabled: ManagedRule {
        ManagedRule("vpc-flow-logs-enabled", "VPCs have flow logs", ["trafficType": "ALL"])
    }

    public static var loadBalancerRedirectsToHTTPS: ManagedRule {
        ManagedRule("alb-http-to-https-redirection-check", "Load balancers redirect HTTP to HTTPS")
    }

    public static var loadBalancerBehindFirewall: ManagedRule {
        ManagedRule("alb-waf-enabled", "Load balancers have a web access control list")
    }

    public static var containersWithoutEnvironmentSecrets: ManagedRule {
        ManagedRule(
            "ecs-no-environment-secrets", "Containers get no AWS credentials in environment variables",
            ["secretKeys": "AWS_ACCESS_KEY_ID,AWS_SECRET_ACCESS_KEY"])
    }

    public static var containersReadOnly: ManagedRule {
        ManagedRule("ecs-containers-readonly-access", "Containers cannot write to their root file system")
    }
}

// MARK: - Data

extension ManagedRule {
    public static var databaseStorageEncrypted: ManagedRule {
        ManagedRule("rds-storage-encrypted", "Databases are encrypted")
    }

    public static var databaseMultiAZ: ManagedRule {
        ManagedRule("rds-multi-az-support", "Databases run in two availability zones")
    }

    public static var databaseDeletionProtection: ManagedRule {
        ManagedRule("rds-instance-deletion-protection-enabled", "Databases are protected from deletion")
    }

    public static var databaseNotPublic: ManagedRule {
        ManagedRule("rds-instance-public-access-check", "Databases have no public address")
    }

    public static var databaseSnapshotsNotPublic: ManagedRule {
        ManagedRule("rds-snapshots-public-prohibited", "Snapshots of databases are shared with nobody")
    }

    public static var bucketPublicReadProhibited: ManagedRule {
        ManagedRule("s3-bucket-public-read-prohibited", "Nobody outside can read buckets")
    }

    public static var bucketPublicWriteProhibited: ManagedRule {
        ManagedRule("s3-bucket-public-write-prohibited", "Nobody outside can write to buckets")
    }

    public static var bucketTLSOnly: ManagedRule {
        ManagedRule("s3-bucket-ssl-requests-only", "Buckets refuse requests without TLS")
    }

    public static var bucketEncryption: ManagedRule {
        ManagedRule("s3-bucket-server-side-encryption-enabled", "Buckets encrypt their objects")
    }

    public static var bucketVersioning: ManagedRule {
        ManagedRule("s3-bucket-versioning-enabled", "Buckets keep versions")
    }

    public static var secretRotation: ManagedRule {
        ManagedRule("secretsmanager-rotation-enabled-check", "Secrets rotate")
    }

    public static var topicEncrypted: ManagedRule {
        ManagedRule("sns-encrypted-kms", "Topics are encrypted")
    }

    public static var keyRotation: ManagedRule {
        ManagedRule("cmk-backing-key-rotation-enabled", "Keys rotate")
    }

    /// - Parameter days: how long log groups must keep entries at least.
    public static func logRetention(atLeast days: Int) -> ManagedRule {
        ManagedRule(
            "cw-loggroup-retention-period-check", "Log groups keep entries long enough",
            ["MinRetentionTime": String(days)])
    }
}

// MARK: - The account

extension ManagedRule {
    public static var trailEnabled: ManagedRule {
        ManagedRule("cloudtrail-enabled", identifier: "CLOUD_TRAIL_ENABLED", purpose: "The account has a trail")
    }

    public static var trailInAllRegions: ManagedRule {
        ManagedRule(
            "multi-region-cloudtrail-enabled", identifier: "MULTI_REGION_CLOUD_TRAIL_ENABLED",
            purpose: "A trail records all regions")
    }

    public static var trailEncrypted: ManagedRule {
        ManagedRule("cloud-trail-encryption-enabled", "Trails are encrypted with a key")
    }

    public static var trailFileValidation: ManagedRule {
        ManagedRule("cloud-trail-log-file-validation-enabled", "Trails sign their files")
    }

    public static var rootAccessKey: ManagedRule {
        ManagedRule("iam-root-access-key-check", "The root user has no access key")
    }

    public static var rootMFA: ManagedRule {
        ManagedRule("root-account-mfa-enabled", "The root user signs in with a second factor")
    }

    public static var consoleMFA: ManagedRule {
        ManagedRule("mfa-enabled-for-iam-console-access", "Users with a password sign in with a second factor")
    }

    public static var noAdministratorPolicies: ManagedRule {
        ManagedRule(
            "iam-policy-no-statements-with-admin-access", "No policy of the account's own allows everything")
    }

    /// - Parameter days: after how many days an access key must have been replaced.
    public static func accessKeysRotated(within days: Int) -> ManagedRule {
        ManagedRule("access-keys-rotated", "Access keys are replaced in time", ["maxAccessKeyAge": String(days)])
    }

    /// - Parameter days: how long before a certificate expires the rule warns.
    public static func certificateExpiration(within days: Int) -> ManagedRule {
        ManagedRule(
            "acm-certificate-expiration-check", "Certificates are renewed in time", ["daysToExpiration": String(days)])
    }
}
