import MainstayPolicy

/// What runs the user's code: container services, groups of instances, instances, functions.
enum ComputeReading {
    static func read(_ reading: inout EnvironmentReading) {
        for group in reading.resources("AWS::AutoScaling::AutoScalingGroup") { add(group: group, &reading) }
        for group in reading.resources("AWS::EKS::Nodegroup") { add(nodes: group, &reading) }
        for instance in reading.resources("AWS::EC2::Instance") { add(instance: instance, &reading) }
        for service in reading.resources("AWS::ECS::Service") {
            ContainerServiceReading(service: service).add(to: &reading)
        }
        for service in reading.resources("AWS::AppRunner::Service") {
            var settings = ContainerServiceSettings()
            settings.taskCPU = service["InstanceConfiguration"]["Cpu"].int
            settings.taskMemory = service["InstanceConfiguration"]["Memory"].int
            reading.add(service, .containerService, .managed, settings: .containers(settings))
        }
        for function in reading.resources("AWS::Lambda::Function") { add(function: function, &reading) }
        for cluster in reading.resources("AWS::EKS::Cluster") {
            let list = cluster["ResourcesVpcConfig"]["SubnetIds"]
            reading.add(cluster, .kubernetes, .managed, zones: reading.network.zones(of: list) ?? [])
        }
    }

    /// The zones of a list of subnets; where they are left to whoever deploys, two are taken for granted, and said so.
    static func zones(_ list: PropertyView, of resource: ResourceView, _ reading: inout EnvironmentReading) -> [String]
    {
        if let zones = reading.network.zones(of: list) { return zones }
        let count = list.isKnown ? Set(reading.network.ids(of: list)).count : 2
        guard count > 1 else {
            reading.note(.unknown, "its zone is not known", resource)
            return []
        }
        let zones = (1...min(count, 6)).map { "zone \($0)" }
        reading.note(
            .assumed, "the zones of its subnets are not in the templates; taken to be \(zones.count) different ones",
            resource)
        return zones
    }

    private static func add(group: ResourceView, _ reading: inout EnvironmentReading) {
        var settings = InstanceSettings()
        let mixed = group["MixedInstancesPolicy"]
        let specification = mixed["LaunchTemplate"]["LaunchTemplateSpecification"]
        let template =
            (group["LaunchTemplate"]["LaunchTemplateId"].resource ?? specification["LaunchTemplateId"].resource)
            ?? group["LaunchConfigurationName"].resource
        let data = template.map { $0.type == "AWS::EC2::LaunchTemplate" ? $0["LaunchTemplateData"] : $0.properties }
        let overrides = mixed["LaunchTemplate"]["Overrides"].elements.compactMap { $0["InstanceType"].string }
        settings.instanceTypes = overrides.isEmpty ? [data?["InstanceType"].string].compactMap(\.self) : overrides
        settings.credits = data?["CreditSpecification"]["CpuCredits"].string
        if let above = mixed["InstancesDistribution"]["OnDemandPercentageAboveBaseCapacity"].double {
            settings.spotShare = min(1, max(0, 1 - above / 100))
        }
        settings.desiredCapacity = group["DesiredCapacity"].int
        settings.usesLoadBalancerHealth = group["HealthCheckType"].string?.contains("ELB") ?? false
        settings.healthCheckGrace = group["HealthCheckGracePeriod"].int
        settings.warmup = group["DefaultInstanceWarmup"].int
        settings.scaling = ScalingReading.scaling(ofGroup: group)
        settings.subnets = reading.network.ids(of: group["VPCZoneIdentifier"])
        settings.targetGroups = group["TargetGroupARNs"].elements.compactMap { element in
            element.resource.map(LoadBalancerReading.targetGroup)
        }
        let units = settings.scaling?.minimum ?? settings.desiredCapacity
        let zones = zones(group["VPCZoneIdentifier"], of: group, &reading)
        let index = reading.add(
            group, .instanceGroup, Redundancy(.pool, units: units), settings: .instances(settings), zones: zones)
        for target in settings.targetGroups { reading.targets[target.id, default: []].append(index) }
        let interfaces = data?["NetworkInterfaces"].elements.first?["Groups"]
        reading.groups[index] =
            references(interfaces) + references(data?["SecurityGroupIds"])
            + references(data?["SecurityGroups"])
    }

    private static func add(nodes group: ResourceView, _ reading: inout EnvironmentReading) {
        var settings = InstanceSettings()
        settings.instanceTypes = group["InstanceTypes"].elements.compactMap(\.string)
        settings.desiredCapacity = group["ScalingConfig"]["DesiredSize"].int
        settings.scaling = ScalingSettings(
            minimum: group["ScalingConfig"]["MinSize"].int, maximum: group["ScalingConfig"]["MaxSize"].int)
        settings.spotShare = group["CapacityType"].is("SPOT") ? 1 : 0
        settings.subnets = reading.network.ids(of: group["Subnets"])
        let zones = zones(group["Subnets"], of: group, &reading)
        reading.add(
            group, .instanceGroup, Redundancy(.pool, units: settings.desiredCapacity ?? settings.scaling?.minimum),
            settings: .instances(settings), zones: zones)
    }

    private static func add(instance: ResourceView, _ reading: inout EnvironmentReading) {
        var settings = InstanceSettings()
        settings.instanceTypes = [instance["InstanceType"].string].compactMap(\.self)
        settings.credits = instance["CreditSpecification"]["CPUCredits"].string
        let interface = instance["NetworkInterfaces"].elements.first
        let subnet = instance["SubnetId"].reference ?? interface?["SubnetId"].reference
        settings.subnets = [subnet].compactMap(\.self)
        let zone = instance["AvailabilityZone"].string ?? subnet.flatMap { reading.network[$0]?.zone }
        let index = reading.add(
            instance, .instance, .single, settings: .instances(settings), zones: [zone].compactMap(\.self))
        reading.groups[index] = references(instance["SecurityGroupIds"]) + references(interface?["GroupSet"])
    }

    private static func add(function: ResourceView, _ reading: inout EnvironmentReading) {
        var settings = FunctionSettings()
        settings.memory = function["MemorySize"].int ?? 128
        settings.timeout = function["Timeout"].int ?? 3
        settings.runtime = function["Runtime"].string
        settings.reservedConcurrency = function["ReservedConcurrentExecutions"].int
        let versions = ["AWS::Lambda::Alias", "AWS::Lambda::Version"].flatMap { function.referrers(ofType: $0) }
        settings.provisionedConcurrency =
            versions.compactMap { $0["ProvisionedConcurrencyConfig"]["ProvisionedConcurrentExecutions"].int }.first
        settings.subnets = reading.network.ids(of: function["VpcConfig"]["SubnetIds"])
        let zones = reading.network.zones(of: function["VpcConfig"]["SubnetIds"]) ?? []
        let index = reading.add(function, .function, .managed, settings: .function(settings), zones: zones)
        reading.groups[index] = references(function["VpcConfig"]["SecurityGroupIds"])
        for version in versions { reading.assign(version.name, to: index) }
    }

    /// The resources that a list names.
    static func references(_ list: PropertyView?) -> [String] {
        (list?.elementsOrSelf ?? []).compactMap(\.reference)
    }
}
