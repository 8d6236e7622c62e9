import MainstayComponents
import MainstayConstructs
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Instance service")
struct InstanceServiceTests {
    private func service(
        _ shop: ComputeStack, configure: (inout InstanceService.Configuration) -> Void = { _ in }
    ) -> InstanceService {
        InstanceService("Web", in: shop.stack, network: shop.network, configure: configure)
    }

    private func launchData(_ template: SynthesizedTemplate) throws -> TemplateValue {
        try #require(try template.only("AWS::EC2::LaunchTemplate").properties["LaunchTemplateData"])
    }

    @Test("Private, encrypted, IMDSv2, reached by Session Manager, replaced in batches")
    func defaults() throws {
        let shop = ComputeStack()
        _ = service(shop)
        let template = try shop.template()
        try launchData(template).expect([
            "InstanceType": "t3.micro",
            "MetadataOptions": ["HttpTokens": "required", "HttpPutResponseHopLimit": 1, "HttpEndpoint": "enabled"],
            "BlockDeviceMappings": [
                ["DeviceName": "/dev/xvda", "Ebs": ["Encrypted": true, "VolumeType": "gp3", "VolumeSize": 20]]
            ],
            "NetworkInterfaces": [["AssociatePublicIpAddress": false, "DeviceIndex": 0]],
            "Monitoring": ["Enabled": true], "KeyName": .absent,
        ])
        let parameter = try #require(
            template.value["Parameters"]?.object?.members.first { $0.key.hasPrefix("WebImage") })
        #expect(
            parameter.value["Default"]?.string
                == "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64")
        #expect(parameter.value["Type"]?.string == "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>")
        let group = try template.require(
            "AWS::AutoScaling::AutoScalingGroup",
            [
                "MinSize": "2", "MaxSize": "4", "DesiredCapacity": .absent, "HealthCheckType": "EC2",
                "HealthCheckGracePeriod": 300, "MetricsCollection": [["Granularity": "1Minute"]],
                "CapacityRebalance": false, "MaxInstanceLifetime": .absent,
                "TerminationPolicies": ["OldestLaunchTemplate", "Default"],
                "LaunchTemplate": ["Version": .any], "MixedInstancesPolicy": .absent, "TargetGroupARNs": .absent,
            ])
        try (group.entry["UpdatePolicy"] ?? .null).expect([
            "AutoScalingRollingUpdate": [
                "MinInstancesInService": 2, "MaxBatchSize": 1, "PauseTime": "PT300S",
                "SuspendProcesses": .containing(["HealthCheck", "ReplaceUnhealthy", "AlarmNotification"]),
            ],
            "AutoScalingScheduledAction": ["IgnoreUnmodifiedGroupSizeProperties": true],
        ])
        try template.require(
            "AWS::IAM::Role",
            ["ManagedPolicyArns": [.text(containing: "iam::aws:policy/AmazonSSMManagedInstanceCore")]])
        try template.require(
            "AWS::AutoScaling::ScalingPolicy",
            [
                "TargetTrackingConfiguration": [
                    "TargetValue": 70,
                    "PredefinedMetricSpecification": ["PredefinedMetricType": "ASGAverageCPUUtilization"],
                ]
            ])
    }

    @Test("Settings of the instances")
    func settings() throws {
        let shop = ComputeStack()
        _ = service(shop) {
            $0.instanceTypes = ["t4g.small", "m7g.medium"]
            $0.onDemandPercentage = 25
            $0.onDemandBase = 1
            $0.desiredCapacity = 3
            $0.runsContainers = true
            $0.rootVolume = .gibibytes(40)
            $0.maximumInstanceLifetime = .days(30)
            $0.detailedMonitoring = false
            $0.minimumInstancesDuringUpdate = 1
            $0.updateBatchSize = 2
            $0.updatePause = .minutes(2)
            $0.outbound = .everything
        }
        let template = try shop.template()
        try launchData(template).expect([
            "MetadataOptions": ["HttpPutResponseHopLimit": 2], "Monitoring": ["Enabled": false],
            "BlockDeviceMappings": [["Ebs": ["VolumeSize": 40]]],
        ])
        #expect("\(template.value["Parameters"] ?? .null)".contains("al2023-ami-kernel-default-arm64"))
        let group = try template.require(
            "AWS::AutoScaling::AutoScalingGroup",
            [
                "DesiredCapacity": "3", "CapacityRebalance": true, "MaxInstanceLifetime": 2_592_000,
                "LaunchTemplate": .absent,
                "MixedInstancesPolicy": [
                    "InstancesDistribution": [
                        "OnDemandBaseCapacity": 1, "OnDemandPercentageAboveBaseCapacity": 25,
                        "SpotAllocationStrategy": "price-capacity-optimized",
                    ],
                    "LaunchTemplate": ["Overrides": [["InstanceType": "t4g.small"], ["InstanceType": "m7g.medium"]]],
                ],
            ])
        try (group.entry["UpdatePolicy"] ?? .null).expect([
            "AutoScalingRollingUpdate": ["MinInstancesInService": 1, "MaxBatchSize": 2, "PauseTime": "PT120S"]
        ])
        try template.requireNone("AWS::EC2::SecurityGroupEgress", ["FromPort": 443])
    }

    @Test("Images by parameter or by id")
    func images() throws {
        let named = ComputeStack()
        _ = service(named) { $0.image = .parameter("/shop/image") }
        #expect("\(try named.template().value["Parameters"] ?? .null)".contains("/shop/image"))
        let fixed = ComputeStack()
        _ = service(fixed) { $0.image = .id("ami-0123456789abcdef0") }
        try launchData(fixed.template()).expect(["ImageId": "ami-0123456789abcdef0"])
    }

    @Test("User data writes settings and ARNs of secrets to files, then runs the script")
    func userData() throws {
        let shop = ComputeStack()
        let web = service(shop) {
            $0.userData = "dnf install -y nginx\necho ${HOME}"
            $0.environment = ["MODE": "live"]
            $0.secrets = ["PASSWORD": GivenSecret()]
        }
        web.addEnvironment("REGION", AWS.region)
        let template = try shop.template()
        let data = try launchData(template)["UserData"]?["Fn::Base64"]?["Fn::Sub"]?.string ?? ""
        #expect(data.hasPrefix("#!/bin/bash\nset -euo pipefail\n"))
        #expect(
            data.contains(
                "cat > /etc/mainstay/environment <<'MAINSTAY_ENVIRONMENT'\nMODE=live\nREGION=${AWS::Region}\n"))
        #expect(data.contains("\nPASSWORD=\(GivenSecret.arn):password::\nMAINSTAY_SECRETS\n"))
        #expect(data.hasSuffix("dnf install -y nginx\necho ${!HOME}\n"))
        #expect(template.actions(ofRole: "WebRole") == ["secretsmanager:GetSecretValue"])
    }

    @Test("Behind a load balancer the group takes its health checks and can follow its requests")
    func route() throws {
        func build(reversed: Bool) throws -> SynthesizedTemplate {
            let shop = ComputeStack()
            let entry = shop.loadBalancer()
            let web = service(shop) {
                $0.port = 80
                $0.scaling.requestsPerTarget = 1_000
            }
            let routes: [() -> Void] = [{ entry.route(to: web) }, { entry.route(to: web, paths: ["/a"]) }]
            for route in reversed ? routes.reversed() : routes { route() }
            return try shop.template()
        }
        let template = try build(reversed: false)
        let targets = try template.require(
            "AWS::ElasticLoadBalancingV2::TargetGroup", ["TargetType": "instance", "Port": 80])
        try template.require(
            "AWS::AutoScaling::AutoScalingGroup",
            ["HealthCheckType": "ELB", "TargetGroupARNs": [.reference(to: targets.logicalID)]])
        let policy = try template.require(
            "AWS::AutoScaling::ScalingPolicy",
            [
                "TargetTrackingConfiguration": [
                    "TargetValue": 1_000,
                    "PredefinedMetricSpecification": [
                        "PredefinedMetricType": "ALBRequestCountPerTarget",
                        "ResourceLabel": .text(containing: ".LoadBalancerFullName}/${"),
                    ],
                ]
            ])
        #expect(policy.entry["DependsOn"]?.array?.count == 2)
        #expect(try build(reversed: true).value == template.value)
    }

    @Test("Misuse is reported")
    func misuse() {
        func findings(_ configure: (inout InstanceService.Configuration) -> Void) -> [String] {
            let shop = ComputeStack()
            _ = service(shop, configure: configure)
            return shop.findings
        }
        #expect(findings { $0.instanceTypes = ["small"] } == ["invalid-instance-type"])
        #expect(findings { $0.instanceTypes = [] } == ["missing-instance-type"])
        #expect(findings { $0.instanceTypes = ["t3.micro", "t4g.micro"] } == ["mixed-architectures"])
        #expect(findings { $0.desiredCapacity = 9 } == ["invalid-desired-count"])
        #expect(findings { $0.scaling = .between(3, 1) } == ["invalid-scaling-range"])
        #expect(findings { $0.minimumInstancesDuringUpdate = 4 } == ["invalid-rolling-update"])
        #expect(findings { $0.updatePause = .hours(2) } == ["invalid-rolling-update"])
        #expect(findings { $0.maximumInstanceLifetime = .hours(1) } == ["invalid-instance-lifetime"])
        #expect(findings { $0.onDemandPercentage = 101 } == ["invalid-on-demand-share"])
        #expect(findings { $0.rootVolume = .gibibytes(0) } == ["invalid-root-volume"])
        #expect(findings { $0.environment["A"] = "1\n2" } == ["multiline-environment-variable"])
        #expect(findings { $0.scaling.requestsPerTarget = 10 } == ["scaling-without-load-balancer"])
        #expect(findings { $0.port = 0 } == ["invalid-port"])
    }

    @Test("Graviton types are told by their names")
    func architectures() throws {
        for (type, architecture) in [
            ("t4g.small", "arm64"), ("m7gd.large", "arm64"), ("a1.medium", "arm64"), ("x2gd.medium", "arm64"),
            ("g4dn.xlarge", "x86_64"), ("g5g.xlarge", "arm64"), ("t3.micro", "x86_64"), ("m7i-flex.large", "x86_64"),
        ] {
            let shop = ComputeStack()
            _ = service(shop) { $0.instanceTypes = [InstanceType(type)] }
            let parameters = "\(try shop.template().value["Parameters"] ?? .null)"
            #expect(parameters.contains("kernel-default-\(architecture)"), "\(type)")
        }
    }
}
