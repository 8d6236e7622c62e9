internal import MainstaySchema
internal import MainstayTemplate

/// The name of a resource of the pretended cloud: what the template gives, or one of the right shape.
struct ResourceIdentity {
    /// What `Ref` gives.
    var physicalID: String
    /// The parts of the primary identifier, by property.
    var parts: [String: String]
    /// Whether the template gave no name of its own.
    var isGenerated: Bool

    /// - Parameters:
    ///   - properties: resolved.
    static func make(
        of type: String, schema: ResourceSchema?, properties: TemplateValue, logicalID: String, stackName: String,
        scope: Scope, ids: inout IdentifierSource
    ) -> ResourceIdentity {
        var maker = IdentityMaker(
            type: type, properties: properties, logicalID: logicalID, stackName: stackName, scope: scope)
        return maker.make(schema, &ids)
    }
}

private struct IdentityMaker {
    let type: String
    let properties: TemplateValue
    let logicalID: String
    let stackName: String
    let scope: Scope
    private var isGenerated = true

    init(type: String, properties: TemplateValue, logicalID: String, stackName: String, scope: Scope) {
        self.type = type
        self.properties = properties
        self.logicalID = logicalID
        self.stackName = stackName
        self.scope = scope
    }

    mutating func make(_ schema: ResourceSchema?, _ ids: inout IdentifierSource) -> ResourceIdentity {
        guard let schema, !type.hasPrefix("Custom::"), type != "AWS::CloudFormation::CustomResource",
            !schema.primaryIdentifier.isEmpty
        else {
            let name = "\(stackName)-\(logicalID)-\(ids.suffix())"
            return ResourceIdentity(physicalID: name, parts: ["Id": name], isGenerated: true)
        }
        var parts: [String: String] = [:]
        var generated: [String] = []
        for property in schema.primaryIdentifier {
            if let given = value(property) {
                parts[property] = given
                if !schema.isReadOnly(property) { isGenerated = false }
            } else if schema.isReadOnly(property) || Self.isARN(property) {
                parts[property] = made(property, schema, &ids)
                generated.append(property)
            } else {
                parts[property] = name(for: property, schema, &ids)
                generated.append(property)
            }
        }
        if generated.count == schema.primaryIdentifier.count { isGenerated = !hasOwnName }
        let reference = ReferenceForms.reference(
            of: type, parts: parts, identifier: schema.primaryIdentifier, generated: generated,
            name: value("Name") ?? value("RuleName"))
        return ResourceIdentity(physicalID: reference, parts: parts, isGenerated: isGenerated)
    }

    /// Whether the template names the resource by a property that is part of its ARN.
    private var hasOwnName: Bool { ARNForms.nameProperties(of: type).contains { value($0) != nil } }

    private static func isARN(_ property: String) -> Bool { property.hasSuffix("Arn") || property.hasSuffix("ARN") }

    private func value(_ property: String) -> String? {
        var value: TemplateValue? = properties
        for step in property.split(separator: "/") { value = value?[String(step)] }
        return value?.plainText
    }

    /// An id of the kind that the service gives.
    private func made(_ property: String, _ schema: ResourceSchema, _ ids: inout IdentifierSource) -> String {
        if Self.isARN(property) || (property == "Id" && ARNForms.hasARNAsID(type)) {
            let name =
                ARNForms.nameProperties(of: type).lazy.compactMap { value($0) }.first
                ?? generatedName(ids.suffix(), schema: nil)
            return ARNForms.arn(of: type, name: name, scope: scope, properties: properties, random: ids.hexadecimal(16))
        }
        if property == "QueueUrl" {
            let name = value("QueueName") ?? generatedName(ids.suffix(), schema: nil)
            return "https://sqs.\(scope.region).\(scope.urlSuffix)/\(scope.account)/\(name)"
        }
        if property == "PublicIp" {
            let digits = Array(ids.hexadecimal(6).utf8).map { Int($0) * 37 % 254 + 1 }
            return "198.51.\(digits[0]).\(digits[1])"
        }
        if let prefix = IDPrefixes.prefix(of: type, property: property) {
            return "\(prefix)-\(ids.hexadecimal(17))"
        }
        if type == "AWS::KMS::Key" || type.hasPrefix("AWS::Backup::") { return ids.uuid() }
        if type == "AWS::Route53::HostedZone" { return "Z\(ids.suffix(20))" }
        if type == "AWS::CloudFront::Distribution" { return "E\(ids.suffix(13))" }
        if type == "AWS::EC2::Route" {
            return value("DestinationCidrBlock") ?? value("DestinationIpv6CidrBlock")
                ?? value("DestinationPrefixListId") ?? "0.0.0.0/0"
        }
        if type == "AWS::EC2::VPCGatewayAttachment" { return "IGW" }
        if type.hasPrefix("AWS::ApiGateway") { return String(ids.suffix(10)).lowercased() }
        if type.hasPrefix("AWS::Cognito::UserPool"), property == "UserPoolId" {
            return "\(scope.region)_\(ids.suffix(9))"
        }
        if type.hasPrefix("AWS::EC2::") { return "\(IDPrefixes.guess(type))-\(ids.hexadecimal(17))" }
        return generatedName(ids.suffix(), schema: nil)
    }

    /// A name from stack, logical id and chance, as the property takes it.
    private func name(for property: String, _ schema: ResourceSchema, _ ids: inout IdentifierSource) -> String {
        generatedName(ids.suffix(), schema: schema.root.property(property))
    }

    private func generatedName(_ suffix: String, schema node: SchemaNode?) -> String {
        let wantsLowerCase = IDPrefixes.lowerCaseTypes.contains(type) || type.hasPrefix("AWS::RDS::")
        let limit = min(node?.maxLength ?? 64, IDPrefixes.nameLimit(of: type))
        let tail = "-\(suffix)"
        var name = "\(stackName)-\(logicalID)"
        if name.utf8.count + tail.utf8.count > limit {
            // CloudFormation shortens both parts and keeps the end.
            let room = max(limit - tail.utf8.count - 1, 2)
            let first = min(stackName.utf8.count, max(room / 2, room - logicalID.utf8.count))
            name = "\(stackName.prefix(first))-\(logicalID.prefix(room - first))"
        }
        return wantsLowerCase ? (name + tail).lowercased() : name + tail
    }
}
