import Mainstay
import MainstayLogs
import MainstayOpenSearchService

/// OpenSearch, which Elasticsearch became: logs of the last weeks, searched by any word. Fluent Bit in the cluster fills it.
struct Searching {
    let domain: OpenSearchService.Domain

    @discardableResult
    init(_ place: Place, _ cluster: ClusterParts, _ shippers: [KubernetesWorkload]) {
        let scope = Group("Search", in: place.scope)
        let nodes = max(1, place.hosting.searchNodes)
        let subnets = place.network.subnets(named: "Data").prefix(min(nodes, place.hosting.zones))
        let group = SecurityGroup(
            "Group", in: scope, network: place.network, description: "The search of logs", port: .https)
        let log = LogGroup("Log", in: scope) {
            $0.retention = .days(Retention.logs)
            $0.key = place.key
        }
        let permission = Logs.ResourcePolicy(
            "LogPermission", in: scope,
            policyDocument: JSONValue(
                PolicyDocument([
                    PolicyStatement(
                        actions: ["logs:CreateLogStream", "logs:PutLogEvents", "logs:PutLogEventsBatch"],
                        on: ["\(log.arn)"], by: [.service("es.amazonaws.com")],
                        when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]])
                ])), policyName: StringValue("hosting-search-\(place.name)"))
        domain = OpenSearchService.Domain(
            "Domain", in: scope,
            advancedSecurityOptions: .init(
                enabled: true, internalUserDatabaseEnabled: false,
                masterUserOptions: .init(masterUserARN: StringValue(shippers[0].role.arn))),
            clusterConfig: .init(
                dedicatedMasterCount: nodes > 1 ? 3 : nil, dedicatedMasterEnabled: BoolValue(nodes > 1),
                dedicatedMasterType: nodes > 1 ? "m7g.large.search" : nil, instanceCount: IntValue(nodes),
                instanceType: StringValue(place.hosting.searchNode),
                zoneAwarenessConfig: nodes > 1 ? .init(availabilityZoneCount: IntValue(subnets.count)) : nil,
                zoneAwarenessEnabled: BoolValue(nodes > 1)),
            domainEndpointOptions: .init(enforceHTTPS: true, tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10"),
            ebsOptions: .init(ebsEnabled: true, volumeSize: 100, volumeType: "gp3"),
            encryptionAtRestOptions: .init(enabled: true, kmsKeyId: StringValue(place.key.arn)),
            engineVersion: "OpenSearch_2.19",
            logPublishingOptions: [
                "AUDIT_LOGS": .init(cloudWatchLogsLogGroupArn: "\(log.arn)", enabled: true),
                "ES_APPLICATION_LOGS": .init(cloudWatchLogsLogGroupArn: "\(log.arn)", enabled: true),
            ], nodeToNodeEncryptionOptions: .init(enabled: true),
            softwareUpdateOptions: .init(autoSoftwareUpdateEnabled: true),
            vpcOptions: .init(
                securityGroupIds: [group.id], subnetIds: subnets.map { StringValue($0.id) }))
        domain.depend(on: permission)
        if nodes == 1 {
            domain.waive(
                "search-domain-in-one-zone", because: "Development's logs may be searched again tomorrow.",
                owner: Place.owner)
        }
        cluster.cluster.allowConnections(to: group)
        for shipper in shippers {
            shipper.role.allow(
                ["es:ESHttpPost", "es:ESHttpPut"], on: ["\(domain.arn)/*"])
        }
    }
}
