internal import MainstayTemplate

/// Finds credentials in the metadata that machines read when they start.
struct CredentialsInMetadata: TemplateRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "credentials-in-metadata", .high, .security, "the resource's metadata hold credentials",
            why: """
                Metadata is part of the template: everybody who may read the stack reads the credentials in it.
                """,
            mend: "use type S3 with roleName, so that the machine's role is used",
            controls: [.wellArchitected("SEC02-BP02"), .wellArchitected("SEC02-BP03")],
            equivalents: ["W1"])
    }

    private static let secrets = ["secretKey", "password"]

    func check(_ template: TemplateView, _ violations: Violations) {
        for resource in template.template.resources {
            guard let metadata = resource.metadata, metadata["AWS::CloudFormation::Authentication"] != nil,
                let view = template.resource(resource.name)
            else { continue }
            for entry in view.attribute("Metadata")["AWS::CloudFormation::Authentication"].members {
                for name in Self.secrets {
                    let secret = entry.value[name]
                    // A reference to a parameter shows the value just so, unless it has no default and NoEcho.
                    if secret.isWrittenSecret { violations.report(secret, in: view) }
                }
            }
        }
    }

    private static func instance(_ login: String) -> String {
        """
        Machine:
          Type: AWS::EC2::Instance
          Metadata:
            AWS::CloudFormation::Authentication:
              files: {\(login)}
          Properties:
            ImageId: ami-0123456789abcdef0
            InstanceType: t3.micro
        """
    }

    var conforming: [String] { [Self.instance("type: S3, roleName: machine, buckets: [files]")] }

    var violating: [String] {
        [Self.instance("type: basic, username: someone, password: correct-horse, uris: [files.example.com]")]
    }
}
