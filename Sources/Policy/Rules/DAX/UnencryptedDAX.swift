/// Finds caches of DynamoDB that hold or send data unencrypted.
struct UnencryptedDAX: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unencrypted-dax", .high, .security, "the cache's storage is not encrypted",
            why: """
                DynamoDB encrypts the table, and the cache in front of it keeps and sends the same items in plain \
                text. Neither can be changed later.
                """,
            mend: """
                set SSEEnabled to true and ClusterEndpointEncryptionType to TLS; a cluster that exists has to be \
                replaced
                """,
            controls: [.fsbp("DynamoDB.3"), .fsbp("DynamoDB.7")],
            equivalents: ["CKV_AWS_47", "CKV_AWS_239", "AwsSolutions-DDB4", "W87"])
    }

    let types = ["AWS::DAX::Cluster"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let storage = resource["SSESpecification"]["SSEEnabled"]
        if storage.isOff { violations.report(storage) }
        let endpoint = resource["ClusterEndpointEncryptionType"]
        if endpoint.isAbsent || endpoint.isKnownOther(than: "TLS") {
            violations.report(endpoint, "the cache is spoken to without TLS", severity: .warning)
        }
    }

    var conforming: [String] {
        [
            """
            Cache:
              Type: AWS::DAX::Cluster
              Properties:
                IAMRoleARN: arn:aws:iam::111122223333:role/dax
                NodeType: dax.r5.large
                ReplicationFactor: 3
                ClusterEndpointEncryptionType: TLS
                SSESpecification: {SSEEnabled: true}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Cache:
              Type: AWS::DAX::Cluster
              Properties:
                IAMRoleARN: arn:aws:iam::111122223333:role/dax
                NodeType: dax.r5.large
                ReplicationFactor: 3
            """,
            """
            Cache:
              Type: AWS::DAX::Cluster
              Properties:
                IAMRoleARN: arn:aws:iam::111122223333:role/dax
                NodeType: dax.r5.large
                ReplicationFactor: 3
                ClusterEndpointEncryptionType: TLS
                SSESpecification: {SSEEnabled: false}
            """,
        ]
    }
}
