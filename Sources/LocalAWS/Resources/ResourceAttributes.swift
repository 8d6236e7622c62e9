internal import MainstaySchema
internal import MainstayTemplate

/// What `Fn::GetAtt` gives of a resource that was just made: what the template said where it said it, and otherwise
/// something of the right shape.
struct ResourceAttributes {
    let type: String
    let schema: ResourceSchema?
    let properties: TemplateValue
    let identity: ResourceIdentity
    let scope: Scope
    let logicalID: String
    let random: String

    func all() -> [String: StoredValue] {
        guard let schema else { return ["*": StoredValue(.null)] }
        var result: [String: StoredValue] = [:]
        for attribute in schema.attributes {
            if attribute.name == "*" {
                result["*"] = StoredValue(.null)
            } else if !attribute.name.hasSuffix("*") {
                result[attribute.name] = StoredValue(value(attribute.name, attribute.node, schema))
            }
        }
        return result
    }

    private func value(_ name: String, _ node: SchemaNode, _ schema: ResourceSchema) -> TemplateValue {
        var given: TemplateValue? = properties
        for step in name.split(separator: ".") { given = given?[String(step)] }
        if let given, given.intrinsic == nil { return given }
        if let part = identity.parts[name] { return .string(part) }
        let node = schema.resolve(node) ?? node
        if node.types.contains(.string) || node.types.isEmpty { return .string(text(name, node)) }
        if node.types.contains(.integer) || node.types.contains(.number) { return .string(String(number(name))) }
        if node.types.contains(.boolean) { return .string("false") }
        if node.types.contains(.array) { return .array([.string(text(name, node))]) }
        return .string(text(name, node))
    }

    /// The name that stands in ARNs and addresses.
    private var shortName: String {
        for property in ARNForms.nameProperties(of: type) {
            if let name = properties[property]?.plainText { return name }
        }
        let id = identity.physicalID
        guard id.hasPrefix("arn:") || id.contains("/") || id.contains("|") else { return id }
        return id.split(whereSeparator: { "/:|".contains($0) }).last.map(String.init) ?? id
    }

    private func text(_ name: String, _ node: SchemaNode) -> String {
        let lower = name.lowercased()
        if lower == "arn" || lower.hasSuffix("arn") {
            if identity.physicalID.hasPrefix("arn:"), lower == "arn" || identity.parts[name] != nil {
                return identity.physicalID
            }
            return ARNForms.arn(of: type, name: shortName, scope: scope, properties: properties, random: random)
        }
        if lower.hasSuffix("address") || lower.hasSuffix("dnsname") || lower.contains("domainname")
            || lower.hasSuffix("endpoint") || lower.hasSuffix("hostname")
        {
            return address(lower)
        }
        if lower.hasSuffix("port") { return String(number(name)) }
        if lower.hasSuffix("url") || lower.hasSuffix("uri") { return url(name) }
        if lower.hasSuffix("hostedzoneid") { return "Z2FDTNDATAQYW2" }
        if lower.hasSuffix("ip") { return "10.0.\(random.utf8.first.map { Int($0) % 200 } ?? 1).10" }
        if lower.hasSuffix("vpcid") { return "vpc-\(random)0" }
        if lower.hasSuffix("securitygroup") { return "sg-\(random)0" }
        if lower.hasSuffix("fullname") {
            let arn = identity.physicalID
            let tail = arn.split(separator: ":").last.map(String.init) ?? arn
            return tail.hasPrefix("loadbalancer/") ? String(tail.dropFirst("loadbalancer/".count)) : tail
        }
        if lower.hasSuffix("version") || lower.hasSuffix("versionnumber") || lower.hasSuffix("revision") { return "1" }
        if let first = node.enumeration.first, case .string(let word) = first { return word }
        if lower.hasSuffix("name") { return shortName }
        if lower == "id" || lower.hasSuffix("id") { return identity.physicalID }
        if lower.hasSuffix("status") || lower.hasSuffix("state") { return "ACTIVE" }
        return "\(identity.physicalID)-\(name)"
    }

    private func address(_ lower: String) -> String {
        let service = type.split(separator: ":").dropFirst().first.map { $0.lowercased() } ?? "service"
        let name = shortName.lowercased()
        let tail = String(random.prefix(12))
        switch type {
        case "AWS::S3::Bucket":
            return lower.contains("regional")
                ? "\(name).s3.\(scope.region).\(scope.urlSuffix)"
                : lower.contains("dualstack")
                    ? "\(name).s3.dualstack.\(scope.region).\(scope.urlSuffix)" : "\(name).s3.\(scope.urlSuffix)"
        case "AWS::CloudFront::Distribution": return "d\(tail).cloudfront.net"
        case "AWS::ElasticLoadBalancingV2::LoadBalancer":
            let internalPrefix = properties["Scheme"]?.string == "internal" ? "internal-" : ""
            let loadBalancer = identity.physicalID.split(separator: "/").dropFirst(2).first.map(String.init) ?? name
            return "\(internalPrefix)\(loadBalancer)-\(random.prefix(10)).\(scope.region).elb.\(scope.urlSuffix)"
        case "AWS::RDS::DBCluster" where lower.contains("read"):
            return "\(name).cluster-ro-\(tail).\(scope.region).rds.\(scope.urlSuffix)"
        case "AWS::RDS::DBCluster": return "\(name).cluster-\(tail).\(scope.region).rds.\(scope.urlSuffix)"
        default: return "\(name).\(tail).\(scope.region).\(service).\(scope.urlSuffix)"
        }
    }

    private func url(_ name: String) -> String {
        switch type {
        case "AWS::ECR::Repository":
            "\(scope.account).dkr.ecr.\(scope.region).\(scope.urlSuffix)/\(identity.physicalID)"
        case "AWS::S3::Bucket": "http://\(identity.physicalID).s3-website-\(scope.region).\(scope.urlSuffix)"
        default: "https://\(shortName.lowercased()).\(scope.region).\(scope.urlSuffix)"
        }
    }

    private func number(_ name: String) -> Int {
        if let port = (properties["Port"] ?? properties["DBPort"])?.plainText.flatMap({ Int($0) }) { return port }
        guard name.lowercased().hasSuffix("port") else { return 1 }
        let engine = (properties["Engine"]?.string ?? "").lowercased()
        if engine.contains("postgres") { return 5432 }
        if engine.contains("redis") || engine.contains("valkey") { return 6379 }
        if engine.contains("memcached") { return 11211 }
        if engine.contains("sqlserver") { return 1433 }
        if engine.contains("oracle") { return 1521 }
        return type.hasPrefix("AWS::RDS") ? 3306 : 443
    }
}
