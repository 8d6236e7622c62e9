import MainstayComponents
import MainstayConstructs

/// A platform with every component that keeps or serves data, as one would write it.
enum DataPlatform {
    static func build(reversed: Bool = false) -> App {
        let app = App()
        let edge = Stack("Edge", in: app, destination: AnyDestination(account: "123456789012", region: "us-east-1"))
        let zone = HostedZone("Zone", in: edge, name: "example.com")
        let certificate = Certificate("Certificate", in: edge, domain: "example.com", zone: zone) {
            $0.alternativeNames = ["www.example.com", "*.api.example.com"]
        }
        let firewall = WebFirewall("Firewall", in: edge, scope: .cloudFront)

        let stack = Stack("Data", in: app, destination: AnyDestination(account: "123456789012", region: "eu-central-1"))
        let network = Network("Network", in: stack, availabilityZones: 2)
        let key = Key("Key", in: stack)
        let logs = Bucket.forLogs("Logs", in: stack, keeping: .days(365), fromCloudFront: true)
        let replica = Bucket("Replica", in: stack) { $0.encryption = .customerManaged(key) }
        let assets = Bucket("Assets", in: stack) {
            $0.encryption = .customerManaged(key)
            $0.lifecycleRules = [
                Bucket.LifecycleRule(
                    "DeleteOldVersions", noncurrentExpiration: .days(30), newerNoncurrentVersions: 2,
                    transitions: [.to(.infrequentAccess, after: .days(60))])
            ]
            $0.accessLogs = .to(logs)
            $0.replication = .to(replica, timeControl: true)
        }
        let archive = Bucket("Archive", in: stack) {
            $0.objectLock = .governance(.days(30))
            $0.encryption = .awsManaged
        }
        let deliveries: [LogSource] = [
            .loadBalancer, .configurationRecorder, .vendedLogs,
            .trail(arn: "arn:\(AWS.partition):cloudtrail:\(AWS.region):\(AWS.accountID):trail/audit"),
        ]
        for source in reversed ? deliveries.reversed() : deliveries { logs.allowLogDelivery(from: source) }

        let database = Postgres("Database", in: stack, network: network) {
            $0.key = key
            $0.version = .v15_17
            $0.instance = .t3(.micro)
        }
        database.readReplica("Reader")
        let managed = Postgres("Managed", in: stack, network: network) {
            $0.credentials = .managedByRDS
            $0.storageType = .io2(iops: 3_000)
            $0.storage = .gibibytes(400)
            $0.maximumStorage = .tebibytes(1)
            $0.instance = .m7g(.large)
        }
        let verification = Secret("OriginVerification", in: stack) { $0.key = key }
        let role = Role("Reader", in: stack, assumedBy: .service("ecs-tasks.amazonaws.com"))
        let grants: [() -> Void] = [
            { assets.grantReadWrite(to: role) }, { archive.grantRead(to: role, prefix: "reports/") },
            { database.credentials.grantRead(to: role) }, { managed.credentials.grantRead(to: role) },
            { verification.grantRead(to: role) }, { key.grantEncryptDecrypt(to: role) },
            { managed.grantConnect(to: role, as: "app") },
        ]
        for grant in reversed ? grants.reversed() : grants { grant() }

        let origin = CDN.Origin.server(
            "origin.example.com", header: CDN.Header("X-Origin-Verify", verification.password))
        let cdn = CDN("CDN", in: stack, origin: .bucket(assets)) {
            $0.aliases = ["example.com", "www.example.com"]
            $0.certificate = certificate.reference
            $0.behaviours = [.dynamic("/api/*", origin: origin)]
            $0.accessLogs = logs
            $0.firewall = firewall
            $0.errorPages = CDN.ErrorPage.singlePage()
            $0.restriction = .except(["KP"])
            $0.securityHeaders?.contentSecurityPolicy = "default-src 'self'"
            $0.securityHeaders?.permissionsPolicy = "camera=()"
        }
        cdn.grantInvalidate(to: role)
        let records = HostedZone("Records", in: stack, existing: "Z0123456789ABCDEFGHIJ", name: "example.com")
        records.aliasRecord(to: cdn)
        records.aliasRecord("www", to: cdn)
        records.record(.txt, nil, ["\"v=spf1 -all\""])
        let regional = WebFirewall("Firewall", in: stack, scope: .regional) {
            $0.managedRules[1].countedRules = ["SizeRestrictions_BODY"]
        }
        regional.protect(
            role, arn: "arn:\(AWS.partition):elasticloadbalancing:\(AWS.region):\(AWS.accountID):loadbalancer/app/web/1"
        )
        let plan = BackupPlan("Backups", in: stack) {
            $0.key = key
            $0.lock = BackupPlan.Lock(minimum: .days(7), maximum: .days(400), finalAfter: .days(3))
            $0.tags = ["backup": "daily"]
            $0.rules = [
                .daily, BackupPlan.Rule("Yearly", keeping: .days(365), movingToColdStorage: .days(60)),
            ]
        }
        for target in reversed ? [database as any BackupTarget, assets] : [assets, database] { plan.protect(target) }
        Output("Endpoint", in: stack, database.endpoint)
        return app
    }
}
