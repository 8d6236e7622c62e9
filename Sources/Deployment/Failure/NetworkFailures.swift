/// Failures of networks and what hangs in them.
enum NetworkFailures {
    static let rules: [FailureRule] = [
        FailureRule(
            name: "security-group-in-use", marks: [["has a dependent object"]], types: ["AWS::EC2::SecurityGroup"],
            action: "DELETE",
            meaning: "A network interface, or a rule of another group, still uses the security group.",
            fix: "find its interfaces in EC2; those of Lambda functions take up to 40 minutes to go, then try again",
            mayPassByItself: true, needsRecovery: true),
        FailureRule(
            name: "subnet-in-use", marks: [["has dependencies and cannot be deleted"], ["dependencyviolation"]],
            types: ["AWS::EC2::"], action: "DELETE",
            meaning: "Something that the stack does not know is still in the network.",
            fix: "find the network interfaces in it and remove what owns them, then delete again",
            mayPassByItself: true, needsRecovery: true),
        FailureRule(
            name: "address-still-mapped", marks: [["has some mapped public address"]],
            meaning: "A public address is still in use in the network.",
            fix: "delete what uses it before the internet gateway; a DependsOn on the attachment keeps the order"),
        FailureRule(
            name: "cidr-conflict", marks: [["invalidsubnet.conflict"], ["cidr", "conflicts with another subnet"]],
            meaning: "The address range overlaps with another subnet's.", fix: "choose a free range of the VPC"),
        FailureRule(
            name: "cidr-invalid", marks: [["invalidsubnet.range"], ["cidr", "is invalid"]],
            meaning: "The address range does not lie in the VPC's, or is no range.",
            fix: "choose a range from /16 to /28 inside the VPC"),
        FailureRule(
            name: "addresses-exhausted",
            marks: [["addresslimitexceeded"], ["maximum number of addresses has been reached"]],
            meaning: "The region allows five elastic addresses unless the quota was raised.",
            fix: "use fewer NAT gateways, release addresses, or raise the quota \"EC2-VPC Elastic IPs\""),
        FailureRule(
            name: "vpc-limit", marks: [["vpclimitexceeded"], ["maximum number of vpcs has been reached"]],
            meaning: "The region allows five VPCs unless the quota was raised.", fix: "delete one, or raise the quota"),
        FailureRule(
            name: "security-group-rules-limit",
            marks: [["rulespersecuritygrouplimitexceeded"], ["maximum number of rules per security group"]],
            meaning: "A security group has at most 60 rules each way unless the quota was raised.",
            fix: "use prefix lists or references to groups in place of single addresses"),
        FailureRule(
            name: "subnet-full", marks: [["insufficientfreeaddressesinsubnet"], ["not enough free addresses"]],
            meaning: "The subnet has no free address.", fix: "use a larger subnet"),
        FailureRule(
            name: "zone-unsupported",
            marks: [
                ["availability zone", "not supported"], ["targeted availability zone"],
                ["not supported in your requested availability zone"],
            ],
            meaning: "This kind of resource is not offered in one of the zones.",
            fix: "choose other availability zones, or another size"),
        FailureRule(
            name: "target-group-without-balancer", marks: [["does not have an associated load balancer"]],
            types: ["AWS::ECS::"],
            meaning: "The service was made before the listener that leads to its target group.",
            fix: "let the service depend on the listener"),
        FailureRule(
            name: "target-group-in-use", marks: [["target group", "is currently in use by a listener"]],
            meaning: "A listener still leads to the target group.", fix: "remove the listener's rule first",
            needsRecovery: true),
        FailureRule(
            name: "certificate-in-use", marks: [["certificate", "is in use"]], types: ["AWS::CertificateManager::"],
            action: "DELETE",
            meaning: "A load balancer, distribution or domain still uses the certificate.",
            fix: "remove it there first", mayPassByItself: true, needsRecovery: true),
        FailureRule(
            name: "certificate-region",
            marks: [["specified ssl certificate doesn't exist", "us-east-1"], ["invalidviewercertificate"]],
            meaning: "CloudFront takes certificates from us-east-1 alone, and only such that cover every alias.",
            fix: "make the certificate in a stack in us-east-1, with all aliases"),
        FailureRule(
            name: "alias-taken", marks: [["cnamealreadyexists"], ["aliases you provided are already associated"]],
            meaning: "Another distribution, perhaps of another account, has the alias.",
            fix: "remove the alias there first"),
        FailureRule(
            name: "record-exists", marks: [["but it already exists"]], types: ["AWS::Route53::"],
            meaning: "The record was made outside this stack.", fix: "delete it, or import it into the stack"),
        FailureRule(
            name: "zone-not-empty", marks: [["hostedzonenotempty"], ["contains non-required resource record sets"]],
            meaning: "The hosted zone has records that the stack did not make.", fix: "delete these records first",
            needsRecovery: true),
    ]
}
