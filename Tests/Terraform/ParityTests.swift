import MainstayAssembly
import MainstayTemplate
import MainstayTerraform
import Testing

/// The templates' resources and those of Terraform are the same, read back by code that shares nothing with the exporter
/// but the rule of names.
@Suite("Parity of templates and Terraform")
struct ParityTests {
    static let template = """
        {"Resources": {
          "Key": {"Type": "AWS::KMS::Key", "Properties": {"EnableKeyRotation": true,
            "KeyPolicy": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "kms:*", "Resource": "*",
              "Principal": {"AWS": {"Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:root"}}}]}}},
          "Logs": {"Type": "AWS::Logs::LogGroup", "DeletionPolicy": "Retain",
            "Properties": {"RetentionInDays": 90, "KmsKeyId": {"Fn::GetAtt": ["Key", "Arn"]}}},
          "Bucket": {"Type": "AWS::S3::Bucket", "Properties": {
            "BucketEncryption": {"ServerSideEncryptionConfiguration": [{"BucketKeyEnabled": true,
              "ServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": {"Fn::GetAtt": ["Key", "Arn"]}}}]},
            "Tags": [{"Key": "Environment", "Value": "production"}]}},
          "Network": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
          "Subnet": {"Type": "AWS::EC2::Subnet", "DependsOn": ["Logs"], "Properties": {
            "VpcId": {"Ref": "Network"}, "CidrBlock": "10.0.0.0/20", "MapPublicIpOnLaunch": false}},
          "Wall": {"Type": "AWS::EC2::NetworkAclEntry", "Properties": {
            "NetworkAclId": "acl-1", "RuleNumber": 100, "RuleAction": "allow", "Protocol": 6, "Egress": false,
            "CidrBlock": "0.0.0.0/0", "PortRange": {"From": 443, "To": 443}}},
          "Rule": {"Type": "AWS::Events::Rule", "Properties": {
            "EventPattern": {"source": ["aws.health"], "detail": {"a": [{"prefix": "${x}"}]}}}},
          "Role": {"Type": "AWS::IAM::Role", "Properties": {
            "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": []}}},
          "Policy": {"Type": "AWS::IAM::Policy", "Properties": {
            "PolicyName": "read", "Roles": [{"Ref": "Role"}],
            "PolicyDocument": {"Version": "2012-10-17", "Statement": [
              {"Effect": "Allow", "Action": "s3:GetObject", "Resource": {"Fn::Sub": "${Bucket.Arn}/*"}}]}}}
        }}
        """

    @Test("every resource is there once, with every value")
    func parity() throws {
        let stack = try stack("Shop", Self.template)
        let result = export(stack)
        #expect(result.diagnostics.isEmpty)
        #expect(try differences(stack, result.file("modules/Shop/main.tf.json")).isEmpty)
    }

    @Test(
        "a value, a name, or a resource that differs is found",
        arguments: [
            ("90", "91"), ("map_public_ip_on_launch", "map_public_ip"), ("443", "444"), ("aws.health", "aws.config"),
            ("awscc_kms_key.Key.arn", "awscc_kms_key.Key.id"), ("\"Policy\"", "\"Policies\""), ("kms:*", "kms:Decrypt"),
            ("awscc_ec2_vpc\"", "awscc_ec2_subnets\""),
        ])
    func mutations(_ old: String, _ new: String) throws {
        let stack = try stack("Shop", Self.template)
        let file = try #require(export(stack).files.first { $0.path == "modules/Shop/main.tf.json" })
        let place = try #require(file.text.firstRange(of: old), "\(old) is not in the file")
        let mutated = String(file.text[..<place.lowerBound]) + new + file.text[place.upperBound...]
        let value = try #require(TemplateParser(file: "main.tf.json").parse(Array(mutated.utf8)).value)
        #expect(try !differences(stack, value).isEmpty)
    }

    /// What of a template is not in a module, and the other way around.
    private func differences(_ stack: StackArtifact, _ module: TemplateValue) throws -> [String] {
        var left: [String: [String: TemplateValue]] = [:]
        for type in module["resource"]?.object?.members ?? [] {
            for block in type.value.object?.members ?? [] { left[type.key, default: [:]][block.key] = block.value }
        }
        var problems: [String] = []
        for resource in Template(stack.template, file: "").resources {
            let type = Self.sideTypes[resource.type] ?? ProviderNames.resourceType(of: resource.type) ?? ""
            guard let block = left[type]?.removeValue(forKey: resource.name) else {
                problems.append("\(resource.name) is not among \(type)")
                continue
            }
            var found = Set(leaves(block, isTerraform: true))
            for leaf in leaves(.init(.object(resource.properties ?? TemplateObject())), isTerraform: false)
            where found.remove(leaf) == nil {
                problems.append("\(resource.name) lacks \(leaf)")
            }
            problems += found.map { "\(resource.name) has \($0)" }
            let waits = block["depends_on"]?.array?.compactMap { $0.string?.split(separator: ".").last } ?? []
            if waits.map(String.init) != resource.dependsOn.compactMap(\.string) {
                problems.append("\(resource.name) waits for \(waits)")
            }
            if (block["lifecycle"]?["prevent_destroy"]?.bool == true) != (resource.deletionPolicy != nil) {
                problems.append("\(resource.name) is kept otherwise")
            }
        }
        return problems + left.flatMap { type, blocks in blocks.keys.map { "\(type).\($0) is no resource" } }
    }

    private static let sideTypes = [
        "AWS::EC2::NetworkAclEntry": "aws_network_acl_rule", "AWS::IAM::Policy": "awscc_iam_role_policy",
    ]
    /// Paths whose names follow no rule, as the other provider has them.
    private static let sideNames = [
        "port_range.from": "from_port", "port_range.to": "to_port", "roles": "role_name",
    ]

    /// Every value with its path; lists lose their places, JSON texts are taken apart, expressions put as references.
    private func leaves(_ value: TemplateValue, isTerraform: Bool) -> [String] {
        var result: [String] = []
        var pile: [(path: String, value: TemplateValue)] = [("", value)]
        while let (path, value) = pile.popLast() {
            if !isTerraform, value.intrinsic != nil {
                result.append("\(path) = \(Self.token(value))")
            } else if let object = value.object {
                for member in object.members {
                    if isTerraform, path.isEmpty, ["//", "depends_on", "lifecycle"].contains(member.key) { continue }
                    let name = Self.name(member.key)
                    let place = path.isEmpty ? name : "\(path).\(name)"
                    pile.append((Self.sideNames[place] ?? place, member.value))
                }
            } else if let items = value.array {
                pile += items.map { (path, $0) }
            } else if isTerraform, let text = value.string, text.hasPrefix("${jsonencode("), text.hasSuffix(")}") {
                pile.append((path, ExpressionReader.value(String(text.dropFirst(13).dropLast(2)))))
            } else if let text = value.string {
                result.append("\(path) = \(isTerraform ? Self.references(text) : text)")
            } else {
                result.append("\(path) = \(JSONPrinter.compact.string(value))")
            }
        }
        return result
    }

    /// Names in documents are the same on both sides; those of attributes come out the same twice.
    private static func name(_ key: String) -> String { ProviderNames.attribute(of: key) }

    /// `awscc_kms_key.Key.arn` as `Key.arn`, wherever it stands.
    private static func references(_ text: String) -> String {
        var result = ""
        var rest = Substring(text)
        while let start = rest.firstRange(of: "${"), let end = rest[start.upperBound...].firstIndex(of: "}") {
            result += rest[..<start.lowerBound]
            if result.last == "$" {
                // `$${` is text.
                result += rest[start.lowerBound...end].dropFirst()
            } else {
                let parts = rest[start.upperBound..<end].split(separator: ".")
                result += "<\(parts.drop { $0 == "data" }.dropFirst().joined(separator: "."))>"
            }
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    /// A function of a template, as ``references(_:)`` writes it.
    private static func token(_ value: TemplateValue) -> String {
        func named(_ name: String) -> String {
            switch name {
            case "AWS::Partition": return "<current.partition>"
            case "AWS::AccountId": return "<current.account_id>"
            case "Network": return "<Network.vpc_id>"
            case "Role": return "<Role.role_name>"
            default:
                let parts = name.split(separator: ".")
                return "<\(parts[0]).\(ProviderNames.attribute(of: String(parts.last ?? "")))>"
            }
        }
        switch value.intrinsic {
        case .ref(let name): return named(name.string ?? "")
        case .getAtt(let name, let attribute): return named("\(name.string ?? "").\(attribute.string ?? "")")
        case .sub(let text, _):
            return text.split(separator: "${", omittingEmptySubsequences: false).enumerated().map { index, part in
                guard index > 0, let end = part.firstIndex(of: "}") else { return String(part) }
                return named(String(part[..<end])) + part[part.index(after: end)...]
            }.joined()
        default: return "?"
        }
    }
}
