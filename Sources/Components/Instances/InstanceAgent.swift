import MainstayConstructs
import MainstayLogs

/// The CloudWatch agent, for what instances do not report by themselves: their memory, and what is in their log files.
struct InstanceAgent {
    static let namespace = "CWAgent"
    static let metric = "mem_used_percent"

    let measuresMemory: Bool
    /// Paths of files, with `*`.
    let logFiles: [String]
    /// Where the files go; nil where there are none.
    let logGroup: Logs.LogGroup?

    /// Shell commands; none where nothing is wanted of the agent.
    var installation: [Property] {
        let members = [logs, measuresMemory ? [.string(Self.memory)] : []].filter { !$0.isEmpty }
        if members.isEmpty { return [] }
        let file = "/opt/aws/amazon-cloudwatch-agent/etc/mainstay.json"
        return [.string("dnf install -y amazon-cloudwatch-agent\ncat > \(file) <<'MAINSTAY_AGENT'\n{")]
            + Array(members.joined(separator: [.string(",")])) + [
                .string(
                    "}\nMAINSTAY_AGENT\n/opt/aws/amazon-cloudwatch-agent/bin/amazon-cloudwatch-agent-ctl"
                        + " -a fetch-config -m ec2 -s -c file:\(file)\n")
            ]
    }

    /// The agent itself puts the group's name in, and averages over the group.
    private static let memory =
        #"""
        "metrics":{"namespace":"CWAgent","append_dimensions":{"AutoScalingGroupName":"${aws:AutoScalingGroupName}"},"aggregation_dimensions":[["AutoScalingGroupName"]],"metrics_collected":{"mem":{"measurement":["mem_used_percent"],"metrics_collection_interval":60}}}
        """#

    /// A stream for each file of each instance.
    private var logs: [Property] {
        guard let logGroup, !logFiles.isEmpty else { return [] }
        let files = Set(logFiles).sorted().map { path -> [Property] in
            let stream = "{instance_id}" + path.map { $0 == "*" || $0 == ":" ? "_" : String($0) }.joined()
            return [
                .string("{\"file_path\":\"\(path)\",\"log_group_name\":\""), logGroup.ref.property,
                .string("\",\"log_stream_name\":\"\(stream)\"}"),
            ]
        }
        return [.string("\"logs\":{\"logs_collected\":{\"files\":{\"collect_list\":[")]
            + Array(files.joined(separator: [.string(",")])) + [.string("]}}}")]
    }

    func grantPermissions(to role: Role) {
        if let logGroup {
            role.allow(["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"], on: [logGroup.arn])
        }
        guard measuresMemory else { return }
        role.allow(
            ["cloudwatch:PutMetricData"], on: ["*"],
            when: ["StringEquals": ["cloudwatch:namespace": JSONValue(Self.namespace)]])
        // EC2 knows no permission by resource for this; the agent asks which group it is in.
        role.allow(["ec2:DescribeTags"], on: ["*"])
    }

    /// Reports paths that the agent's settings cannot hold.
    static func check(_ paths: [String], for node: Node) {
        for path in paths where !path.hasPrefix("/") || path.contains(where: { "\"\\'$\n".contains($0) }) {
            node.report(
                "invalid-log-file", "\"\(path)\" cannot be collected as a log file",
                help: "use a path from the root, such as /var/log/app/*.log")
        }
    }
}
