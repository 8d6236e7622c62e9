import MainstayDiagnostics
internal import MainstayEvaluation
public import MainstayTemplate

/// What values are worked out in: the template, and one way in which its conditions come out.
final class EvaluationContext: @unchecked Sendable {
    // Made, used and let go by the one task that checks a template.
    let evaluator: Evaluator
    let scenario: Scenario
    weak var template: TemplateView?

    init(_ evaluator: Evaluator, _ scenario: Scenario, _ template: TemplateView?) {
        self.evaluator = evaluator
        self.scenario = scenario
        self.template = template
    }
}

/// A resource of a template in one scenario of its conditions.
public final class ResourceView {
    public let resource: TemplateResource
    let context: EvaluationContext
    /// The template that it stands in.
    public unowned let template: TemplateView

    init(_ resource: TemplateResource, _ template: TemplateView, _ context: EvaluationContext) {
        self.resource = resource
        self.template = template
        self.context = context
    }

    /// The logical id.
    public var name: String { resource.name }
    public var type: String { resource.type }

    /// All properties.
    public private(set) lazy var properties: PropertyView = {
        let empty = TemplateValue(.object(TemplateObject()), at: resource.position)
        guard let written = resource.value["Properties"] else {
            return PropertyView(.known, empty, nil, .properties, context)
        }
        return .evaluate(written, parameter: nil, .properties, context)
    }()

    /// The policies that say what it may do, read once for all rules about them.
    private(set) lazy var identityPolicies = IdentityPolicies.read(self)

    /// The managed policies of AWS that it has, with their names.
    private(set) lazy var policiesOfAWS = IdentityPolicies.readManagedByAWS(self)

    /// Who may act as it, where it is a role.
    private(set) lazy var trustPolicy = PolicyDocument(self["AssumeRolePolicyDocument"])

    /// A property.
    public subscript(property: String) -> PropertyView { properties[property] }

    /// The value of an attribute of the resource beside its properties: `DeletionPolicy`, `Metadata`, …
    public func attribute(_ name: String) -> PropertyView {
        let path = PropertyPath(name, below: .resource)
        guard let value = resource.value[name] else {
            return PropertyView(.absent, TemplateValue(.null, at: resource.position), nil, path, context)
        }
        return .evaluate(value, parameter: nil, path, context)
    }

    /// The resources of a type that refer to this one anywhere in their properties.
    public func referrers(ofType type: String) -> [ResourceView] { template.referrers(of: name, type: type) }

    /// The value of a tag; nil where it has none of that key or it is unknown. `Tags` is a list or an object.
    public func tag(_ key: String) -> PropertyView? {
        let tags = self["Tags"]
        if case .object = tags.value.content, tags.isKnown {
            let view = tags[key]
            return view.isPresent ? view : nil
        }
        return tags.elements.first { $0["Key"].string == key }?["Value"]
    }
}
