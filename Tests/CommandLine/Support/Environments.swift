/// An assembly of two environments that can be deployed, promoted and rolled back, as files by name.
enum Environments {
    /// - Parameters:
    ///   - display: What the topics show.
    ///   - table: The name of the table's key: another one replaces the table.
    static func assembly(display: String = "one", key: String = "id") -> [String: String] {
        var files: [String: String] = [:]
        var artifacts: [String] = []
        for environment in ["staging", "production"] {
            let name = "shop-\(environment)"
            let template = template(environment, display: display, key: key)
            // The real ones are hashes; here it is enough that another template has another name.
            let hash = "\(environment)-\(display)-\(key)"
            files["\(name).template.json"] = template
            files["\(name).assets.json"] = """
                {"version": "36.0.0", "files": {"\(hash)": {
                  "source": {"path": "\(name).template.json", "packaging": "file"},
                  "destinations": {"here": {"bucketName": "cdk-hnb659fds-assets-${AWS::AccountId}-us-east-1",
                    "objectKey": "\(hash).json", "region": "us-east-1"}}}}}
                """
            artifacts.append(
                """
                "\(name).assets": {"type": "cdk:asset-manifest", "properties": {"file": "\(name).assets.json",
                  "requiresBootstrapStackVersion": 6,
                  "bootstrapStackVersionSsmParameter": "/cdk-bootstrap/hnb659fds/version"}},
                "\(name)": {"type": "aws:cloudformation:stack", "environment": "aws://unknown-account/us-east-1",
                  "properties": {"templateFile": "\(name).template.json", "stackName": "\(name)",
                    "terminationProtection": \(environment == "production"),
                    "stackTemplateAssetObjectUrl":
                      "s3://cdk-hnb659fds-assets-${AWS::AccountId}-us-east-1/\(hash).json",
                    "requiresBootstrapStackVersion": 6,
                    "bootstrapStackVersionSsmParameter": "/cdk-bootstrap/hnb659fds/version",
                    "tags": {"Project": "shop"}},
                  "dependencies": ["\(name).assets"], "displayName": "\(name)"}
                """)
        }
        files["manifest.json"] = #"{"version": "36.0.0", "artifacts": {\#(artifacts.joined(separator: ",\n"))}}"#
        files["mainstay.json"] =
            #"{"version": 1, "environments": {"shop-staging": "staging", "shop-production": "production"}, "edges": []}"#
        return files
    }

    private static func template(_ environment: String, display: String, key: String) -> String {
        """
        {"Resources": {
          "Topic": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": "\(display)",
            "Tags": [{"Key": "Environment", "Value": "\(environment)"}]}},
          "Orders": {"Type": "AWS::DynamoDB::Table", "DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain",
            "Properties": {"BillingMode": "PAY_PER_REQUEST",
              "AttributeDefinitions": [{"AttributeName": "\(key)", "AttributeType": "S"}],
              "KeySchema": [{"AttributeName": "\(key)", "KeyType": "HASH"}]}}},
         "Outputs": {"Topic": {"Value": {"Ref": "Topic"}}, "Environment": {"Value": "\(environment)"}}}
        """
    }
}
