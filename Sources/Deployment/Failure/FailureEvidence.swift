internal import MainstayAWSClient
internal import MainstayAWSOperations
internal import MainstayTemplate

/// What another service tells of a failure that CloudFormation reports.
package struct FailureEvidence: Hashable, Sendable {
    /// Where it stands: `CloudTrail`, `ECS service web`, `log group /aws/lambda/shop`.
    package var source: String
    package var lines: [String]

    package init(source: String, lines: [String]) {
        self.source = source
        self.lines = lines
    }
}

/// Asks the services that know more of a failed resource. Whatever cannot be asked is left out: a permission that is
/// missing here must not hide the failure itself.
struct EvidenceSearch: Sendable {
    private static let lineLimit = 8
    /// Characters of a line that are kept.
    private static let lineLength = 400
    /// Services whose name in CloudTrail is not that of their types.
    private static let eventSources = [
        "cloudwatch": "monitoring", "elasticloadbalancingv2": "elasticloadbalancing", "stepfunctions": "states",
        "cognito": "cognito-idp", "certificatemanager": "acm", "opensearchservice": "es", "efs": "elasticfilesystem",
        "applicationautoscaling": "application-autoscaling", "msk": "kafka", "emr": "elasticmapreduce",
    ]

    let calls: any AWSCalls

    func find(_ cause: Diagnosis.Cause) async -> [FailureEvidence] {
        var found: [FailureEvidence] = []
        if cause.type == "AWS::ECS::Service" { found += await service(cause) }
        if cause.type.hasPrefix("Custom::") || cause.type == "AWS::CloudFormation::CustomResource" {
            found += await function(of: cause)
        }
        return found + (await trail(cause))
    }

    // MARK: - CloudTrail

    /// The calls of CloudFormation that the service of the resource refused a little before. CloudTrail tells them some
    /// minutes later, so that there may be nothing yet.
    private func trail(_ cause: Diagnosis.Cause) async -> [FailureEvidence] {
        let parts = cause.type.split(separator: ":").map { $0.lowercased() }
        guard parts.count > 1, parts[0] == "aws" else { return [] }
        let source = "\(Self.eventSources[parts[1]] ?? parts[1]).amazonaws.com"
        let input: AWSValue = [
            "LookupAttributes": [["AttributeKey": "EventSource", "AttributeValue": .string(source)]],
            "StartTime": .timestamp(cause.time.adding(seconds: -900)),
            "EndTime": .timestamp(cause.time.adding(seconds: 60)), "MaxResults": 50,
        ]
        guard let answer = try? await calls.output(AWS.CloudTrail.lookupEvents, input) else { return [] }
        var lines: [String] = []
        for event in answer["Events"]?.list ?? [] {
            guard let record = Self.json(event["CloudTrailEvent"]?.string), let code = record["errorCode"]?.string,
                record["sourceIPAddress"]?.string == "cloudformation.amazonaws.com"
                    || record["userAgent"]?.string == "cloudformation.amazonaws.com"
            else { continue }
            let text = record["errorMessage"]?.string.map { ": \($0)" } ?? ""
            lines.append("\(record["eventName"]?.string ?? "a call") \(code)\(text)")
        }
        return Self.evidence("CloudTrail", lines)
    }

    // MARK: - ECS

    private func service(_ cause: Diagnosis.Cause) async -> [FailureEvidence] {
        let properties = Self.json(cause.properties)
        // arn:aws:ecs:eu-central-1:123456789012:service/cluster/name
        let parts = cause.physicalID.split(separator: "/").map(String.init)
        let cluster = parts.count == 3 ? parts[1] : properties?["Cluster"]?.string
        guard let name = parts.count > 1 ? parts.last : properties?["ServiceName"]?.string else { return [] }
        var place: AWSValue = [:]
        place["cluster"] = cluster.map { .string($0) }
        var input = place
        input["services"] = [.string(name)]
        var found: [FailureEvidence] = []
        if let answer = try? await calls.output(AWS.ECS.describeServices, input) {
            let events = answer["services"]?[0]?["events"]?.list ?? []
            found += Self.evidence("ECS service \(name)", events.prefix(5).compactMap { $0["message"]?.string })
        }
        input = place
        input["serviceName"] = .string(name)
        input["desiredStatus"] = "STOPPED"
        input["maxResults"] = 3
        guard let stopped = try? await calls.output(AWS.ECS.listTasks, input),
            let arns = stopped["taskArns"]?.list, !arns.isEmpty
        else { return found }
        input = place
        input["tasks"] = .list(arns)
        guard let tasks = try? await calls.output(AWS.ECS.describeTasks, input) else { return found }
        for task in tasks["tasks"]?.list ?? [] { found += await self.task(task) }
        return found
    }

    private func task(_ task: AWSValue) async -> [FailureEvidence] {
        let id = task["taskArn"]?.string?.split(separator: "/").last.map(String.init) ?? ""
        var lines = [task["stoppedReason"]?.string].compactMap { $0 }
        for container in task["containers"]?.list ?? [] {
            let code = container["exitCode"]?.int.map { "exit code \($0)" }
            let words = [code, container["reason"]?.string].compactMap { $0 }
            if !words.isEmpty {
                lines.append("container \(container["name"]?.string ?? ""): \(words.joined(separator: ", "))")
            }
        }
        var found = Self.evidence("ECS task \(id)", lines)
        guard let definition = task["taskDefinitionArn"]?.string,
            let answer = try? await calls.output(
                AWS.ECS.describeTaskDefinition, ["taskDefinition": .string(definition)])
        else { return found }
        for container in answer["taskDefinition"]?["containerDefinitions"]?.list ?? [] {
            let options = container["logConfiguration"]?["options"]
            guard let name = container["name"]?.string, let group = options?["awslogs-group"]?.string,
                let prefix = options?["awslogs-stream-prefix"]?.string
            else { continue }
            let input: AWSValue = [
                "logGroupName": .string(group), "logStreamName": .string("\(prefix)/\(name)/\(id)"),
                "limit": .int(Self.lineLimit), "startFromHead": false,
            ]
            guard let events = try? await calls.output(AWS.CloudWatchLogs.getLogEvents, input) else { continue }
            let messages = (events["events"]?.list ?? []).compactMap { $0["message"]?.string }
            found += Self.evidence("log group \(group)", messages.suffix(Self.lineLimit))
        }
        return found
    }

    // MARK: - Custom resources

    /// What the function behind a custom resource wrote.
    private func function(of cause: Diagnosis.Cause) async -> [FailureEvidence] {
        let token = Self.json(cause.properties)?["ServiceToken"]?.string ?? ""
        let parts = token.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 6, parts[2] == "lambda", parts[5] == "function" else { return [] }
        let group = "/aws/lambda/\(parts[6])"
        let input: AWSValue = [
            "logGroupName": .string(group), "startTime": .int(cause.time.adding(seconds: -900).milliseconds),
            "endTime": .int(cause.time.adding(seconds: 60).milliseconds),
            "filterPattern": "?ERROR ?Error ?Exception ?Traceback ?\"Task timed out\"", "limit": 50,
        ]
        guard let answer = try? await calls.output(AWS.CloudWatchLogs.filterLogEvents, input) else { return [] }
        let messages = (answer["events"]?.list ?? []).compactMap { $0["message"]?.string }
        return Self.evidence("log group \(group)", messages.suffix(Self.lineLimit))
    }

    // MARK: - Text

    private static func json(_ text: String?) -> TemplateValue? {
        text.flatMap { TemplateParser(file: "evidence", format: .json).parse($0).value }
    }

    private static func evidence(_ source: String, _ lines: some Sequence<String>) -> [FailureEvidence] {
        var kept: [String] = []
        for line in lines {
            let text = line.split(separator: "\n").first.map(String.init) ?? ""
            let short = text.count > lineLength ? "\(text.prefix(lineLength))…" : text
            if !short.isEmpty, !kept.contains(short) { kept.append(short) }
            if kept.count == lineLimit { break }
        }
        return kept.isEmpty ? [] : [FailureEvidence(source: source, lines: kept)]
    }
}
