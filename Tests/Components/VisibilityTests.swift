import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Muted alarms, users' browsers, deployment events, test stages and memory of instances")
struct VisibilityTests {
    private let core = CoreStack(region: "eu-central-1")

    @Test("Alarms are muted while a maintenance window is open")
    func mute() throws {
        let alarms = ["One", "Two"].map {
            Alarm($0, in: core.stack, Metric("A", $0), .above(1), description: "Trouble")
        }
        MaintenanceWindow("Patches", in: core.stack) { $0.timeZone = "Europe/Zurich" }.mute(alarms.reversed())
        let template = try core.template()
        let rule = try template.only("AWS::CloudWatch::AlarmMuteRule").properties
        #expect(
            rule["Rule"]?["Schedule"] == [
                "Duration": "PT180M", "Expression": "cron(0 3 * * SUN)", "Timezone": "Europe/Zurich",
            ])
        #expect(rule["MuteTargets"]?["AlarmNames"] == [["Ref": "One"], ["Ref": "Two"]])
        AlarmMute("None", in: core.stack, of: [], on: nil, at: 3, lasting: .hours(1))
        AlarmMute("Late", in: core.stack, of: alarms, on: nil, at: 24, lasting: .hours(1))
        AlarmMute("Long", in: core.stack, of: alarms, on: nil, at: 1, lasting: .days(16))
        #expect(core.findings == ["invalid-alarm-mute", "invalid-alarm-mute", "invalid-alarm-mute"])
    }

    @Test("Browsers tell RUM what they see, without credentials")
    func browsers() throws {
        let monitoring = UserMonitoring("Browsers", in: core.stack, of: "www.example.com")
        Output("Snippet", in: core.stack, monitoring.snippet)
        let template = try core.template()
        try template.require(
            "AWS::RUM::AppMonitor",
            [
                "Domain": "www.example.com", "Name": "Core-Browsers", "CwLogEnabled": true,
                "AppMonitorConfiguration": [
                    "AllowCookies": false, "SessionSampleRate": 0.1,
                    "Telemetries": ["errors", "performance", "http"],
                ],
            ])
        #expect(
            template.resources("AWS::Cognito::IdentityPool").isEmpty && template.resources("AWS::IAM::Role").isEmpty)
        let policy = try template.only("AWS::RUM::AppMonitor").properties["ResourcePolicy"]?["PolicyDocument"]
        let text = try #require(policy?["Fn::Sub"]?.string)
        #expect(text.contains("\"Action\":\"rum:PutRumEvents\"") && text.contains(":appmonitor/Core-Browsers\""))
        UserMonitoring("Share", in: core.stack, of: "*.example.com") { $0.sampling = 2 }
        UserMonitoring("Address", in: core.stack, of: "https://www.example.com")
        #expect(core.findings == ["invalid-sampling-rate", "invalid-domain-name"])
    }

    @Test("The snippet is a script that a browser can read", .enabled(if: JavaScript.isThere))
    func snippet() throws {
        let monitoring = UserMonitoring("Browsers", in: core.stack, of: "www.example.com")
        Output("Snippet", in: core.stack, monitoring.snippet)
        let output = try core.template().output("Snippet")
        let text = try #require(output["Fn::Sub"]?.string)
        #expect(text.hasPrefix("<script>") && text.hasSuffix("</script>"))
        let code = text.dropFirst("<script>".count).dropLast("</script>".count)
        let result = try JavaScript.run(
            """
            const loaded = [];
            global.window = {};
            global.document = {
                createElement: function () { return {}; },
                head: {
                    getElementsByTagName: function () { return []; },
                    insertBefore: function (one) { loaded.push(one.src); }
                }
            };
            \(code)
            console.log(loaded[0]);
            console.log(window.AwsRumClient.c.sessionSampleRate + ' ' + window.AwsRumClient.c.signing);
            window.cwr('recordPageView', '/a');
            console.log(JSON.stringify(window.AwsRumClient.q));
            """)
        #expect(
            result.split(separator: "\n") == [
                "https://client.rum.us-east-1.amazonaws.com/1.x/cwr.js", "0.1 false",
                #"[{"c":"recordPageView","p":"/a"}]"#,
            ])
    }

    @Test("A topic hears how deployments go")
    func deploymentEvents() throws {
        let events = DeploymentEvents("Deployments", in: core.stack, topic: Topic("Alerts", in: core.stack))
        #expect(events.metric(of: events.rules[0]).name == "MatchedEvents")
        let rules = try core.template().resources("AWS::Events::Rule").map(\.properties)
        #expect(
            rules.compactMap { $0["EventPattern"]?["source"]?.array?.first?.string }.sorted() == [
                "aws.cloudformation", "aws.codedeploy", "aws.codepipeline", "aws.ecs",
            ])
        DeploymentEvents("None", in: core.stack, from: [], topic: Topic("Other", in: core.stack))
        #expect(core.findings == ["empty-deployment-events"])
    }

    @Test("A pipeline tests in a stage of its own, and shows the results")
    func testStage() throws {
        DeliveryPipeline("Pipeline", in: core.stack) {
            $0.repository = "example/portal"
            $0.build.build = ["make"]
            $0.build.artifacts = ["cdk.out/**/*"]
            $0.tests = BuildProject.Configuration()
            $0.tests?.build = ["make test"]
            $0.tests?.reports = ["reports/*.xml"]
            $0.stages = [.init("Staging") { $0.build = ["make deploy"] }]
        }
        let template = try core.template()
        let stages = try template.only("AWS::CodePipeline::Pipeline").properties["Stages"]?.array
        #expect(stages?.map { $0["Name"]?.string } == ["Source", "Build", "Test", "Staging"])
        try template.require(
            "AWS::CodeBuild::ReportGroup", ["Name": "Core-Pipeline-Tests-tests", "Type": "TEST"])
        #expect(template.actions(ofRole: "PipelineTestsRole").contains("codebuild:BatchPutTestCases"))
    }

    @Test("Instances scale on memory where their agent measures it")
    func memory() throws {
        let shop = ComputeStack()
        InstanceService("Jobs", in: shop.stack, network: shop.network) { $0.measuresMemory = true }
        let template = try shop.template()
        try template.require(
            "AWS::AutoScaling::ScalingPolicy",
            [
                "TargetTrackingConfiguration": [
                    "TargetValue": 75,
                    "CustomizedMetricSpecification": [
                        "MetricName": "mem_used_percent", "Namespace": "CWAgent", "Statistic": "Average",
                    ],
                ]
            ])
        #expect(template.actions(ofRole: "JobsRole").isSuperset(of: ["cloudwatch:PutMetricData", "ec2:DescribeTags"]))
        let launch = try template.only("AWS::EC2::LaunchTemplate").properties["LaunchTemplateData"]
        let script = try #require(launch?["UserData"]?["Fn::Base64"]?.string)
        #expect(script.contains("\"AutoScalingGroupName\":\"${aws:AutoScalingGroupName}\""))
        #expect(script.contains("dnf install -y amazon-cloudwatch-agent"))
        InstanceService("Plain", in: shop.stack, network: shop.network)
        #expect(
            try shop.template().resources("AWS::AutoScaling::ScalingPolicy").filter {
                $0.properties["TargetTrackingConfiguration"]?["CustomizedMetricSpecification"] != nil
            }.count == 1)
    }

    @Test("Log files of instances go to a log group that is kept for a set time")
    func logFiles() throws {
        let shop = ComputeStack()
        let jobs = InstanceService("Jobs", in: shop.stack, network: shop.network) {
            $0.logFiles = ["/var/log/jobs/*.log", "/var/log/cloud-init-output.log"]
            $0.logRetentionDays = 14
        }
        #expect(jobs.logGroup != nil)
        let template = try shop.template()
        let log = try template.require("AWS::Logs::LogGroup", ["RetentionInDays": 14])
        let launch = try template.only("AWS::EC2::LaunchTemplate").properties["LaunchTemplateData"]
        let script = try #require(launch?["UserData"]?["Fn::Base64"]?["Fn::Sub"]?.string)
        #expect(script.contains("{\"logs\":{\"logs_collected\":{\"files\":{\"collect_list\":[{\"file_path\":"))
        #expect(
            script.contains(
                "{\"file_path\":\"/var/log/jobs/*.log\",\"log_group_name\":\"${\(log.logicalID)}\","
                    + "\"log_stream_name\":\"{instance_id}/var/log/jobs/_.log\"}]}}}}"))
        #expect(!script.contains("metrics"))
        #expect(
            template.actions(ofRole: "JobsRole").isSuperset(of: [
                "logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents",
            ]))
        let wrong = ComputeStack()
        InstanceService("Jobs", in: wrong.stack, network: wrong.network) {
            $0.logFiles = ["app.log"]
            $0.logRetentionDays = 2
        }
        #expect(Set(["invalid-log-file", "invalid-log-retention"]).isSubset(of: wrong.findings))
    }

    @Test("Metrics go to a service outside, by a key that no template holds")
    func metricExport() throws {
        let secret = Secret("Key", in: core.stack) { $0.generatedField = "api_key" }
        MetricExport("Outside", in: core.stack, to: "https://metrics.example.com/v1", secret: secret) {
            $0.namespaces = ["AWS/RDS", "AWS/ECS"]
        }
        let template = try core.template()
        #expect(
            try template.only("AWS::CloudWatch::MetricStream").properties["IncludeFilters"] == [
                ["Namespace": "AWS/ECS"], ["Namespace": "AWS/RDS"],
            ])
        try template.require(
            "AWS::KinesisFirehose::DeliveryStream",
            [
                "HttpEndpointDestinationConfiguration": [
                    "S3BackupMode": "FailedDataOnly", "SecretsManagerConfiguration": ["Enabled": true],
                    "EndpointConfiguration": .exactly(["Name": "Monitoring", "Url": "https://metrics.example.com/v1"]),
                ]
            ])
        MetricExport("Plain", in: core.stack, to: "http://metrics.example.com", secret: secret)
        #expect(core.findings == ["insecure-endpoint"])
    }

    @Test("Builds that migrate a database run in its network")
    func buildInNetwork() throws {
        let shop = ComputeStack()
        let database = Postgres("Database", in: shop.stack, network: shop.network)
        let pipeline = DeliveryPipeline("Pipeline", in: shop.stack) {
            $0.repository = "example/shop"
            $0.build.build = ["make"]
            $0.build.artifacts = ["cdk.out/**/*"]
            $0.stages = [
                .init("Staging") {
                    $0.build = ["make migrate", "make deploy"]
                    $0.network = shop.network
                }
            ]
        }
        pipeline.deployments["Staging"]?.securityGroup?.allowConnections(to: database)
        #expect(pipeline.build.securityGroup == nil)
        let template = try shop.template()
        let inside = template.resources("AWS::CodeBuild::Project").filter { $0.properties["VpcConfig"] != nil }
        #expect(inside.count == 1)
        #expect(inside.first?.properties["VpcConfig"]?["Subnets"]?.array?.count == 2)
        try template.require(
            "AWS::EC2::SecurityGroupIngress", ["FromPort": 5_432, "ToPort": 5_432])
        #expect(
            template.actions(ofRole: "PipelineDeployStagingRole").contains("ec2:CreateNetworkInterfacePermission"))
    }

    @Test("Services find each other in a namespace of the network")
    func namespace() throws {
        let shop = ComputeStack()
        let names = ServiceNamespace("Names", in: shop.stack, name: "shop.internal", network: shop.network)
        ContainerCluster("Cluster", in: shop.stack) { $0.serviceConnectNamespace = names.arn }
        let template = try shop.template()
        #expect(try template.only("AWS::ServiceDiscovery::PrivateDnsNamespace").properties["Name"] == "shop.internal")
        #expect(try template.only("AWS::ECS::Cluster").properties["ServiceConnectDefaults"]?["Namespace"] != nil)
        ServiceNamespace("Wrong", in: shop.stack, name: "no domain", network: shop.network)
        #expect(shop.findings == ["invalid-domain-name"])
    }

    @Test("The usual queries are saved, over the fields that a platform logs")
    func queries() throws {
        let log = LogGroup("Log", in: core.stack)
        SavedQuery.standard(in: core.stack, groups: [log.name], status: "http.status")
        let queries = try core.template().resources("AWS::Logs::QueryDefinition").map(\.properties)
        #expect(queries.count == 4)
        #expect(queries.allSatisfy { $0["LogGroupNames"] == [["Ref": "Log"]] })
        #expect(queries.contains { $0["QueryString"]?.string?.contains("http.status >= 500") == true })
    }
}
