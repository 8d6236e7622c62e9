// Written by Tools/generate-rules from the files in Rules/. Do not edit.

/// All rules that come with the toolkit, in the order of their files.
public enum RuleRegistry {
    public static let all: [any Rule] = [
        BlockedTarget(),
        ForeignAccountTrust(),
        InternetOneHopFromDatabase(),
        InternetReachableDatabase(),
        InternetReachesAdministrator(),
        KeyClosedToService(),
        PermissionPathToAdministration(),
        PublicLoadBalancerWithoutRoute(),
        UnprotectedDatabase(),
        PublicBucket(),
    ]
}
