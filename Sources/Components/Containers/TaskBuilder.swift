import MainstayConstructs
import MainstayECS
import MainstayElasticLoadBalancingV2
import MainstayLogs

/// Declares the task definition of a ``ContainerService``, and keeps what is added to it until synthesis.
final class TaskBuilder {
    typealias Container = ECS.TaskDefinition.ContainerDefinition

    static let portName = "service"

    let group: Group
    let role: Role
    let executionRole: Role
    let targets = AttachedTargetGroups()
    /// Between what requests move during deployments, and as whom ECS moves them.
    var shift: (shift: TrafficShift, role: Role?)?
    var codeDeploy: CodeDeployShift?
    /// Letters, digits, hyphens and underscores of the construct's id, as ECS allows in a name.
    let containerName: String
    private let configuration: ContainerService.Configuration
    private let logGroup: Logs.LogGroup
    private let imageURI: StringValue
    private var sidecarImages: [String: StringValue] = [:]
    private var environment: [String: StringValue]
    private var secrets: [String: any SecretSource] = [:]

    init(
        group: Group, configuration: ContainerService.Configuration, image: ContainerImage, logGroup: Logs.LogGroup
    ) {
        self.group = group
        self.configuration = configuration
        self.logGroup = logGroup
        let name = group.node.id.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
        containerName = name.isEmpty ? "service" : name
        // Only tasks of this account may use the role, whoever else ECS works for.
        role = Role(
            "TaskRole", in: group, assumedBy: .service("ecs-tasks.amazonaws.com"),
            when: [
                "ArnLike": ["aws:SourceArn": "arn:\(AWS.partition):ecs:\(AWS.region):\(AWS.accountID):*"],
                "StringEquals": ["aws:SourceAccount": "\(AWS.accountID)"],
            ], description: "What the containers of \(group.node.pathInStack) may do")
        executionRole = Role(
            "ExecutionRole", in: group, assumedBy: .service("ecs-tasks.amazonaws.com"),
            description: "What ECS needs to start tasks of \(group.node.pathInStack)")
        executionRole.allow(["logs:CreateLogStream", "logs:PutLogEvents"], on: [logGroup.arn])
        environment = configuration.environment
        let resolved = image.resolve(in: group, architecture: configuration.architecture)
        imageURI = resolved.uri
        if let repository = resolved.repository { executionRole.allowPull(from: repository) }
        for sidecar in configuration.sidecars {
            let resolved = sidecar.image.resolve(in: group, architecture: configuration.architecture)
            sidecarImages[sidecar.name] = resolved.uri
            if let repository = resolved.repository { executionRole.allowPull(from: repository) }
        }
        for (name, source) in configuration.secrets { addSecret(name, source) }
    }

    func addEnvironment(_ name: String, _ value: StringValue) {
        reportDuplicate(name, exists: environment[name] != nil || secrets[name] != nil)
        environment[name] = value
    }

    func addSecret(_ name: String, _ source: any SecretSource) {
        reportDuplicate(name, exists: environment[name] != nil || secrets[name] != nil)
        secrets[name] = source
        source.grantRead(to: executionRole)
    }

    private func reportDuplicate(_ name: String, exists: Bool) {
        guard exists else { return }
        group.node.report(
            "duplicate-environment-variable", "the variable \(name) is set twice", help: "set it once, in one way")
    }

    func makeTaskDefinition() -> ECS.TaskDefinition {
        let paths = writablePaths
        return ECS.TaskDefinition(
            configuration.taskDefinitionID, in: group,
            containerDefinitions: [Container](property: .deferred { self.containers.property }),
            cpu: StringValue(String(configuration.cpu.rawValue)),
            ephemeralStorage: configuration.ephemeralStorage.map { .init(sizeInGiB: IntValue($0.gibibytes)) },
            executionRoleArn: executionRole.arn, memory: StringValue(String(configuration.memory.mebibytes)),
            networkMode: .awsvpc, requiresCompatibilities: [configuration.instances == nil ? .fargate : .ec2],
            runtimePlatform: .init(
                cpuArchitecture: configuration.architecture == .arm ? .arm64 : .x86_64,
                operatingSystemFamily: .linux),
            taskRoleArn: role.arn,
            volumes: paths.isEmpty ? nil : paths.map { .init(name: StringValue(Self.volumeName(of: $0))) })
    }

    /// What the service registers with its target groups.
    var loadBalancers: Property {
        let port = configuration.port ?? 0
        return targets.sorted.map { group in
            ECS.Service.LoadBalancer(
                advancedConfiguration: advancedConfiguration, containerName: StringValue(containerName),
                containerPort: IntValue(port), targetGroupArn: group.arn)
        }.property
    }

    private var advancedConfiguration: ECS.Service.AdvancedConfiguration? {
        guard let (shift, role) = shift, let role else { return nil }
        return .init(
            alternateTargetGroupArn: shift.alternate.arn, productionListenerRule: shift.productionRule.ref,
            roleArn: role.arn, testListenerRule: shift.testRule?.ref)
    }

    // MARK: - Containers

    private var containers: [Container] {
        targets.check(configuration.scaling, for: group.node)
        targets.check(configuration.deployment, for: group.node)
        return [mainContainer] + configuration.sidecars.map(sidecar) + (configuration.tracing ? [collector] : [])
    }

    private var mainContainer: Container {
        var variables = environment
        if configuration.tracing {
            variables.merge(TraceCollector.environment(serviceName: containerName)) { own, _ in own }
        }
        var waits = configuration.sidecars.filter(\.startsFirst).map {
            Container.Dependency(condition: .start, containerName: StringValue($0.name))
        }
        if configuration.tracing {
            waits.append(.init(condition: .healthy, containerName: StringValue(TraceCollector.containerName)))
        }
        let check = configuration.containerHealthCheck
        let ports = configuration.port.map { port in
            [
                ECS.TaskDefinition.PortMapping(
                    containerPort: IntValue(port), name: StringValue(Self.portName), protocol: .tcp)
            ]
        }
        let values = secrets.sorted { $0.key < $1.key }.map {
            ECS.TaskDefinition.Secret(name: StringValue($0.key), valueFrom: $0.value.valueFrom)
        }
        let paths = writablePaths
        return Container(
            command: Self.list(configuration.command), dependsOn: waits.isEmpty ? nil : waits,
            entryPoint: Self.list(configuration.entryPoint), environment: Self.variables(variables), essential: true,
            healthCheck: check.isEmpty ? nil : .init(command: check.map { StringValue($0) }), image: imageURI,
            linuxParameters: .init(initProcessEnabled: true), logConfiguration: log(containerName),
            mountPoints: paths.isEmpty
                ? nil
                : paths.map {
                    .init(
                        containerPath: StringValue($0), readOnly: false,
                        sourceVolume: StringValue(Self.volumeName(of: $0)))
                },
            name: StringValue(containerName), portMappings: ports,
            readonlyRootFilesystem: BoolValue(configuration.readonlyRootFilesystem),
            secrets: values.isEmpty ? nil : values, stopTimeout: IntValue(configuration.stopTimeout.seconds),
            user: configuration.user.map { StringValue($0) })
    }

    private func sidecar(_ sidecar: Sidecar) -> Container {
        Container(
            command: Self.list(sidecar.command), environment: Self.variables(sidecar.environment),
            essential: BoolValue(sidecar.isEssential), image: sidecarImages[sidecar.name] ?? "",
            linuxParameters: .init(initProcessEnabled: true), logConfiguration: log(sidecar.name),
            name: StringValue(sidecar.name), readonlyRootFilesystem: BoolValue(sidecar.readonlyRootFilesystem))
    }

    /// Not essential: a service without traces is better than none.
    private var collector: Container {
        Container(
            command: TraceCollector.command, essential: false,
            healthCheck: .init(
                command: TraceCollector.healthCheck, interval: 10, retries: 3, startPeriod: 10, timeout: 5),
            image: TraceCollector.image, logConfiguration: log(TraceCollector.containerName),
            name: StringValue(TraceCollector.containerName), readonlyRootFilesystem: true)
    }

    /// Output that cannot be delivered at once is kept in memory and does not stop the container.
    private func log(_ name: String) -> ECS.TaskDefinition.LogConfiguration {
        .init(
            logDriver: "awslogs",
            options: [
                "awslogs-group": logGroup.ref, "awslogs-region": AWS.region, "awslogs-stream-prefix": StringValue(name),
                "max-buffer-size": "25m", "mode": "non-blocking",
            ])
    }

    private var writablePaths: [String] {
        configuration.readonlyRootFilesystem ? Set(configuration.writablePaths).sorted() : []
    }

    private static func volumeName(of path: String) -> String {
        let name = path.split(separator: "/").joined(separator: "-")
        return "writable-" + name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    }

    private static func list(_ values: [String]) -> [StringValue]? {
        values.isEmpty ? nil : values.map { StringValue($0) }
    }

    private static func variables(_ values: [String: StringValue]) -> [ECS.TaskDefinition.KeyValuePair]? {
        if values.isEmpty { return nil }
        return values.sorted { $0.key < $1.key }.map { .init(name: StringValue($0.key), value: $0.value) }
    }
}

extension ECS.TaskDefinition.ContainerDefinition {
    typealias Dependency = ECS.TaskDefinition.ContainerDependency
}
