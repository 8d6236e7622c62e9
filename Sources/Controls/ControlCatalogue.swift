internal import MainstayDiagnostics

/// The controls of every framework, and how they relate.
///
/// Nothing is read before it is asked for, and then one framework at a time.
public enum ControlCatalogue {
    /// The controls of a framework in its own order.
    public static func controls(of framework: Framework) -> [ControlDescription] {
        table(framework).descriptions.filter(\.isMember)
    }

    /// What a control is, or nil where the framework has none of that name. Case does not matter.
    public static func description(of control: Control) -> ControlDescription? {
        table(control.framework).description(control.id)
    }

    /// The identifier that was probably meant by one that the framework does not have, or nil where none is near.
    public static func nearestIdentifier(to written: String, in framework: Framework) -> String? {
        let id = Control(framework, written).id
        let identifiers = table(framework).descriptions.lazy.map(\.id)
        let wanted = core(id)
        // Brackets and dots are what people leave out: 164.312a1 is 164.312(a)(1), and nothing else that is as near.
        return identifiers.first { core($0) == wanted } ?? Suggestion.nearest(to: id, among: identifiers)
    }

    private static func core(_ id: String) -> String {
        String(id.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    /// The controls of other frameworks that ask for the same, as public mappings have it, without the control itself.
    ///
    /// The mappings lead through Security Hub: from one of its controls to those of every other framework, and from
    /// one of another framework to Security Hub's. They are generous, as auditors' mappings are: a control that is
    /// related can ask for more than what the first one checks.
    public static func related(to control: Control) -> [Control] {
        guard let id = description(of: control)?.id else { return [] }
        if control.framework == .awsFoundational { return ControlRelations.fromSecurityHub(id) }
        return ControlRelations.toSecurityHub(Control(control.framework, id))
    }

    /// The controls with all that are related to them, each once, by framework and in the framework's order.
    public static func withRelated(_ controls: [Control]) -> [Control] {
        var all = Set(controls)
        for control in controls where control.framework == .awsFoundational {
            all.formUnion(related(to: control))
        }
        return sorted(all)
    }

    /// By framework, then in the framework's order; what the catalogue does not know comes last, by name.
    static func sorted(_ controls: some Sequence<Control>) -> [Control] {
        var groups: [Framework: [(position: Int, control: Control)]] = [:]
        for control in controls {
            let position = table(control.framework).position(control.id) ?? .max
            groups[control.framework, default: []].append((position, control))
        }
        return Framework.allCases.flatMap { framework in
            (groups[framework] ?? [])
                .sorted { ($0.position, $0.control.id) < ($1.position, $1.control.id) }
                .map(\.control)
        }
    }

    static func table(_ framework: Framework) -> ControlTable {
        switch framework {
        case .awsFoundational: foundational
        case .cisAWS: cis
        case .nist80053: nist
        case .pciDSS: pci
        case .soc2: soc2
        case .iso27001: iso
        case .hipaa: hipaa
        case .wellArchitected: wellArchitected
        }
    }

    private static let foundational = ControlTable(.awsFoundational, [foundationalControlsA, foundationalControlsB])
    private static let cis = ControlTable(.cisAWS, [cisControls])
    private static let nist = ControlTable(.nist80053, [nistControls])
    private static let pci = ControlTable(.pciDSS, [pciControls])
    private static let soc2 = ControlTable(.soc2, [soc2Controls])
    private static let iso = ControlTable(.iso27001, [isoControls])
    private static let hipaa = ControlTable(.hipaa, [hipaaControls])
    private static let wellArchitected = ControlTable(
        .wellArchitected, [wellArchitectedControlsA, wellArchitectedControlsB])
}
