/// The network access lists of a template: what they let into which subnet.
struct NetworkAccessLists {
    private struct Entry {
        let number: Int
        let allows: Bool
        let block: String?
        let ports: ClosedRange<Int>?
        let isTCP: Bool
    }

    private var lists: [String: [Entry]] = [:]
    private var listOfSubnet: [String: String] = [:]

    init(_ template: TemplateView) {
        guard template.contains(type: "AWS::EC2::NetworkAclEntry") else { return }
        for entry in template.resources(ofType: "AWS::EC2::NetworkAclEntry") {
            guard let list = entry["NetworkAclId"].reference, !entry["Egress"].isTrue,
                let number = entry["RuleNumber"].int
            else { continue }
            let range = entry["PortRange"]
            let kind = entry["Protocol"].int
            let ports: ClosedRange<Int>? =
                if let from = range["From"].int, let to = range["To"].int, from <= to {
                    from...to
                } else {
                    range.isAbsent ? TrafficRule.allPorts : nil
                }
            lists[list, default: []].append(
                Entry(
                    number: number, allows: entry["RuleAction"].is("allow"),
                    block: entry["CidrBlock"].string ?? entry["Ipv6CidrBlock"].string, ports: ports,
                    isTCP: kind == -1 || kind == 6))
        }
        for name in lists.keys { lists[name]?.sort { $0.number < $1.number } }
        for association in template.resources(ofType: "AWS::EC2::SubnetNetworkAclAssociation") {
            guard let subnet = association["SubnetId"].reference, let list = association["NetworkAclId"].reference
            else { continue }
            listOfSubnet[subnet] = list
        }
    }

    /// Whether the internet is known to be kept out of a port in a subnet: the first entry that fits decides.
    func blocksInternet(port: Int, subnet: String) -> Bool {
        guard let list = listOfSubnet[subnet], let entries = lists[list] else { return false }
        for entry in entries where entry.isTCP {
            guard let block = entry.block, let ports = entry.ports else { return false }
            guard ports.contains(port) else { continue }
            if block == "0.0.0.0/0" { return !entry.allows }
            // Some of the internet gets in.
            if entry.allows { return false }
        }
        return true
    }
}
