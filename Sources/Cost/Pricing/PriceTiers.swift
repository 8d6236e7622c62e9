internal import MainstayFacts

/// The prices of something whose later units cost less: each tier has its item, and how many units are in it.
struct PriceTiers: Sendable {
    struct Tier: Sendable {
        let item: String
        /// Nil for the last one.
        let units: Double?
    }

    let service: String
    let tiers: [Tier]

    /// One price for all units.
    init(_ service: String, _ item: String) { self.init(service, [(item, nil)]) }

    init(_ service: String, _ tiers: [(String, Double?)]) {
        self.service = service
        self.tiers = tiers.map { Tier(item: $0.0, units: $0.1) }
    }

    /// What so many units cost, with the prices of a region.
    func cost(of quantity: Double, _ prices: [Price]) -> Double {
        var rest = quantity
        var total = 0.0
        for (tier, price) in zip(tiers, prices) {
            let units = min(rest, tier.units ?? rest)
            total += units * price.usd
            rest -= units
            if rest <= 0 { break }
        }
        // Beyond the last tier that is known, its price goes on.
        if rest > 0, let last = prices.last { total += rest * last.usd }
        return total
    }

    /// How many of the tiers a quantity reaches, at least one.
    func reached(by quantity: Double) -> Int {
        var rest = quantity
        for (index, tier) in tiers.enumerated() {
            guard let units = tier.units, rest > units else { return index + 1 }
            rest -= units
        }
        return max(1, tiers.count)
    }
}

extension PriceTiers {
    /// A terabyte, as AWS counts in tiers.
    private static let terabyte = 1_024.0

    static let internetOut = PriceTiers(
        "DataTransfer",
        [
            ("internet-out:first-10tb", 10 * terabyte), ("internet-out:next-40tb", 40 * terabyte),
            ("internet-out:next-100tb", 100 * terabyte), ("internet-out:over-150tb", nil),
        ])

    /// What CloudFront sends to viewers in a part of the world.
    static func contentDelivery(_ place: String) -> PriceTiers {
        let start = "distribution:\(place):data-transfer-out-to-internet-"
        return PriceTiers(
            "CloudFront",
            [
                (start + "first-10tb", 10 * terabyte), (start + "next-40tb", 40 * terabyte),
                (start + "next-100tb", 100 * terabyte), (start + "next-350tb", 350 * terabyte),
                (start + "next-524tb", 524 * terabyte), (start + "next-4pb", 4 * 1_024 * terabyte),
                (start + "over-5pb", nil),
            ])
    }

    static let invalidations = PriceTiers(
        "CloudFront",
        [
            ("distribution:invalidation-requests-first-1k", 1_000),
            ("distribution:invalidation-requests-over-1k", nil),
        ])

    static let interfaceEndpoint = PriceTiers(
        "VPC",
        [
            ("endpoint:data-processed-first-1pb", 1_024 * terabyte),
            ("endpoint:data-processed-next-4pb", 4 * 1_024 * terabyte), ("endpoint:data-processed-over-5pb", nil),
        ])

    static let restAPI = PriceTiers(
        "APIGateway",
        [
            ("rest:requests-first-333m", 333), ("rest:requests-next-667m", 667), ("rest:requests-next-19b", 19_000),
            ("rest:requests-over-20b", nil),
        ])

    static let httpAPI = PriceTiers(
        "APIGateway", [("v2:requests-first-300m", 300), ("v2:requests-over-300m", nil)])
    static let webSocketAPI = PriceTiers(
        "APIGateway", [("v2:messages-first-1b", 1_000), ("v2:messages-over-1b", nil)])

    /// GB-seconds of functions.
    static let lambdaX86 = PriceTiers(
        "Lambda",
        [
            ("function:duration-x86-first-6b", 6e9), ("function:duration-x86-next-9b", 9e9),
            ("function:duration-x86-over-15b", nil),
        ])
    static let lambdaARM = PriceTiers(
        "Lambda",
        [
            ("function:duration-arm-first-7.5b", 7.5e9), ("function:duration-arm-next-11.25b", 11.25e9),
            ("function:duration-arm-over-18.75b", nil),
        ])

    /// Millions of DNS queries; `standard`, `latency-based-routing` or `geo-dns`.
    static func queries(_ kind: String) -> PriceTiers {
        PriceTiers(
            "Route53",
            [("record:\(kind)-queries-first-1b", 1_000), ("record:\(kind)-queries-over-1b", nil)])
    }

    static let resolverQueries = PriceTiers(
        "Route53",
        [("resolver-endpoint:dns-queries-first-1b", 1_000), ("resolver-endpoint:dns-queries-over-1b", nil)])

    /// Evaluations of Config rules: `rule`, `org-managed-rule`, `org-custom-rule`.
    static func evaluations(_ kind: String) -> PriceTiers {
        PriceTiers(
            "Config",
            [
                ("\(kind):rule-evaluations-first-100k", 100_000), ("\(kind):rule-evaluations-next-400k", 400_000),
                ("\(kind):rule-evaluations-over-500k", nil),
            ])
    }

    static let customMetrics = PriceTiers(
        "CloudWatch",
        [
            ("metrics:custom:first-10k", 10_000), ("metrics:custom:next-240k", 240_000),
            ("metrics:custom:next-750k", nil),
        ])

    static let firehose = PriceTiers(
        "Firehose",
        [
            ("stream:data-ingested-first-500tb", 500 * terabyte),
            ("stream:data-ingested-next-1.5pb", 1_500 * terabyte), ("stream:data-ingested-next-3pb", nil),
        ])

    static let expressDuration = PriceTiers(
        "StepFunctions",
        [
            ("state-machine:duration-first-1k", 1_000), ("state-machine:duration-next-4k", 4_000),
            ("state-machine:duration-over-5k", nil),
        ])

    static let securityChecks = PriceTiers(
        "SecurityHub",
        [("checks:first-100k", 100_000), ("checks:next-400k", 400_000), ("checks:over-500k", nil)])

    static let guardDutyLogs = PriceTiers(
        "GuardDuty", [("vpc-dns-logs:first-500gb", 500), ("vpc-dns-logs:next-2000gb", nil)])

    static let privateCertificates = PriceTiers(
        "ACMPCA",
        [
            ("private-ca:certificates-first-1k", 1_000), ("private-ca:certificates-next-9k", 9_000),
            ("private-ca:certificates-over-10k", nil),
        ])

    static let redshiftBackup = PriceTiers(
        "Redshift",
        [
            ("cluster:backup-storage-first-50-tb", 50 * terabyte),
            ("cluster:backup-storage-next-450-tb", 450 * terabyte), ("cluster:backup-storage-over-500-tb", nil),
        ])
}
