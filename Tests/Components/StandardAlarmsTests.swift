import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Standard alarms")
struct StandardAlarmsTests {
    private let shop = ComputeStack()

    private func metrics(_ template: SynthesizedTemplate) -> [String] {
        template.resources("AWS::CloudWatch::Alarm").compactMap { $0.properties["MetricName"]?.string }
    }

    @Test("Data stores have alarms on what they run out of")
    func stores() throws {
        let topic = Topic("Alerts", in: shop.stack)
        let database = Postgres("Database", in: shop.stack, network: shop.network) {
            $0.storage = .gibibytes(100)
            $0.maximumStorage = .gibibytes(200)
        }
        #expect(database.standardAlarms(topics: [topic]).count == 6)
        Cache("Cache", in: shop.stack, network: shop.network).standardAlarms(topics: [topic])
        let template = try shop.template()
        try template.require(
            "AWS::CloudWatch::Alarm",
            [
                "MetricName": "FreeStorageSpace", "Threshold": 10_737_418_240, "TreatMissingData": "breaching",
                "ComparisonOperator": "LessThanThreshold",
            ])
        #expect(metrics(template).contains("Evictions"))
        #expect(
            template.resources("AWS::CloudWatch::Alarm").allSatisfy {
                $0.properties["AlarmActions"]?.array?.count == 1 && $0.properties["OKActions"]?.array?.count == 1
            })
    }

    @Test("What answers requests has alarms on errors, delays and load")
    func services() throws {
        let balancer = shop.loadBalancer()
        let service = ContainerService(
            "Web", in: shop.stack, network: shop.network, image: .registry("nginx:1.27"))
        let group = balancer.route(to: service)
        balancer.standardAlarms(latency: 0.5, topics: [])
        group.standardAlarms(topics: [])
        service.standardAlarms(topics: [])
        InstanceService("Jobs", in: shop.stack, network: shop.network).standardAlarms(topics: [])
        shop.network.standardAlarms(topics: [])
        let template = try shop.template()
        try template.require(
            "AWS::CloudWatch::Alarm",
            [
                "MetricName": "TargetResponseTime", "ExtendedStatistic": "p95", "Threshold": 0.5,
                "DatapointsToAlarm": 3, "EvaluationPeriods": 5,
            ])
        for name in ["UnHealthyHostCount", "MemoryUtilization", "StatusCheckFailed", "ErrorPortAllocation"] {
            #expect(metrics(template).contains(name), "\(name)")
        }
        #expect(metrics(template).filter { $0 == "ErrorPortAllocation" }.count == shop.network.natGateways.count)
    }

    @Test("Distributions, certificates and replicas have alarms too")
    func edges() throws {
        let core = CoreStack(region: "us-east-1")
        let zone = HostedZone("Zone", in: core.stack, name: "example.com")
        let certificate = Certificate("Certificate", in: core.stack, domain: "www.example.com", zone: zone)
        certificate.standardAlarms(before: 20, topics: [])
        CDN("CDN", in: core.stack, origin: .bucket(Bucket("Assets", in: core.stack))).standardAlarms(topics: [])
        let source = Postgres("Database", in: shop.stack, network: shop.network)
        _ = source
        let template = try core.template()
        try template.require(
            "AWS::CloudWatch::Alarm", ["MetricName": "DaysToExpiry", "Threshold": 20, "Period": 86_400])
        try template.require(
            "AWS::CloudWatch::Alarm",
            [
                "MetricName": "5xxErrorRate",
                "Dimensions": [["Name": "DistributionId"], ["Name": "Region", "Value": "Global"]],
            ])
    }
}
