import MainstayConstructs

/// What the AWS Load Balancer Controller may do, after the policy that its project publishes: it reads what it needs, and
/// changes what carries the tag that it sets itself.
struct LoadBalancerControllerPolicy {
    let role: Role

    private static let tag = "elbv2.k8s.aws/cluster"
    private static var isNew: [String: [String: JSONValue]] { ["Null": ["aws:RequestTag/\(tag)": "false"]] }
    private static var isOwn: [String: [String: JSONValue]] { ["Null": ["aws:ResourceTag/\(tag)": "false"]] }

    private var balancing: StringValue { "arn:\(AWS.partition):elasticloadbalancing:\(AWS.region):\(AWS.accountID)" }

    /// Load balancers and target groups by their ARN.
    private var balancers: [StringValue] {
        ["\(balancing):loadbalancer/app/*/*", "\(balancing):loadbalancer/net/*/*", "\(balancing):targetgroup/*/*"]
    }

    private var listeners: [StringValue] {
        ["listener-rule/app", "listener-rule/net", "listener/app", "listener/net"].map {
            "\(balancing):\(StringValue($0))/*/*/*"
        }
    }

    func allow() {
        role.allow(
            ["iam:CreateServiceLinkedRole"],
            on: [
                "arn:\(AWS.partition):iam::\(AWS.accountID):role/aws-service-role/elasticloadbalancing.amazonaws.com/*"
            ],
            when: ["StringEquals": ["iam:AWSServiceName": "elasticloadbalancing.amazonaws.com"]])
        allowReading()
        allowProtection()
        allowSecurityGroups()
        allowLoadBalancers()
    }

    private func allowReading() {
        role.allow(
            [
                "acm:DescribeCertificate", "acm:ListCertificates", "ec2:DescribeAccountAttributes",
                "ec2:DescribeAddresses", "ec2:DescribeAvailabilityZones", "ec2:DescribeInstances",
                "ec2:DescribeInternetGateways", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSecurityGroups",
                "ec2:DescribeSubnets", "ec2:DescribeTags", "ec2:DescribeVpcs",
                "elasticloadbalancing:DescribeListenerAttributes", "elasticloadbalancing:DescribeListenerCertificates",
                "elasticloadbalancing:DescribeListeners", "elasticloadbalancing:DescribeLoadBalancerAttributes",
                "elasticloadbalancing:DescribeLoadBalancers", "elasticloadbalancing:DescribeRules",
                "elasticloadbalancing:DescribeSSLPolicies", "elasticloadbalancing:DescribeTags",
                "elasticloadbalancing:DescribeTargetGroupAttributes", "elasticloadbalancing:DescribeTargetGroups",
                "elasticloadbalancing:DescribeTargetHealth",
            ], on: ["*"])
    }

    /// Putting its load balancers behind a firewall that exists.
    private func allowProtection() {
        let firewalls: StringValue = "arn:\(AWS.partition):wafv2:\(AWS.region):\(AWS.accountID):regional/webacl/*"
        role.allow(
            ["wafv2:AssociateWebACL", "wafv2:DisassociateWebACL", "wafv2:GetWebACL"],
            on: [firewalls, "\(balancing):loadbalancer/app/*/*"])
        role.allow(["wafv2:GetWebACLForResource"], on: ["\(balancing):loadbalancer/app/*/*"])
        role.allow(["elasticloadbalancing:SetWebACL"], on: ["\(balancing):loadbalancer/app/*/*"])
    }

    private func allowSecurityGroups() {
        let groups: StringValue = "arn:\(AWS.partition):ec2:\(AWS.region):\(AWS.accountID):security-group/*"
        let networks: StringValue = "arn:\(AWS.partition):ec2:\(AWS.region):\(AWS.accountID):vpc/*"
        role.allow(["ec2:CreateSecurityGroup"], on: [networks])
        role.allow(["ec2:CreateSecurityGroup"], on: [groups], when: Self.isNew)
        role.allow(
            ["ec2:CreateTags"], on: [groups],
            when: [
                "Null": ["aws:RequestTag/\(Self.tag)": "false"],
                "StringEquals": ["ec2:CreateAction": "CreateSecurityGroup"],
            ])
        role.allow(
            [
                "ec2:AuthorizeSecurityGroupIngress", "ec2:CreateTags", "ec2:DeleteSecurityGroup", "ec2:DeleteTags",
                "ec2:RevokeSecurityGroupIngress",
            ], on: [groups], when: Self.isOwn)
    }

    private func allowLoadBalancers() {
        role.allow(
            ["elasticloadbalancing:CreateLoadBalancer", "elasticloadbalancing:CreateTargetGroup"], on: balancers,
            when: Self.isNew)
        role.allow(
            ["elasticloadbalancing:AddTags"], on: balancers,
            when: [
                "Null": ["aws:RequestTag/\(Self.tag)": "false"],
                "StringEquals": ["elasticloadbalancing:CreateAction": ["CreateTargetGroup", "CreateLoadBalancer"]],
            ])
        role.allow(
            [
                "elasticloadbalancing:AddTags", "elasticloadbalancing:DeleteLoadBalancer",
                "elasticloadbalancing:DeleteTargetGroup", "elasticloadbalancing:ModifyLoadBalancerAttributes",
                "elasticloadbalancing:ModifyTargetGroup", "elasticloadbalancing:ModifyTargetGroupAttributes",
                "elasticloadbalancing:RemoveTags", "elasticloadbalancing:SetIpAddressType",
                "elasticloadbalancing:SetSecurityGroups", "elasticloadbalancing:SetSubnets",
            ], on: balancers, when: Self.isOwn)
        role.allow(
            ["elasticloadbalancing:CreateListener", "elasticloadbalancing:CreateRule"],
            on: listeners + balancers.dropLast())
        role.allow(
            [
                "elasticloadbalancing:AddListenerCertificates", "elasticloadbalancing:AddTags",
                "elasticloadbalancing:DeleteListener", "elasticloadbalancing:DeleteRule",
                "elasticloadbalancing:ModifyListener", "elasticloadbalancing:ModifyListenerAttributes",
                "elasticloadbalancing:ModifyRule", "elasticloadbalancing:RemoveListenerCertificates",
                "elasticloadbalancing:RemoveTags",
            ], on: listeners)
        // Pods come and go in target groups of others as well: those that a TargetGroupBinding names.
        role.allow(
            ["elasticloadbalancing:DeregisterTargets", "elasticloadbalancing:RegisterTargets"],
            on: ["\(balancing):targetgroup/*/*"])
    }
}
