import Mainstay

/// The warm standby: the same platform in the second region, small, on copies of the databases, and what makes it take
/// over by itself.
struct StandbyStack {
    let stack: Stack

    @discardableResult
    init(
        in app: App, _ environment: Environment<EnvironmentConfig>, _ hosting: EnvironmentConfig.HostingSettings,
        _ refuge: RefugeStack, _ platform: PlatformStack
    ) {
        let standby = hosting.standby
        stack = environment.stack("Standby", in: app, region: hosting.copyRegion, "the warm standby")
        let key = Encryption.key("StandbyKey", in: stack, "\(environment.name), standby")
        let alerts = Alerts(stack, key: key, environment, prefix: "Standby")
        let block = standby?.block ?? hosting.block
        let network = Networking.network("StandbyNetwork", in: stack, block: block, hosting, key: key)
        let zone = HostedZone(
            "StandbyZone", in: stack, existing: platform.place.zone.id, name: hosting.domain)
        let place = Place(
            scope: stack, environment: environment, hosting: hosting, key: key, network: network, zone: zone,
            alerts: alerts)
        let cluster = ClusterParts("StandbyCluster", place, minimum: 2)
        _ = cluster.observers("StandbyCluster", place)
        let certificate = Certificate("StandbyCertificate", in: stack, domain: hosting.domain, zone: zone) {
            $0.alternativeNames = ["*.\(hosting.domain)"]
        }
        let colour = Colour(
            "blue", place, cluster, certificate: certificate, logs: refuge.logs, weight: nil, prefix: "Standby")
        let firewall = WebFirewall("StandbyFirewall", in: stack, scope: .regional) {
            $0.logKey = key
            $0.rateLimit = 2_000
        }
        firewall.protect(colour.loadBalancer, arn: colour.loadBalancer.arn)
        let cache = FastData.cache("StandbyCache", place)
        cluster.cluster.allowConnections(to: cache)
        zone.aliasRecord("secondary.\(hosting.domain)", to: colour.loadBalancer)
        let health = HealthCheck("StandbyHealth", in: stack, of: StringValue("secondary.\(hosting.domain)")) {
            $0.path = "/health"
            $0.interval = .seconds(10)
        }
        RegionalRecords.declare(place, colour.loadBalancer, region: hosting.copyRegion, health)
        RegionalRecords.origin(place, to: "secondary.\(hosting.domain)", isPrimary: false, health)
        for service in colour.services {
            refuge.documents.grantReadWrite(to: service)
        }
        Logging(place, cluster)
        watch(place, cluster, colour, cache)
        takeOver(place, platform, cluster, colour)
    }

    /// What is small and idle has to work on the day that it is needed.
    private func watch(_ place: Place, _ cluster: ClusterParts, _ colour: Colour, _ cache: Cache) {
        let info = [place.alerts.info]
        var alarms = cluster.cluster.standardAlarms(namespaces: ["blue", "batch"], topics: info)
        alarms += colour.loadBalancer.standardAlarms(latency: 0.5, topics: info)
        for targets in colour.targets { alarms += targets.standardAlarms(topics: info) }
        alarms += cache.standardAlarms(topics: info)
        alarms += place.network.standardAlarms(topics: info)
        Dashboard(
            "StandbyParts", in: stack,
            rows: [[.text("# Hosting and delivery, \(place.name): standby")], [.alarms("Alarms", alarms)]])
    }

    /// The first region is watched from here: what is to be noticed may be the loss of all of it.
    private func takeOver(_ place: Place, _ platform: PlatformStack, _ cluster: ClusterParts, _ colour: Colour) {
        let records = Bucket.forLogs("StandbyRecords", in: stack, keeping: .days(31)) {
            $0.encryption = .customerManaged(place.key)
        }
        Encryption.acceptLogs(records)
        let watch = SyntheticCanary.pages(
            "StandbyWatch", in: stack, [CanaryPage(StringValue("https://\(place.directName)/health"))]
        ) {
            $0.interval = .minutes(1)
            $0.timeout = .seconds(30)
            $0.failures = 3
            $0.bucket = records
            $0.topics = [place.alerts.critical]
            $0.name = "hd-\(place.config.stage.rawValue.prefix(4))-watch"
        }
        let minutes = place.hosting.standby?.recoveryTimeMinutes ?? 60
        let point = place.hosting.standby?.recoveryPointMinutes ?? 15
        for (number, shard) in platform.databases.shards.enumerated() {
            let suffix = number == 0 ? "" : "\(number + 1)"
            let replica = PostgresRegionalReplica(
                "StandbyDatabase\(suffix)", in: stack, of: shard.postgres, network: place.network, key: place.key
            ) {
                $0.durability = .multiZone
                $0.backups = .days(Retention.dailyBackups)
            }
            cluster.cluster.allowConnections(to: replica)
            for service in colour.services { replica.grantConnect(to: service, as: Databases.user) }
            _ = replica.standardAlarms(objective: .minutes(point), topics: [place.alerts.critical])
            let failover = RegionalFailover(
                "StandbyFailover\(suffix)", in: stack, promoting: replica, topic: place.alerts.critical
            ) {
                $0.fence = platform.entrance.health
                $0.limit = .minutes(minutes - 5)
                $0.backups = .days(Retention.dailyBackups)
                $0.key = place.key
            }
            failover.startAutomatically(on: watch.alarm)
        }
    }
}
