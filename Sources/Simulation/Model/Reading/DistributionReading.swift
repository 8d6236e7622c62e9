import MainstayPolicy

/// CloudFront distributions: origins, groups of them, and behaviours.
enum DistributionReading {
    /// AWS's own cache policies: whether they keep anything, and for how many seconds.
    private static let managedPolicies: [String: (DistributionSettings.Caching, Int)] = [
        "658327ea-f89d-4fab-a63d-7e88639e58f6": (.on, 86_400), "b2884449-e4de-46a7-ac36-70bc7f1ddd6d": (.on, 86_400),
        "4135ea2d-6df8-44a3-9df3-4b5a84be39ad": (.off, 0), "2e54312d-136d-493c-8eb9-b001f22f67d2": (.on, 2),
        "08627262-05a9-4f76-9ded-b50ca2e3a84f": (.on, 86_400), "83da9c7e-98b4-4e11-a168-04f0df8e2c65": (.on, 0),
        "4cc15a8a-d715-48a4-82b8-cc0b614638fe": (.on, 0),
    ]

    static func read(_ reading: inout EnvironmentReading) {
        for distribution in reading.resources("AWS::CloudFront::Distribution") {
            let settings = settings(distribution, &reading)
            reading.add(distribution, .cdn, .managed, settings: .cdn(settings))
        }
    }

    private static func settings(
        _ distribution: ResourceView, _ reading: inout EnvironmentReading
    ) -> DistributionSettings {
        let configuration = distribution["DistributionConfig"]
        var settings = DistributionSettings()
        settings.aliases = configuration["Aliases"].elements.compactMap(\.string)
        for origin in configuration["Origins"].elements {
            let custom = origin["CustomOriginConfig"]
            let domain = origin["DomainName"]
            settings.origins.append(
                DistributionSettings.Origin(
                    id: origin["Id"].rendered ?? "", target: target(domain, reading),
                    readTimeout: custom["OriginReadTimeout"].int ?? (custom.isPresent ? 30 : nil),
                    connectionTimeout: origin["ConnectionTimeout"].int,
                    connectionAttempts: origin["ConnectionAttempts"].int,
                    hasShield: origin["OriginShield"]["Enabled"].isTrue))
        }
        for group in configuration["OriginGroups"]["Items"].elements {
            settings.originGroups.append(
                DistributionSettings.OriginGroup(
                    id: group["Id"].rendered ?? "",
                    members: group["Members"]["Items"].elements.compactMap { $0["OriginId"].rendered },
                    statusCodes: group["FailoverCriteria"]["StatusCodes"]["Items"].elements.compactMap(\.int)))
        }
        for behavior in configuration["CacheBehaviors"].elements {
            settings.behaviors.append(self.behavior(behavior, pattern: behavior["PathPattern"].rendered))
        }
        if configuration["DefaultCacheBehavior"].isPresent {
            settings.behaviors.append(behavior(configuration["DefaultCacheBehavior"], pattern: nil))
        }
        return settings
    }

    /// The component behind a domain, also where it is written into a longer text (`${Api}.execute-api…`).
    private static func target(_ domain: PropertyView, _ reading: EnvironmentReading) -> Int? {
        reading.component(of: domain) ?? domain.mentioned.lazy.compactMap { reading.owner(of: $0.name) }.first
    }

    private static func behavior(_ behavior: PropertyView, pattern: String?) -> DistributionSettings.Behavior {
        let policy = behavior["CachePolicyId"]
        var caching = DistributionSettings.Caching.unknown
        var timeToLive: Int?
        if let id = policy.string {
            if let known = managedPolicies[id] { (caching, timeToLive) = known }
        } else if let own = policy.resource {
            let configuration = own["CachePolicyConfig"]
            timeToLive = configuration["DefaultTTL"].int
            caching = configuration["MaxTTL"].int.map { $0 > 0 ? .on : .off } ?? .on
        } else if policy.isAbsent {
            timeToLive = behavior["DefaultTTL"].int ?? 86_400
            caching = behavior["MaxTTL"].int == 0 ? .off : .on
        }
        let methods = behavior["AllowedMethods"].elements.compactMap(\.string)
        return DistributionSettings.Behavior(
            pattern: pattern, target: behavior["TargetOriginId"].rendered ?? "",
            cachePolicy: policy.string ?? policy.reference, caching: caching, defaultTimeToLive: timeToLive,
            compresses: behavior["Compress"].isTrue, allowsWrites: methods.contains("POST"))
    }
}
