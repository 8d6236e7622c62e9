/// Finds secrets that are never changed.
struct SecretWithoutRotation: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "secret-without-rotation", .warning, .security, "the secret is never changed",
            why: """
                A secret that got out works until it is changed, and one that is changed by hand is not changed.
                """,
            mend: """
                add an AWS::SecretsManager::RotationSchedule, or waive the rule where the other side cannot
                """,
            limits: "A schedule in another template is not seen.",
            controls: [.fsbp("SecretsManager.1"), .fsbp("SecretsManager.4")],
            equivalents: ["AwsSolutions-SMG4", "SecretsManagerRotationEnabled", "CKV_AWS_304"])
    }

    let types = ["AWS::SecretsManager::Secret", "AWS::SecretsManager::RotationSchedule"]

    private static func isRotated(_ secret: ResourceView) -> Bool {
        !secret.referrers(ofType: "AWS::SecretsManager::RotationSchedule").isEmpty
    }

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.type == "AWS::SecretsManager::RotationSchedule" {
            let days = resource["RotationRules"]["AutomaticallyAfterDays"]
            if let count = days.int, count > 90 { violations.report(days, "the secret is changed every \(count) days") }
            return
        }
        // What AWS made and rotates itself.
        if resource["Type"].isPresent { return }
        if Self.isRotated(resource) { return }
        let attachments = resource.referrers(ofType: "AWS::SecretsManager::SecretTargetAttachment")
        if attachments.contains(where: { Self.isRotated($0) }) { return }
        violations.report(resource)
    }

    var conforming: [String] {
        [
            """
            Password:
              Type: AWS::SecretsManager::Secret
              Properties:
                GenerateSecretString: {PasswordLength: 32}
            Rotation:
              Type: AWS::SecretsManager::RotationSchedule
              Properties:
                SecretId: !Ref Password
                RotationLambdaARN: arn:aws:lambda:eu-west-1:111122223333:function:rotate
                RotationRules: {AutomaticallyAfterDays: 30}
            """,
            """
            Password:
              Type: AWS::SecretsManager::Secret
              Properties:
                GenerateSecretString: {PasswordLength: 32}
            Attachment:
              Type: AWS::SecretsManager::SecretTargetAttachment
              Properties:
                SecretId: !Ref Password
                TargetId: orders
                TargetType: AWS::RDS::DBInstance
            Rotation:
              Type: AWS::SecretsManager::RotationSchedule
              Properties:
                SecretId: !Ref Attachment
                HostedRotationLambda: {RotationType: PostgreSQLSingleUser}
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Password:
              Type: AWS::SecretsManager::Secret
              Properties:
                GenerateSecretString: {PasswordLength: 32}
            """,
            """
            Rotation:
              Type: AWS::SecretsManager::RotationSchedule
              Properties:
                SecretId: orders
                RotationLambdaARN: arn:aws:lambda:eu-west-1:111122223333:function:rotate
                RotationRules: {AutomaticallyAfterDays: 365}
            """,
        ]
    }
}
