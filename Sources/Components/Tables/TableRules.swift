import MainstayConstructs

/// What DynamoDB would refuse, found before it does.
struct TableRules {
    let node: Node
    let key: Table.Attribute
    let configuration: Table.Configuration

    func check() {
        checkAttributes()
        checkCapacity()
        checkReplicas()
        if let days = configuration.pointInTimeRecovery?.days, !(1...35).contains(days) {
            node.report(
                "invalid-point-in-time-recovery", "a table cannot be restored \(days) days back",
                help: "use 1 to 35 days, or nil for not at all")
        }
        if let name = configuration.name, !Self.isName(name) {
            node.report(
                "invalid-table-name", "\"\(name)\" is not the name of a table",
                help: "use 3 to 255 letters, digits and ._-, or leave it out")
        }
        for index in configuration.indexes where !Self.isName(index.name) {
            node.report(
                "invalid-table-index", "\"\(index.name)\" is not the name of an index",
                help: "use 3 to 255 letters, digits and ._-")
        }
        if Set(configuration.indexes.map(\.name)).count != configuration.indexes.count {
            node.report("invalid-table-index", "two indexes have the same name", help: "rename one of them")
        }
        if configuration.indexes.count > 20 {
            node.report(
                "invalid-table-index", "the table has \(configuration.indexes.count) indexes; DynamoDB takes 20",
                help: "remove some")
        }
    }

    private func checkAttributes() {
        var kinds: [String: Table.Attribute.Kind] = [:]
        for attribute in TableBuilder.attributes(key, configuration) {
            if attribute.name.isEmpty || attribute.name.utf8.count > 255 {
                node.report(
                    "invalid-table-key", "\"\(attribute.name)\" cannot be the name of a key",
                    help: "use 1 to 255 characters")
            }
            if let other = kinds.updateValue(attribute.kind, forKey: attribute.name), other != attribute.kind {
                node.report(
                    "conflicting-attributes", "the attribute \"\(attribute.name)\" is given two types",
                    help: "an attribute has one type in all keys")
            }
        }
        if configuration.sort?.name == key.name {
            node.report(
                "invalid-table-key", "\"\(key.name)\" is both the key and the sort key",
                help: "sort by another attribute, or by none")
        }
    }

    private func checkCapacity() {
        switch configuration.capacity {
        case .onDemand(let reads, let writes):
            for limit in [reads, writes].compactMap({ $0 }) where limit < 1 {
                node.report(
                    "invalid-table-capacity", "\(limit) requests a second are no limit", help: "use 1 or more, or none")
            }
        case .provisioned(let reads, let writes, let utilisation):
            if reads.lowerBound < 1 || writes.lowerBound < 1 || !(20...90).contains(utilisation) {
                node.report(
                    "invalid-table-capacity", "the capacity of the table cannot be scaled as asked for",
                    help: "give at least 1 unit each, and aim at 20 to 90 percent")
            }
        }
    }

    private func checkReplicas() {
        var regions: Set<String> = []
        if let own = node.region { regions.insert(own) }
        for replica in configuration.replicas {
            if !regions.insert(replica.region).inserted {
                node.report(
                    "duplicate-replica", "the table is in \(replica.region) already", help: "name each region once")
            }
            if configuration.key != nil, replica.keyARN == nil {
                node.report(
                    "missing-replica-key",
                    "the table has a key of its own, and its copy in \(replica.region) has none",
                    help: "name a key of that region: Table.Replica(\"\(replica.region)\", keyARN: …)")
            }
        }
        if !configuration.replicas.isEmpty, let stream = configuration.stream, stream != .newAndOldImages {
            node.report(
                "invalid-table-stream", "copies in other regions need a stream of new and old images",
                help: "leave `stream` out")
        }
    }

    private static func isName(_ name: String) -> Bool {
        (3...255).contains(name.utf8.count)
            && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
    }
}
