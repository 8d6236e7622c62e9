public import MainstayConstructs

extension LoadBalancer: AliasTarget {
    public var aliasDomainName: StringValue { "dualstack.\(dnsName)" }
    public var aliasHostedZoneID: StringValue { canonicalHostedZoneID }
    public var evaluatesTargetHealth: Bool { true }
}
