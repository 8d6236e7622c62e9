/// Works out what a resource is charged for.
typealias Pricing = @Sendable (inout Bill) -> Void

/// Which types have a pricing of their own.
///
/// All others are looked up in the price map: what is free there, and what has one price for one kind of use.
enum PricingTable {
    static let all: [String: Pricing] = [
        EC2Pricing.table, NetworkPricing.table, ContainerPricing.table, FunctionPricing.table, EdgePricing.table,
        LoadBalancingPricing.table, RelationalPricing.table, CachePricing.table, DatabasePricing.table,
        StoragePricing.table, SecurityPricing.table, ObservabilityPricing.table, MessagingPricing.table,
        AnalyticsPricing.table, DeliveryPricing.table,
    ].reduce(into: [:]) { $0.merge($1) { first, _ in first } }
}
