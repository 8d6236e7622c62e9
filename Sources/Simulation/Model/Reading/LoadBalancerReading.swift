import MainstayPolicy

/// Load balancers with their listeners, rules and target groups.
enum LoadBalancerReading {
    static func read(_ reading: inout EnvironmentReading) {
        for group in reading.resources("AWS::ElasticLoadBalancingV2::TargetGroup") {
            for target in group["Targets"].elements {
                guard let component = reading.component(of: target["Id"]) else { continue }
                if reading.targets[group.name]?.contains(component) != true {
                    reading.targets[group.name, default: []].append(component)
                }
            }
        }
        for balancer in reading.resources("AWS::ElasticLoadBalancingV2::LoadBalancer") { add(balancer, &reading) }
        for balancer in reading.resources("AWS::ElasticLoadBalancing::LoadBalancer") {
            add(classic: balancer, &reading)
        }
    }

    private static func add(_ balancer: ResourceView, _ reading: inout EnvironmentReading) {
        var settings = LoadBalancerSettings()
        settings.kind = LoadBalancerSettings.Kind(rawValue: balancer["Type"].string ?? "application") ?? .application
        settings.isInternal = balancer["Scheme"].is("internal")
        settings.idleTimeout =
            balancer["LoadBalancerAttributes"].elements
            .first { $0["Key"].is("idle_timeout.timeout_seconds") }?["Value"].int
        let mappings = balancer["SubnetMappings"].elements.map { $0["SubnetId"] }
        settings.subnets = reading.network.ids(of: balancer["Subnets"]) + mappings.compactMap(\.reference)
        settings.listeners = balancer.referrers(ofType: "AWS::ElasticLoadBalancingV2::Listener").map(listener)
        var zones: [String]
        if balancer["Subnets"].isPresent {
            zones = ComputeReading.zones(balancer["Subnets"], of: balancer, &reading)
        } else {
            zones = []
            for id in settings.subnets {
                if let zone = reading.network[id]?.zone, !zones.contains(zone) { zones.append(zone) }
            }
        }
        let index = reading.add(
            balancer, .loadBalancer, zones.count > 1 ? Redundancy(.pool, units: zones.count) : .managed,
            settings: .loadBalancer(settings), zones: zones)
        for listener in settings.listeners { reading.assign(listener.id, to: index) }
        reading.groups[index] = ComputeReading.references(balancer["SecurityGroups"])
    }

    private static func add(classic balancer: ResourceView, _ reading: inout EnvironmentReading) {
        var settings = LoadBalancerSettings(kind: .classic)
        settings.isInternal = balancer["Scheme"].is("internal")
        settings.subnets = reading.network.ids(of: balancer["Subnets"])
        let zones = reading.network.zones(of: balancer["Subnets"]) ?? []
        let rule = LoadBalancerSettings.Rule(targetGroups: [balancer.name])
        settings.listeners = [
            LoadBalancerSettings.Listener(id: balancer.name, port: nil, protocolName: nil, rules: [rule])
        ]
        for group in balancer.referrers(ofType: "AWS::AutoScaling::AutoScalingGroup") {
            if let index = reading.owner(of: group.name) { reading.targets[balancer.name, default: []].append(index) }
        }
        for instance in balancer["Instances"].elements {
            if let index = reading.component(of: instance) { reading.targets[balancer.name, default: []].append(index) }
        }
        let index = reading.add(
            balancer, .loadBalancer, zones.count > 1 ? Redundancy(.pool, units: zones.count) : .managed,
            settings: .loadBalancer(settings), zones: zones)
        reading.groups[index] = ComputeReading.references(balancer["SecurityGroups"])
    }

    private static func listener(_ listener: ResourceView) -> LoadBalancerSettings.Listener {
        var rules: [LoadBalancerSettings.Rule] = []
        for rule in listener.referrers(ofType: "AWS::ElasticLoadBalancingV2::ListenerRule") {
            var read = LoadBalancerSettings.Rule(priority: rule["Priority"].int)
            for condition in rule["Conditions"].elements {
                let values = condition["Values"].elements.compactMap(\.string)
                let paths = condition["PathPatternConfig"]["Values"].elements.compactMap(\.string)
                let hosts = condition["HostHeaderConfig"]["Values"].elements.compactMap(\.string)
                switch condition["Field"].string {
                case "path-pattern": read.paths += paths.isEmpty ? values : paths
                case "host-header": read.hosts += hosts.isEmpty ? values : hosts
                default: continue
                }
            }
            read.targetGroups = targets(rule["Actions"])
            rules.append(read)
        }
        rules.sort { ($0.priority ?? .max) < ($1.priority ?? .max) }
        rules.append(LoadBalancerSettings.Rule(targetGroups: targets(listener["DefaultActions"])))
        return LoadBalancerSettings.Listener(
            id: listener.name, port: listener["Port"].int, protocolName: listener["Protocol"].string, rules: rules)
    }

    private static func targets(_ actions: PropertyView) -> [String] {
        var found: [String] = []
        for action in actions.elements {
            let several = action["ForwardConfig"]["TargetGroups"].elements.map { $0["TargetGroupArn"] }
            for group in [action["TargetGroupArn"]] + several {
                if let name = group.reference, !found.contains(name) { found.append(name) }
            }
        }
        return found
    }

    /// A target group with AWS's defaults for what it leaves out.
    static func targetGroup(_ group: ResourceView) -> TargetGroup {
        var attributes: [String: PropertyView] = [:]
        for attribute in group["TargetGroupAttributes"].elements {
            if let key = attribute["Key"].string { attributes[key] = attribute["Value"] }
        }
        let isNetwork = group["Protocol"].is("TCP", "TLS", "UDP", "TCP_UDP", "GENEVE")
        return TargetGroup(
            id: group.name, port: group["Port"].int, targetType: group["TargetType"].string ?? "instance",
            healthCheckInterval: group["HealthCheckIntervalSeconds"].int ?? 30,
            healthCheckTimeout: group["HealthCheckTimeoutSeconds"].int,
            unhealthyThreshold: group["UnhealthyThresholdCount"].int ?? 2,
            healthyThreshold: group["HealthyThresholdCount"].int ?? 5,
            deregistrationDelay: attributes["deregistration_delay.timeout_seconds"]?.int ?? 300,
            slowStart: isNetwork ? 0 : attributes["slow_start.duration_seconds"]?.int ?? 0,
            algorithm: attributes["load_balancing.algorithm.type"]?.string)
    }
}
