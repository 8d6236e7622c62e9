/// Finds start scripts of machines that hold a secret.
struct SecretInUserData: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "secret-in-user-data", .high, .security, "the start script of the machine holds a secret",
            why: """
                Whoever may describe the machine, and every program on it, can read the script; it also stands in \
                the template, in its history and in the log of the deployment.
                """,
            mend: """
                let the script fetch the secret from Secrets Manager with the machine's role, and change the secret
                """,
            limits: """
                Secrets are known by the form that their issuer gives them, or by the name that they are assigned \
                to.
                """,
            controls: [.wellArchitected("SEC02-BP03")],
            equivalents: ["CKV_AWS_46", "W1"])
    }

    let types = ["AWS::EC2::Instance", "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::LaunchConfiguration"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let script = StartScript(InstanceSettings.settings(of: resource)["UserData"])
        guard let text = script.text else { return }
        if let kind = SecretText.kind(of: text) {
            violations.report(script.view, "the start script of the machine holds \(kind)")
        } else if let name = script.assignedSecret(in: text) {
            violations.report(script.view, "the start script of the machine sets \(name) to a secret that stands in it")
        }
    }

    var conforming: [String] {
        [
            """
            Machine:
              Type: AWS::EC2::Instance
              Properties:
                ImageId: ami-0123456789abcdef0
                SubnetId: subnet-0123456789abcdef0
                UserData:
                  Fn::Base64: !Sub |
                    #!/bin/bash
                    export DB_PASSWORD=$(aws secretsmanager get-secret-value --secret-id ${AWS::StackName})
                    export API_KEY="${AWS::StackName}"
            """
        ]
    }

    var violating: [String] {
        [
            """
            Machine:
              Type: AWS::EC2::Instance
              Properties:
                ImageId: ami-0123456789abcdef0
                SubnetId: subnet-0123456789abcdef0
                UserData:
                  Fn::Base64: |
                    #!/bin/bash
                    export DB_PASSWORD="correct horse battery"
            """,
            """
            Template:
              Type: AWS::EC2::LaunchTemplate
              Properties:
                LaunchTemplateData:
                  UserData:
                    Fn::Base64:
                      Fn::Join:
                        - ''
                        - - "#!/bin/bash\\n"
                          - "aws configure set aws_access_key_id AKIAQWERTYUIOPASDFGH --profile "
                          - !Ref AWS::StackName
            """,
        ]
    }
}
