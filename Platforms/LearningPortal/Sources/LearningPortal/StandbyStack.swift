import Mainstay

/// The standby region: the same portal, small, on a copy of the database, and what makes it take over by itself.
struct StandbyStack {
    let stack: Stack

    init(
        in app: App, _ environment: Environment<EnvironmentConfig>, _ refuge: RefugeStack, _ portal: PortalStack
    ) {
        let config = environment.settings
        stack = environment.stack("Standby", in: app, region: config.standbyRegion, "the standby")
        let key = Encryption.key("StandbyKey", in: stack, environment.name)
        let topic = Topic("StandbyAlerts", in: stack, key: key, displayName: "Learning portal \(environment.name)")
        topic.subscribe(email: config.alertEmail)
        let place = Place(
            scope: stack, environment: environment, key: key,
            network: Networking.network("StandbyNetwork", in: stack, block: config.standbyBlock, key: key),
            zone: environment.zone("StandbyZone", in: stack), topic: topic)

        let replica = PostgresRegionalReplica(
            "StandbyDatabase", in: stack, of: portal.database.postgres, network: place.network, key: key
        ) {
            $0.durability = .multiZone
            $0.backups = .days(config.database.backupDays)
        }
        let cache = Caching.cache("StandbyCache", place)
        let compute = Compute(
            place, prefix: "Standby", tasks: .between(1, config.tasks.maximum), database: replica.endpoint,
            cache: cache, content: refuge.content)
        compute.service.allowConnections(to: replica)
        compute.service.role.allow(
            ["rds-db:connect"],
            on: [
                "arn:\(AWS.partition):rds-db:\(AWS.region):\(AWS.accountID):dbuser:\(replica.resource.dbiResourceId)/\(Database.user)"
            ])
        let settings = PublishedSettings(
            "StandbySettings", in: stack, under: place.settingsPath,
            [
                "cache-host": cache.endpoint, "content-bucket": StringValue(refuge.content.name),
                "database-host": replica.endpoint, "domain": StringValue(config.domain),
                "image": StringValue(config.image),
            ])
        settings.grantRead(to: compute.service)
        place.zone.aliasRecord(
            place.originName, to: compute.loadBalancer, routing: .secondary, named: "secondary")
        Alarm(
            "ReplicaLag", in: stack, replica.lag(), .above(300),
            description: "The copy of the database is five minutes behind", topics: [topic], missingData: .breaching)
        takeOver(place, replica, compute, portal)
        recordConfigurations(place)
    }

    /// The first region is watched from here: what is to be noticed may be the loss of all of it.
    private func takeOver(
        _ place: Place, _ replica: PostgresRegionalReplica, _ compute: Compute, _ portal: PortalStack
    ) {
        let key = place.key
        let records = Bucket.forLogs("StandbyRecords", in: stack, keeping: .days(31)) {
            $0.encryption = .customerManaged(key)
        }
        Storage.accept(records)
        let watch = SyntheticCanary.pages(
            "StandbyWatch", in: stack, [CanaryPage(StringValue("https://\(place.directName)/health"))]
        ) {
            $0.interval = .minutes(1)
            $0.timeout = .seconds(30)
            $0.failures = 3
            $0.bucket = records
            $0.topics = [place.topic]
            $0.name = "lp-\(place.environment.name)-standby-watch"
        }
        let failover = RegionalFailover("StandbyFailover", in: stack, promoting: replica, topic: place.topic) {
            $0.fence = portal.health
            $0.limit = .minutes(55)
            $0.backups = .days(place.config.database.backupDays)
            $0.key = key
        }
        let tasks = place.config.tasks
        failover.start(compute.service, tasks: tasks.minimum, scalingTo: tasks.maximum)
        failover.startAutomatically(on: watch.alarm)
    }

    /// This region's configurations, and whether anybody changed by hand what its stacks made.
    private func recordConfigurations(_ place: Place) {
        let history = Bucket.forLogs("StandbyHistory", in: stack, keeping: .days(365)) {
            $0.encryption = .customerManaged(place.key)
        }
        Storage.accept(history)
        let recorder = ConfigurationRecorder("StandbyConfiguration", in: stack) {
            $0.bucket = history
            $0.globalTypes = false
            $0.rules = []
        }
        recorder.detectDrift()
    }
}
