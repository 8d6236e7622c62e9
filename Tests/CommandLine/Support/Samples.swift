/// Files that tests write.
enum Samples {
    static let template = """
        {"Resources": {"Files": {"Type": "AWS::IoT::Thing", "Properties": {"ThingName": "files-of-a-test"}}}}
        """

    static let yamlTemplate = """
        Resources:
          Queue:
            Type: AWS::IoT::Thing
        """

    /// An assembly of one stack; as files by name.
    static func assembly(stack: String = "Shop", account: String = "123456789012") -> [String: String] {
        [
            "manifest.json": """
            {"version": "36.0.0", "artifacts": {"\(stack)": {
              "type": "aws:cloudformation:stack", "environment": "aws://\(account)/eu-central-1",
              "properties": {"templateFile": "\(stack).template.json", "stackName": "shop-stack"},
              "displayName": "\(stack)"}}}
            """,
            "\(stack).template.json": template,
            "mainstay.json": #"{"version": 1, "environments": {"\#(stack)": "staging"}, "edges": []}"#,
        ]
    }

    static let manifest = """
        {"name": "Shop", "products": [], "targets": [
          {"name": "Shop", "type": "executable", "dependencies": [{"product": ["Mainstay", "mainstay", null, null]}]},
          {"name": "Model", "type": "regular", "dependencies": []}]}
        """
}

extension Folder {
    func write(_ files: [String: String], below name: String) throws {
        for (file, text) in files { try write(text, to: "\(name)/\(file)") }
    }
}

/// Templates of types that no rule of policy is about, so that counts of findings stay what they are.
extension Samples {
    static let plainTemplate = """
        Resources:
          Gate:
            Type: AWS::CloudFormation::WaitConditionHandle

        """

    static let wrongTemplate = """
        Resources:
          Gate:
            Type: AWS::CloudFormation::WaitCondition
            Properties:
              Coun: 1

        """
}
