import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayECR
import MainstayFiles
import MainstayTemplate
import Testing

@Suite("Compute components together")
struct ComputeLintTests {
    /// Everything in one stack. With `COMPUTE_TEMPLATE` set, it is written there for cfn-lint.
    @Test("A stack that uses every setting synthesises without findings")
    func everything() throws {
        let shop = ComputeStack(availabilityZones: 3)
        shop.app.tag("Project", "Shop")
        let entry = shop.loadBalancer { $0.additionalCertificates = [ComputeStack.certificate] }
        let inner = LoadBalancer(
            "Inner", in: shop.stack, network: shop.network, scheme: .internal, certificate: ComputeStack.certificate)
        let cluster = ContainerCluster("Cluster", in: shop.stack) { $0.serviceConnectNamespace = "shop.internal" }
        let repository = ECR.Repository("Images", in: shop.stack)
        let web = ContainerService(
            "Web", in: shop.stack, network: shop.network, image: .repository(repository, tag: "1.0"), cluster: cluster
        ) {
            $0.scaling = .between(2, 10)
            $0.scaling?.requestsPerTarget = 500
            $0.tracing = true
            $0.secrets["PASSWORD"] = GivenSecret()
            $0.environment["REGION"] = AWS.region
            $0.discoveryName = "web"
            $0.containerHealthCheck = ["CMD-SHELL", "wget -q -O- localhost:8080/ || exit 1"]
            $0.ephemeralStorage = .gibibytes(30)
            $0.user = "1000"
            $0.sidecars = [Sidecar("helper", image: .registry("public.ecr.aws/docker/library/busybox:1.37"))]
        }
        let worker = ContainerService(
            "Worker", in: shop.stack, network: shop.network, image: .registry("nginx:1.27"), cluster: cluster
        ) {
            $0.port = nil
            $0.capacity = .spot(onDemandBase: 1)
            $0.executeCommand = true
            $0.readonlyRootFilesystem = false
            $0.desiredCount = 1
        }
        worker.allowConnections(to: web)
        let machines = InstanceService("Machines", in: shop.stack, network: shop.network) {
            $0.instanceTypes = ["t4g.small", "t4g.medium"]
            $0.onDemandPercentage = 50
            $0.userData = "dnf install -y nginx\nsystemctl enable --now nginx"
            $0.port = 80
            $0.environment["REGION"] = AWS.region
            $0.secrets["PASSWORD"] = GivenSecret()
            $0.maximumInstanceLifetime = .days(30)
            $0.scaling.requestsPerTarget = 1_000
            $0.desiredCapacity = 2
        }
        let simple = InstanceService("Simple", in: shop.stack, network: shop.network)
        entry.route(to: web, hosts: ["www.example.com"], paths: ["/shop/*"])
        entry.route(to: machines) { $0.stickiness = .hours(1) }
        inner.route(to: simple, methods: ["GET"], headers: ["X-Kind": ["a", "b"]], priority: 10)
        inner.route(to: web) { $0.slowStart = .seconds(60) }
        Output("Address", in: shop.stack, entry.dnsName)
        let result = shop.app.synthesise()
        #expect(result.diagnostics.map { "\($0.rule): \($0.message)" } == [])
        let stack = try #require(result.assembly.stacks.first)
        if let path = FileSystem.environmentVariable("COMPUTE_TEMPLATE") {
            try FileSystem.write(JSONPrinter.pretty.print(stack.template), to: path)
        }
    }
}
