import MainstayDiagnostics
import MainstayTemplate

/// `repeated-association`: a subnet has one route table.
struct RouteTableAssociations {
    let context: TemplateContext
    let sink: FindingSink

    func check() {
        var bySubnet: [TemplateValue: [TemplateResource]] = [:]
        var order: [TemplateValue] = []
        for resource in context.template.resources where resource.type == "AWS::EC2::SubnetRouteTableAssociation" {
            guard let subnet = resource.properties?["SubnetId"], isKnown(subnet) else { continue }
            if bySubnet[subnet] == nil { order.append(subnet) }
            bySubnet[subnet, default: []].append(resource)
        }
        for subnet in order {
            guard let group = bySubnet[subnet], group.count > 1 else { continue }
            for resource in group {
                let other = group.prefix(20).first {
                    $0.name != resource.name && ($0.condition == resource.condition || $0.condition == nil)
                }
                guard let other, let position = resource.properties?["SubnetId"]?.position else { continue }
                sink.report(
                    "repeated-association", at: position, in: resource.name, path: ["Properties", "SubnetId"],
                    "\(other.name) gives the same subnet a route table already", help: "keep one of them")
            }
        }
    }

    private func isKnown(_ subnet: TemplateValue) -> Bool {
        switch subnet.intrinsic {
        case nil: subnet.literalText != nil
        case .ref, .getAtt: true
        default: false
        }
    }
}
