/// Finds data that is sent to a region where it may not be.
struct DestinationOutsideResidency: ResourceRule, ResidencyRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "destination-outside-residency", .high, .security, "data is sent to a region where it may not be",
            why: """
                Logs, events, messages and prompts carry the data that they are about. One ARN of another region in a \
                target, a subscription or a variable is enough for it to leave, and nothing stops it there.
                """,
            mend: "send it to something in a listed region, or list its region if data may be there",
            limits: """
                Regions are read from ARNs, from hosts of AWS, from references to outputs of stacks in other regions, \
                and for buckets from the stacks of the same assembly. Permissions alone are not taken for a flow of \
                data. An inference profile for Europe is taken to stay in the list where the list has any region of \
                Europe.
                """,
            controls: [.nist("AC-4")], needs: .residency)
    }

    private static let report = FlowReport(DestinationFlows.all)

    var types: [String] { Self.report.types }

    func check(_ resource: ResourceView, _ violations: Violations) { Self.report.check(resource, violations) }

    private static func filter(destination: String) -> String {
        """
        Filter:
          Type: AWS::Logs::SubscriptionFilter
          Properties:
            LogGroupName: orders
            FilterPattern: ''
            DestinationArn: 'arn:aws:logs:\(destination):123456789012:destination:archive'
        """
    }

    var conforming: [String] { [Self.filter(destination: "eu-west-1")] }
    var violating: [String] { [Self.filter(destination: "us-east-1")] }
}
