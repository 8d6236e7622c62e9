/// Finds users with passwords or keys that never expire.
struct IAMUser: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "iam-user", .warning, .security, "the user's credentials never expire",
            why: """
                Keys of users end up in files, repositories and laptops, and work until somebody deletes them. Roles \
                and Identity Center give credentials for hours.
                """,
            mend: "use a role, or a user of IAM Identity Center",
            controls: [.wellArchitected("SEC02-BP02")],
            equivalents: ["CKV_AWS_273", "F51"])
    }

    let types = ["AWS::IAM::User", "AWS::IAM::AccessKey"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.type == "AWS::IAM::AccessKey" {
            if !resource["Status"].is("Inactive") { violations.report(resource, "the access key never expires") }
            return
        }
        let profile = resource["LoginProfile"]
        if profile.isPresent { violations.report(profile, "the user's password is kept in IAM") }
    }

    var conforming: [String] {
        [
            """
            Mail:
              Type: AWS::IAM::User
              Properties:
                Groups: [senders]
            """
        ]
    }

    var violating: [String] {
        [
            """
            Key:
              Type: AWS::IAM::AccessKey
              Properties:
                UserName: mail
            """,
            """
            Ada:
              Type: AWS::IAM::User
              Properties:
                LoginProfile: {Password: '{{resolve:secretsmanager:ada}}', PasswordResetRequired: true}
            """,
        ]
    }
}
