/// Finds security groups of the old network of RDS that let the world in.
struct DatabaseSecurityGroupOpen: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "database-security-group-open", .high, .security, "the security group lets every address in",
            why: "Every address of the internet can then try the database's login.",
            mend: "name the addresses, or better the security groups, that need the database",
            equivalents: ["AwsSolutions-RDS8"])
    }

    let types = ["AWS::RDS::DBSecurityGroup", "AWS::RDS::DBSecurityGroupIngress"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let rules =
            resource.type == "AWS::RDS::DBSecurityGroup"
            ? resource["DBSecurityGroupIngress"].elements : [resource.properties]
        for rule in rules where rule["CIDRIP"].is("0.0.0.0/0") { violations.report(rule["CIDRIP"]) }
    }

    var conforming: [String] {
        [
            """
            Access:
              Type: AWS::RDS::DBSecurityGroupIngress
              Properties:
                DBSecurityGroupName: orders
                CIDRIP: 10.0.0.0/16
            """
        ]
    }

    var violating: [String] {
        [
            """
            Access:
              Type: AWS::RDS::DBSecurityGroupIngress
              Properties:
                DBSecurityGroupName: orders
                CIDRIP: 0.0.0.0/0
            """,
            """
            Access:
              Type: AWS::RDS::DBSecurityGroup
              Properties:
                GroupDescription: Orders
                DBSecurityGroupIngress:
                  - CIDRIP: 0.0.0.0/0
            """,
        ]
    }
}
