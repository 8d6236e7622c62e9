/// Finds rules of security groups that do not say what they are for.
struct RuleWithoutDescription: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "rule-without-description", .note, .operations, "the rule does not say what it is for",
            why: "Nobody dares to remove a rule whose purpose is forgotten, so groups only ever open further.",
            mend: "give the rule a Description that names who connects and why",
            equivalents: ["CKV_AWS_23", "AwsSolutions-EC27", "W36"])
    }

    let types = ["AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let rules: [SecurityGroupRule] =
            switch resource.type {
            case "AWS::EC2::SecurityGroupIngress": SecurityGroupRule.ingress(of: resource)
            case "AWS::EC2::SecurityGroupEgress": SecurityGroupRule.egress(of: resource)
            default: SecurityGroupRule.ingress(of: resource) + SecurityGroupRule.egress(of: resource)
            }
        for rule in rules {
            let description = rule.view["Description"]
            if description.isAbsent || description.is("") { violations.report(description) }
        }
    }

    var conforming: [String] {
        [
            """
            Application:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: Application
                SecurityGroupIngress:
                  - IpProtocol: tcp
                    FromPort: 443
                    ToPort: 443
                    CidrIp: 10.0.0.0/16
                    Description: The load balancer
            """
        ]
    }

    var violating: [String] {
        [
            """
            Application:
              Type: AWS::EC2::SecurityGroup
              Properties:
                GroupDescription: Application
                SecurityGroupIngress:
                  - IpProtocol: tcp
                    FromPort: 443
                    ToPort: 443
                    CidrIp: 10.0.0.0/16
            """,
            """
            ToDatabase:
              Type: AWS::EC2::SecurityGroupEgress
              Properties:
                GroupId: sg-0123456789abcdef0
                IpProtocol: tcp
                FromPort: 5432
                ToPort: 5432
                CidrIp: 10.0.0.0/16
            """,
        ]
    }
}
