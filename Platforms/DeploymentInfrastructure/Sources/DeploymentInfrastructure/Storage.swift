import Mainstay

/// Buckets: the application's documents, its public files, and the logs of requests.
struct Storage {
    /// What users entrust to the application: with the environment's key, copied to the other region.
    let documents: Bucket
    /// Public files and the pages that are shown while the application is down; public by way of CloudFront alone.
    let files: Bucket
    let logs: Bucket

    init(_ context: EnvironmentStacks.Context, _ encryption: Encryption, _ vault: RecoveryVault?) {
        let stack = context.stack
        logs = Bucket.forLogs("RequestLogs", in: stack, keeping: .days(Retention.accessLogs), fromCloudFront: true)
        let logs = logs
        documents = Bucket("Documents", in: stack) {
            $0.encryption = .customerManaged(encryption.key)
            $0.lifecycleRules = [
                Bucket.LifecycleRule(
                    "CheaperWithAge", noncurrentExpiration: .days(Retention.formerVersions),
                    transitions: [.to(.intelligentTiering, after: .days(30))])
            ]
            $0.accessLogs = .to(logs, prefix: "documents/")
            // Fifteen minutes at most, which is the recovery point.
            if let vault { $0.replication = .to(vault.documents, timeControl: true) }
        }
        files = Bucket("Files", in: stack) {
            $0.lifecycleRules = [
                Bucket.LifecycleRule("FormerVersions", noncurrentExpiration: .days(Retention.formerVersions))
            ]
            $0.accessLogs = .to(logs, prefix: "files/")
        }
    }
}
