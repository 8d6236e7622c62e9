internal import MainstayPolicy

/// Load balancers of all kinds.
enum LoadBalancingPricing {
    static let table: [String: Pricing] = [
        "AWS::ElasticLoadBalancingV2::LoadBalancer": loadBalancer,
        "AWS::ElasticLoadBalancing::LoadBalancer": { bill in
            bill.hourly("Classic load balancer", "ElasticLoadBalancing", "classic:hour")
            bill.used("Data processed", "elbProcessedGB", "ElasticLoadBalancing", "classic:data-processed")
        },
    ]

    @Sendable private static func loadBalancer(_ bill: inout Bill) {
        switch bill["Type"].string ?? "application" {
        case "application":
            bill.hourly("Application load balancer", "ElasticLoadBalancing", "alb:hour")
            bill.used(
                "Capacity units", "lcuPerHour", "ElasticLoadBalancing", "alb:lcu-hour", factor: Bill.hoursPerMonth)
        case "network":
            bill.hourly("Network load balancer", "ElasticLoadBalancing", "nlb:hour")
            bill.used(
                "Capacity units", "nlcuPerHour", "ElasticLoadBalancing", "nlb:nlcu-hour", factor: Bill.hoursPerMonth)
        case let other: return bill.unknown("Load balancer", "no price of a \(other) load balancer is known")
        }
        guard !bill["Scheme"].is("internal"), !bill["IpAddressType"].is("dualstack-without-public-ipv4") else { return }
        let subnets = bill["Subnets"].isPresent ? bill["Subnets"] : bill["SubnetMappings"]
        guard let zones = bill.count(subnets, "Subnets"), zones > 0 else { return }
        bill.hourly(
            "Public IPv4 addresses", "VPC", "public-ipv4:in-use", CostRange(zones), note: "one a zone")
    }
}
