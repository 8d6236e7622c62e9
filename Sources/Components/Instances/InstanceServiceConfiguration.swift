public import MainstayConstructs

extension InstanceService {
    public struct Configuration {
        /// The first is what the launch template names. With several the group takes what is to be had, which spot
        /// capacity needs; all must have one architecture.
        public var instanceTypes: [InstanceType] = ["t3.micro"]
        public var image = MachineImage.amazonLinux2023
        /// How many instances run and what they follow. ``Scaling/memory`` only applies with ``measuresMemory``, and the
        /// cooldowns never do: groups use ``instanceWarmup``.
        public var scaling = Scaling.between(2, 4)
        /// Instances to begin with; nil begins with the minimum. Deployments do not go back to it.
        public var desiredCapacity: Int?
        /// Of the instances, how many run on demand in any case, where ``onDemandPercentage`` is below 100.
        public var onDemandBase = 0
        /// Of the instances beyond the base, how many run on demand, in percent; the rest is spot capacity, which AWS
        /// may take back with two minutes of notice.
        public var onDemandPercentage = 100
        /// Where the service listens, by TCP; nil where nothing connects to it.
        public var port: Int? = 8_080
        /// What the load balancer asks for.
        public var healthCheckPath = "/"
        /// How long a new instance may fail health checks: as long as it takes to boot and start the service.
        public var healthCheckGracePeriod = TimeSpan.minutes(5)
        /// How long a new instance takes until its measures count.
        public var instanceWarmup = TimeSpan.minutes(2)
        /// A shell script that the instance runs as root when it first boots; bash, which stops at an error.
        public var userData: StringValue?
        /// Lines `NAME=value` of the file `/etc/mainstay/environment`, written before the script runs.
        public var environment: [String: StringValue] = [:]
        /// Lines `NAME=ARN` of the file `/etc/mainstay/secrets`; the instance's role may read these secrets.
        public var secrets: [String: any SecretSource] = [:]
        /// Size of the root volume; encrypted, of the kind gp3.
        public var rootVolume = StorageSize.gibibytes(20)
        /// The root device as the image calls it; Amazon Linux calls it `/dev/xvda`.
        public var rootDeviceName = "/dev/xvda"
        /// Encrypts the root volume; nil uses the account's default key for EBS. Auto Scaling's service-linked role
        /// must be allowed to use the key.
        public var encryptionKey: KMSKeyARN?
        /// Lets containers on the instance read its metadata, which is one network hop further.
        public var runsContainers = false
        /// Measures each minute, not each five; charged by instance.
        public var detailedMonitoring = true
        /// Installs the CloudWatch agent, which measures memory, and has scaling hold ``Scaling/memory``. On Amazon Linux,
        /// whose packages the instances must be able to reach.
        public var measuresMemory = false
        /// Log files that the CloudWatch agent sends to a log group, with `*`; as for ``measuresMemory``, it is installed then.
        public var logFiles: [String] = []
        /// Days that the log files' entries are kept.
        public var logRetentionDays = 30
        /// How long an instance lives before it is replaced, 1 to 365 days; nil does not limit it.
        public var maximumInstanceLifetime: TimeSpan?
        /// Keeps scaling from ending an instance until the instance, or whoever operates it, says that its work is done
        /// (`SetInstanceProtection`). For long jobs; the number then only falls by hand.
        public var protectsFromScaleIn = false
        /// Instances in service at any time of a rolling update; nil stands for the minimum, or one less than the
        /// maximum where that is smaller.
        public var minimumInstancesDuringUpdate: Int?
        /// Instances that a rolling update replaces at once.
        public var updateBatchSize = 1
        /// How long a rolling update waits after each batch, up to an hour: as long as the service takes to start.
        public var updatePause = TimeSpan.minutes(5)
        public var outbound = OutboundAccess.https
        /// Which subnets the instances run in; nil for the private ones.
        public var subnets: [Subnet]?
    }
}

extension InstanceService.Configuration {
    /// Reports what Auto Scaling or EC2 would refuse.
    func check(for node: Node) {
        scaling.check(for: node)
        checkInstanceTypes(node)
        checkUpdate(node)
        InstanceAgent.check(logFiles, for: node)
        if !logFiles.isEmpty { LogRetention.check(logRetentionDays, for: node) }
        if let desiredCapacity,
            !(min(scaling.minimum, scaling.maximum)...scaling.maximum).contains(desiredCapacity)
        {
            node.report(
                "invalid-desired-count",
                "\(desiredCapacity) instances are outside of \(scaling.minimum) to \(scaling.maximum)",
                help: "choose a number in between, or leave desiredCapacity out")
        }
        if let port, !(1...65_535).contains(port) {
            node.report("invalid-port", "\(port) is not a port", help: "use 1 to 65535")
        }
        if !(0...100).contains(onDemandPercentage) || onDemandBase < 0 {
            node.report(
                "invalid-on-demand-share", "\(onDemandPercentage) percent beyond \(onDemandBase) instances is no share",
                help: "use a base of 0 or more and 0 to 100 percent")
        }
        if let lifetime = maximumInstanceLifetime, !(1...365).contains(lifetime.days) {
            node.report(
                "invalid-instance-lifetime", "instances cannot be limited to \(lifetime.seconds) seconds",
                help: "use .days(1) to .days(365)")
        }
        if !(1...16_384).contains(rootVolume.gibibytes) {
            node.report(
                "invalid-root-volume", "a root volume cannot have \(rootVolume.gibibytes) GiB",
                help: "use 1 to 16384 GiB")
        }
    }

    private func checkInstanceTypes(_ node: Node) {
        if instanceTypes.isEmpty {
            node.report(
                "missing-instance-type", "the service has no instance type", help: "give one, such as \"t4g.small\"")
        }
        for type in instanceTypes where !type.isWellFormed {
            node.report(
                "invalid-instance-type", "\"\(type.name)\" is not an instance type", help: "write it as t4g.small")
        }
        if Set(instanceTypes.map(\.architecture)).count > 1 {
            node.report(
                "mixed-architectures",
                "the instance types \(instanceTypes.map(\.name).joined(separator: ", ")) do not "
                    + "have one architecture", help: "one image boots only one of them: choose types of the same")
        }
    }

    private func checkUpdate(_ node: Node) {
        if let count = minimumInstancesDuringUpdate, count < 0 || count >= scaling.maximum {
            node.report(
                "invalid-rolling-update",
                "a rolling update cannot keep \(count) instances in service where at most \(scaling.maximum) run",
                help: "use less than the maximum, or raise the maximum")
        }
        if updateBatchSize < 1 || !(0...3_600).contains(updatePause.seconds) {
            node.report(
                "invalid-rolling-update",
                "a rolling update cannot replace \(updateBatchSize) instances at once and wait "
                    + "\(updatePause.seconds) seconds", help: "use at least 1 instance and up to an hour")
        }
    }

    /// Instances in service at any time of a rolling update.
    var instancesDuringUpdate: Int { minimumInstancesDuringUpdate ?? max(min(scaling.minimum, scaling.maximum - 1), 0) }
}
