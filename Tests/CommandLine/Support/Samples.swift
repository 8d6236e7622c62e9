/// Files that tests write.
enum Samples {
    static let template = """
        {"Resources": {"Files": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "files-of-a-test"}}}}
        """

    static let yamlTemplate = """
        Resources:
          Queue:
            Type: AWS::SQS::Queue
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

extension Samples {
    static let wrongTemplate = """
        Resources:
          Queue:
            Type: AWS::SQS::Queue
            Properties:
              QueueNam: q

        """
}
