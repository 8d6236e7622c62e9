import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayECR
import MainstayFiles
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Container service")
struct ContainerServiceTests {
    private func service(
        _ shop: ComputeStack, image: ContainerImage = .registry("nginx:1.27"),
        configure: (inout ContainerService.Configuration) -> Void = { _ in }
    ) -> ContainerService {
        ContainerService("Web", in: shop.stack, network: shop.network, image: image, configure: configure)
    }

    @Test("Private, on Fargate, read-only, with a deployment that rolls back")
    func defaults() throws {
        let shop = ComputeStack()
        _ = service(shop)
        let template = try shop.template()
        let found = try template.require(
            "AWS::ECS::Service",
            [
                "DesiredCount": 2, "AvailabilityZoneRebalancing": "ENABLED", "PlatformVersion": "LATEST",
                "PropagateTags": "SERVICE", "EnableExecuteCommand": false, "LoadBalancers": .absent,
                "HealthCheckGracePeriodSeconds": .absent,
                "CapacityProviderStrategy": [["CapacityProvider": "FARGATE", "Weight": 1]],
                "NetworkConfiguration": ["AwsvpcConfiguration": ["AssignPublicIp": "DISABLED"]],
                "DeploymentConfiguration": [
                    "DeploymentCircuitBreaker": ["Enable": true, "Rollback": true], "MinimumHealthyPercent": 100,
                    "MaximumPercent": 200,
                ],
            ])
        let subnets = found.properties["NetworkConfiguration"]?["AwsvpcConfiguration"]?["Subnets"]?.array ?? []
        #expect(subnets.count == 2 && subnets.allSatisfy { "\($0)".contains("PrivateSubnet") })
        try template.require(
            "AWS::ECS::TaskDefinition",
            [
                "Cpu": "256", "Memory": "512", "NetworkMode": "awsvpc", "RequiresCompatibilities": ["FARGATE"],
                "RuntimePlatform": ["CpuArchitecture": "X86_64", "OperatingSystemFamily": "LINUX"],
                "Volumes": [["Name": "writable-tmp"]],
            ])
        try template.container("Web").expect([
            "Image": "nginx:1.27", "Essential": true, "ReadonlyRootFilesystem": true, "User": .absent,
            "Secrets": .absent, "Environment": .absent,
            "PortMappings": [["ContainerPort": 8080, "Protocol": "tcp"]],
            "MountPoints": [["ContainerPath": "/tmp", "SourceVolume": "writable-tmp"]],
            "LogConfiguration": ["LogDriver": "awslogs", "Options": ["mode": "non-blocking"]],
        ])
        try template.require("AWS::Logs::LogGroup", ["RetentionInDays": 30])
        #expect(template.actions(ofRole: "WebExecutionRole") == ["logs:CreateLogStream", "logs:PutLogEvents"])
        #expect(template.actions(ofRole: "WebTaskRole") == [])
        try template.require(
            "AWS::EC2::SecurityGroupEgress", ["CidrIp": "0.0.0.0/0", "FromPort": 443, "ToPort": 443])
        try template.requireNone("AWS::ApplicationAutoScaling::ScalableTarget")
    }

    @Test("The service waits for its roles, their policies and the cluster's capacity")
    func dependencies() throws {
        let shop = ComputeStack()
        let web = service(shop)
        web.role.allow(["s3:GetObject"], on: ["arn:aws:s3:::shop/*"])
        let template = try shop.template()
        let ids = try template.only("AWS::ECS::Service").entry["DependsOn"]?.array?.compactMap(\.string) ?? []
        for type in ["AWS::IAM::Policy", "AWS::ECS::ClusterCapacityProviderAssociations"] {
            for resource in template.resources(type) where resource.logicalID.hasPrefix("Web") {
                #expect(ids.contains(resource.logicalID), "\(resource.logicalID)")
            }
        }
        #expect(template.actions(ofRole: "WebTaskRole") == ["s3:GetObject"])
    }

    @Test("Settings of the task")
    func taskSettings() throws {
        let shop = ComputeStack()
        _ = service(shop) {
            $0.cpu = .one
            $0.memory = .gibibytes(2)
            $0.architecture = .arm
            $0.port = nil
            $0.environment = ["MODE": "live", "ADDRESS": "here"]
            $0.secrets = ["PASSWORD": GivenSecret()]
            $0.command = ["serve"]
            $0.entryPoint = ["/bin/app"]
            $0.user = "1000:1000"
            $0.containerHealthCheck = ["CMD", "/bin/true"]
            $0.readonlyRootFilesystem = false
            $0.ephemeralStorage = .gibibytes(50)
            $0.logRetentionDays = 90
            $0.logEncryptionKey = "arn:aws:kms:eu-central-1:123456789012:key/1"
            $0.sidecars = [Sidecar("proxy", image: .registry("envoy:1"))]
        }
        let template = try shop.template()
        try template.require(
            "AWS::ECS::TaskDefinition",
            [
                "Cpu": "1024", "Memory": "2048", "RuntimePlatform": ["CpuArchitecture": "ARM64"], "Volumes": .absent,
                "EphemeralStorage": ["SizeInGiB": 50],
            ])
        try template.container("Web").expect([
            "Environment": [["Name": "ADDRESS", "Value": "here"], ["Name": "MODE", "Value": "live"]],
            "Secrets": [["Name": "PASSWORD", "ValueFrom": .text(containing: ":password::")]],
            "Command": ["serve"], "EntryPoint": ["/bin/app"], "User": "1000:1000", "PortMappings": .absent,
            "HealthCheck": ["Command": ["CMD", "/bin/true"]], "ReadonlyRootFilesystem": false, "MountPoints": .absent,
        ])
        try template.container("proxy").expect(["Image": "envoy:1", "ReadonlyRootFilesystem": true])
        try template.require("AWS::Logs::LogGroup", ["RetentionInDays": 90, "KmsKeyId": .any])
        #expect(template.actions(ofRole: "WebExecutionRole").contains("secretsmanager:GetSecretValue"))
        #expect(template.actions(ofRole: "WebTaskRole") == [])
    }

    @Test("Variables added later are in the task")
    func laterVariables() throws {
        let shop = ComputeStack()
        let web = service(shop)
        web.addEnvironment("NAME", "\(web.name)")
        web.addSecret("KEY", GivenSecret())
        try shop.template().container("Web").expect([
            "Environment": [["Name": "NAME"]], "Secrets": [["Name": "KEY"]],
        ])
    }

    @Test("Images of private repositories can be pulled, and no others")
    func images() throws {
        let pull: Set = [
            "ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer",
            "ecr:GetAuthorizationToken",
        ]
        let given = ComputeStack()
        _ = service(given, image: .registry("123456789012.dkr.ecr.eu-central-1.amazonaws.com/team/app:1.2"))
        let template = try given.template()
        #expect(template.actions(ofRole: "WebExecutionRole").isSuperset(of: pull))
        try template.require(
            "AWS::IAM::Policy",
            [
                "PolicyDocument": [
                    "Statement": .containing([
                        [
                            "Action": .containing(["ecr:BatchGetImage"]),
                            "Resource": .text(containing: "eu-central-1:123456789012:repository/team/app"),
                        ]
                    ])
                ]
            ])
        let own = ComputeStack()
        let repository = ECR.Repository("Images", in: own.stack)
        _ = service(own, image: .repository(repository, tag: "1.4"))
        let ownTemplate = try own.template()
        try ownTemplate.container("Web").expect(["Image": .text(containing: "${Images.RepositoryUri}:1.4")])
        #expect(ownTemplate.actions(ofRole: "WebExecutionRole").isSuperset(of: pull))
    }

    @Test("An image built from a folder is an asset of the stack, for the service's architecture")
    func builtImage() throws {
        let folder = "\(FileSystem.environmentVariable("TMPDIR") ?? "/tmp")/mainstay-built-image"
        try FileSystem.createDirectory(folder)
        try FileSystem.write(Array("FROM scratch\n".utf8), to: "\(folder)/Dockerfile")
        let shop = ComputeStack()
        _ = service(shop, image: .dockerfile(in: folder)) { $0.architecture = .arm }
        let assets = shop.app.synthesise().assembly.stacks[0].assets
        #expect(
            assets.map(\.kind) == [.image(dockerfile: "Dockerfile", arguments: [:], platform: "linux/arm64")])
        let template = try shop.template()
        try template.container("Web").expect(["Image": .text(containing: ":\(assets.first?.hash ?? "none")")])
        #expect(template.actions(ofRole: "WebExecutionRole").contains("ecr:BatchGetImage"))
    }

    @Test("A folder that does not exist is reported")
    func missingFolder() {
        let shop = ComputeStack()
        _ = service(shop, image: .dockerfile(in: "no/such/folder"))
        #expect(Set(shop.findings) == ["missing-asset"])
    }

    @Test("Scaling follows processor, memory and requests, and leaves the count to itself")
    func scaling() throws {
        let shop = ComputeStack()
        let entry = shop.loadBalancer()
        let web = service(shop) {
            $0.scaling = .between(2, 10)
            $0.scaling?.requestsPerTarget = 500
        }
        entry.route(to: web)
        entry.route(to: web, paths: ["/a"])
        let template = try shop.template()
        try template.require("AWS::ECS::Service", ["DesiredCount": .absent])
        try template.require(
            "AWS::ApplicationAutoScaling::ScalableTarget",
            ["MinCapacity": 2, "MaxCapacity": 10, "ScalableDimension": "ecs:service:DesiredCount"])
        func policy(_ metric: String, _ value: Int) -> Pattern {
            [
                "PolicyType": "TargetTrackingScaling",
                "TargetTrackingScalingPolicyConfiguration": [
                    "TargetValue": .exactly(.int(value)), "ScaleInCooldown": 300, "ScaleOutCooldown": 60,
                    "PredefinedMetricSpecification": ["PredefinedMetricType": .exactly(.string(metric))],
                ],
            ]
        }
        let type = "AWS::ApplicationAutoScaling::ScalingPolicy"
        #expect(template.count(of: type) == 3)
        try template.require(type, policy("ECSServiceAverageCPUUtilization", 70))
        try template.require(type, policy("ECSServiceAverageMemoryUtilization", 75))
        try template.require(type, policy("ALBRequestCountPerTarget", 500))
    }

    @Test("Spot capacity keeps a base on demand")
    func spot() throws {
        let shop = ComputeStack()
        _ = service(shop) { $0.capacity = .spot(onDemandBase: 1) }
        try shop.template().require(
            "AWS::ECS::Service",
            [
                "CapacityProviderStrategy": [
                    ["CapacityProvider": "FARGATE", "Base": 1, "Weight": 0],
                    ["CapacityProvider": "FARGATE_SPOT", "Weight": 1],
                ]
            ])
    }

    @Test("Tracing adds a collector that the container waits for, and its permissions")
    func tracing() throws {
        let shop = ComputeStack()
        _ = service(shop) {
            $0.tracing = true
            $0.environment["OTEL_SERVICE_NAME"] = "storefront"
        }
        let template = try shop.template()
        try template.container("aws-otel-collector").expect([
            "Essential": false, "ReadonlyRootFilesystem": true, "HealthCheck": ["Command": ["CMD", "/healthcheck"]],
        ])
        try template.container("Web").expect([
            "DependsOn": [["ContainerName": "aws-otel-collector", "Condition": "HEALTHY"]],
            "Environment": .containing([
                ["Name": "OTEL_SERVICE_NAME", "Value": "storefront"],
                ["Name": "OTEL_EXPORTER_OTLP_ENDPOINT", "Value": "http://localhost:4318"],
            ]),
        ])
        #expect(template.actions(ofRole: "WebTaskRole").contains("xray:PutTraceSegments"))
    }

    @Test("A cluster is shared; sessions are logged; Service Connect finds services by name")
    func cluster() throws {
        let shop = ComputeStack()
        let cluster = ContainerCluster("Cluster", in: shop.stack) {
            $0.containerInsights = .enhanced
            $0.serviceConnectNamespace = "shop.internal"
            $0.encryptionKey = "arn:aws:kms:eu-central-1:123456789012:key/1"
        }
        for id in ["One", "Two"] {
            ContainerService(
                id, in: shop.stack, network: shop.network, image: .registry("nginx:1.27"), cluster: cluster
            ) {
                $0.executeCommand = true
                $0.readonlyRootFilesystem = false
                $0.discoveryName = id.lowercased()
            }
        }
        let template = try shop.template()
        #expect(template.count(of: "AWS::ECS::Cluster") == 1)
        try template.require(
            "AWS::ECS::Cluster",
            [
                "ClusterSettings": [["Name": "containerInsights", "Value": "enhanced"]],
                "Configuration": [
                    "ExecuteCommandConfiguration": [
                        "Logging": "OVERRIDE",
                        "LogConfiguration": ["CloudWatchLogGroupName": .any, "CloudWatchEncryptionEnabled": true],
                    ]
                ],
                "ServiceConnectDefaults": ["Namespace": "shop.internal"],
            ])
        try template.require(
            "AWS::ECS::ClusterCapacityProviderAssociations", ["CapacityProviders": ["FARGATE", "FARGATE_SPOT"]])
        try template.require(
            "AWS::ECS::Service",
            [
                "EnableExecuteCommand": true,
                "ServiceConnectConfiguration": [
                    "Enabled": true, "Services": [["DiscoveryName": "one", "PortName": "service"]],
                ],
            ])
        #expect(
            template.actions(ofRole: "OneTaskRole").isSuperset(of: [
                "ssmmessages:OpenDataChannel", "logs:PutLogEvents", "kms:GenerateDataKey",
            ]))
    }

    @Test("Misuse is reported")
    func misuse() {
        func findings(_ configure: (inout ContainerService.Configuration) -> Void) -> [String] {
            let shop = ComputeStack()
            _ = service(shop, configure: configure)
            return shop.findings
        }
        #expect(findings { $0.memory = .gibibytes(4) } == ["invalid-task-size"])
        #expect(findings { $0.logRetentionDays = 31 } == ["invalid-log-retention"])
        #expect(findings { $0.port = 70_000 } == ["invalid-port"])
        #expect(findings { $0.ephemeralStorage = .gibibytes(20) } == ["invalid-ephemeral-storage"])
        #expect(findings { $0.executeCommand = true } == ["execute-command-on-readonly-root"])
        #expect(findings { $0.stopTimeout = .minutes(5) } == ["invalid-stop-timeout"])
        #expect(findings { $0.maximumPercent = 100 } == ["invalid-deployment-percentages"])
        #expect(findings { $0.desiredCount = -1 } == ["invalid-desired-count"])
        #expect(findings { $0.writablePaths = ["tmp"] } == ["invalid-writable-path"])
        #expect(findings { $0.containerHealthCheck = ["curl"] } == ["invalid-container-health-check"])
        #expect(findings { $0.discoveryName = "web" } == ["missing-service-connect"])
        #expect(findings { $0.scaling = .between(5, 2) } == ["invalid-scaling-range"])
        #expect(
            findings {
                $0.scaling = .between(1, 2)
                $0.scaling?.cpu = 0
            } == ["invalid-scaling-target"])
        #expect(
            findings {
                $0.scaling = .between(1, 2)
                $0.scaling?.requestsPerTarget = 100
            } == ["scaling-without-load-balancer"])
        #expect(
            findings {
                $0.environment["A"] = "1"
                $0.secrets["A"] = GivenSecret()
            } == ["duplicate-environment-variable"])
        #expect(findings { $0.sidecars = [Sidecar("Web", image: .registry("x"))] } == ["duplicate-container-name"])
    }

    @Test("The finding on a task's size lists what there is")
    func taskSizeHelp() {
        let shop = ComputeStack()
        _ = service(shop) { $0.memory = .mebibytes(700) }
        let help = shop.app.synthesise().diagnostics.first?.help ?? ""
        #expect(help.contains("512, 1024, 2048 MiB"))
        #expect(help.contains(".mebibytes(1024)"))
    }

    @Test("Each processor has the memory sizes that Fargate documents")
    func taskSizes() {
        let bounds: [TaskProcessor: ClosedRange<Int>] = [
            .quarter: 512...2_048, .half: 1_024...4_096, .one: 2_048...8_192, .two: 4_096...16_384,
            .four: 8_192...30_720, .eight: 16_384...61_440, .sixteen: 32_768...122_880,
        ]
        for (cpu, range) in bounds {
            for (memory, isValid) in [
                (range.lowerBound, true), (range.upperBound, true), (range.lowerBound - 1, false),
                (range.upperBound + 1_024, false),
            ] {
                let shop = ComputeStack()
                _ = service(shop) {
                    $0.cpu = cpu
                    $0.memory = .mebibytes(memory)
                }
                #expect(shop.findings.isEmpty == isValid, "\(cpu) with \(memory)")
            }
        }
    }
}
