/// What can reach what over the network of a template, as far as it is known before deployment.
package struct Reachability {
    /// The model does not keep it.
    private let template: TemplateView
    private let model: NetworkModel
    private let endpoints: [String: NetworkEndpoint]

    package init(_ template: TemplateView) {
        self.template = template
        model = template.network
        endpoints = Dictionary(
            model.endpoints.map { ($0.resource.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// One way by which something is reached: its steps, and the rule that lets it through.
    package struct Way {
        package let steps: [String]
        package let rule: PropertyView
        package let holder: ResourceView
        /// What else it leads through.
        package var others: [ResourceView] = []
    }

    /// Whether something is known to stand in the network.
    package func isEndpoint(_ resource: ResourceView) -> Bool { endpoint(of: resource) != nil }

    /// The groups and subnets that a resource stands in.
    package func surroundings(of resource: ResourceView) -> [ResourceView] {
        guard let endpoint = endpoint(of: resource) else { return [] }
        return ((endpoint.groups ?? []) + (endpoint.subnets ?? [])).compactMap { template.resource($0) }
    }

    /// What an instance of an Auto Scaling group reaches, its launch template's groups in the group's subnets reach.
    private func endpoint(of resource: ResourceView) -> NetworkEndpoint? {
        if let known = endpoints[resource.name] { return known }
        guard resource.type == "AWS::AutoScaling::AutoScalingGroup",
            let template = resource["LaunchTemplate"]["LaunchTemplateId"].resource
        else { return nil }
        let data = template["LaunchTemplateData"]
        let interface = data["NetworkInterfaces"].elements.first
        let address = interface?["AssociatePublicIpAddress"]
        return NetworkEndpoint(
            kind: .compute, resource: resource, noun: "group of instances",
            groups: Self.references(interface?["Groups"] ?? data["SecurityGroupIds"]),
            subnets: Self.references(resource["VPCZoneIdentifier"]),
            ports: resource["TargetGroupARNs"].elements.compactMap { $0.resource?["Port"].int },
            isPublic: address?.bool ?? false, publicity: address)
    }

    private static func references(_ list: PropertyView) -> [String]? {
        var names: [String] = []
        for element in list.elementsOrSelf {
            guard let name = element.reference else { return nil }
            names.append(name)
        }
        return list.isUnknown ? nil : names
    }

    /// The ways by which the internet reaches a resource itself; nil where it is not known how the resource stands.
    package func waysFromInternet(to resource: ResourceView) -> [Way]? {
        guard let endpoint = endpoint(of: resource), let isPublic = endpoint.isPublic else { return nil }
        if !isPublic { return [] }
        guard endpoint.groups != nil, endpoint.subnets != nil else { return nil }
        return InternetPaths(model: model).direct(to: endpoint).map {
            Way(steps: $0.steps, rule: $0.rule.source, holder: $0.rule.holder)
        }
    }

    /// The way from one resource to a port of another (to each of its own ports where none is given).
    package enum Answer {
        case reaches(Way)
        case blocked
        case unknown
    }

    /// Whether one resource reaches another: a rule of the target's groups lets it in, and one of its own lets it out.
    package func answer(from source: ResourceView, to target: ResourceView, port: Int?) -> Answer {
        guard let from = endpoint(of: source), let to = endpoint(of: target), let out = from.groups, to.groups != nil
        else { return .unknown }
        guard let port = port ?? to.ports.first else { return .unknown }
        guard let rule = InternetPaths(model: model).rule(from: from, to: to, port: port) else {
            let isWhole = (to.groups ?? []).allSatisfy { model.groups[$0]?.isWhole ?? false }
            return isWhole ? .blocked : .unknown
        }
        guard let exit = letsOut(out, to: to, port: port) else { return .blocked }
        return .reaches(
            Way(
                steps: [
                    "\(from.noun) \(source.name)", exit.text, "\(rule.portText) of \(rule.holder.name)",
                    "\(to.noun) \(target.name), port \(port)",
                ], rule: rule.source, holder: rule.holder, others: [exit.holder]))
    }

    /// The rule, as text, by which one of the groups lets traffic out; nil where none does.
    private func letsOut(_ groups: [String], to target: NetworkEndpoint, port: Int) -> (
        text: String, holder: ResourceView
    )? {
        let blocks = (target.subnets ?? []).compactMap { name in
            template.resource(name)?["CidrBlock"].string.flatMap(AddressBlock.init)
        }
        for name in groups {
            guard let group = model.groups[name] else { continue }
            if !group.restrictsEgress {
                return template.resource(name).map { ("all outbound traffic of \(name)", $0) }
            }
            for rule in group.egress where rule.mayOpen(port) {
                switch rule.peer {
                case .group(let peer):
                    if (target.groups ?? []).contains(peer) { return ("outbound rule of \(name)", rule.holder) }
                case .block(let text):
                    guard let range = AddressBlock(text) else { continue }
                    if range.bits == 0 || blocks.contains(where: { range.contains($0) }) {
                        return ("outbound rule of \(name)", rule.holder)
                    }
                case .unknown: return ("outbound rule of \(name)", rule.holder)
                }
            }
        }
        return nil
    }
}
