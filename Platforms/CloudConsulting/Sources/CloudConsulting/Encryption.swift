import Mainstay

/// The key of a region: everything that is kept there is encrypted with it.
enum Encryption {
    static func key(_ id: String, in scope: any Construct, _ environment: String) -> Key {
        let key = Key(id, in: scope) {
            $0.description = "Everything that the consulting platform (\(environment)) keeps in this region"
        }
        // Log groups have names that CloudFormation chooses.
        key.allowLogGroups(named: "*")
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
}
