internal import MainstayDiagnostics
internal import MainstayTemplate

/// What the custom domains of all kinds of APIs have in common.
struct CustomDomain {
    let expansion: ServerlessExpansion
    let resource: ServerlessResource
    let config: TemplateValue
    let name: TemplateValue
    let certificate: TemplateValue

    var make: ValueMaker { resource.make }
    subscript(name: String) -> TemplateValue? { config[name].flatMap { $0.isGiven ? $0 : nil } }

    /// Nil where the API has none, or an unfinished one, which is reported.
    init?(_ expansion: ServerlessExpansion, _ resource: ServerlessResource) {
        guard let given = resource["Domain"], given.isGiven, !given.isCall else { return nil }
        config = expansion.parameters.resolved(given)
        for property in ["DomainName", "CertificateArn"] where config[property] == nil {
            expansion.findings.report(
                "missing-property", at: given.position, in: resource.id, path: "Properties.Domain",
                "a custom domain needs \(property)", help: "set \(property)")
        }
        guard let name = config["DomainName"], let certificate = config["CertificateArn"] else { return nil }
        self.expansion = expansion
        self.resource = resource
        self.name = name
        self.certificate = certificate
    }

    var basePaths: [TemplateValue] {
        guard let path = self["BasePath"] else { return [] }
        return path.array ?? [path]
    }

    /// The records that lead to the domain; those of one zone are collected in one resource.
    func records(of domain: String, alias: TemplateValue) -> [GeneratedResource] {
        guard let route = self["Route53"], !route.isCall else { return [] }
        guard let zone = route["HostedZoneId"] ?? route["HostedZoneName"] else {
            expansion.findings.report(
                "missing-property", at: route.position, in: resource.id, path: "Properties.Domain.Route53",
                "Route53 needs HostedZoneId or HostedZoneName", help: "set one of the two")
            return []
        }
        func record(_ type: String) -> TemplateValue {
            make.object([
                "Name": name, "Type": make.text(type), "AliasTarget": alias, "Region": route["Region"],
                "SetIdentifier": route["SetIdentifier"],
            ])
        }
        let records = [record("A")] + (route["IpV6"]?.bool == true ? [record("AAAA")] : [])
        let isSeparate = route["SeparateRecordSetGroup"]?.isGiven == true
        let hash =
            isSeparate
            ? StableHash.of(StableHash.of(zone) + StableHash.of(name)) : StableHash.of(zone)
        let id = "RecordSetGroup" + hash
        if !isSeparate, let index = expansion.shared.firstIndex(where: { $0.id == id }) {
            let earlier = expansion.shared[index]["RecordSets"]?.array ?? []
            expansion.shared[index]["RecordSets"] = make.list(earlier + records)
            return []
        }
        var group = GeneratedResource(id, "AWS::Route53::RecordSetGroup", from: resource)
        group["HostedZoneId"] = route["HostedZoneId"]
        if route["HostedZoneId"] == nil { group["HostedZoneName"] = route["HostedZoneName"] }
        group["RecordSets"] = make.list(records)
        expansion.shared.append(group)
        return []
    }

    func regionalAlias(_ domain: String) -> TemplateValue {
        make.object([
            "EvaluateTargetHealth": self["Route53"]?["EvaluateTargetHealth"],
            "HostedZoneId": make.getAtt(domain, "RegionalHostedZoneId"),
            "DNSName": make.getAtt(domain, "RegionalDomainName"),
        ])
    }

    var mutualTLS: TemplateValue? {
        self["MutualTlsAuthentication"].map { given in
            given.isCall
                ? given
                : make.object([
                    "TruststoreUri": given["TruststoreUri"], "TruststoreVersion": given["TruststoreVersion"],
                ])
        }
    }
}

/// The custom domain of a REST API.
struct RestDomain {
    let expansion: ServerlessExpansion
    let resource: ServerlessResource

    init(_ expansion: ServerlessExpansion, _ resource: ServerlessResource) {
        self.expansion = expansion
        self.resource = resource
    }

    func expand() -> [GeneratedResource] {
        guard let domain = CustomDomain(expansion, resource) else { return [] }
        let make = resource.make
        let endpoint = domain["EndpointConfiguration"] ?? make.text("REGIONAL")
        if let text = endpoint.string, !["EDGE", "REGIONAL", "PRIVATE"].contains(text) {
            expansion.findings.report(
                "invalid-enum-value", at: endpoint.position, in: resource.id,
                "\"\(text)\" is no endpoint of a custom domain", help: "use EDGE, REGIONAL or PRIVATE")
        }
        let isPrivate = endpoint.string == "PRIVATE"
        let version = isPrivate ? "V2" : ""
        let id = "ApiGatewayDomainName\(version)" + StableHash.of(domain.name)
        var name = GeneratedResource(id, "AWS::ApiGateway::DomainName\(version)", from: resource)
        name["DomainName"] = domain.name
        name[endpoint.string == "REGIONAL" ? "RegionalCertificateArn" : "CertificateArn"] = domain.certificate
        name["EndpointConfiguration"] = make.object([
            "Types": make.list([endpoint]), "IpAddressType": domain["IpAddressType"],
        ])
        if !isPrivate { name["MutualTlsAuthentication"] = domain.mutualTLS }
        for property in ["SecurityPolicy", "EndpointAccessMode"] { name[property] = domain[property] }
        if isPrivate { name["Policy"] = domain["Policy"] }
        if !isPrivate { name["OwnershipVerificationCertificateArn"] = domain["OwnershipVerificationCertificateArn"] }
        expansion.references[resource.id, default: [:]]["DomainName\(version)"] = id
        var made = [name] + mappings(domain, id, isPrivate: isPrivate)
        if isPrivate, let access = domain["AccessAssociation"], let endpoint = access["VpcEndpointId"] {
            var association = GeneratedResource(
                "DomainNameAccessAssociation" + StableHash.of(StableHash.of(endpoint) + id),
                "AWS::ApiGateway::DomainNameAccessAssociation", from: resource)
            association["DomainNameArn"] = make.ref(id)
            association["AccessAssociationSourceType"] = make.text("VPCE")
            association["AccessAssociationSource"] = endpoint
            made.append(association)
        }
        return made + domain.records(of: id, alias: alias(domain, id, endpoint.string))
    }

    private func mappings(_ domain: CustomDomain, _ id: String, isPrivate: Bool) -> [GeneratedResource] {
        let make = resource.make
        func mapping(_ mappingID: String, _ path: TemplateValue?) -> GeneratedResource {
            var mapping = GeneratedResource(
                mappingID, "AWS::ApiGateway::BasePathMapping\(isPrivate ? "V2" : "")", from: resource)
            mapping[isPrivate ? "DomainNameArn" : "DomainName"] = make.ref(id)
            mapping["RestApiId"] = make.ref(resource.id)
            mapping["Stage"] = make.ref(resource.id + ".Stage")
            mapping["BasePath"] = path
            return mapping
        }
        if domain.basePaths.isEmpty { return [mapping(resource.id + "BasePathMapping", nil)] }
        let isNormalised = domain.config["NormalizeBasePath"]?.isGiven != false
        return domain.basePaths.map { path in
            let part = path.string?.alphanumericsOnly ?? ""
            let value = isNormalised && path.string != nil ? TemplateValue(.string(part), at: path.position) : path
            return mapping(resource.id + part + "BasePathMapping", value)
        }
    }

    private func alias(_ domain: CustomDomain, _ id: String, _ endpoint: String?) -> TemplateValue {
        let make = resource.make
        let route = domain["Route53"]
        switch endpoint {
        case "EDGE":
            return make.object([
                "EvaluateTargetHealth": route?["EvaluateTargetHealth"],
                // The zone of all CloudFront distributions.
                "HostedZoneId": make.text("Z2FDTNDATAQYW2"),
                "DNSName": route?["DistributionDomainName"] ?? make.getAtt(id, "DistributionDomainName"),
            ])
        case "PRIVATE":
            return make.object([
                "EvaluateTargetHealth": route?["EvaluateTargetHealth"],
                "HostedZoneId": route?["VpcEndpointHostedZoneId"], "DNSName": route?["VpcEndpointDomainName"],
            ])
        default: return domain.regionalAlias(id)
        }
    }
}

/// The custom domain of an HTTP or WebSocket API.
struct VersionTwoDomain {
    let expansion: ServerlessExpansion
    let resource: ServerlessResource

    init(_ expansion: ServerlessExpansion, _ resource: ServerlessResource) {
        self.expansion = expansion
        self.resource = resource
    }

    func expand(tags: TemplateValue?) -> [GeneratedResource] {
        guard let domain = CustomDomain(expansion, resource) else { return [] }
        let make = resource.make
        let id = "ApiGatewayDomainNameV2" + StableHash.of(domain.name)
        var name = GeneratedResource(id, "AWS::ApiGatewayV2::DomainName", from: resource)
        name["DomainName"] = domain.name
        name["DomainNameConfigurations"] = make.list([
            make.object([
                "CertificateArn": domain.certificate,
                "EndpointType": domain["EndpointConfiguration"] ?? make.text("REGIONAL"),
                "OwnershipVerificationCertificateArn": domain["OwnershipVerificationCertificateArn"],
                "SecurityPolicy": domain["SecurityPolicy"],
            ])
        ])
        name["MutualTlsAuthentication"] = domain.mutualTLS
        name["Tags"] = tags
        expansion.references[resource.id, default: [:]]["DomainName"] = id
        func mapping(_ mappingID: String, _ key: TemplateValue?) -> GeneratedResource {
            var mapping = GeneratedResource(mappingID, "AWS::ApiGatewayV2::ApiMapping", from: resource)
            mapping["DomainName"] = make.ref(id)
            mapping["ApiId"] = make.ref(resource.id)
            mapping["Stage"] = make.ref(resource.id + ".Stage")
            mapping["ApiMappingKey"] = key
            return mapping
        }
        var made = [name]
        if domain.basePaths.isEmpty { made.append(mapping(resource.id + "ApiMapping", nil)) }
        for path in domain.basePaths {
            let text = path.string ?? ""
            var key = Substring(text)
            while key.first == "/" { key.removeFirst() }
            while key.last == "/" { key.removeLast() }
            made.append(
                mapping(
                    resource.id + text.alphanumericsOnly + "ApiMapping",
                    path.string == nil ? path : TemplateValue(.string(String(key)), at: path.position)))
        }
        return made + domain.records(of: id, alias: domain.regionalAlias(id))
    }
}
