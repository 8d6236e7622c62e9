/// The fields of one row, by their place.
struct FactRow {
    let fields: [String]

    /// Nil for a row that has another number of fields than the table.
    init?(_ line: UnsafeRawBufferPointer, of table: FactTable) {
        guard let fields = CommaSeparated.fields(of: line), fields.count == table.columns.count else { return nil }
        self.fields = fields
    }

    init(_ fields: [String]) { self.fields = fields }

    func text(_ place: Int) -> String { place < fields.count ? fields[place] : "" }

    /// A number that is there and finite.
    func number(_ place: Int) -> Double? { Double(text(place)).flatMap { $0.isFinite ? $0 : nil } }

    func integer(_ place: Int) -> Int? { Int(text(place)) }
    func date(_ place: Int) -> FactDate? { FactDate(text(place)) }

    var price: Price? {
        guard let usd = number(4), usd >= 0, let asOf = date(5), let confidence = FactConfidence(rawValue: text(7))
        else { return nil }
        return Price(
            service: text(0), item: text(1), region: text(2), unit: text(3), usd: usd, asOf: asOf, source: text(6),
            confidence: confidence)
    }

    var serviceLevel: ServiceLevel? {
        guard let uptime = number(2) else { return nil }
        return ServiceLevel(
            service: text(0), condition: text(1), monthlyUptime: uptime, asOf: date(3), source: text(4))
    }

    var recoveryTime: RecoveryTime {
        RecoveryTime(
            mechanism: text(0), unit: text(1), low: number(2), high: number(3), asOf: date(4), source: text(5),
            note: text(6))
    }

    var quota: Quota {
        Quota(
            service: text(0), name: text(1), text: text(2), value: number(2), isAdjustable: text(3) == "yes",
            asOf: date(4), source: text(5))
    }

    var instanceSpecification: InstanceSpecification? {
        guard let vcpus = integer(2), let memory = integer(3) else { return nil }
        return InstanceSpecification(
            type: text(0), architecture: text(1), vcpus: vcpus, memoryMiB: memory, networkInterfaces: integer(4),
            addressesPerInterface: integer(5), podsByInterfaces: integer(6), branchInterfaces: integer(7),
            networkMbps: number(8), source: text(9))
    }

    var priceMapping: PriceMapping? {
        PriceMapping.Kind(rawValue: text(1)).map {
            PriceMapping(
                type: text(0), kind: $0, service: text(2), itemPattern: text(3), unit: text(4), selectedBy: text(5),
                usageParameter: text(6), source: text(7))
        }
    }
}
