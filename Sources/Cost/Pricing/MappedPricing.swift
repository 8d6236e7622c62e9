internal import MainstayFacts
internal import MainstayPolicy

/// Prices a type as the price map says: what is free, what another resource is charged for, and what has plain prices.
enum MappedPricing {
    /// - Returns: false where the map does not have the type.
    static func price(_ bill: inout Bill) -> Bool {
        let mappings = bill.facts.mappings(bill.resource.type)
        guard let first = mappings.first else { return false }
        if mappings.allSatisfy({ $0.kind == .free }) {
            bill.isFree()
            return true
        }
        for mapping in mappings { add(mapping, to: &bill) }
        if bill.lines.isEmpty, bill.status == .charged {
            if first.kind == .indirect {
                bill.isIndirect(first.selectedBy)
            } else {
                bill.isUnknown("its price is not known")
            }
        }
        return true
    }

    private static func add(_ mapping: PriceMapping, to bill: inout Bill) {
        // What a property selects has a pricing of its own.
        guard !mapping.itemPattern.contains("{"), !mapping.itemPattern.contains("*") else { return }
        switch mapping.kind {
        case .usage where !mapping.usageParameter.isEmpty:
            bill.used(
                mapping.itemPattern.readable, mapping.usageParameter, mapping.service, mapping.itemPattern)
        case .fixed where mapping.unit == "hour":
            bill.hourly(mapping.itemPattern.readable, mapping.service, mapping.itemPattern)
        case .fixed: bill.fixed(mapping.itemPattern.readable, mapping.service, mapping.itemPattern)
        default: break
        }
    }
}

extension String {
    /// `vended-to-s3` in words.
    fileprivate var readable: String {
        let words = split(separator: ":").last.map(String.init) ?? self
        let text = words.split(separator: "-").joined(separator: " ")
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}
