/// Finds what Glue keeps without encryption.
struct UnencryptedGlue: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unencrypted-glue", .warning, .security, "Glue does not encrypt what it keeps",
            why: """
                Jobs leave data, logs and bookmarks behind, and the catalogue holds schemas and the passwords of \
                connections.
                """,
            mend: "switch on SSE-KMS (CSE-KMS for bookmarks) in each part, and name the configuration in jobs",
            limits: "A security configuration that another template makes is taken to encrypt.",
            controls: [.fsbp("Glue.3"), .wellArchitected("SEC08-BP02")],
            equivalents: [
                "CKV_AWS_94", "CKV_AWS_99", "CKV_AWS_195", "AwsSolutions-GL1", "AwsSolutions-GL3",
            ])
    }

    let types = [
        "AWS::Glue::SecurityConfiguration", "AWS::Glue::DataCatalogEncryptionSettings", "AWS::Glue::MLTransform",
        "AWS::Glue::Job", "AWS::Glue::Crawler", "AWS::Glue::DevEndpoint",
    ]

    func check(_ resource: ResourceView, _ violations: Violations) {
        switch resource.type {
        case "AWS::Glue::SecurityConfiguration": checkConfiguration(resource["EncryptionConfiguration"], violations)
        case "AWS::Glue::DataCatalogEncryptionSettings":
            checkCatalog(resource["DataCatalogEncryptionSettings"], violations)
        case "AWS::Glue::MLTransform":
            let mode = resource["TransformEncryption"]["MLUserDataEncryption"]["MLUserDataEncryptionMode"]
            if Self.isOff(mode) { violations.report(mode, "the data of the transform is not encrypted") }
        default:
            let name = resource.type == "AWS::Glue::Crawler" ? "CrawlerSecurityConfiguration" : "SecurityConfiguration"
            let configuration = resource[name]
            if configuration.isAbsent {
                violations.report(configuration, "no security configuration says how data and logs are encrypted")
            }
        }
    }

    private static func isOff(_ mode: PropertyView) -> Bool { mode.isAbsent || mode.is("DISABLED") }

    private func checkConfiguration(_ encryption: PropertyView, _ violations: Violations) {
        let logs = encryption["CloudWatchEncryption"]["CloudWatchEncryptionMode"]
        if Self.isOff(logs) { violations.report(logs, "the logs of jobs are not encrypted") }
        let bookmarks = encryption["JobBookmarksEncryption"]["JobBookmarksEncryptionMode"]
        if Self.isOff(bookmarks) { violations.report(bookmarks, "the bookmarks of jobs are not encrypted") }
        let data = encryption["S3Encryptions"]
        if data.isEmpty {
            violations.report(data, "what jobs write to S3 is not encrypted by Glue")
        }
        for target in data.elementsOrSelf where Self.isOff(target["S3EncryptionMode"]) {
            violations.report(target["S3EncryptionMode"], "what jobs write to S3 is not encrypted by Glue")
        }
    }

    private func checkCatalog(_ settings: PropertyView, _ violations: Violations) {
        let mode = settings["EncryptionAtRest"]["CatalogEncryptionMode"]
        if Self.isOff(mode) { violations.report(mode, "the catalogue is not encrypted") }
        let passwords = settings["ConnectionPasswordEncryption"]["ReturnConnectionPasswordEncrypted"]
        if passwords.isOff { violations.report(passwords, "the catalogue gives out passwords in plain text") }
    }

    private static func configuration(data: String, logs: String, bookmarks: String) -> String {
        """
        Encryption:
          Type: AWS::Glue::SecurityConfiguration
          Properties:
            Name: jobs
            EncryptionConfiguration:
              S3Encryptions: [{S3EncryptionMode: \(data)}]
              CloudWatchEncryption: {CloudWatchEncryptionMode: \(logs)}
              JobBookmarksEncryption: {JobBookmarksEncryptionMode: \(bookmarks)}
        """
    }

    var conforming: [String] {
        [
            Self.configuration(data: "SSE-KMS", logs: "SSE-KMS", bookmarks: "CSE-KMS"),
            """
            Settings:
              Type: AWS::Glue::DataCatalogEncryptionSettings
              Properties:
                CatalogId: !Ref AWS::AccountId
                DataCatalogEncryptionSettings:
                  EncryptionAtRest: {CatalogEncryptionMode: SSE-KMS, SseAwsKmsKeyId: alias/catalogue}
                  ConnectionPasswordEncryption:
                    ReturnConnectionPasswordEncrypted: true
                    KmsKeyId: alias/catalogue
            """,
        ]
    }

    var violating: [String] {
        [
            Self.configuration(data: "DISABLED", logs: "SSE-KMS", bookmarks: "CSE-KMS"),
            Self.configuration(data: "SSE-S3", logs: "DISABLED", bookmarks: "CSE-KMS"),
            """
            Settings:
              Type: AWS::Glue::DataCatalogEncryptionSettings
              Properties:
                CatalogId: !Ref AWS::AccountId
                DataCatalogEncryptionSettings:
                  EncryptionAtRest: {CatalogEncryptionMode: DISABLED}
            """,
            """
            Job:
              Type: AWS::Glue::Job
              Properties:
                Role: arn:aws:iam::123456789012:role/glue
                Command: {Name: glueetl, ScriptLocation: 's3://scripts/job.py'}
            """,
        ]
    }
}
