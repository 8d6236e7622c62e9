internal import MainstayTemplate

/// Finds secrets written out anywhere in a template, by the form that their issuers give them.
struct SecretInTemplate: TemplateRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "secret-in-template", .high, .security, "a secret is written in the template",
            why: """
                Everybody who may read the template, its repository or its history has the secret, also after it is \
                removed.
                """,
            mend: """
                revoke the secret, keep the new one in Secrets Manager, and fetch it with \
                {{resolve:secretsmanager:…}}
                """,
            limits: """
                Secrets without a form of their own, such as passwords, are seen only where other rules know the \
                property.
                """,
            controls: [.wellArchitected("SEC02-BP03")],
            equivalents: ["CKV_SECRET_2", "CKV_SECRET_13"])
    }

    private static let maximumDepth = 100

    /// Nearly no resource holds one, so ways through the properties are made only where one does.
    private func holdsSecret(_ value: TemplateValue, depth: Int) -> Bool {
        guard depth < Self.maximumDepth else { return false }
        switch value.content {
        case .string(let text): return SecretText.kind(of: text) != nil
        case .array(let values):
            for index in values.indices where holdsSecret(values[index], depth: depth + 1) { return true }
        case .object(let object):
            let members = object.members
            for index in members.indices where holdsSecret(members[index].value, depth: depth + 1) { return true }
        default: break
        }
        return false
    }

    private func search(
        _ value: TemplateValue, _ steps: inout [String], depth: Int,
        _ report: (TemplateValue, [String], _ kind: String) -> Void
    ) {
        guard depth < Self.maximumDepth else { return }
        switch value.content {
        case .string(let text):
            if let kind = SecretText.kind(of: text) { report(value, steps, kind) }
        case .array(let values):
            for (index, element) in values.enumerated() {
                steps.append(String(index))
                search(element, &steps, depth: depth + 1, report)
                steps.removeLast()
            }
        case .object(let object):
            for member in object.members {
                steps.append(member.key)
                search(member.value, &steps, depth: depth + 1, report)
                steps.removeLast()
            }
        default: break
        }
    }

    func check(_ template: TemplateView, _ violations: Violations) {
        for resource in template.template.resources {
            if resource.type == "AWS::SecretsManager::Secret", let view = template.resource(resource.name) {
                let text = view["SecretString"]
                if text.isWrittenSecret, !text.is("{}") { violations.report(text, in: view) }
            }
            guard let properties = resource.value["Properties"], holdsSecret(properties, depth: 0) else { continue }
            var steps: [String] = []
            search(properties, &steps, depth: 0) { value, steps, kind in
                let path = steps.reduce(PropertyPath.properties) { PropertyPath($1, below: $0) }
                violations.report(
                    template.view(value, path: path), "\(kind) is written in the template",
                    in: template.resource(resource.name))
            }
        }
    }

    var conforming: [String] {
        [
            """
            Password:
              Type: AWS::SecretsManager::Secret
              Properties:
                GenerateSecretString: {PasswordLength: 32}
            """,
            """
            Machine:
              Type: AWS::EC2::Instance
              Properties:
                ImageId: ami-0123456789abcdef0
                UserData: AKIAIOSFODNN7EXAMPLE
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Password:
              Type: AWS::SecretsManager::Secret
              Properties:
                SecretString: correct-horse
            """,
            """
            Machine:
              Type: AWS::EC2::Instance
              Properties:
                ImageId: ami-0123456789abcdef0
                Tags: [{Key: key, Value: AKIAZQ3DRSTUVWXY2345}]
            """,
            """
            Setting:
              Type: AWS::SSM::Parameter
              Properties:
                Type: String
                Value: |
                  -----BEGIN RSA PRIVATE KEY-----
                  MIIB
            """,
        ]
    }
}
