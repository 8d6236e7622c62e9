import MainstaySchema

/// Which lists say the same in any order.
enum UnorderedLists {
    /// Properties whose order no service looks at, though the schemas of many types do not say so.
    private static let names: Set<String> = [
        "SecurityGroupIngress", "SecurityGroupEgress", "SecurityGroups", "SecurityGroupIds", "VPCSecurityGroups",
        "VpcSecurityGroupIds", "DBSecurityGroups", "SubnetIds", "Subnets", "VPCZoneIdentifier", "AvailabilityZones",
        "ManagedPolicyArns", "EnableCloudwatchLogsExports", "AllowedMethods", "CachedMethods", "Aliases", "DependsOn",
        "TargetGroupARNs", "LoadBalancerAttributes", "TargetGroupAttributes", "Dimensions", "AlarmActions",
        "OKActions", "InsufficientDataActions",
    ]

    static func contains(key: String, node: SchemaNode?, schema: ResourceSchema?) -> Bool {
        if names.contains(key) || key == "Tags" || key == schema?.tagProperty { return true }
        guard let node else { return false }
        if node.isUnordered { return true }
        guard let item = node.items.first.flatMap({ schema?.resolve($0) }) else { return false }
        // A set of words, or of ids of other resources.
        return node.uniqueItems && (!item.enumeration.isEmpty || item.format?.hasPrefix("AWS::") == true)
    }
}
