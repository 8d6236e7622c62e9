import MainstayPolicy

/// Where requests come in: names, distributions, firewalls, load balancers, APIs.
enum EdgeReading {
    static func read(_ reading: inout EnvironmentReading) {
        LoadBalancerReading.read(&reading)
        addAPIs(&reading)
        DistributionReading.read(&reading)
        addFirewalls(&reading)
        NameReading.read(&reading)
    }

    private static func addAPIs(_ reading: inout EnvironmentReading) {
        for api in reading.resources("AWS::ApiGateway::RestApi") {
            let index = reading.add(api, .api, .managed)
            for type in ["AWS::ApiGateway::Stage", "AWS::ApiGateway::Deployment"] {
                for part in api.referrers(ofType: type) { reading.assign(part.name, to: index) }
            }
            link(index, api.referrers(ofType: "AWS::ApiGateway::Method").map { $0["Integration"] }, &reading)
            assignDomains(of: api, "AWS::ApiGateway::BasePathMapping", "AWS::ApiGateway::DomainName", index, &reading)
        }
        for type in ["AWS::ApiGatewayV2::Api", "AWS::AppSync::GraphQLApi"] {
            for api in reading.resources(type) {
                let index = reading.add(api, .api, .managed)
                let integrations =
                    api.referrers(ofType: "AWS::ApiGatewayV2::Integration")
                    + api.referrers(ofType: "AWS::AppSync::DataSource")
                for part in api.referrers(ofType: "AWS::ApiGatewayV2::Stage") { reading.assign(part.name, to: index) }
                link(index, integrations.map(\.properties), &reading)
                assignDomains(
                    of: api, "AWS::ApiGatewayV2::ApiMapping", "AWS::ApiGatewayV2::DomainName", index, &reading)
            }
        }
        for url in reading.resources("AWS::Lambda::Url") {
            guard let function = reading.component(of: url["TargetFunctionArn"]) else { continue }
            let index = reading.add(url, .api, .managed)
            reading.model.dependencies.append(
                Dependency(
                    from: index, to: function, strength: .hard, reason: "the function answers for it",
                    evidence: ["TargetFunctionArn"]))
        }
    }

    private static func link(_ api: Int, _ integrations: [PropertyView], _ reading: inout EnvironmentReading) {
        var seen: Set<Int> = []
        for integration in integrations {
            for resource in integration.mentioned {
                guard let target = reading.owner(of: resource.name), target != api, seen.insert(target).inserted else {
                    continue
                }
                reading.model.dependencies.append(
                    Dependency(
                        from: api, to: target, strength: .hard, reason: "it answers for a part of the API",
                        evidence: ["integration"]))
            }
        }
    }

    private static func assignDomains(
        of api: ResourceView, _ mappings: String, _ domains: String, _ index: Int, _ reading: inout EnvironmentReading
    ) {
        for mapping in api.referrers(ofType: mappings) {
            if let domain = mapping["DomainName"].resource, domain.type == domains {
                reading.assign(domain.name, to: index)
            }
        }
    }

    /// A firewall is of its own only where something is behind it.
    private static func addFirewalls(_ reading: inout EnvironmentReading) {
        var guarded: [(guarded: Int, firewall: PropertyView)] = []
        for distribution in reading.resources("AWS::CloudFront::Distribution") {
            let firewall = distribution["DistributionConfig"]["WebACLId"]
            if firewall.isPresent, let index = reading.owner(of: distribution.name) {
                guarded.append((index, firewall))
            }
        }
        for association in reading.resources("AWS::WAFv2::WebACLAssociation") {
            let target = association["ResourceArn"].mentioned.compactMap { reading.owner(of: $0.name) }.first
            if let target { guarded.append((target, association["WebACLArn"])) }
        }
        for (target, firewall) in guarded {
            let index: Int
            if let resource = firewall.resource {
                index = reading.owner(of: resource.name) ?? reading.add(resource, .webFirewall, .managed)
            } else {
                index = reading.add(
                    abstract: "web firewall of \(reading.model.components[target].id)", named: "web firewall",
                    .webFirewall, region: reading.model.components[target].region)
            }
            if reading.model.components[target].kind == .cdn { reading.model.components[index].region = nil }
            let isOpen = failsOpen(reading.view.resource(reading.model.components[target].id))
            reading.model.dependencies.append(
                Dependency(
                    from: target, to: index, strength: isOpen ? .soft : .hard,
                    reason: isOpen
                        ? "the load balancer lets requests through while the firewall does not answer"
                        : "requests that the firewall has not judged are refused",
                    evidence: ["web ACL"]))
        }
    }

    private static func failsOpen(_ balancer: ResourceView?) -> Bool {
        balancer?["LoadBalancerAttributes"].elements
            .contains { $0["Key"].is("waf.fail_open.enabled") && $0["Value"].isTrue } ?? false
    }
}
