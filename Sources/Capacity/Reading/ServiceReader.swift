internal import MainstayFacts
internal import MainstaySimulation

/// What a service is able to do, from its size and its scaling.
struct ServiceReader {
    private let facts: FactTables
    private let sizes: UnitSizes
    private let component: MainstaySimulation.Component

    init(_ facts: FactTables, _ component: MainstaySimulation.Component) {
        self.facts = facts
        self.component = component
        sizes = UnitSizes(facts)
    }

    func fargate(_ settings: ContainerServiceSettings) -> ServiceTier? {
        guard let units = settings.taskCPU, units > 0 else { return nil }
        let vCPU = Double(units) / 1024
        let memory = Double(settings.taskMemory ?? units * 2)
        var scaling = scaling(settings.scaling, fixed: settings.desiredCount)
        let start = startTime("ecs:fargate:task-start", settings.targetGroups)
        scaling.startTime = start.expected
        scaling.startsPerSecond = facts.quota("ECS", "Fargate launch sustained (tasks per second)")?.value ?? 20
        var tier = ServiceTier(
            component.name, kind: .fargate,
            size: UnitSize(UnitSizes.name(ofTask: vCPU), vCPU: vCPU, memoryMiB: memory),
            sizes: UnitSizes.fargate(memoryPerProcessor: memory / vCPU), scaling: scaling, zones: 1,
            maximumProperty: settings.scaling == nil ? "DesiredCount" : "MaxCapacity", sizeProperty: "Cpu")
        tier.startTime = start
        return tier
    }

    func onInstances(_ tier: ServiceTier) -> ServiceTier {
        var result = tier
        result.kind = .pods
        let start = startTime("ecs:ec2:task-start-on-running-host", [])
        result.startTime = start
        result.scaling.startTime = start.expected
        return result
    }

    func instances(_ settings: InstanceSettings) -> ServiceTier? {
        guard let type = settings.instanceTypes.first, var size = sizes.instance(type) else { return nil }
        // Credits run out where nobody pays for more: T2 by default, others on demand.
        let isLimited = settings.credits == "standard" || settings.credits == nil && type.hasPrefix("t2.")
        if isLimited { size.vCPU *= size.baseline }
        var scaling = scaling(settings.scaling, fixed: settings.desiredCapacity)
        let start = startTime("ec2:launch-to-in-service-with-bootstrap", settings.targetGroups)
        scaling.startTime = start.expected
        scaling.warmUp = Double(settings.warmup ?? settings.scaling?.policies.compactMap(\.warmup).max() ?? 0)
        var tier = ServiceTier(
            component.name, kind: .instances, size: size, sizes: sizes.ladder(of: type, prefix: ""),
            scaling: scaling, zones: 1,
            maximumProperty: settings.scaling?.maximum == nil ? "DesiredCapacity" : "MaxSize",
            sizeProperty: "InstanceType")
        tier.startTime = start
        return tier
    }

    func function(_ settings: FunctionSettings) -> ServiceTier? {
        let memory = Double(min(max(settings.memory ?? 128, 128), 10_240))
        // Lambda gives a whole processor at 1,769 MB and up to six.
        let vCPU = min(6, memory / 1769)
        let quota = facts.quota("Lambda", "concurrent executions")?.value ?? 1000
        let most = settings.reservedConcurrency ?? Int(quota)
        let ladder = [256.0, 512, 1024, 1769, 3538].map {
            UnitSize("\(Int($0)) MB", vCPU: $0 / 1769, memoryMiB: $0)
        }
        return ServiceTier(
            component.name, kind: .function, size: UnitSize("\(Int(memory)) MB", vCPU: vCPU, memoryMiB: memory),
            sizes: ladder, scaling: .fixed(most), zones: 3,
            maximumProperty: settings.reservedConcurrency == nil
                ? "the account's concurrent executions" : "ReservedConcurrentExecutions",
            sizeProperty: "MemorySize")
    }

    /// From the decision to the first request: the start, and the first health check.
    private func startTime(_ mechanism: String, _ groups: [TargetGroup]) -> AssumptionRange {
        let row = facts.recoveryTime(mechanism)
        let high = row?.high ?? 300
        let low = row?.low ?? high / 3
        let check = Double(groups.map(\.healthCheckInterval).max() ?? 0)
        return AssumptionRange(
            low, (low + high) / 2 + check / 2, high + check,
            source: row.map { "\(mechanism): \($0.source)" } ?? "assumption")
    }

    private func scaling(_ settings: ScalingSettings?, fixed: Int?) -> AutoScaling {
        let initial = fixed ?? settings?.minimum ?? 1
        guard let settings else { return .fixed(initial) }
        return AutoScaling(
            minimum: settings.minimum ?? initial, maximum: settings.maximum ?? initial, initial: initial,
            policies: settings.policies.compactMap(policy), schedule: settings.schedules.compactMap(Self.action))
    }

    private func policy(_ policy: MainstaySimulation.ScalingPolicy) -> ScalingPolicy? {
        switch policy.kind {
        case .targetTracking(let target, let isScaleInOff):
            return .targetTracking(
                TargetTracking(
                    Self.metric(policy.metric), target: target,
                    scaleInCooldown: Double(policy.scaleInCooldown ?? 300), disablesScaleIn: isScaleInOff))
        case .step(let adjustment, let least, let steps):
            return stepPolicy(
                policy, adjustment, atLeast: least ?? 1,
                steps.map { StepScaling.Step(from: $0.lower, to: $0.upper, change: Double($0.adjustment)) })
        case .simple(let adjustment, let change):
            return stepPolicy(
                policy, adjustment, atLeast: 1, [StepScaling.Step(from: nil, to: nil, change: Double(change))])
        case .predictive: return nil
        }
    }

    /// Nil where no alarm of the templates calls the policy.
    private func stepPolicy(
        _ policy: MainstaySimulation.ScalingPolicy, _ adjustment: String, atLeast least: Int,
        _ steps: [StepScaling.Step]
    ) -> ScalingPolicy? {
        guard let alarm = policy.alarm else { return nil }
        // Data points come every minute here; an alarm with longer periods waits for as many of them.
        let points = max(1, min(1_440, Int((Double(alarm.period) / 60).rounded(.up))))
        let periods = max(1, min(1_440, alarm.evaluationPeriods))
        let kind: StepScaling.Adjustment =
            switch adjustment {
            case "PercentChangeInCapacity": .percentChangeInCapacity(atLeast: least)
            case "ExactCapacity": .exactCapacity
            default: .changeInCapacity
            }
        return .step(
            StepScaling(
                Self.metric(policy.metric), threshold: alarm.threshold, isAbove: alarm.isAbove,
                pointsToAlarm: max(1, min(periods, alarm.pointsToAlarm)) * points, evaluationPeriods: periods * points,
                adjustment: kind, steps: steps, cooldown: Double(policy.scaleOutCooldown ?? 300)))
    }

    /// What the reading leaves out, in words.
    func notes(on tier: ServiceTier) -> [String] {
        var notes: [String] = []
        let policies = policies
        if policies.contains(where: { policy($0) == nil }) {
            notes.append("\(component.name): predictive policies, and those that no alarm here calls, are left out")
        }
        if policies.contains(where: { Self.metric($0.metric) == .memory }) {
            notes.append("\(component.name): its memory policy acts only with memory-use in a calibration file")
        }
        if tier.size.baseline < 1 {
            notes.append(
                "\(component.name): \(tier.size.name) may use \(Quantity.percent(tier.size.baseline)) of its "
                    + "processors for good; more is paid for in credits, or refused")
        }
        return notes
    }

    private var policies: [MainstaySimulation.ScalingPolicy] {
        switch component.settings {
        case .containers(let settings): settings.scaling?.policies ?? []
        case .instances(let settings): settings.scaling?.policies ?? []
        default: []
        }
    }

    private static func metric(_ name: String?) -> ScalingMetric {
        switch name {
        case "ECSServiceAverageCPUUtilization", "ASGAverageCPUUtilization", "CPUUtilization": .processor
        case "ECSServiceAverageMemoryUtilization", "MemoryUtilization": .memory
        case "ALBRequestCountPerTarget", "RequestCountPerTarget": .requestsPerTarget
        default: .other(name ?? "unknown")
        }
    }

    /// Minute and hour of a cron expression that names both; every day, whatever days it names.
    static func action(_ schedule: ScheduledScaling) -> ScheduledAction? {
        var text = schedule.schedule
        if text.hasPrefix("cron("), text.hasSuffix(")") { text = String(text.dropFirst(5).dropLast()) }
        let fields = text.split(separator: " ")
        guard fields.count >= 5, let minute = Int(fields[0]), let hour = Int(fields[1]), (0..<60).contains(minute),
            (0..<24).contains(hour)
        else { return nil }
        return ScheduledAction(
            at: Double(hour * 3600 + minute * 60), minimum: schedule.minimum, maximum: schedule.maximum,
            desired: schedule.desired)
    }
}
