internal import MainstayDiagnostics
internal import MainstayTemplate

/// `AWS::Serverless::SimpleTable`: a table with one key.
struct SimpleTableExpander {
    private static let types = ["String": "S", "Number": "N", "Binary": "B"]

    let resource: ServerlessResource

    init(_ resource: ServerlessResource) { self.resource = resource }

    func expand(_ findings: inout TransformFindings) -> GeneratedResource {
        let make = resource.make
        var table = GeneratedResource(resource.id, "AWS::DynamoDB::Table", from: resource, isMain: true)
        var name = make.text("id")
        var type = make.text("S")
        if let key = resource.given("PrimaryKey"), !key.isCall {
            for property in ["Name", "Type"] where key[property] == nil {
                findings.report(
                    "missing-property", at: key.position, in: resource.id, path: "Properties.PrimaryKey",
                    "PrimaryKey needs \(property)", help: "set \(property)")
            }
            name = key["Name"] ?? name
            if let given = key["Type"] {
                if let text = given.string, let letter = Self.types[text] {
                    type = TemplateValue(.string(letter), at: given.position)
                } else if let text = given.string {
                    findings.report(
                        "invalid-enum-value", at: given.position, in: resource.id, path: "Properties.PrimaryKey.Type",
                        "\"\(text)\" is no type of a key", help: "use String, Number or Binary")
                }
            }
        }
        table["AttributeDefinitions"] = make.list([make.object(["AttributeName": name, "AttributeType": type])])
        table["KeySchema"] = make.list([make.object(["AttributeName": name, "KeyType": make.text("HASH")])])
        table.copy(
            ["PointInTimeRecoverySpecification", "ProvisionedThroughput", "SSESpecification", "TableName"],
            from: resource)
        if resource["ProvisionedThroughput"] == nil { table["BillingMode"] = make.text("PAY_PER_REQUEST") }
        if let tags = resource.given("Tags"), !tags.isCall { table["Tags"] = make.list(TagList.list(tags)) }
        return table
    }
}

/// `AWS::Serverless::LayerVersion`: a version of a layer, whose logical id changes with its content.
struct LayerVersionExpander {
    let expansion: ServerlessExpansion
    let resource: ServerlessResource

    init(_ expansion: ServerlessExpansion, _ resource: ServerlessResource) {
        self.expansion = expansion
        self.resource = resource
    }

    func expand() -> GeneratedResource {
        let make = resource.make
        let content = TemplateValue(.object(resource.properties))
        let id = resource.id + StableHash.of(content.isGiven ? JSONPrinter.compact.string(content) : resource.id)
        expansion.renamed[resource.id] = id
        var layer = GeneratedResource(id, "AWS::Lambda::LayerVersion", from: resource)
        if let dependencies = resource.attributes["DependsOn"] { layer.setAttribute("DependsOn", dependencies) }
        if resource.attributes["DeletionPolicy"] == nil { layer.setAttribute("DeletionPolicy", make.text("Retain")) }
        if let policy = resource["RetentionPolicy"] {
            let text = expansion.parameters.text(policy)?.lowercased()
            if let known = ["Retain", "Delete"].first(where: { $0.lowercased() == text }) {
                layer.setAttribute("DeletionPolicy", TemplateValue(.string(known), at: policy.position))
            } else if text != nil {
                expansion.findings.report(
                    "invalid-enum-value", at: policy.position, in: resource.id, path: "Properties.RetentionPolicy",
                    "RetentionPolicy is neither Retain nor Delete", help: "use one of the two")
            }
        }
        layer["LayerName"] = resource["LayerName"] ?? make.text(resource.id)
        layer.copy(
            ["Description", "CompatibleArchitectures", "CompatibleRuntimes", "LicenseInfo"], from: resource)
        let location = resource["ContentUri"].flatMap { CodeLocation($0, make, &expansion.findings, in: resource.id) }
        layer["Content"] = (location ?? CodeLocation.packaged(make)).object(
            "S3Bucket", "S3Key", "S3ObjectVersion", make)
        return layer
    }
}

/// `AWS::Serverless::Application`: a nested stack, from the repository of serverless applications or a template.
struct ApplicationExpander {
    let resource: ServerlessResource

    init(_ resource: ServerlessResource) { self.resource = resource }

    func expand(_ findings: inout TransformFindings) -> GeneratedResource {
        let make = resource.make
        var stack = GeneratedResource(resource.id, "AWS::CloudFormation::Stack", from: resource)
        if let dependencies = resource.attributes["DependsOn"] { stack.setAttribute("DependsOn", dependencies) }
        stack.copy(["Parameters", "NotificationARNs", "TimeoutInMinutes"], from: resource)
        let location = resource["Location"]
        var tags = [make.object(["Key": make.text("lambda:createdBy"), "Value": make.text("SAM")])]
        if let location, location.object != nil, !location.isCall {
            for (name, tag) in [("ApplicationId", "applicationId"), ("SemanticVersion", "semanticVersion")] {
                if let value = location[name] {
                    tags.append(make.object(["Key": make.text("serverlessrepo:" + tag), "Value": value]))
                } else {
                    findings.report(
                        "missing-property", at: location.position, in: resource.id, path: "Properties.Location",
                        "the location of an application needs \(name)", help: "set \(name)")
                }
            }
            // Where its template will lie is decided at deployment.
            stack["TemplateURL"] = make.text("https://s3.amazonaws.com/packaged-by-sam/application.yaml")
        } else {
            stack["TemplateURL"] = location
        }
        stack["Tags"] = make.list(tags + TagList.list(resource["Tags"]))
        return stack
    }
}
