import MainstayPolicy

/// Relational databases, and what AWS runs in the same way: DocumentDB, Neptune.
enum DatabaseReading {
    private static let clusters = ["AWS::RDS::DBCluster", "AWS::DocDB::DBCluster", "AWS::Neptune::DBCluster"]
    private static let members = ["AWS::RDS::DBInstance", "AWS::DocDB::DBInstance", "AWS::Neptune::DBInstance"]

    static func read(_ reading: inout EnvironmentReading) {
        for type in clusters { for cluster in reading.resources(type) { add(cluster: cluster, &reading) } }
        var replicas: [(Int, PropertyView)] = []
        for instance in reading.resources("AWS::RDS::DBInstance")
        where instance["DBClusterIdentifier"].isAbsent {
            let index = add(instance: instance, &reading)
            let source = instance["SourceDBInstanceIdentifier"]
            if source.isPresent { replicas.append((index, source)) }
        }
        if !replicas.isEmpty {
            let names = identifiers(reading)
            for (replica, source) in replicas { link(replica, to: source, names, &reading) }
        }
        for proxy in reading.resources("AWS::RDS::DBProxy") { add(proxy: proxy, &reading) }
        for global in reading.resources("AWS::RDS::GlobalCluster") { link(global: global, &reading) }
    }

    @discardableResult
    private static func add(instance: ResourceView, _ reading: inout EnvironmentReading) -> Int {
        var settings = DatabaseSettings()
        common(instance, &settings)
        settings.instanceClass = instance["DBInstanceClass"].string
        let isReplica =
            instance["SourceDBInstanceIdentifier"].isPresent || instance["SourceDBClusterIdentifier"].isPresent
        let isMultiZone = instance["MultiAZ"].isTrue
        settings.layout = isReplica ? .readReplica : isMultiZone ? .multiZoneInstance : .singleZone
        let subnets = instance["DBSubnetGroupName"].resource?["SubnetIds"]
        let possible = subnets.flatMap { reading.network.zones(of: $0) } ?? []
        let zone = instance["AvailabilityZone"].string.map { [$0] } ?? Array(possible.prefix(1))
        let zones = isMultiZone ? twoZones(possible) : zone
        if instance["MultiAZ"].isUnknown { reading.note(.unknown, "whether it is Multi-AZ is not known", instance) }
        let index = reading.add(
            instance, .database, isMultiZone ? Redundancy(.standby, units: 2) : .single,
            settings: .database(settings), zones: zones)
        reading.groups[index] = ComputeReading.references(instance["VPCSecurityGroups"])
        return index
    }

    private static func add(cluster: ResourceView, _ reading: inout EnvironmentReading) {
        var settings = DatabaseSettings()
        common(cluster, &settings)
        let isRDS = cluster.type == "AWS::RDS::DBCluster"
        let isAurora = !isRDS || settings.engine?.hasPrefix("aurora") ?? true
        let members = Self.members.flatMap { cluster.referrers(ofType: $0) }
        let classes = members.compactMap { $0["DBInstanceClass"].string }
        settings.instanceClass = classes.first ?? cluster["DBClusterInstanceClass"].string
        let serverless = cluster["ServerlessV2ScalingConfiguration"]
        settings.minimumCapacity = serverless["MinCapacity"].double
        settings.maximumCapacity = serverless["MaxCapacity"].double
        let possible = cluster["DBSubnetGroupName"].resource.flatMap { reading.network.zones(of: $0["SubnetIds"]) }
        if isAurora {
            settings.layout =
                classes.contains("db.serverless") || members.isEmpty && serverless.isPresent
                ? .auroraServerless : .aurora
            settings.instances = max(1, members.count)
        } else {
            settings.layout = .multiZoneCluster
            settings.instances = 3
        }
        let units = settings.instances
        let zones = Array((possible ?? []).prefix(units))
        let index = reading.add(
            cluster, .database, units > 1 ? Redundancy(.standby, units: units) : .single,
            settings: .database(settings), zones: units > 1 && zones.count < 2 ? twoZones(zones) : zones)
        for member in members { reading.assign(member.name, to: index) }
        reading.groups[index] = ComputeReading.references(cluster["VpcSecurityGroupIds"])
    }

    private static func common(_ resource: ResourceView, _ settings: inout DatabaseSettings) {
        settings.engine = resource["Engine"].string
        settings.engineVersion = resource["EngineVersion"].string
        settings.storage = resource["AllocatedStorage"].int
        settings.maximumStorage = resource["MaxAllocatedStorage"].int
        settings.storageType = resource["StorageType"].string
        settings.iops = resource["Iops"].int
        settings.usesPerformanceInsights = resource["EnablePerformanceInsights"].isTrue
        let group = resource["DBParameterGroupName"].resource ?? resource["DBClusterParameterGroupName"].resource
        settings.maximumConnections = group?["Parameters"]["max_connections"].int
    }

    /// Two zones, of which AWS picks the second where the templates do not.
    private static func twoZones(_ possible: [String]) -> [String] {
        possible.count >= 2 ? Array(possible.prefix(2)) : ["zone 1", "zone 2"]
    }

    /// What a read replica copies: a database here, or one in another region by its ARN.
    private static func link(
        _ replica: Int, to source: PropertyView, _ names: [String: Int], _ reading: inout EnvironmentReading
    ) {
        var found = reading.component(of: source)
        if found == nil, let text = source.string {
            // The identifier, or the last part of an ARN.
            let name = text.split(separator: ":").last.map(String.init) ?? text
            found = names[name]
        }
        guard let found, found != replica, case .database(var settings) = reading.model.components[found].settings,
            case .database(var own) = reading.model.components[replica].settings
        else { return }
        settings.replicas.append(replica)
        own.source = found
        own.engine = own.engine ?? settings.engine
        reading.model.components[found].settings = .database(settings)
        reading.model.components[replica].settings = .database(own)
    }

    /// The databases by their identifiers.
    private static func identifiers(_ reading: EnvironmentReading) -> [String: Int] {
        var names: [String: Int] = [:]
        for instance in reading.resources("AWS::RDS::DBInstance") {
            if let name = instance["DBInstanceIdentifier"].string { names[name] = reading.owner(of: instance.name) }
        }
        return names
    }

    private static func add(proxy: ResourceView, _ reading: inout EnvironmentReading) {
        let zones = reading.network.zones(of: proxy["VpcSubnetIds"]) ?? []
        let index = reading.add(proxy, .databaseProxy, .managed, zones: zones)
        reading.groups[index] = ComputeReading.references(proxy["VpcSecurityGroupIds"])
        for group in proxy.referrers(ofType: "AWS::RDS::DBProxyTargetGroup") {
            for target in group["DBInstanceIdentifiers"].elements + group["DBClusterIdentifiers"].elements {
                guard let database = reading.component(of: target),
                    case .database(var settings) = reading.model.components[database].settings
                else { continue }
                settings.proxy = index
                reading.model.components[database].settings = .database(settings)
                reading.model.dependencies.append(
                    Dependency(
                        from: index, to: database, strength: .hard, reason: "a proxy answers nothing by itself",
                        evidence: ["target group \(group.name)"]))
            }
        }
    }

    private static func link(global: ResourceView, _ reading: inout EnvironmentReading) {
        var clusters = global.referrers(ofType: "AWS::RDS::DBCluster")
        if let source = global["SourceDBClusterIdentifier"].resource { clusters.append(source) }
        let members = Set(clusters.compactMap { reading.owner(of: $0.name) }).sorted()
        for member in members {
            guard case .database(var settings) = reading.model.components[member].settings else { continue }
            settings.globalRegions = members.filter { $0 != member }
                .compactMap { reading.model.components[$0].region }
            reading.model.components[member].settings = .database(settings)
        }
    }
}
