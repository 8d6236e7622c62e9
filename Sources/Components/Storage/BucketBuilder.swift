import MainstayConstructs
import MainstayS3

/// Turns a bucket's configuration into its resource's properties.
struct BucketBuilder {
    let group: Group
    let configuration: Bucket.Configuration

    var encryption: S3.Bucket.BucketEncryption {
        let algorithm: S3.Bucket.ServerSideEncryptionByDefault.SSEAlgorithm =
            configuration.encryption.isS3Managed ? .aes256 : .awsKms
        return S3.Bucket.BucketEncryption(serverSideEncryptionConfiguration: [
            S3.Bucket.ServerSideEncryptionRule(
                // One data key for many objects: a hundredth of the requests to KMS.
                bucketKeyEnabled: configuration.encryption.isS3Managed ? nil : true,
                serverSideEncryptionByDefault: S3.Bucket.ServerSideEncryptionByDefault(
                    kmsMasterKeyID: configuration.encryption.key?.arn, sseAlgorithm: algorithm))
        ])
    }

    var ownership: S3.Bucket.OwnershipControls {
        S3.Bucket.OwnershipControls(rules: [
            S3.Bucket.OwnershipControlsRule(
                objectOwnership: configuration.allowsAccessControlLists ? .bucketOwnerPreferred : .bucketOwnerEnforced)
        ])
    }

    var logPrefix: String { configuration.accessLogs?.prefix ?? "\(group.node.pathInStack)/" }

    var logging: S3.Bucket.LoggingConfiguration? {
        configuration.accessLogs.map {
            S3.Bucket.LoggingConfiguration(
                destinationBucketName: $0.bucket.name, logFilePrefix: StringValue(logPrefix))
        }
    }

    var objectLock: S3.Bucket.ObjectLockConfiguration? {
        configuration.objectLock.map { lock in
            let retention =
                switch lock {
                case .governance(let time):
                    S3.Bucket.DefaultRetention(days: IntValue(time.days), mode: .governance)
                case .compliance(let time):
                    S3.Bucket.DefaultRetention(days: IntValue(time.days), mode: .compliance)
                }
            return S3.Bucket.ObjectLockConfiguration(
                objectLockEnabled: .enabled, rule: S3.Bucket.ObjectLockRule(defaultRetention: retention))
        }
    }

    // MARK: - Lifecycle

    var lifecycle: S3.Bucket.LifecycleConfiguration? {
        var rules = configuration.lifecycleRules.map(Self.rule)
        if let days = configuration.abortIncompleteUploads?.days {
            rules.append(
                S3.Bucket.Rule(
                    abortIncompleteMultipartUpload: S3.Bucket.AbortIncompleteMultipartUpload(
                        daysAfterInitiation: IntValue(days)), id: "AbortIncompleteUploads", status: .enabled))
        }
        return rules.isEmpty ? nil : S3.Bucket.LifecycleConfiguration(rules: rules)
    }

    private static func rule(_ rule: Bucket.LifecycleRule) -> S3.Bucket.Rule {
        S3.Bucket.Rule(
            expirationInDays: rule.expiration.map { IntValue($0.days) }, id: StringValue(rule.id),
            noncurrentVersionExpiration: rule.noncurrentExpiration.map {
                S3.Bucket.NoncurrentVersionExpiration(
                    newerNoncurrentVersions: rule.newerNoncurrentVersions.map { IntValue($0) },
                    noncurrentDays: IntValue($0.days))
            },
            noncurrentVersionTransitions: rule.noncurrentTransitions.isEmpty
                ? nil
                : rule.noncurrentTransitions.map {
                    S3.Bucket.NoncurrentVersionTransition(
                        storageClass: .init(StringValue($0.storageClass.rawValue)),
                        transitionInDays: IntValue($0.after.days))
                }, prefix: rule.prefix.isEmpty ? nil : StringValue(rule.prefix), status: .enabled,
            transitions: rule.transitions.isEmpty
                ? nil
                : rule.transitions.map {
                    S3.Bucket.Transition(
                        storageClass: .init(StringValue($0.storageClass.rawValue)),
                        transitionInDays: IntValue($0.after.days))
                })
    }

    // MARK: - Replication

    func replicationRole() -> Role {
        Role(
            "ReplicationRole", in: group, assumedBy: .service("s3.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            description: "Copies objects to the replica of the bucket")
    }

    func replication(by role: Role) -> S3.Bucket.ReplicationConfiguration? {
        guard let replication = configuration.replication else { return nil }
        let destination = replication.destination
        let fifteenMinutes = S3.Bucket.ReplicationTimeValue(minutes: 15)
        let encrypted = configuration.encryption.key != nil
        let rule = S3.Bucket.ReplicationRule(
            deleteMarkerReplication: S3.Bucket.DeleteMarkerReplication(
                status: replication.deleteMarkers ? .enabled : .disabled),
            destination: S3.Bucket.ReplicationDestination(
                bucket: destination.arn,
                encryptionConfiguration: encrypted
                    ? destination.encryption.key.map { S3.Bucket.EncryptionConfiguration(replicaKmsKeyID: $0.arn) }
                    : nil,
                metrics: replication.timeControl
                    ? S3.Bucket.Metrics(eventThreshold: fifteenMinutes, status: .enabled) : nil,
                replicationTime: replication.timeControl
                    ? S3.Bucket.ReplicationTime(status: .enabled, time: fifteenMinutes) : nil),
            filter: S3.Bucket.ReplicationRuleFilter(prefix: ""), id: "Everything", priority: 1,
            sourceSelectionCriteria: encrypted
                ? S3.Bucket.SourceSelectionCriteria(sseKmsEncryptedObjects: .init(status: .enabled)) : nil,
            status: .enabled)
        return S3.Bucket.ReplicationConfiguration(role: role.arn, rules: [rule])
    }

    // MARK: - Rules

    func check() {
        if let name = configuration.name?.literal, !Self.isBucketName(name) {
            group.node.report(
                "invalid-bucket-name", "\"\(name)\" is not the name of a bucket",
                help: "use 3 to 63 lower-case letters, digits, hyphens and dots, or leave it out")
        }
        if !configuration.versioned, configuration.replication != nil || configuration.objectLock != nil {
            group.node.report(
                "unversioned-bucket", "replication and object lock need a bucket that keeps versions",
                help: "set `versioned = true`")
        }
        checkReplication()
        for rule in configuration.lifecycleRules {
            check(rule.transitions, expiration: rule.expiration, in: rule)
            check(rule.noncurrentTransitions, expiration: rule.noncurrentExpiration, in: rule)
            if rule.expiration == nil, rule.noncurrentExpiration == nil, rule.transitions.isEmpty,
                rule.noncurrentTransitions.isEmpty
            {
                group.node.report(
                    "empty-lifecycle-rule", "the lifecycle rule \"\(rule.id)\" does nothing",
                    help: "give it an expiration or a transition")
            }
        }
        let ids = configuration.lifecycleRules.map(\.id)
        if Set(ids).count != ids.count {
            group.node.report(
                "duplicate-lifecycle-rule", "two lifecycle rules have the same id", help: "rename one of them")
        }
    }

    private func checkReplication() {
        guard let destination = configuration.replication?.destination else { return }
        if !destination.isVersioned {
            group.node.report(
                "unversioned-bucket", "the replica \"\(destination.node.path)\" keeps no versions",
                help: "set `versioned = true` on it")
        }
        if configuration.encryption.key != nil, destination.encryption.key == nil {
            group.node.report(
                "replica-without-key", "objects encrypted with a key can only be copied to a bucket that has one",
                help:
                    "set `encryption = .customerManaged(key)` on \"\(destination.node.path)\", with a key of its region"
            )
        }
    }

    private func check(_ transitions: [Bucket.Transition], expiration: TimeSpan?, in rule: Bucket.LifecycleRule) {
        for transition in transitions {
            let storageClass = transition.storageClass
            if transition.after.days < storageClass.earliest {
                group.node.report(
                    "early-transition",
                    "\"\(rule.id)\" moves objects to \(storageClass.rawValue) after \(transition.after.days) days; S3 does so after \(storageClass.earliest) at the earliest",
                    help: "write `.to(…, after: .days(\(storageClass.earliest)))`")
            }
            if let expiration, expiration <= transition.after {
                group.node.report(
                    "transition-after-expiration",
                    "\"\(rule.id)\" expires objects after \(expiration.days) days, before it moves them after \(transition.after.days)",
                    help: "expire them later, or leave out the transition")
            }
        }
    }

    private static func isBucketName(_ name: String) -> Bool {
        let allowed = name.utf8.allSatisfy { byte in
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        }
        let ends = [name.first, name.last].allSatisfy { $0.map { $0.isLetter || $0.isNumber } ?? false }
        return allowed && ends && (3...63).contains(name.utf8.count) && !name.contains("..")
            && !name.hasPrefix("xn--") && CIDRBlock("\(name)/32") == nil
    }
}

extension Bucket {
    func allowReplication(to destination: Bucket, by role: Role) {
        role.allow(["s3:GetReplicationConfiguration", "s3:ListBucket"], on: [arn])
        role.allow(
            ["s3:GetObjectVersionAcl", "s3:GetObjectVersionForReplication", "s3:GetObjectVersionTagging"],
            on: [objects()])
        role.allow(["s3:ReplicateDelete", "s3:ReplicateObject", "s3:ReplicateTags"], on: [destination.objects()])
        if let key = encryption.key {
            key.allow(["kms:Decrypt"], to: role, through: "s3")
            if let replicaKey = destination.encryption.key {
                // The replica may be in another region, whose S3 then does the encrypting.
                role.allow(["kms:Encrypt", "kms:GenerateDataKey*"], on: [replicaKey.arn])
            }
        }
        recordEdge(to: destination, .grant(actions: ["s3:ReplicateDelete", "s3:ReplicateObject"]))
    }
}
