internal import MainstayTemplate

extension ResourceView {
    /// The value of an attribute of a load balancer or target group, which stand in a list of keys and values.
    ///
    /// Unknown where the list, or a key in it, is unknown; absent where it is known not to be in it.
    func loadBalancingAttribute(_ key: String) -> PropertyView {
        let list = self[
            type == "AWS::ElasticLoadBalancingV2::TargetGroup" ? "TargetGroupAttributes" : "LoadBalancerAttributes"]
        guard list.isKnown else { return list }
        var unknown: PropertyView?
        for element in list.elements {
            let name = element["Key"]
            if name.is(key) { return element["Value"] }
            if name.isUnknown { unknown = name }
        }
        return unknown
            ?? PropertyView(.absent, TemplateValue(.null, at: list.value.position), nil, list.path, list.context)
    }
}
