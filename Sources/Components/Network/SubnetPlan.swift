/// Cuts a network's addresses into subnets: tier by tier, zone by zone, each at the next place that fits.
struct SubnetPlan {
    struct Place {
        var tier: Network.Tier
        var zone: Int
        var block: CIDRBlock
    }

    private(set) var places: [Place] = []

    init(
        block: CIDRBlock, tiers: [Network.Tier], zones: Int, report: (String, String, String?) -> Void
    ) {
        if !(16...28).contains(block.prefix) {
            report(
                "invalid-cidr", "\(block) cannot be a VPC's network: AWS allows prefixes 16 to 28",
                "use a block such as 10.0.0.0/16")
            return
        }
        var next = UInt64(block.address)
        let end = UInt64(block.address) + block.size
        for tier in tiers {
            guard (block.prefix...28).contains(tier.prefix) else {
                report(
                    "invalid-cidr", "the tier \(tier.name) asks for /\(tier.prefix) subnets in \(block)",
                    "choose a prefix from \(block.prefix) to 28")
                continue
            }
            let size = UInt64(1) << UInt64(32 - tier.prefix)
            for zone in 0..<zones {
                // A subnet starts at a multiple of its size.
                let start = (next + size - 1) / size * size
                guard start + size <= end else {
                    report(
                        "exhausted-cidr",
                        "\(block) has no room for the subnet of tier \(tier.name) in zone \(zone + 1)",
                        "use a larger block, fewer zones, or smaller subnets")
                    return
                }
                places.append(
                    Place(tier: tier, zone: zone, block: CIDRBlock(address: UInt32(start), prefix: tier.prefix)))
                next = start + size
            }
        }
    }
}
