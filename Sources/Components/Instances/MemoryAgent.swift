import MainstayConstructs

/// The CloudWatch agent, for the one thing that instances do not report by themselves.
enum MemoryAgent {
    static let namespace = "CWAgent"
    static let metric = "mem_used_percent"

    /// Shell commands. The agent itself puts the group's name in, and averages over the group.
    static let installation = #"""
        dnf install -y amazon-cloudwatch-agent
        cat > /opt/aws/amazon-cloudwatch-agent/etc/mainstay.json <<'MAINSTAY_AGENT'
        {"metrics":{"namespace":"CWAgent","append_dimensions":{"AutoScalingGroupName":"${aws:AutoScalingGroupName}"},"aggregation_dimensions":[["AutoScalingGroupName"]],"metrics_collected":{"mem":{"measurement":["mem_used_percent"],"metrics_collection_interval":60}}}}
        MAINSTAY_AGENT
        /opt/aws/amazon-cloudwatch-agent/bin/amazon-cloudwatch-agent-ctl -a fetch-config -m ec2 -s -c file:/opt/aws/amazon-cloudwatch-agent/etc/mainstay.json

        """#

    static func grantPermissions(to role: Role) {
        role.allow(
            ["cloudwatch:PutMetricData"], on: ["*"],
            when: ["StringEquals": ["cloudwatch:namespace": JSONValue(namespace)]])
        // EC2 knows no permission by resource for this; the agent asks which group it is in.
        role.allow(["ec2:DescribeTags"], on: ["*"])
    }
}
