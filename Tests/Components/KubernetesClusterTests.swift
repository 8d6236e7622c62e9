import MainstayComponents
import MainstayConstructs
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Kubernetes clusters")
struct KubernetesClusterTests {
    private let core = CoreStack(region: "eu-central-1")

    private func cluster(
        _ configure: (inout KubernetesCluster.Configuration) -> Void = { _ in }
    ) -> KubernetesCluster {
        KubernetesCluster(
            "Cluster", in: core.stack, network: Network("Network", in: core.stack, availabilityZones: 2),
            configure: configure)
    }

    @Test("The API is in the network alone, secrets have a key, all logs are kept, and nobody is let in unasked")
    func secureByDefault() throws {
        _ = cluster()
        let template = try core.template()
        let resource = try template.require(
            "AWS::EKS::Cluster",
            [
                "AccessConfig": ["AuthenticationMode": "API", "BootstrapClusterCreatorAdminPermissions": false],
                "EncryptionConfig": [["Resources": ["secrets"]]], "DeletionProtection": true,
                "ResourcesVpcConfig": ["EndpointPrivateAccess": true, "EndpointPublicAccess": false],
            ])
        #expect(resource.properties["Logging"]?["ClusterLogging"]?["EnabledTypes"]?.array?.count == 5)
        try template.requireNone("AWS::EKS::AccessEntry")
        #expect(template.count(of: "AWS::Logs::LogGroup", ["LogGroupName": "/aws/eks/Core-Cluster/cluster"]) == 1)
        #expect(template.resources("AWS::EKS::Addon").count == 8)
    }

    @Test("Nodes are private, encrypted, and answer no pod; those of spare capacity are tainted")
    func nodes() throws {
        _ = cluster {
            $0.nodeGroups = [
                .init("General"),
                .init("Spot") {
                    $0.capacity = .spot
                    $0.instanceTypes = ["m7g.large", "m6g.large"]
                    $0.minimum = 0
                },
            ]
        }
        let template = try core.template()
        try template.require("AWS::EKS::Nodegroup", ["CapacityType": "ON_DEMAND", "AmiType": "AL2023_x86_64_STANDARD"])
        try template.require(
            "AWS::EKS::Nodegroup",
            ["CapacityType": "SPOT", "AmiType": "AL2023_ARM_64_STANDARD", "Taints": [["Effect": "NO_SCHEDULE"]]])
        let templates = template.resources("AWS::EC2::LaunchTemplate").map { $0.properties["LaunchTemplateData"] }
        #expect(templates.count == 2)
        #expect(templates.allSatisfy { $0?["MetadataOptions"]?["HttpTokens"] == "required" })
        #expect(templates.allSatisfy { $0?["MetadataOptions"]?["HttpPutResponseHopLimit"] == 1 })
        #expect(templates.allSatisfy { $0?["BlockDeviceMappings"]?.array?.first?["Ebs"]?["Encrypted"] == true })
    }

    @Test("Pods of a service account get a role that only they can take")
    func workload() throws {
        let workload = KubernetesWorkload(
            "Backend", in: core.stack, cluster: cluster(), namespace: "shop", serviceAccount: "backend")
        Queue("Orders", in: core.stack).grantSend(to: workload)
        let template = try core.template()
        try template.require(
            "AWS::EKS::PodIdentityAssociation", ["Namespace": "shop", "ServiceAccount": "backend"])
        try template.require(
            "AWS::IAM::Role",
            [
                "AssumeRolePolicyDocument": [
                    "Statement": [
                        [
                            "Action": ["sts:AssumeRole", "sts:TagSession"],
                            "Condition": ["StringEquals": ["aws:RequestTag/kubernetes-namespace": "shop"]],
                            "Principal": ["Service": "pods.eks.amazonaws.com"],
                        ]
                    ]
                ]
            ])
    }

    @Test("A load balancer sends requests to pods, whose target group others fill")
    func behindLoadBalancer() throws {
        let cluster = cluster()
        let workload = KubernetesWorkload(
            "Backend", in: core.stack, cluster: cluster, namespace: "shop", serviceAccount: "backend",
            port: .tcp(8_080))
        let loadBalancer = LoadBalancer(
            "Entrance", in: core.stack, network: cluster.network, scheme: .internetFacing,
            certificate: "arn:aws:acm:eu-central-1:123456789012:certificate/one")
        loadBalancer.route(to: workload)
        let template = try core.template()
        try template.require(
            "AWS::ElasticLoadBalancingV2::TargetGroup", ["TargetType": "ip", "HealthCheckPath": "/health"])
        #expect(template.count(of: "AWS::EC2::SecurityGroupIngress", ["FromPort": 8_080]) == 1)
    }

    @Test("Roles of controllers reach what is theirs")
    func controllers() throws {
        let cluster = cluster()
        cluster.loadBalancerController()
        cluster.clusterAutoscaler()
        cluster.velero(into: Bucket("Backups", in: core.stack))
        cluster.externalSecrets(reading: [Secret("Token", in: core.stack)])
        cluster.externalDNS(for: HostedZone("Zone", in: core.stack, name: "example.com"))
        let template = try core.template()
        #expect(template.resources("AWS::EKS::PodIdentityAssociation").count == 5)
        for policy in template.resources("AWS::IAM::Policy") {
            for statement in policy.statements() {
                #expect(statement["Action"] != "*" && statement["Action"] != ["*"])
            }
        }
    }

    @Test("What EKS would refuse is reported")
    func refusals() {
        _ = cluster {
            $0.version = "latest"
            $0.nodeGroups = [
                .init("One") { $0.instanceTypes = ["t3.large", "m7g.large"] },
                .init("One") {
                    $0.minimum = 3
                    $0.maximum = 2
                },
                .init("Small") { $0.volume = .gibibytes(8) },
            ]
        }
        #expect(
            Set(core.findings).isSuperset(of: [
                "invalid-kubernetes-version", "invalid-node-types", "duplicate-node-group", "invalid-node-count",
                "small-node-volume",
            ]))
    }
}
