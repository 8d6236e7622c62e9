import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Load balancer")
struct LoadBalancerTests {
    @Test("Speaks TLS 1.2 and newer, redirects plain HTTP, and answers 404 without routes")
    func defaults() throws {
        let shop = ComputeStack()
        _ = shop.loadBalancer()
        let template = try shop.template()
        try template.require(
            "AWS::ElasticLoadBalancingV2::Listener",
            [
                "Port": 443, "Protocol": "HTTPS", "SslPolicy": "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09",
                "Certificates": [["CertificateArn": .text(containing: "certificate/")]],
                "DefaultActions": [["Type": "fixed-response", "FixedResponseConfig": ["StatusCode": "404"]]],
            ])
        try template.require(
            "AWS::ElasticLoadBalancingV2::Listener",
            [
                "Port": 80, "Protocol": "HTTP",
                "DefaultActions": [
                    [
                        "Type": "redirect",
                        "RedirectConfig": ["Protocol": "HTTPS", "Port": "443", "StatusCode": "HTTP_301"],
                    ]
                ],
            ])
        try template.require(
            "AWS::ElasticLoadBalancingV2::LoadBalancer",
            [
                "Scheme": "internet-facing",
                "LoadBalancerAttributes": .containing([
                    ["Key": "deletion_protection.enabled", "Value": "true"],
                    ["Key": "routing.http.drop_invalid_header_fields.enabled", "Value": "true"],
                    ["Key": "routing.http.desync_mitigation_mode", "Value": "defensive"],
                    ["Key": "routing.http2.enabled", "Value": "true"],
                    ["Key": "idle_timeout.timeout_seconds", "Value": "60"],
                    ["Key": "access_logs.s3.enabled", "Value": "false"],
                ]),
            ])
        #expect(template.count(of: "AWS::EC2::SecurityGroupIngress", ["CidrIp": "0.0.0.0/0"]) == 2)
    }

    @Test("Each setting has its effect")
    func settings() throws {
        let shop = ComputeStack()
        let logs = GivenLogBucket(in: shop.stack)
        _ = shop.loadBalancer {
            $0.allowsInternet = false
            $0.tlsPolicy = .tls13
            $0.deletionProtection = false
            $0.idleTimeout = .minutes(2)
            $0.dropsInvalidHeaders = false
            $0.desyncMitigation = .strictest
            $0.http2 = false
            $0.accessLogs = logs
            $0.additionalCertificates = ["arn:b", "arn:a"]
        }
        let template = try shop.template()
        try template.requireNone("AWS::EC2::SecurityGroupIngress", ["CidrIp": "0.0.0.0/0"])
        try template.require(
            "AWS::ElasticLoadBalancingV2::Listener", ["SslPolicy": "ELBSecurityPolicy-TLS13-1-3-PQ-2025-09"])
        try template.require(
            "AWS::ElasticLoadBalancingV2::LoadBalancer",
            [
                "LoadBalancerAttributes": .containing([
                    ["Key": "deletion_protection.enabled", "Value": "false"],
                    ["Key": "routing.http.drop_invalid_header_fields.enabled", "Value": "false"],
                    ["Key": "routing.http.desync_mitigation_mode", "Value": "strictest"],
                    ["Key": "routing.http2.enabled", "Value": "false"],
                    ["Key": "idle_timeout.timeout_seconds", "Value": "120"],
                    ["Key": "access_logs.s3.enabled", "Value": "true"],
                    ["Key": "access_logs.s3.bucket", "Value": .reference(to: "Logs")],
                    ["Key": "access_logs.s3.prefix", "Value": "Entry"],
                ])
            ])
        #expect(logs.prefixes == ["Entry"])
        try template.require(
            "AWS::ElasticLoadBalancingV2::ListenerCertificate",
            ["Certificates": [["CertificateArn": "arn:a"], ["CertificateArn": "arn:b"]]])
    }

    @Test("A bucket lets load balancers of the account write their logs, below their prefix")
    func logBucket() throws {
        let shop = ComputeStack()
        let logs = Bucket.forLogs("Logs", in: shop.stack)
        _ = shop.loadBalancer {
            $0.accessLogs = logs
            $0.accessLogPrefix = "alb"
        }
        let template = try shop.template()
        let policy = try template.require(
            "AWS::S3::BucketPolicy",
            [
                "PolicyDocument": [
                    "Statement": .containing([
                        [
                            "Action": "s3:PutObject",
                            "Principal": ["Service": "logdelivery.elasticloadbalancing.amazonaws.com"],
                            "Resource": .text(containing: "/alb/AWSLogs/${AWS::AccountId}/*"),
                            "Condition": ["ArnLike": ["aws:SourceArn": .text(containing: ":loadbalancer/*")]],
                        ]
                    ])
                ]
            ])
        let loadBalancer = try template.only("AWS::ElasticLoadBalancingV2::LoadBalancer")
        #expect(loadBalancer.entry["DependsOn"]?.array?.contains { $0.string == policy.logicalID } == true)
        let locked = ComputeStack()
        let encrypted = Bucket.forLogs("Logs", in: locked.stack) { $0.encryption = .awsManaged }
        _ = locked.loadBalancer { $0.accessLogs = encrypted }
        #expect(locked.findings == ["unsupported-log-encryption"])
    }

    @Test("A security group of the platform's own keeps its own rules")
    func givenSecurityGroup() throws {
        let shop = ComputeStack()
        let group = SecurityGroup(
            "Web", in: shop.stack, network: shop.network, description: "Web servers", port: .https)
        _ = shop.loadBalancer { $0.securityGroup = group }
        let template = try shop.template()
        try template.requireNone("AWS::EC2::SecurityGroupIngress")
        #expect(template.count(of: "AWS::EC2::SecurityGroup") == 1)
    }

    @Test("An internal one is reached from the network and lies in its private subnets")
    func internalScheme() throws {
        let shop = ComputeStack()
        LoadBalancer(
            "Inner", in: shop.stack, network: shop.network, scheme: .internal, certificate: ComputeStack.certificate)
        let template = try shop.template()
        let loadBalancer = try template.require(
            "AWS::ElasticLoadBalancingV2::LoadBalancer", ["Scheme": "internal"])
        let subnets = loadBalancer.properties["Subnets"]?.array ?? []
        #expect(subnets.count == 2)
        #expect(subnets.allSatisfy { "\($0)".contains("PrivateSubnet") })
        #expect(template.count(of: "AWS::EC2::SecurityGroupIngress", ["CidrIp": "10.0.0.0/16"]) == 2)
    }

    @Test("A route makes a target group, a rule, and a connection on the service's port alone")
    func route() throws {
        let shop = ComputeStack()
        let entry = shop.loadBalancer()
        let web = ContainerService("Web", in: shop.stack, network: shop.network, image: .registry("nginx:1.27")) {
            $0.healthCheckPath = "/health"
        }
        entry.route(to: web) {
            $0.healthCheck.interval = .seconds(10)
            $0.healthCheck.matcher = "200-299"
            $0.deregistrationDelay = .seconds(20)
            $0.stickiness = .hours(1)
        }
        let template = try shop.template()
        let group = try template.require(
            "AWS::ElasticLoadBalancingV2::TargetGroup",
            [
                "TargetType": "ip", "Port": 8080, "Protocol": "HTTP", "HealthCheckPath": "/health",
                "HealthCheckIntervalSeconds": 10, "HealthCheckTimeoutSeconds": 5, "HealthyThresholdCount": 2,
                "UnhealthyThresholdCount": 3, "Matcher": ["HttpCode": "200-299"],
                "TargetGroupAttributes": .containing([
                    ["Key": "deregistration_delay.timeout_seconds", "Value": "20"],
                    ["Key": "stickiness.enabled", "Value": "true"],
                    ["Key": "stickiness.lb_cookie.duration_seconds", "Value": "3600"],
                ]),
            ])
        let rule = try template.require(
            "AWS::ElasticLoadBalancingV2::ListenerRule",
            [
                "Priority": 50000, "Conditions": [["Field": "path-pattern", "PathPatternConfig": ["Values": ["/*"]]]],
                "Actions": [["Type": "forward", "TargetGroupArn": .reference(to: group.logicalID)]],
            ])
        let service = try template.require(
            "AWS::ECS::Service",
            [
                "HealthCheckGracePeriodSeconds": 60,
                "LoadBalancers": [
                    [
                        "ContainerName": "Web", "ContainerPort": 8080,
                        "TargetGroupArn": .reference(to: group.logicalID),
                    ]
                ],
            ])
        #expect(service.entry["DependsOn"]?.array?.contains { $0.string == rule.logicalID } == true)
        try template.require(
            "AWS::EC2::SecurityGroupIngress", ["FromPort": 8080, "ToPort": 8080, "SourceSecurityGroupId": .any])
        try template.require(
            "AWS::EC2::SecurityGroupEgress", ["FromPort": 8080, "ToPort": 8080, "DestinationSecurityGroupId": .any])
        let edges = shop.app.synthesise().assembly.edges
        #expect(edges.contains { $0.from == "Shop/Entry" && $0.to == "Shop/Web" && $0.detail == ["tcp/8080"] })
    }

    @Test("Several routes to a service share its target group; priorities follow how specific they are")
    func severalRoutes() throws {
        func build(reversed: Bool) throws -> SynthesizedTemplate {
            let shop = ComputeStack()
            let entry = shop.loadBalancer()
            let web = ContainerService("Web", in: shop.stack, network: shop.network, image: .registry("nginx:1.27"))
            let api = ContainerService("API", in: shop.stack, network: shop.network, image: .registry("nginx:1.27"))
            let routes: [() -> Void] = [
                { entry.route(to: web) }, { entry.route(to: web, hosts: ["www.example.com"]) },
                { entry.route(to: api, paths: ["/api/*"]) }, { entry.route(to: api, paths: ["/api/v2/*"]) },
                { entry.route(to: api, paths: ["/hooks"], methods: ["post"], headers: ["X-Kind": ["a"]], priority: 7) },
            ]
            for route in reversed ? routes.reversed() : routes { route() }
            return try shop.template()
        }
        let template = try build(reversed: false)
        #expect(template.count(of: "AWS::ElasticLoadBalancingV2::TargetGroup") == 2)
        func priority(_ pattern: Pattern) throws -> Int {
            let rule = try template.require("AWS::ElasticLoadBalancingV2::ListenerRule", ["Conditions": [pattern]])
            return try #require(rule.properties["Priority"]?.int)
        }
        let wide = try priority(["PathPatternConfig": ["Values": ["/api/*"]]])
        let narrow = try priority(["PathPatternConfig": ["Values": ["/api/v2/*"]]])
        #expect(narrow < wide)
        #expect(wide < 50_000)
        try template.require(
            "AWS::ElasticLoadBalancingV2::ListenerRule",
            [
                "Priority": 7,
                "Conditions": [
                    ["HttpHeaderConfig": ["HttpHeaderName": "X-Kind", "Values": ["a"]]],
                    ["HttpRequestMethodConfig": ["Values": ["POST"]]],
                    ["PathPatternConfig": ["Values": ["/hooks"]]],
                ],
            ])
        #expect(try build(reversed: true).value == template.value)
    }

    @Test("A service in another stack takes the rules with it, and the stacks do not need each other")
    func acrossStacks() throws {
        let shop = ComputeStack()
        let entry = shop.loadBalancer()
        let other = Stack("Services", in: shop.app)
        let web = ContainerService("Web", in: other, network: shop.network, image: .registry("nginx:1.27"))
        entry.route(to: web)
        let result = shop.app.synthesise()
        #expect(result.diagnostics.map(\.rule) == [])
        let services = try SynthesizedTemplate(in: result, stack: "Services")
        #expect(services.count(of: "AWS::ElasticLoadBalancingV2::ListenerRule") == 1)
        #expect(services.count(of: "AWS::EC2::SecurityGroupIngress", ["FromPort": 8080]) == 1)
        #expect(services.count(of: "AWS::EC2::SecurityGroupEgress", ["FromPort": 8080]) == 1)
        #expect(result.assembly.stacks.first { $0.id == "Shop" }?.dependencies == [])
    }

    @Test("Misuse is reported")
    func misuse() {
        func findings(_ declare: (ComputeStack, LoadBalancer, ContainerService) -> Void) -> [String] {
            let shop = ComputeStack()
            let entry = shop.loadBalancer()
            let web = ContainerService("Web", in: shop.stack, network: shop.network, image: .registry("nginx:1.27"))
            declare(shop, entry, web)
            return shop.findings
        }
        #expect(
            findings {
                $1.route(to: $2, priority: 5)
                $1.route(to: $2, paths: ["/a"], priority: 5)
            }.contains("duplicate-route-priority"))
        #expect(
            findings {
                $1.route(to: $2)
                $1.route(to: $2, paths: ["/a"]) { $0.stickiness = .hours(1) }
            } == ["conflicting-target-settings"])
        #expect(findings { $1.route(to: $2, paths: ["api"]) } == ["invalid-route-path"])
        #expect(findings { $1.route(to: $2, priority: 0) } == ["invalid-route-priority"])
        #expect(
            findings { $1.route(to: $2, paths: ["/1", "/2", "/3", "/4", "/5", "/6"]) } == ["too-many-route-conditions"])
        #expect(findings { $1.route(to: $2) { $0.healthCheck.timeout = .seconds(40) } } == ["invalid-health-check"])
        #expect(findings { $1.route(to: $2) { $0.healthCheck.path = "ok" } } == ["invalid-health-check"])
        #expect(findings { $1.route(to: $2) { $0.slowStart = .hours(1) } } == ["invalid-target-group"])
        #expect(
            findings { shop, entry, _ in
                let worker = ContainerService(
                    "Worker", in: shop.stack, network: shop.network, image: .registry("nginx:1.27")
                ) { $0.port = nil }
                entry.route(to: worker)
            } == ["missing-port"])
        #expect(
            findings { shop, _, _ in
                _ = shop.loadBalancer("Second") { $0.idleTimeout = .hours(2) }
            } == ["invalid-idle-timeout"])
        let small = ComputeStack(availabilityZones: 1)
        _ = small.loadBalancer()
        #expect(small.findings == ["too-few-load-balancer-zones"])
    }
}
