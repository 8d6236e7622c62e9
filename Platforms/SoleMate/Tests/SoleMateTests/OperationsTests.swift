import Mainstay
import MainstayFiles
import MainstayTesting
import Testing

@testable import SoleMate

/// What watches the platform, what it grows to, and what its documents say of it.
@Suite("SoleMate in operation")
struct OperationsTests {
    private let templates: [(name: String, template: SynthesizedTemplate)]

    init() throws {
        let result = SoleMate.synthesise()
        templates = try ["Staging", "Production", "Peak"].map {
            ($0, try SynthesizedTemplate(in: result, stack: "Solemate\($0)"))
        }
    }

    private func template(_ name: String) throws -> SynthesizedTemplate {
        try #require(templates.first { $0.name == name }?.template)
    }

    @Test("Alarms tell the topic, which tells people and the service outside; a dashboard, tracing, a budget")
    func monitoring() throws {
        for (_, template) in templates {
            let alarms = template.resources("AWS::CloudWatch::Alarm", ["AlarmActions": .any, "OKActions": .any])
            #expect(alarms.count >= 17)
            try template.require(
                "AWS::CloudWatch::Alarm", ["MetricName": "TargetResponseTime", "Threshold": .number(0.2...0.2)])
            for metric in ["StatusCheckFailed", "FreeStorageSpace"] {
                try template.require(
                    "AWS::CloudWatch::Alarm",
                    [
                        "MetricName": .exactly(.string(metric)),
                        "AlarmActions": .containing([.text(containing: ":opsitem:")]),
                    ])
            }
            for metric in ["5xxErrorRate", "DaysToExpiry"] {
                try template.require("AWS::CloudWatch::Alarm", ["MetricName": .exactly(.string(metric))])
            }
            #expect(template.count(of: "AWS::CloudWatch::Alarm", ["MetricName": "BlockedRequests"]) == 2)
            let databases = template.count(of: "AWS::RDS::DBInstance")
            #expect(
                template.count(
                    of: "AWS::CloudWatch::Alarm", ["MetricName": "CPUUtilization", "Namespace": "AWS/RDS"]) == databases
            )
            let topic = try template.require("AWS::SNS::Topic", ["KmsMasterKeyId": .any])
            for kind in ["email", "https"] {
                try template.require(
                    "AWS::SNS::Subscription",
                    ["Protocol": .exactly(.string(kind)), "TopicArn": .reference(to: topic.logicalID)])
            }
            try template.require("AWS::CloudWatch::Dashboard")
            try template.require("AWS::XRay::SamplingRule")
            try template.require("AWS::Budgets::Budget")
        }
    }

    @Test("The shop's image comes out of a repository that scans it; instances send their logs away")
    func imagesAndLogs() throws {
        for (_, template) in templates {
            let images = try template.require("AWS::ECR::Repository")
            #expect(images.properties["ImageScanningConfiguration"]?["ScanOnPush"] == true)
            try template.require(
                "AWS::ECS::TaskDefinition",
                [
                    "ContainerDefinitions": .containing([
                        ["Image": .text(containing: "${\(images.logicalID).RepositoryUri}")]
                    ])
                ])
            let launch = try template.require("AWS::EC2::LaunchTemplate").properties["LaunchTemplateData"]
            #expect(launch?["UserData"]?["Fn::Base64"]?["Fn::Sub"]?.string?.contains("/var/log/solemate/*.log") == true)
        }
    }

    @Test("The profile peak is sized for 50,000 users, and a fifth more")
    func peak() throws {
        let peak = try template("Peak")
        try peak.require("AWS::ECS::TaskDefinition", ["Cpu": "2048", "Memory": "4096"])
        try peak.require(
            "AWS::ApplicationAutoScaling::ScalableTarget", ["MinCapacity": 16, "MaxCapacity": 64])
        try peak.require("AWS::AutoScaling::AutoScalingGroup", ["MinSize": "6", "MaxSize": "64"])
        try peak.require(
            "AWS::RDS::DBInstance",
            [
                "DBInstanceClass": "db.m6i.8xlarge", "StorageType": "gp3", "AllocatedStorage": "400",
                "SourceDBInstanceIdentifier": .absent, "MultiAZ": true,
            ])
        #expect(peak.count(of: "AWS::EC2::Subnet", ["MapPublicIpOnLaunch": false]) == 4)
    }

    @Test("Every exception in the templates is in the list of exceptions, and nothing else is")
    func exceptions() throws {
        var waived: Set<String> = []
        for (_, template) in templates {
            for resource in template.resources {
                let waivers = resource.entry["Metadata"]?["Mainstay"]?["Waivers"]?.array ?? []
                waived.formUnion(waivers.compactMap { $0["Rule"]?.string })
            }
        }
        let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
            .joined(separator: "/")
        let text = String(decoding: try FileSystem.read("\(folder)/docs/compliance.md"), as: UTF8.self)
        let listed = text.split(separator: "\n").filter { $0.hasPrefix("| `") }.compactMap {
            $0.split(separator: "`").dropFirst().first.map(String.init)
        }
        #expect(Set(listed) == waived)
    }
}
