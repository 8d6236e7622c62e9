import MainstayPolicy

/// The records of Route 53, zone by zone.
enum NameReading {
    static func read(_ reading: inout EnvironmentReading) {
        var records: [(record: PropertyView, owner: ResourceView, zone: PropertyView)] = []
        for set in reading.resources("AWS::Route53::RecordSet") {
            records.append((set.properties, set, zone(of: set.properties)))
        }
        for group in reading.resources("AWS::Route53::RecordSetGroup") {
            for set in group["RecordSets"].elements {
                let own = zone(of: set)
                records.append((set, group, own.isPresent ? own : zone(of: group.properties)))
            }
        }
        var zones: [Int: DNSSettings] = [:]
        for (record, owner, zone) in records {
            guard record["Type"].is("A", "AAAA", "CNAME"), let read = self.record(record, owner, reading) else {
                continue
            }
            zones[component(of: zone, owner, &reading), default: DNSSettings()].records.append(read)
        }
        for (index, settings) in zones { reading.model.components[index].settings = .dns(settings) }
    }

    private static func zone(of record: PropertyView) -> PropertyView {
        record["HostedZoneId"].isPresent ? record["HostedZoneId"] : record["HostedZoneName"]
    }

    /// The component of a hosted zone, whether it is in the templates or elsewhere.
    private static func component(
        of zone: PropertyView, _ owner: ResourceView, _ reading: inout EnvironmentReading
    ) -> Int {
        if let resource = zone.resource, resource.type == "AWS::Route53::HostedZone" {
            return reading.owner(of: resource.name) ?? reading.add(resource, .dns, .managed)
        }
        let name = zone.rendered ?? "hosted zone"
        return reading.add(abstract: "Route 53 \(name)", named: "Route 53", .dns, region: nil)
    }

    private static func record(
        _ record: PropertyView, _ owner: ResourceView, _ reading: EnvironmentReading
    ) -> DNSSettings.Record? {
        guard var name = record["Name"].rendered else { return nil }
        if name.hasSuffix(".") { name.removeLast() }
        var read = DNSSettings.Record(id: owner.name, name: name, type: record["Type"].string ?? "A")
        let alias = record["AliasTarget"]
        let values = record["ResourceRecords"].elements
        let targets = alias.isPresent ? [alias["DNSName"]] : values
        read.target = targets.lazy.flatMap(\.mentioned).compactMap { reading.owner(of: $0.name) }.first
        read.timeToLive = alias.isPresent ? nil : record["TTL"].int
        read.followsTargetHealth = alias["EvaluateTargetHealth"].isTrue
        if let failover = record["Failover"].string {
            read.routing = .failover(isPrimary: failover == "PRIMARY")
        } else if record["Weight"].isPresent {
            read.routing = .weighted(record["Weight"].int)
        } else if record["Region"].isPresent {
            read.routing = .latency(region: record["Region"].string)
        } else if record["GeoLocation"].isPresent || record["GeoProximityLocation"].isPresent {
            read.routing = .geolocation
        } else if record["MultiValueAnswer"].isTrue {
            read.routing = .multivalue
        }
        if let check = record["HealthCheckId"].resource {
            let configuration = check["HealthCheckConfig"]
            read.healthCheck = DNSSettings.HealthCheck(
                id: check.name, interval: configuration["RequestInterval"].int ?? 30,
                failureThreshold: configuration["FailureThreshold"].int ?? 3)
        }
        return read
    }
}
