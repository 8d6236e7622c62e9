public import MainstayFacts

/// What advice looks up.
public struct AdviceSources: Sendable {
    public var facts: FactTables
    /// What is larger than the load needs it to be, as somebody worked out who knows the load.
    public var spare: [SpareCapacity]

    public init(facts: FactTables = .builtIn, spare: [SpareCapacity] = []) {
        self.facts = facts
        self.spare = spare
    }
}

/// A resource that could be smaller.
public struct SpareCapacity: Sendable, Hashable {
    public enum Change: Sendable, Hashable {
        /// Of what always runs.
        case units(from: Int, to: Int)
        /// `db.m6g.xlarge` to `db.m6g.large`
        case size(from: String, to: String)
    }

    /// The stack's artifact id and the logical id: `shop-production/Database`.
    public var resource: String
    public var setting: String
    public var change: Change
    /// For what it would still be enough: `1,000 users at the same time within 200 ms`.
    public var load: String

    public init(resource: String, setting: String, change: Change, load: String) {
        self.resource = resource
        self.setting = setting
        self.change = change
        self.load = load
    }
}

/// Looks for savings in one environment.
struct AdviceContext {
    let environment: String?
    let resources: [ResourceCost]
    let floors: CostFloors
    let sources: AdviceSources
    private(set) var found: [Advice] = []

    init(environment: String?, resources: [ResourceCost], floors: CostFloors, sources: AdviceSources) {
        self.environment = environment
        self.resources = resources
        self.floors = floors
        self.sources = sources
    }

    mutating func run() {
        moveToGraviton()
        moveStorage()
        shareGateways()
        addGatewayEndpoint()
        switchOffAtNight()
        leaveExtendedSupport()
        deleteOldLogs()
        giveBackSpare()
    }

    mutating func add(
        _ kind: Advice.Kind, _ resources: [ResourceCost], _ text: String, saving: CostRange, floor: String? = nil
    ) {
        guard !resources.isEmpty else { return }
        found.append(
            Advice(
                kind: kind, environment: environment, resources: resources.map(\.construct).sorted(), text: text,
                saving: saving, floor: floor))
    }

    func charged(_ type: String) -> [ResourceCost] { resources.filter { $0.type == type && $0.status == .charged } }

    private mutating func moveToGraviton() {
        for resource in resources {
            var saving = CostRange.zero
            var names: [String] = []
            for line in resource.lines {
                guard let cost = line.cost, let price = line.prices.first, price.usd > 0,
                    let (other, name) = graviton(for: line, price), other.usd < price.usd
                else { continue }
                saving += cost * (1 - other.usd / price.usd)
                if !names.contains(name) { names.append(name) }
            }
            guard saving.expected > 0 else { continue }
            let needs =
                switch resource.type {
                case "AWS::RDS::DBInstance", "AWS::ElastiCache::ReplicationGroup", "AWS::ElastiCache::CacheCluster":
                    ""
                default: ", if its images and libraries run on ARM64"
                }
            add(
                .graviton, [resource], "run \(resource.construct) on \(names.joined(separator: ", "))\(needs)",
                saving: saving)
        }
    }

    /// The price of the same on AWS's own processors, in the same region, with its name.
    private func graviton(for line: CostLine, _ price: Price) -> (Price, String)? {
        func find(_ item: String, _ name: String) -> (Price, String)? {
            sources.facts.price(price.service, item, region: price.region).map { ($0, name) }
        }
        let type: String
        switch line.commitment {
        case .instance(let name), .database(let name, _), .cache(let name, _): type = name
        case .fargate:
            return price.item.contains(":x86")
                ? find(price.item.replacing(":x86", with: ":arm"), "ARM64 tasks") : nil
        case .lambda:
            return price.item.contains("-x86-first-6b")
                ? find("function:duration-arm-first-7.5b", "arm64") : nil
        case nil: return nil
        }
        let parts = type.split(separator: ".").map(String.init)
        guard let size = parts.last, parts.count >= 2 else { return nil }
        let family = parts[parts.count - 2]
        for candidate in Self.gravitonFamilies[family] ?? [] {
            let other = (parts.dropLast(2) + [candidate, size]).joined(separator: ".")
            if let found = find(price.item.replacing(":\(type):", with: ":\(other):"), other) { return found }
        }
        return nil
    }

    /// The nearest families with ARM processors, the newer one first.
    private static let gravitonFamilies: [String: [String]] = [
        "t2": ["t4g"], "t3": ["t4g"], "t3a": ["t4g"], "m4": ["m6g"], "m5": ["m6g"], "m5a": ["m6g"],
        "m6i": ["m7g", "m6g"], "m6a": ["m7g", "m6g"], "m7i": ["m7g"], "m7a": ["m7g"], "c4": ["c6g"], "c5": ["c6g"],
        "c5a": ["c6g"], "c6i": ["c7g", "c6g"], "c6a": ["c7g", "c6g"], "c7i": ["c7g"], "c7a": ["c7g"],
        "r4": ["r6g"], "r5": ["r6g"], "r5a": ["r6g"], "r6i": ["r7g", "r6g"], "r7i": ["r7g"], "r7a": ["r7g"],
    ]

    private mutating func moveStorage() {
        for resource in resources {
            var saving = CostRange.zero
            for line in resource.lines {
                guard let cost = line.cost, let price = line.prices.first, price.service == "EBS",
                    price.item == "volume:gp2:storage",
                    let other = sources.facts.price("EBS", "volume:gp3:storage", region: price.region),
                    other.usd < price.usd
                else { continue }
                saving += cost * (1 - other.usd / price.usd)
            }
            guard saving.expected > 0 else { continue }
            add(
                .generalPurposeStorage, [resource],
                "give \(resource.construct) gp3 volumes, which cost less and are no slower up to 1 TB", saving: saving)
        }
    }

    private mutating func shareGateways() {
        for (_, gateways) in Dictionary(grouping: charged("AWS::EC2::NatGateway"), by: \.stack).sorted(by: {
            $0.key < $1.key
        })
        where gateways.count > 1 {
            let spare = Array(gateways.dropFirst())
            let saving = spare.reduce(CostRange.zero) { sum, gateway in
                sum + gateway.lines.filter { $0.basis == .fixed }.reduce(.zero) { $0 + ($1.cost ?? .zero) }
            }
            let zones = floors.zones ?? 1
            add(
                .natConsolidation, spare,
                "share one NAT gateway instead of \(gateways.count); the data between zones then costs, and the loss of its zone cuts all off",
                saving: saving,
                floor: zones > 1 ? "at least \(zones) zones have to keep their way out" : nil)
        }
    }

    private mutating func addGatewayEndpoint() {
        let stacks = Set(resources.filter { $0.type == "AWS::EC2::VPCEndpoint" && $0.status == .free }.map(\.stack))
        for gateway in charged("AWS::EC2::NatGateway") where !stacks.contains(gateway.stack) {
            let data = gateway.lines.first { $0.parameter == "natProcessedGB" }
            guard let cost = data?.cost, cost.expected > 0 else { continue }
            add(
                .gatewayEndpoint, [gateway],
                "add gateway endpoints for S3 and DynamoDB, which are free, so that their traffic does not go through \(gateway.construct)",
                saving: CostRange(low: 0, expected: cost.expected / 2, high: cost.expected))
        }
    }

    /// Twelve hours on five days, of 168 hours.
    private static let officeHours = 60.0 / 168

    private mutating func switchOffAtNight() {
        let types: Set<String> = [
            "AWS::ECS::Service", "AWS::AutoScaling::AutoScalingGroup", "AWS::EC2::Instance", "AWS::RDS::DBInstance",
        ]
        let running = resources.filter { types.contains($0.type) && $0.lines.contains { $0.commitment != nil } }
        let cost = running.reduce(CostRange.zero) { sum, resource in
            sum + resource.lines.filter { $0.commitment != nil }.reduce(.zero) { $0 + ($1.cost ?? .zero) }
        }
        guard cost.expected > 0 else { return }
        add(
            .offAtNight, running,
            "switch off \(environment ?? "it") at night and at weekends: twelve hours on five days are \(Int(Self.officeHours * 100)) % of the week",
            saving: cost * (1 - Self.officeHours),
            floor: floors.isAlwaysOn == false ? nil : "it has to run day and night")
    }

    private mutating func leaveExtendedSupport() {
        for database in charged("AWS::RDS::DBInstance") {
            for line in database.lines where line.name.hasPrefix("Extended support") {
                guard let cost = line.cost else { continue }
                add(
                    .oldEngine, [database],
                    "upgrade the engine of \(database.construct): its standard support has ended",
                    saving: cost)
            }
        }
    }

    /// What logs come to, compressed.
    private static let compression = 0.15
    /// For how many days logs are kept where nothing asks for more.
    private static let usualRetention = 30.0

    private mutating func deleteOldLogs() {
        let groups = resources.filter { $0.lines.contains(where: \.isKeptForever) }
        let days = max(Self.usualRetention, Double(floors.logRetentionDays ?? 0))
        var saving = CostRange.zero
        for line in groups.flatMap(\.lines) where line.isKeptForever {
            guard let price = line.prices.first, line.cost != nil else { continue }
            let written = groups.first { $0.lines.contains(line) }?.lines.first { $0.parameter == "logIngestGB" }
            guard let quantity = written?.quantity else { continue }
            // A year's logs are there, and those of some days would be.
            saving += quantity * (Self.compression * max(0, 12 - days / 30) * price.usd)
        }
        guard saving.expected > 0 else { return }
        add(
            .logRetention, groups,
            "delete the logs of \(groups.count) groups after \(Int(days)) days: kept for ever, they cost this much more after a year",
            saving: saving)
    }
}
