import MainstaySchema

/// `invalid-policy-document`: where resources hold policy documents, and of which kind.
struct PolicyPlaces {
    let type: String
    let steps: [String]
    let schema: ResourceSchema

    static let all: [PolicyPlaces] = [
        PolicyPlaces("AWS::IAM::Group", PolicyDocument.identity, "Policies", "*", "PolicyDocument"),
        PolicyPlaces("AWS::IAM::GroupPolicy", PolicyDocument.identity, "PolicyDocument"),
        PolicyPlaces("AWS::IAM::ManagedPolicy", PolicyDocument.identity, "PolicyDocument"),
        PolicyPlaces("AWS::IAM::Policy", PolicyDocument.identity, "PolicyDocument"),
        PolicyPlaces("AWS::IAM::Role", PolicyDocument.identity, "Policies", "*", "PolicyDocument"),
        PolicyPlaces("AWS::IAM::Role", PolicyDocument.trust, "AssumeRolePolicyDocument"),
        PolicyPlaces("AWS::IAM::RolePolicy", PolicyDocument.identity, "PolicyDocument"),
        PolicyPlaces("AWS::IAM::User", PolicyDocument.identity, "Policies", "*", "PolicyDocument"),
        PolicyPlaces("AWS::IAM::UserPolicy", PolicyDocument.identity, "PolicyDocument"),
        PolicyPlaces("AWS::SSO::PermissionSet", PolicyDocument.identity, "InlinePolicy"),
        PolicyPlaces("AWS::ECR::Repository", PolicyDocument.bare, "RepositoryPolicyText"),
        PolicyPlaces("AWS::KMS::Key", PolicyDocument.resource, "KeyPolicy"),
        PolicyPlaces("AWS::OpenSearchService::Domain", PolicyDocument.resource, "AccessPolicies"),
        PolicyPlaces("AWS::S3::BucketPolicy", PolicyDocument.resource, "PolicyDocument"),
        PolicyPlaces("AWS::SNS::TopicPolicy", PolicyDocument.resource, "PolicyDocument"),
        PolicyPlaces("AWS::SQS::QueuePolicy", PolicyDocument.resource, "PolicyDocument"),
    ]

    private init(_ type: String, _ schema: ResourceSchema, _ steps: String...) {
        self.type = type
        self.schema = schema
        self.steps = steps
    }

    static func check(_ place: PolicyPlaces, _ subject: RuleSubject) {
        for document in subject.places(at: place.steps) {
            DocumentCheck(rule: "invalid-policy-document", schema: place.schema).check(document, in: subject)
        }
    }
}
