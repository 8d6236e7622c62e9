public import MainstayBackup
public import MainstayConstructs
import MainstayIAM

/// Daily files in a bucket about backups, copies and restores: what was done, when, and whether it worked.
public struct BackupReports: Construct {
    /// What a report is about.
    public enum Subject: String, Hashable, Sendable, CaseIterable {
        case backups = "BACKUP_JOB_REPORT"
        case copies = "COPY_JOB_REPORT"
        case restores = "RESTORE_JOB_REPORT"

        fileprivate var name: String { "\(self)" }
    }

    public struct Configuration {
        public var subjects: Set<Subject> = Set(Subject.allCases)
        /// Holds the files; it makes one where none is given.
        public var bucket: Bucket?
        /// How long the bucket that it makes keeps files.
        public var retention: TimeSpan = .days(1_095)
        /// Whether the account has AWS Backup's role for reports already, as it does after its first report.
        public var hasServiceRole = false
    }

    public let node: Node
    public let plans: [Backup.ReportPlan]
    public let bucket: Bucket

    @discardableResult
    public init(
        _ id: String, in scope: any Construct, fileID: String = #fileID, line: Int = #line, column: Int = #column,
        configure: (inout Configuration) -> Void = { _ in }
    ) {
        var configuration = Configuration()
        configure(&configuration)
        node = Node(component: id, in: scope, fileID, line, column)
        let group = Group(node: node)
        let bucket = configuration.bucket ?? Bucket.forLogs("Bucket", in: group, keeping: configuration.retention)
        self.bucket = bucket
        let service = "reports.backup.amazonaws.com"
        let writer: StringValue =
            "arn:\(AWS.partition):iam::\(AWS.accountID):role/aws-service-role/\(service)/AWSServiceRoleForBackupReports"
        bucket.add(
            PolicyStatement(
                actions: ["s3:PutObject"], on: [bucket.objects()], by: [.role(writer)],
                when: ["StringEquals": ["s3:x-amz-acl": "bucket-owner-full-control"]]))
        if !configuration.hasServiceRole {
            // A policy cannot name a role that is not there.
            let role = IAM.ServiceLinkedRole("ServiceRole", in: group, awsServiceName: StringValue(service))
            role.setRemovalPolicy(.retainExceptOnCreate)
            bucket.policy.depend(on: role)
        }
        plans = Subject.allCases.filter(configuration.subjects.contains).map { subject in
            let plan = Backup.ReportPlan(
                subject.name.capitalisedParts, in: group,
                reportDeliveryChannel: .init(formats: ["CSV", "JSON"], s3BucketName: bucket.name),
                reportPlanDescription: StringValue("Jobs of AWS Backup, for \(group.node.pathInStack)"),
                reportPlanName: StringValue(Self.name(group.node, subject)),
                reportSetting: .init(reportTemplate: StringValue(subject.rawValue)))
            plan.depend(on: bucket.policy)
            return plan
        }
        if configuration.subjects.isEmpty {
            node.report("empty-backup-reports", "nothing is reported on", help: "name a subject, or leave them out")
        }
    }

    /// Letters, digits and underscores.
    private static func name(_ node: Node, _ subject: Subject) -> String {
        String("\(node.explicitName(limit: 230))_\(subject.name)".map { $0 == "-" ? "_" : $0 })
    }
}
