/// Finds stores of data that the template's backup plan leaves out.
struct DataWithoutBackupPlan: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "data-without-backup-plan", .note, .reliability, "no selection of the template's backup plans includes it",
            why: """
                A plan says what is backed up; what was added to the template later and fits no selection is not, \
                and nobody notices until a restore.
                """,
            mend: "add it to the Resources of a selection, or give it the tag that a selection goes by",
            limits: """
                Plans outside of the template are not seen. Tags that the stack gives to its resources are not seen \
                either.
                """,
            controls: [.fsbp("DynamoDB.4"), .fsbp("EFS.2"), .fsbp("RDS.26"), .fsbp("EC2.28")],
            equivalents: ["DynamoDBInBackupPlan", "EC2EBSInBackupPlan", "RDSInBackupPlan", "EFSInBackupPlan"])
    }

    let types = [
        "AWS::RDS::DBInstance", "AWS::RDS::DBCluster", "AWS::DynamoDB::Table", "AWS::EFS::FileSystem",
        "AWS::EC2::Volume", "AWS::FSx::FileSystem", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster",
    ]

    private static func mayInclude(_ selection: PropertyView, _ resource: ResourceView) -> Bool {
        let lists = [selection["Resources"], selection["ListOfTags"], selection["Conditions"]]
        if selection.isUnknown || lists.contains(where: \.isUnknown) { return true }
        for element in lists[0].elements {
            guard let text = element.rendered else { return true }
            if text == "*" || text.contains("${\(resource.name)}") || text.contains("${\(resource.name).") {
                return true
            }
            // What is unknown in the name of another resource is no name of this one.
            if element.reference != nil, element.resource != nil { continue }
            guard let arn = ARNText(text) else { return true }
            let own = arnParts(of: resource)
            if WildcardPattern(arn.service).mayMeet(WildcardPattern(own.service)),
                WildcardPattern(arn.resource).mayMeet(WildcardPattern(own.resource))
            {
                return true
            }
        }
        let tags = lists[1].elements
        return tags.contains { tag in
            guard let key = tag["ConditionKey"].string else { return true }
            guard let value = resource.tag(key) else { return resource["Tags"].isUnknown }
            return !value.isKnown || value.string == tag["ConditionValue"].string || tag["ConditionValue"].isUnknown
        } || (!lists[2].isAbsent && lists[0].isAbsent)
    }

    /// The service in the resource's ARN, and the pattern of what follows the account.
    private static func arnParts(of resource: ResourceView) -> (service: String, resource: String) {
        switch resource.type {
        case "AWS::RDS::DBInstance": ("rds", "db:*")
        case "AWS::DynamoDB::Table": ("dynamodb", "table/*")
        case "AWS::EFS::FileSystem": ("elasticfilesystem", "file-system/*")
        case "AWS::EC2::Volume": ("ec2", "volume/*")
        case "AWS::FSx::FileSystem": ("fsx", "file-system/*")
        default: ("rds", "cluster:*")
        }
    }

    func check(_ resource: ResourceView, _ violations: Violations) {
        let selections = resource.template.resources(ofType: "AWS::Backup::BackupSelection").map {
            $0["BackupSelection"]
        }
        // Without any, backups are made elsewhere or not at all.
        guard !selections.isEmpty, !resource.isInDatabaseCluster else { return }
        if !selections.contains(where: { Self.mayInclude($0, resource) }) { violations.report(resource) }
    }

    var conforming: [String] {
        [
            """
            Orders:
              Type: AWS::DynamoDB::Table
              Properties:
                BillingMode: PAY_PER_REQUEST
                AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                KeySchema: [{AttributeName: id, KeyType: HASH}]
            """,
            """
            Orders:
              Type: AWS::DynamoDB::Table
              Properties:
                BillingMode: PAY_PER_REQUEST
                AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                KeySchema: [{AttributeName: id, KeyType: HASH}]
            Selection:
              Type: AWS::Backup::BackupSelection
              Properties:
                BackupPlanId: 0a1b2c3d-0000-1111-2222-333344445555
                BackupSelection:
                  SelectionName: data
                  IamRoleArn: arn:aws:iam::111122223333:role/backup
                  Resources: [!GetAtt Orders.Arn]
            """,
            """
            Orders:
              Type: AWS::DynamoDB::Table
              Properties:
                BillingMode: PAY_PER_REQUEST
                AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                KeySchema: [{AttributeName: id, KeyType: HASH}]
            Selection:
              Type: AWS::Backup::BackupSelection
              Properties:
                BackupPlanId: 0a1b2c3d-0000-1111-2222-333344445555
                BackupSelection:
                  SelectionName: data
                  IamRoleArn: arn:aws:iam::111122223333:role/backup
                  Resources: ['arn:aws:dynamodb:*:*:table/*']
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Orders:
              Type: AWS::DynamoDB::Table
              Properties:
                BillingMode: PAY_PER_REQUEST
                AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                KeySchema: [{AttributeName: id, KeyType: HASH}]
            Selection:
              Type: AWS::Backup::BackupSelection
              Properties:
                BackupPlanId: 0a1b2c3d-0000-1111-2222-333344445555
                BackupSelection:
                  SelectionName: data
                  IamRoleArn: arn:aws:iam::111122223333:role/backup
                  Resources: ['arn:aws:rds:*:*:db:*']
            """,
            """
            Orders:
              Type: AWS::DynamoDB::Table
              Properties:
                BillingMode: PAY_PER_REQUEST
                AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
                KeySchema: [{AttributeName: id, KeyType: HASH}]
            Selection:
              Type: AWS::Backup::BackupSelection
              Properties:
                BackupPlanId: 0a1b2c3d-0000-1111-2222-333344445555
                BackupSelection:
                  SelectionName: data
                  IamRoleArn: arn:aws:iam::111122223333:role/backup
                  ListOfTags: [{ConditionType: STRINGEQUALS, ConditionKey: backup, ConditionValue: daily}]
            """,
        ]
    }
}
