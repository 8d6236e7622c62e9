import MainstayPolicy

/// An ECS service with its task definition, its scaling and what it runs on.
struct ContainerServiceReading {
    let service: ResourceView

    func add(to reading: inout EnvironmentReading) {
        var settings = ContainerServiceSettings()
        settings.desiredCount = service["DesiredCount"].int
        readTask(&settings)
        let providers = readLaunch(&settings)
        for provider in providers where settings.hosts == nil {
            settings.hosts = reading.component(of: provider["AutoScalingGroupProvider"]["AutoScalingGroupArn"])
        }
        settings.scaling = ScalingReading.scaling(of: service)
        let deployment = service["DeploymentConfiguration"]
        settings.minimumHealthyPercent = deployment["MinimumHealthyPercent"].int
        settings.maximumPercent = deployment["MaximumPercent"].int
        settings.rollsBack =
            deployment["DeploymentCircuitBreaker"]["Rollback"].isTrue || deployment["Alarms"]["Rollback"].isTrue
        settings.healthCheckGrace = service["HealthCheckGracePeriodSeconds"].int
        settings.targetGroups = service["LoadBalancers"].elements.compactMap { element in
            element["TargetGroupArn"].resource.map(LoadBalancerReading.targetGroup)
        }
        let network = service["NetworkConfiguration"]["AwsvpcConfiguration"]
        settings.subnets = reading.network.ids(of: network["Subnets"])
        let isDaemon = service["SchedulingStrategy"].is("DAEMON")
        let units = settings.scaling?.minimum ?? settings.desiredCount ?? (isDaemon ? nil : 1)
        let zones: [String]
        if network.isPresent {
            zones = ComputeReading.zones(network["Subnets"], of: service, &reading)
        } else {
            zones = settings.hosts.map { reading.model.components[$0].zones } ?? []
        }
        let index = reading.add(
            service, .containerService, Redundancy(.pool, units: units), settings: .containers(settings),
            zones: zones)
        for target in settings.targetGroups { reading.model.targets[target.id, default: []].append(index) }
        reading.groups[index] =
            ComputeReading.references(network["SecurityGroups"])
            + (network.isPresent ? [] : settings.hosts.flatMap { reading.groups[$0] } ?? [])
    }

    private func readTask(_ settings: inout ContainerServiceSettings) {
        guard let task = service["TaskDefinition"].resource else { return }
        settings.taskCPU = Self.units(task["Cpu"])
        settings.taskMemory = Self.units(task["Memory"])
        if settings.taskCPU == nil {
            let containers = task["ContainerDefinitions"].elements
            let units = containers.compactMap { $0["Cpu"].int }.filter { $0 >= 0 && $0 <= 1 << 20 }
            settings.taskCPU = units.isEmpty ? nil : units.reduce(0, +)
        }
        settings.architecture = task["RuntimePlatform"]["CpuArchitecture"].string
    }

    /// `1024`, `1 vCPU`, `2 GB`
    private static func units(_ property: PropertyView) -> Int? {
        if let number = property.int { return (1...1 << 20).contains(number) ? number : nil }
        guard let parts = property.string?.split(separator: " "), parts.count == 2, let number = Double(parts[0]),
            number > 0, number < 1024
        else { return nil }
        return Int(number * 1024)
    }

    /// - Returns: the capacity providers that are resources.
    private func readLaunch(_ settings: inout ContainerServiceSettings) -> [ResourceView] {
        var strategy = service["CapacityProviderStrategy"].elements
        if strategy.isEmpty, service["LaunchType"].isAbsent, let cluster = service["Cluster"].resource {
            let associations = cluster.referrers(ofType: "AWS::ECS::ClusterCapacityProviderAssociations")
            strategy =
                (associations.map { $0["DefaultCapacityProviderStrategy"] }
                + [cluster["DefaultCapacityProviderStrategy"]]).flatMap(\.elements)
        }
        var total = 0.0
        var spot = 0.0
        var providers: [ResourceView] = []
        for element in strategy {
            let weight = max(0, element["Weight"].double ?? 1)
            total += weight
            if element["CapacityProvider"].is("FARGATE_SPOT") { spot += weight }
            if let provider = element["CapacityProvider"].resource { providers.append(provider) }
        }
        settings.spotShare = total > 0 ? spot / total : 0
        switch service["LaunchType"].string {
        case "FARGATE": settings.launch = .fargate
        case "EXTERNAL": settings.launch = .external
        case "EC2": settings.launch = .instances
        default: settings.launch = strategy.isEmpty || !providers.isEmpty ? .instances : .fargate
        }
        return providers
    }
}
