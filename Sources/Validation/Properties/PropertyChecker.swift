import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate

/// Checks the properties of one resource against the schema of its type.
///
/// The rules of each family are in an extension of their own. Values that are only known at deployment satisfy every
/// rule; both branches of `Fn::If` have to satisfy them.
struct PropertyChecker {
    /// Whether a value satisfies a node.
    enum Verdict {
        case satisfied
        case violated
        /// It depends on what is known at deployment.
        case uncertain
    }

    /// What was found while the question is only whether a value satisfies a node.
    final class Tally {
        var violations = 0
        /// Violations in the shape of the value itself, not of something inside it.
        var shapeViolations = 0
        var isUncertain = false
        /// Whether the first violation ends the question.
        var stopsEarly = false
        /// The depth of the value in question.
        var depth = 0

        func restart(stopsEarly: Bool, depth: Int) {
            violations = 0
            shapeViolations = 0
            isUncertain = false
            self.stopsEarly = stopsEarly
            self.depth = depth
        }
    }

    static let maximumDepth = 150

    let context: TemplateContext
    let facts: TypeFacts
    let sink: FindingSink
    /// The logical id of the resource.
    let element: String
    /// Keys and indices from the resource to the value under the check.
    var path: [String] = []
    /// Nil while findings are reported; otherwise they are counted.
    private(set) var tally: Tally?
    /// The constraint under the check, beside the schema of the type.
    var constraint: ConstraintPlans.Entry?
    /// Whether the properties as a whole, which each constraint looks at again, have no macro among them.
    var isPlainRoot = false
    private var depth = 0
    /// Tallies that are not in use: questions are asked often, and each answer is short-lived.
    private var spareTallies: [Tally] = []

    init(context: TemplateContext, facts: TypeFacts, sink: FindingSink, element: String) {
        self.context = context
        self.facts = facts
        self.sink = sink
        self.element = element
    }

    mutating func checkProperties(of resource: TemplateResource) {
        path = ["Properties"]
        guard let given = resource.properties else {
            if let whole = resource.value["Properties"] { return checkWhole(whole, of: resource) }
            if resource.value["Fn::Transform"] != nil { return }
            return check(
                TemplateObject(), TemplateValue(.object(TemplateObject()), at: resource.position), of: resource)
        }
        let position = resource.value["Properties"]?.position ?? resource.position
        check(given, TemplateValue(.object(given), at: position), of: resource)
    }

    mutating func check(_ properties: TemplateObject, _ value: TemplateValue, of resource: TemplateResource) {
        let plans = facts.prepared()
        checkObject(properties, at: value.position, plans.root, named: resource.position)
        checkCombinations(value, plans.root)
        checkConstraints(value, properties, plans.constraints)
    }

    /// One value against one node.
    mutating func check(_ value: TemplateValue, _ node: NodePlan) {
        if let tally, tally.stopsEarly, tally.violations > 0 { return }
        guard depth < Self.maximumDepth else { return }
        depth += 1
        defer { depth -= 1 }
        if let reference = node.reference {
            if let target = reference.target { check(value, target) }
            if node.isOnlyReference { return }
        }
        switch value.content {
        case .object(let object):
            if object.members.count == 1, object.members[0].key.mayBeCall, let call = value.intrinsic, !call.isPlainKey
            {
                return check(call, value, node)
            }
            guard checkType(value, node) else { return }
            checkObject(object, at: value.position, node, named: value.position)
        case .array(let items):
            guard checkType(value, node) else { return }
            checkArray(items, value, node)
        case .null:
            // Reported for the whole template by the walk over references.
            tally?.isUncertain = true
            return
        case .string(let text):
            if DynamicReference.isIn(text) {
                tally?.isUncertain = true
                return
            }
            guard checkType(value, node) else { return }
            checkScalar(value, node)
        default:
            guard checkType(value, node) else { return }
            checkScalar(value, node)
        }
        checkCombinations(value, node)
    }

    /// Whether the value satisfies the node, without reporting anything.
    mutating func judge(_ value: TemplateValue, _ node: NodePlan) -> Verdict {
        let found = count(value, node, stopsEarly: true)
        if found.violations > 0 { return .violated }
        return found.isUncertain ? .uncertain : .satisfied
    }

    mutating func count(
        _ value: TemplateValue, _ node: NodePlan, stopsEarly: Bool
    ) -> (violations: Int, shapeViolations: Int, isUncertain: Bool) {
        let outer = tally
        let inner = spareTallies.popLast() ?? Tally()
        inner.restart(stopsEarly: stopsEarly, depth: path.count)
        tally = inner
        check(value, node)
        tally = outer
        spareTallies.append(inner)
        return (inner.violations, inner.shapeViolations, inner.isUncertain)
    }

    /// Reports a finding about the value at the current path, or counts it.
    func report(
        _ rule: String, _ severity: Severity = .error, at position: SourcePosition, isShape: Bool = false,
        _ message: @autoclosure () -> String,
        help: @autoclosure () -> String?
    ) {
        if let tally {
            tally.violations += 1
            if isShape, path.count <= tally.depth + 1 { tally.shapeViolations += 1 }
            return
        }
        // A constraint may tell what is unwise rather than what is refused.
        let worst = constraint?.isWarning == true ? Severity.warning : .error
        sink.report(
            rule, min(severity, worst), at: position, in: element, path: path, message(), help: help())
    }

    /// The name of the property that the current path ends in, for messages.
    var propertyName: String {
        path.last { Int($0) == nil } ?? "Properties"
    }
}

extension Intrinsic {
    /// Whether the object is rather a plain one whose key happens to be `Condition`.
    var isPlainKey: Bool { if case .condition = self { true } else { false } }
}

extension String {
    /// Whether an object with this key alone may be a function call; the few others that begin so are sorted out later.
    @inline(__always)
    var mayBeCall: Bool {
        withBytes { bytes in
            switch bytes.first {
            case 0x52, 0x46, 0x43: true  // R, F, C
            default: false
            }
        }
    }
}

/// The text of small indices, which paths are made of again and again.
enum IndexText {
    private static let small: [String] = (0..<64).map(String.init)

    static func of(_ index: Int) -> String { small.indices.contains(index) ? small[index] : String(index) }
}
