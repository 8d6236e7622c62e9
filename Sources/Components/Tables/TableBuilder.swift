import MainstayConstructs
import MainstayDynamoDB

/// Turns a table's configuration into its resource's properties.
struct TableBuilder {
    typealias Resource = DynamoDB.GlobalTable

    let node: Node
    let key: Table.Attribute
    let configuration: Table.Configuration

    func makeTable() -> Resource {
        Resource(
            "Resource", in: Group(node: node), attributeDefinitions: attributes,
            billingMode: isProvisioned ? .provisioned : .payPerRequest, globalSecondaryIndexes: indexes,
            keySchema: Self.schema(key, configuration.sort), replicas: replicas,
            sseSpecification: .init(sseEnabled: true, sseType: .kms),
            streamSpecification: stream.map { .init(streamViewType: .init(StringValue($0.rawValue))) },
            tableName: configuration.name.map { StringValue($0) },
            timeToLiveSpecification: configuration.timeToLive.map {
                .init(attributeName: StringValue($0), enabled: true)
            }, writeOnDemandThroughputSettings: maximumWrites, writeProvisionedThroughputSettings: provisionedWrites)
    }

    private var isProvisioned: Bool { if case .provisioned = configuration.capacity { true } else { false } }

    /// Replicas follow the table by its stream.
    private var stream: Table.Stream? { configuration.replicas.isEmpty ? configuration.stream : .newAndOldImages }

    /// Each attribute once, in the order of names.
    private var attributes: [Resource.AttributeDefinition] {
        var kinds: [String: Table.Attribute.Kind] = [:]
        for attribute in Self.attributes(key, configuration) { kinds[attribute.name] = attribute.kind }
        return kinds.sorted { $0.key < $1.key }.map {
            .init(attributeName: StringValue($0.key), attributeType: .init(StringValue($0.value.rawValue)))
        }
    }

    static func attributes(_ key: Table.Attribute, _ configuration: Table.Configuration) -> [Table.Attribute] {
        [key] + [configuration.sort].compactMap { $0 }
            + configuration.indexes.flatMap { [$0.key] + [$0.sort].compactMap { $0 } }
    }

    private static func schema(_ key: Table.Attribute, _ sort: Table.Attribute?) -> [Resource.KeySchemaItem] {
        let first = Resource.KeySchemaItem(attributeName: StringValue(key.name), keyType: .hash)
        guard let sort else { return [first] }
        return [first, .init(attributeName: StringValue(sort.name), keyType: .range)]
    }

    // MARK: - Indexes

    private var sortedIndexes: [Table.Index] { configuration.indexes.sorted { $0.name < $1.name } }

    private var indexes: [Resource.GlobalSecondaryIndex]? {
        if configuration.indexes.isEmpty { return nil }
        return sortedIndexes.map { index in
            Resource.GlobalSecondaryIndex(
                indexName: StringValue(index.name),
                keySchema: [.init(attributeName: StringValue(index.key.name), keyType: .hash)]
                    + [index.sort].compactMap { $0 }.map {
                        .init(attributeName: StringValue($0.name), keyType: .range)
                    }, projection: Self.projection(index.projection),
                writeOnDemandThroughputSettings: maximumWrites, writeProvisionedThroughputSettings: provisionedWrites)
        }
    }

    private static func projection(_ projection: Table.Index.Projection) -> Resource.Projection {
        switch projection {
        case .everything: .init(projectionType: .all)
        case .keysOnly: .init(projectionType: .keysOnly)
        case .including(let names):
            .init(nonKeyAttributes: Set(names).sorted().map { StringValue($0) }, projectionType: .include)
        }
    }

    // MARK: - Regions

    private var replicas: [Resource.ReplicaSpecification] {
        let own = replica(in: node.region.map { StringValue($0) } ?? AWS.region, keyARN: configuration.key?.arn)
        return [own]
            + configuration.replicas.sorted { $0.region < $1.region }.map {
                replica(in: StringValue($0.region), keyARN: $0.keyARN)
            }
    }

    private func replica(in region: StringValue, keyARN: StringValue?) -> Resource.ReplicaSpecification {
        Resource.ReplicaSpecification(
            contributorInsightsSpecification: configuration.contributorInsights ? .init(enabled: true) : nil,
            deletionProtectionEnabled: BoolValue(configuration.deletionProtection),
            globalSecondaryIndexes: replicaIndexes,
            pointInTimeRecoverySpecification: .init(
                pointInTimeRecoveryEnabled: BoolValue(configuration.pointInTimeRecovery != nil),
                recoveryPeriodInDays: configuration.pointInTimeRecovery.map { IntValue($0.days) }),
            readOnDemandThroughputSettings: maximumReads, readProvisionedThroughputSettings: provisionedReads,
            region: region, sseSpecification: keyARN.map { .init(kmsMasterKeyId: $0) },
            tableClass: configuration.infrequentAccess ? "STANDARD_INFREQUENT_ACCESS" : nil)
    }

    /// An index reads as the table does, in each region by itself.
    private var replicaIndexes: [Resource.ReplicaGlobalSecondaryIndexSpecification]? {
        if configuration.indexes.isEmpty || (provisionedReads == nil && maximumReads == nil) { return nil }
        return sortedIndexes.map {
            .init(
                indexName: StringValue($0.name), readOnDemandThroughputSettings: maximumReads,
                readProvisionedThroughputSettings: provisionedReads)
        }
    }

    // MARK: - Capacity

    private var maximumWrites: Resource.WriteOnDemandThroughputSettings? {
        guard case .onDemand(_, let writes?) = configuration.capacity else { return nil }
        return .init(maxWriteRequestUnits: IntValue(writes))
    }

    private var maximumReads: Resource.ReadOnDemandThroughputSettings? {
        guard case .onDemand(let reads?, _) = configuration.capacity else { return nil }
        return .init(maxReadRequestUnits: IntValue(reads))
    }

    private var provisionedWrites: Resource.WriteProvisionedThroughputSettings? {
        guard case .provisioned(_, let writes, let utilisation) = configuration.capacity else { return nil }
        return .init(writeCapacityAutoScalingSettings: Self.scaling(writes, utilisation))
    }

    private var provisionedReads: Resource.ReadProvisionedThroughputSettings? {
        guard case .provisioned(let reads, _, let utilisation) = configuration.capacity else { return nil }
        return .init(readCapacityAutoScalingSettings: Self.scaling(reads, utilisation))
    }

    private static func scaling(_ range: ClosedRange<Int>, _ utilisation: Int) -> Resource.CapacityAutoScalingSettings {
        .init(
            maxCapacity: IntValue(range.upperBound), minCapacity: IntValue(range.lowerBound),
            targetTrackingScalingPolicyConfiguration: .init(targetValue: DoubleValue(Double(utilisation))))
    }
}
