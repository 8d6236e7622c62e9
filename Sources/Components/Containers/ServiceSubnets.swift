import MainstayConstructs

extension Network {
    /// Where services belong: private subnets, or isolated ones where the network has no others.
    func serviceSubnets(for node: Node) -> [Subnet] {
        let found = [Reach.egress, .isolated].lazy.map { self.subnets($0) }.first { !$0.isEmpty } ?? []
        if found.isEmpty {
            node.report(
                "missing-private-subnets", "\"\(self.node.path)\" has no private subnets for the service",
                help: "give the network a tier with the reach .egress")
        }
        return found
    }
}
