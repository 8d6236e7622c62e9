public import MainstayConstructs

// What ties load balancers to buckets and zones.

extension Bucket: LoadBalancerLogDestination {
    public var bucketName: BucketName { name }

    public func allowLoadBalancerLogs(prefix: String) { allowLogDelivery(from: .loadBalancer, prefix: prefix) }
}

extension LoadBalancer: AliasTarget {
    public var aliasDomainName: StringValue { "dualstack.\(dnsName)" }
    public var aliasHostedZoneID: StringValue { canonicalHostedZoneID }
    public var evaluatesTargetHealth: Bool { true }
}
