import Mainstay

/// The key of a region: everything that is kept there is encrypted with it.
enum Encryption {
    static func key(_ id: String, in scope: any Construct, _ purpose: String) -> Key {
        let key = Key(id, in: scope) {
            $0.description = "What hosting-delivery (\(purpose)) keeps in this region"
            $0.rotation = .days(365)
        }
        // Log groups have names that CloudFormation chooses.
        key.allowLogGroups(named: "*")
        key.allowService("delivery.logs.amazonaws.com", actions: ["kms:Decrypt", "kms:GenerateDataKey*"])
        // Volumes of nodes: by way of EC2, as Auto Scaling's own role attaches them. So does AWS's own key for EBS.
        key.add(
            PolicyStatement(
                id: "Volumes",
                actions: [
                    "kms:CreateGrant", "kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*",
                    "kms:ReEncrypt*",
                ], by: [.anyone],
                when: [
                    "StringEquals": [
                        "kms:CallerAccount": JSONValue(AWS.accountID),
                        "kms:ViaService": JSONValue("ec2.\(AWS.region).amazonaws.com" as StringValue),
                    ]
                ]))
        return key
    }

    /// Access logs of a bucket go to buckets with S3's own keys alone, and these hold the logs themselves.
    static func acceptLogs(_ bucket: Bucket) {
        bucket.waive(
            "bucket-without-access-log", because: "It holds logs; who reads them is in the trail.", owner: Place.owner)
    }
}
