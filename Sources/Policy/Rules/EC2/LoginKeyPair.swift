/// Finds machines that are logged in to with a key pair that people share.
struct LoginKeyPair: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "login-key-pair", .note, .security, "people log in to the machine with a key that they share",
            why: """
                A key pair cannot be withdrawn from one person, and says nobody's name in a log. Session Manager \
                uses the login that each one has.
                """,
            mend: "remove KeyName and log in with Session Manager",
            controls: [.wellArchitected("SEC06-BP03")])
    }

    let types = ["AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let key = InstanceSettings.settings(of: resource)["KeyName"]
        // A parameter may be empty.
        if key.isPresent, key.string != "", !key.isUnknown || key.resource != nil { violations.report(key) }
    }

    var conforming: [String] {
        [
            """
            Template:
              Type: AWS::EC2::LaunchTemplate
              Properties:
                LaunchTemplateData:
                  InstanceType: m7g.large
            """
        ]
    }

    var violating: [String] {
        [
            """
            Template:
              Type: AWS::EC2::LaunchTemplate
              Properties:
                LaunchTemplateData:
                  InstanceType: m7g.large
                  KeyName: administrators
            """
        ]
    }
}
