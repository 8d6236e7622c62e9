import MainstayDiagnostics
import MainstaySchema
import MainstayTemplate

/// Checks the properties of one resource against the schema of its type.
///
/// The rules of each family are in an extension of their own. Values that are only known at deployment satisfy every
/// rule; both branches of `Fn::If` have to satisfy them.
final class PropertyChecker {
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
        let stopsEarly: Bool
        /// The depth of the value in question.
        let depth: Int

        init(stopsEarly: Bool, depth: Int) {
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
    var tally: Tally?
    /// The constraint under the check, beside the schema of the type.
    var constraint: ResourceSchema.Constraint?
    private var depth = 0

    init(context: TemplateContext, facts: TypeFacts, sink: FindingSink, element: String) {
        self.context = context
        self.facts = facts
        self.sink = sink
        self.element = element
    }

    func checkProperties(of resource: TemplateResource) {
        path = ["Properties"]
        var properties = TemplateObject()
        var position = resource.position
        if let given = resource.properties {
            properties = given
            position = resource.value["Properties"]?.position ?? position
        } else if resource.value["Properties"] != nil || resource.value["Fn::Transform"] != nil {
            return
        }
        let value = TemplateValue(.object(properties), at: position)
        checkObject(properties, at: position, facts.schema.root, named: resource.position)
        checkCombinations(value, facts.schema.root)
        checkConstraints(value)
    }

    /// One value against one node.
    func check(_ value: TemplateValue, _ node: SchemaNode) {
        if let tally, tally.stopsEarly, tally.violations > 0 { return }
        guard depth < Self.maximumDepth else { return }
        depth += 1
        defer { depth -= 1 }
        if node.reference != nil {
            if let target = facts.resolve(node) { check(value, target) }
            if node.isOnlyReference { return }
        }
        switch value.content {
        case .object(let object):
            if object.count == 1, let call = value.intrinsic, !call.isPlainKey { return check(call, value, node) }
            guard checkType(value, node) else { return }
            checkObject(object, at: value.position, node, named: value.position)
        case .array(let items):
            guard checkType(value, node) else { return }
            checkArray(items, value, node)
        case .null:
            // Reported for the whole template by the walk over references.
            tally?.isUncertain = true
            return
        case .string(let text) where DynamicReference.isIn(text):
            tally?.isUncertain = true
            return
        default:
            guard checkType(value, node) else { return }
            checkScalar(value, node)
        }
        checkCombinations(value, node)
    }

    /// Whether the value satisfies the node, without reporting anything.
    func judge(_ value: TemplateValue, _ node: SchemaNode) -> Verdict {
        let tally = count(value, node, stopsEarly: true)
        if tally.violations > 0 { return .violated }
        return tally.isUncertain ? .uncertain : .satisfied
    }

    func count(_ value: TemplateValue, _ node: SchemaNode, stopsEarly: Bool) -> Tally {
        let outer = tally
        let inner = Tally(stopsEarly: stopsEarly, depth: path.count)
        tally = inner
        check(value, node)
        tally = outer
        return inner
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

extension SchemaNode {
    /// Whether nothing stands beside the reference.
    var isOnlyReference: Bool {
        types.isEmpty && properties.isEmpty && required.isEmpty && enumeration.isEmpty && pattern == nil
            && minItems == nil && maxItems == nil && anyOf.isEmpty && oneOf.isEmpty && allOf.isEmpty && not.isEmpty
            && conditional.isEmpty && patternProperties.isEmpty && minimum == nil && maximum == nil
            && minLength == nil && maxLength == nil && !uniqueItems && format == nil && propertyNames.isEmpty
            && contains.isEmpty
    }
}

extension Intrinsic {
    /// Whether the object is rather a plain one whose key happens to be `Condition`.
    var isPlainKey: Bool { if case .condition = self { true } else { false } }
}

/// `{{resolve:ssm:…}}`: text that CloudFormation replaces at deployment.
enum DynamicReference {
    static func isIn(_ text: String) -> Bool {
        guard text.utf8.contains(0x7B) else { return false }
        return text.contains("{{resolve:")
    }
}
