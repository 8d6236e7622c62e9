import MainstayDiagnostics
import MainstayTemplate

/// `subnet-outside-vpc`, `overlapping-subnets`: the address blocks of subnets, as far as they are literals.
struct SubnetLayout {
    private struct Subnet {
        let name: String
        let condition: String?
        let network: IPv4Network
        let position: SourcePosition
    }

    let context: TemplateContext
    let sink: FindingSink

    func check() {
        var byVPC: [TemplateValue: [Subnet]] = [:]
        var order: [TemplateValue] = []
        var extraBlocks: Set<String> = []
        for resource in context.template.resources {
            switch resource.type {
            case "AWS::EC2::VPCCidrBlock":
                if case .ref(let name)? = resource.properties?["VpcId"]?.intrinsic, let name = name.string {
                    extraBlocks.insert(name)
                } else if case .getAtt(let name, _)? = resource.properties?["VpcId"]?.intrinsic, let name = name.string
                {
                    extraBlocks.insert(name)
                }
            case "AWS::EC2::Subnet":
                guard let properties = resource.properties, let vpc = properties["VpcId"],
                    let block = properties["CidrBlock"], let text = block.literalText,
                    let network = IPv4Network(text), isKnown(vpc)
                else { continue }
                if byVPC[vpc] == nil { order.append(vpc) }
                byVPC[vpc, default: []].append(
                    Subnet(
                        name: resource.name, condition: resource.condition, network: network, position: block.position))
            default: continue
            }
        }
        for vpc in order {
            let subnets = byVPC[vpc] ?? []
            checkOverlaps(subnets)
            if case .ref(let name)? = vpc.intrinsic, let name = name.string, !extraBlocks.contains(name) {
                checkInside(subnets, vpc: name)
            }
        }
    }

    private func isKnown(_ vpc: TemplateValue) -> Bool {
        switch vpc.intrinsic {
        case nil: vpc.literalText != nil
        case .ref: true
        default: false
        }
    }

    private func checkInside(_ subnets: [Subnet], vpc name: String) {
        guard let vpc = context.template.resources[name], vpc.type == "AWS::EC2::VPC",
            let text = vpc.properties?["CidrBlock"]?.literalText, let whole = IPv4Network(text)
        else { return }
        for subnet in subnets where !(whole.contains(subnet.network)) {
            sink.report(
                "subnet-outside-vpc", at: subnet.position, in: subnet.name, path: ["Properties", "CidrBlock"],
                "\(subnet.network) is not inside the network \(text) of \(name)",
                help: "choose a block inside it, or widen the network")
        }
    }

    /// Sorted by their first address, blocks overlap only with those just before: blocks are nested or apart.
    private func checkOverlaps(_ subnets: [Subnet]) {
        let sorted = subnets.sorted {
            ($0.network.first, $1.network.last, $0.position) < ($1.network.first, $0.network.last, $1.position)
        }
        var enclosing: [Subnet] = []
        for subnet in sorted {
            while let last = enclosing.last, last.network.last < subnet.network.first { enclosing.removeLast() }
            // Under different conditions only one of them may come to be.
            if let other = enclosing.last,
                other.condition == nil || other.condition == subnet.condition
                    || subnet.condition == nil
            {
                report(subnet, other)
            }
            enclosing.append(subnet)
        }
    }

    private func report(_ one: Subnet, _ two: Subnet) {
        let (early, late) = one.position < two.position ? (one, two) : (two, one)
        sink.report(
            "overlapping-subnets", at: late.position, in: late.name, path: ["Properties", "CidrBlock"],
            "the block \(late.network) overlaps with \(early.network) of \(early.name)",
            help: "choose blocks that have no address in common")
    }
}

/// A block of IPv4 addresses.
struct IPv4Network: CustomStringConvertible {
    let first: UInt32
    let last: UInt32
    let description: String

    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let length = UInt32(parts[1]), length <= 32 else { return nil }
        let numbers = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        guard numbers.count == 4 else { return nil }
        var address: UInt32 = 0
        for number in numbers {
            guard let byte = UInt8(number) else { return nil }
            address = address << 8 | UInt32(byte)
        }
        let mask: UInt32 = length == 0 ? 0 : ~0 << (32 - length)
        first = address & mask
        last = first | ~mask
        description = text
    }

    func contains(_ other: IPv4Network) -> Bool { first <= other.first && other.last <= last }
}
