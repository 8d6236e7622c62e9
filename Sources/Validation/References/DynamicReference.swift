import MainstayTemplate

/// `{{resolve:ssm:…}}`: text that CloudFormation replaces at deployment.
struct DynamicReference {
    /// What stands between the braces.
    let text: String
    private let parts: [Substring]

    /// `ssm`, `ssm-secure` or `secretsmanager`; other text where it is wrong.
    var service: Substring { parts.count > 1 ? parts[1] : "" }

    static func isIn(_ text: String) -> Bool {
        // Nothing shorter can be one, and most texts have no brace.
        guard text.utf8.count >= 10, text.withBytes(hasBrace) else { return false }
        return text.hasBytes("{{resolve:") || text.hasBytes("{{ resolve:")
    }

    /// Eight bytes at a time: every text of every template is looked at.
    static func hasBrace(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index + 8 <= raw.count {
            // A byte that is a brace becomes zero, and taking one from a zero carries into its highest bit.
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ 0x7B7B_7B7B_7B7B_7B7B
            if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { return true }
            index += 8
        }
        return raw[index...].contains(0x7B)
    }

    /// The references in a text that has no braces inside them.
    static func all(in text: String) -> [DynamicReference] {
        var found: [DynamicReference] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "{{resolve:"),
            let close = rest[open.upperBound...].firstRange(of: "}}")
        {
            let inner = String(rest[open.lowerBound..<close.lowerBound].dropFirst(2))
            found.append(
                DynamicReference(text: inner, parts: inner.split(separator: ":", omittingEmptySubsequences: false)))
            rest = rest[close.upperBound...]
        }
        return found
    }

    /// What is wrong with its form; nil where nothing is.
    var problem: String? {
        guard parts.count >= 3 else { return "names no value" }
        switch service {
        case "ssm", "ssm-secure":
            if parts.count > 4 { return "has more parts than a name and a version" }
            if parts[2].isEmpty { return "names no parameter" }
            if parts.count == 4, !parts[3].contains(where: \.isNumber) { return "has a version that is no number" }
            return nil
        case "secretsmanager":
            let isARN = parts[2] == "arn"
            let (least, most) = isARN ? (9, 13) : (3, 7)
            guard (least...most).contains(parts.count) else {
                return "has \(parts.count) parts, not \(least) to \(most)"
            }
            let field = isARN ? 9 : 3
            if parts.count > field, !parts[field].isEmpty, parts[field] != "SecretString" {
                return "asks for \(Wording.quoted(parts[field])), not SecretString"
            }
            return nil
        default: return "asks \(Wording.quoted(service)), not ssm, ssm-secure or secretsmanager"
        }
    }

    /// Where secure strings may stand, as AWS lists it (CloudFormation user guide, "SSM secure string parameters").
    static let secureProperties: Set<String> = [
        "AWS::DirectoryService::MicrosoftAD/Password", "AWS::DirectoryService::SimpleAD/Password",
        "AWS::ElastiCache::ReplicationGroup/AuthToken", "AWS::IAM::User/LoginProfile/Password",
        "AWS::KinesisFirehose::DeliveryStream/RedshiftDestinationConfiguration/Password",
        "AWS::OpsWorks::App/AppSource/Password", "AWS::OpsWorks::Stack/RdsDbInstances/*/DbPassword",
        "AWS::OpsWorks::Stack/CustomCookbooksSource/Password", "AWS::RDS::DBCluster/MasterUserPassword",
        "AWS::RDS::DBInstance/MasterUserPassword", "AWS::Redshift::Cluster/MasterUserPassword",
    ]
}
