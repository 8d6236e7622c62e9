internal import MainstayDiagnostics
internal import MainstayTemplate

/// Tags as CloudFormation lists them, from an object of names and values.
enum TagList {
    static func list(_ tags: TemplateValue?) -> [TemplateValue] {
        (tags?.object?.members ?? []).map { member in
            let make = ValueMaker(position: member.keyPosition)
            return make.object([
                "Key": make.text(member.key), "Value": member.value.isNull ? make.text("") : member.value,
            ])
        }
    }

    /// The resource's tags after the one that says that the transform made it.
    static func made(by name: String, _ tags: TemplateValue?, _ make: ValueMaker) -> TemplateValue {
        make.list([make.object(["Key": make.text(name), "Value": make.text("SAM")])] + list(tags))
    }
}

/// `PropagateTags`: a resource's tags go to all that is made of it.
enum TagPropagation {
    /// The types whose tags are a list.
    private static let listed: Set<String> = [
        "AWS::Lambda::Function", "AWS::IAM::Role", "AWS::SQS::Queue", "AWS::SNS::Topic", "AWS::ApiGateway::Stage",
        "AWS::ApiGateway::RestApi", "AWS::ApiGateway::DomainName", "AWS::ApiGateway::DomainNameV2",
        "AWS::ApiGateway::DomainNameAccessAssociation", "AWS::ApiGateway::UsagePlan", "AWS::ApiGateway::ApiKey",
        "AWS::StepFunctions::StateMachine", "AWS::IoT::TopicRule",
    ]
    /// The types whose tags are an object.
    private static let mapped: Set<String> = [
        "AWS::ApiGatewayV2::Api", "AWS::ApiGatewayV2::Stage", "AWS::ApiGatewayV2::DomainName",
    ]

    static func apply(_ resource: ServerlessResource, to resources: [GeneratedResource]) -> [GeneratedResource] {
        guard let tags = resource.given("Tags"), !tags.isCall, resource.given("PropagateTags") != nil else {
            return resources
        }
        return resources.map { generated in
            var generated = generated
            if listed.contains(generated.type) {
                generated["Tags"] = generated.make.list(TagList.list(tags))
            } else if mapped.contains(generated.type) {
                var object = generated["Tags"]?.object ?? TemplateObject()
                for member in tags.object?.members ?? [] { object[member.key] = member.value }
                generated["Tags"] = TemplateValue(.object(object), at: tags.position)
            }
            return generated
        }
    }
}
