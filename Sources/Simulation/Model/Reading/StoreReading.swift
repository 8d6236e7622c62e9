import MainstayPolicy

/// What keeps data beside relational databases, caches among them.
enum StoreReading {
    static func read(_ reading: inout EnvironmentReading) {
        DatabaseReading.read(&reading)
        for group in reading.resources("AWS::ElastiCache::ReplicationGroup") { add(replicationGroup: group, &reading) }
        for cluster in reading.resources("AWS::ElastiCache::CacheCluster") { add(cacheCluster: cluster, &reading) }
        for cache in reading.resources("AWS::ElastiCache::ServerlessCache") {
            var settings = CacheSettings()
            settings.engine = cache["Engine"].string
            settings.isServerless = true
            (settings.isMultiZone, settings.hasAutomaticFailover) = (true, true)
            settings.snapshotRetention = cache["SnapshotRetentionLimit"].int ?? 0
            let index = reading.add(cache, .cache, .managed, settings: .cache(settings))
            reading.groups[index] = ComputeReading.references(cache["SecurityGroupIds"])
        }
        for cluster in reading.resources("AWS::MemoryDB::Cluster") { add(memoryCluster: cluster, &reading) }
        for type in ["AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable"] {
            for table in reading.resources(type) { add(table: table, &reading) }
        }
        for bucket in reading.resources("AWS::S3::Bucket") { reading.add(bucket, .bucket, .managed) }
        for system in reading.resources("AWS::EFS::FileSystem") { add(fileSystem: system, &reading) }
        for type in ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"] {
            for domain in reading.resources(type) { add(domain: domain, &reading) }
        }
    }

    private static func add(replicationGroup group: ResourceView, _ reading: inout EnvironmentReading) {
        var settings = CacheSettings()
        settings.engine = group["Engine"].string ?? "redis"
        settings.engineVersion = group["EngineVersion"].string
        settings.nodeType = group["CacheNodeType"].string
        settings.shards = bounded(group["NumNodeGroups"].int)
        let nodes = group["NumCacheClusters"].int.map { $0 - 1 }
        settings.replicasPerShard = max(0, min(nodes ?? group["ReplicasPerNodeGroup"].int ?? 0, 15))
        settings.hasAutomaticFailover = group["AutomaticFailoverEnabled"].isTrue
        settings.isMultiZone = group["MultiAZEnabled"].isTrue
        settings.snapshotRetention = group["SnapshotRetentionLimit"].int ?? 0
        add(cache: group, settings, subnets: group["CacheSubnetGroupName"].resource?["SubnetIds"], &reading)
    }

    private static func add(cacheCluster cluster: ResourceView, _ reading: inout EnvironmentReading) {
        var settings = CacheSettings()
        settings.engine = cluster["Engine"].string
        settings.engineVersion = cluster["EngineVersion"].string
        settings.nodeType = cluster["CacheNodeType"].string
        // The nodes of Memcached hold different keys: each is a shard.
        settings.shards = bounded(cluster["NumCacheNodes"].int)
        settings.isMultiZone = cluster["AZMode"].is("cross-az")
        settings.snapshotRetention = cluster["SnapshotRetentionLimit"].int ?? 0
        add(cache: cluster, settings, subnets: cluster["CacheSubnetGroupName"].resource?["SubnetIds"], &reading)
    }

    private static func add(memoryCluster cluster: ResourceView, _ reading: inout EnvironmentReading) {
        var settings = CacheSettings()
        settings.engine = cluster["Engine"].string ?? "memorydb"
        settings.nodeType = cluster["NodeType"].string
        settings.shards = bounded(cluster["NumShards"].int)
        settings.replicasPerShard = max(0, min(cluster["NumReplicasPerShard"].int ?? 1, 5))
        (settings.hasAutomaticFailover, settings.isMultiZone) = (true, settings.replicasPerShard > 0)
        settings.snapshotRetention = cluster["SnapshotRetentionLimit"].int ?? 0
        add(cache: cluster, settings, subnets: cluster["SubnetGroupName"].resource?["SubnetIds"], &reading)
    }

    private static func add(
        cache: ResourceView, _ settings: CacheSettings, subnets: PropertyView?, _ reading: inout EnvironmentReading
    ) {
        let units = 1 + settings.replicasPerShard
        let takesOver = settings.hasAutomaticFailover && units > 1
        var zones = subnets.flatMap { reading.network.zones(of: $0) } ?? []
        if !settings.isMultiZone { zones = Array(zones.prefix(1)) }
        let index = reading.add(
            cache, .cache, units > 1 ? Redundancy(.standby, units: units, isAutomatic: takesOver) : .single,
            settings: .cache(settings), zones: Array(zones.prefix(max(1, units))))
        reading.groups[index] =
            ComputeReading.references(cache["SecurityGroupIds"])
            + ComputeReading.references(cache["VpcSecurityGroupIds"])
    }

    private static func add(table: ResourceView, _ reading: inout EnvironmentReading) {
        var settings = TableSettings()
        settings.isOnDemand = table["BillingMode"].is("PAY_PER_REQUEST")
        settings.readCapacity = table["ProvisionedThroughput"]["ReadCapacityUnits"].int
        settings.writeCapacity = table["ProvisionedThroughput"]["WriteCapacityUnits"].int
        settings.scaling = ScalingReading.scaling(of: table)
        let own = reading.region(of: table)
        settings.replicaRegions = table["Replicas"].elements.compactMap { $0["Region"].string }.filter { $0 != own }
        reading.add(table, .table, .managed, settings: .table(settings))
    }

    private static func add(fileSystem: ResourceView, _ reading: inout EnvironmentReading) {
        var zones = [fileSystem["AvailabilityZoneName"].string].compactMap(\.self)
        let mounts = fileSystem.referrers(ofType: "AWS::EFS::MountTarget")
        for mount in mounts where zones.isEmpty || fileSystem["AvailabilityZoneName"].isAbsent {
            guard let zone = mount["SubnetId"].reference.flatMap({ reading.network[$0]?.zone }) else { continue }
            if !zones.contains(zone) { zones.append(zone) }
        }
        let isOneZone = fileSystem["AvailabilityZoneName"].isPresent
        let index = reading.add(fileSystem, .fileSystem, isOneZone ? .single : .managed, zones: zones)
        for mount in mounts {
            reading.assign(mount.name, to: index)
            reading.groups[index, default: []] += ComputeReading.references(mount["SecurityGroups"])
        }
        for point in fileSystem.referrers(ofType: "AWS::EFS::AccessPoint") { reading.assign(point.name, to: index) }
    }

    private static func add(domain: ResourceView, _ reading: inout EnvironmentReading) {
        let cluster = domain["ClusterConfig"]
        let nodes = domain.type == "AWS::OpenSearchService::Domain" ? cluster : domain["ElasticsearchClusterConfig"]
        let count = max(1, min(nodes["InstanceCount"].int ?? 1, 100))
        let isAware = nodes["ZoneAwarenessEnabled"].isTrue || nodes["MultiAZWithStandbyEnabled"].isTrue
        let wanted = isAware ? nodes["ZoneAwarenessConfig"]["AvailabilityZoneCount"].int ?? 2 : 1
        let zones = reading.network.zones(of: domain["VPCOptions"]["SubnetIds"]) ?? []
        let index = reading.add(
            domain, .searchDomain, count > 1 ? Redundancy(.pool, units: count, needed: max(1, count / 2)) : .single,
            zones: Array(zones.prefix(max(1, min(wanted, 3)))))
        reading.groups[index] = ComputeReading.references(domain["VPCOptions"]["SecurityGroupIds"])
    }

    private static func bounded(_ number: Int?) -> Int { max(1, min(number ?? 1, 500)) }
}
