/// Finds what is served from edge locations, which are everywhere.
struct EdgeOutsideResidency: ResourceRule, ResidencyRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "edge-outside-residency", .note, .security, "requests and answers go through edge locations in any region",
            why: """
                Edge locations end the encryption of requests, and caches keep answers, where the person is who asks: in \
                any country, whatever region the origin is in. A price class leaves out the dearest locations, and a \
                restriction by country keeps people away; neither keeps data within regions.
                """,
            mend: "serve what has to stay from a regional endpoint, or waive this with what is public about the data",
            controls: [.nist("AC-4")], needs: .residency)
    }

    var types: [String] {
        [
            "AWS::ApiGateway::DomainName", "AWS::ApiGateway::RestApi", "AWS::CloudFront::Distribution",
            "AWS::CloudFront::KeyValueStore", "AWS::S3::Bucket",
        ]
    }

    func check(_ resource: ResourceView, _ violations: Violations) {
        guard resource.template.settings.residency != nil else { return }
        let (name, type) = (resource.name, resource.type)
        func report(_ property: PropertyView, _ text: String) {
            violations.report(
                property, "\(name) \(text)",
                trail: ["\(type) \(name)", property.path.steps.joined(separator: "."), "edge locations in any region"])
        }
        switch type {
        case "AWS::CloudFront::Distribution":
            let configuration = resource["DistributionConfig"]
            if !configuration["Enabled"].isFalse {
                report(configuration, "serves and caches at edge locations anywhere")
            }
        case "AWS::CloudFront::KeyValueStore":
            report(resource.properties, "is copied to edge locations anywhere")
        case "AWS::S3::Bucket":
            let status = resource["AccelerateConfiguration"]["AccelerationStatus"]
            if status.is("Enabled") { report(status, "takes uploads at edge locations anywhere") }
        default:
            let types = resource["EndpointConfiguration"]["Types"]
            let edge = types.elements.first { $0.is("EDGE") }
            // An API that does not say otherwise is served from the edge.
            let isDefault = type == "AWS::ApiGateway::RestApi" && resource["EndpointConfiguration"].isAbsent
            if edge != nil || isDefault {
                report(edge ?? resource["EndpointConfiguration"], "takes requests at edge locations anywhere")
            }
        }
    }

    private static func example(endpoint: String) -> String {
        """
        Interface:
          Type: AWS::ApiGateway::RestApi
          Properties: {Name: orders, EndpointConfiguration: {Types: [\(endpoint)]}}
        """
    }

    var conforming: [String] { [Self.example(endpoint: "REGIONAL")] }
    var violating: [String] {
        [
            Self.example(endpoint: "EDGE"),
            """
            Uploads:
              Type: AWS::S3::Bucket
              DeletionPolicy: Retain
              UpdateReplacePolicy: Retain
              Properties: {AccelerateConfiguration: {AccelerationStatus: Enabled}}
            """,
        ]
    }
}
