import MainstayDiagnostics

/// The words for changes that every report uses.
enum ChangeText {
    /// `is replaced, since it refers to Subnet by SubnetId`
    static func outcome(_ change: ResourceChange) -> String {
        switch change.kind {
        case .added: return "added"
        case .removed: return "removed"
        case .renamed(let old): return "renamed from \(old): replaced"
        case .retyped(let type): return "was a \(type)"
        case .changed, .dragged:
            let word =
                switch change.replacement {
                case .none: "updated"
                case .possible: "may be replaced"
                case .certain: "replaced"
                }
            let own = change.properties.map(\.replacement).max() ?? .none
            guard change.kind == .dragged || change.replacement > own, let drag = decisive(change) else { return word }
            return "\(word), by \(drag.property), which refers to \(drag.resource)"
        }
    }

    /// The reference to which it owes the most.
    static func decisive(_ change: ResourceChange) -> ResourceChange.Drag? {
        change.drags.first { $0.replacement == change.replacement } ?? change.drags.first
    }

    static func symbol(_ change: ResourceChange) -> String {
        switch change.kind {
        case .added: "+"
        case .removed: "-"
        case .renamed, .retyped: "±"
        case .changed, .dragged: change.replacement == .certain ? "±" : "~"
        }
    }

    static func symbol(_ kind: PropertyChange.Kind) -> String {
        switch kind {
        case .added: "+"
        case .removed: "-"
        case .changed, .reordered, .code, .indirect: "~"
        }
    }

    /// `Engine: mysql → postgres`
    static func text(_ change: PropertyChange) -> String {
        let path = PrintableText.line(change.path.description)
        let start = path.isEmpty ? "" : path + ": "
        switch change.kind {
        case .added: return start + WrittenText.short(change.new, of: change.path)
        case .removed: return start + WrittenText.short(change.old, of: change.path)
        case .reordered: return start + "in another order"
        case .code: return start + "code changed"
        case .indirect:
            return start + WrittenText.short(change.new, of: change.path) + ", by \(change.origin ?? "another value")"
        case .changed:
            let (old, new) = WrittenText.pair(change)
            return "\(start)\(old) → \(new)"
        }
    }

    static func effect(_ change: PropertyChange) -> String? {
        switch change.replacement {
        case .none: nil
        case .possible: "may replace"
        case .certain: "replaces"
        }
    }

    /// `12:5 → 13:7`
    static func places(_ change: PropertyChange) -> String? {
        let places = [change.old?.position, change.new?.position].compactMap { $0 }.filter(\.isKnown).map {
            "\($0.line):\($0.column)"
        }
        return places.isEmpty ? nil : places.joined(separator: " → ")
    }

    /// `output Endpoint`
    static func name(_ entry: StackDifference.EntryChange) -> String {
        let section =
            switch entry.section {
            case "Parameters": "parameter"
            case "Mappings": "mapping"
            case "Conditions": "condition"
            case "Outputs": "output"
            case "Rules": "rule"
            case "Hooks": "hook"
            case "Stack": "stack"
            default: entry.section
            }
        return entry.name.isEmpty ? section : "\(section) \(PrintableText.line(entry.name))"
    }

    static func title(_ stack: StackDifference) -> String {
        let name = PrintableText.line(stack.name)
        let stackName = stack.stackName == stack.name ? "" : " (\(PrintableText.line(stack.stackName)))"
        switch stack.kind {
        case .same: return name + stackName
        case .added: return "\(name)\(stackName): new stack"
        case .removed: return "\(name)\(stackName): no longer there; what is deployed of it stays until it is destroyed"
        case .renamed(let old):
            return "\(name)\(stackName): was \(PrintableText.line(old)); CloudFormation makes a new stack"
        }
    }
}
