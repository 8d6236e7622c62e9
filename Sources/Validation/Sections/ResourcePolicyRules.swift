import MainstayDiagnostics
import MainstayTemplate

/// `invalid-update-policy`, `invalid-creation-policy`: the attributes that tell how a resource is updated and made.
enum ResourcePolicyRules {
    static func check(_ resource: TemplateResource, _ context: TemplateContext, _ sink: FindingSink) {
        guard resource.updatePolicy != nil || resource.creationPolicy != nil else { return }
        guard case .known? = context.kind(of: resource.name), !resource.type.hasPrefix("Custom::") else { return }
        let subject = RuleSubject(
            context: context, sink: sink, resource: resource, properties: resource.properties ?? TemplateObject())
        if let policy = resource.updatePolicy {
            if let schema = ResourcePolicies.update(of: resource.type) {
                let place = RuleSubject.Place(value: policy, path: ["UpdatePolicy"])
                DocumentCheck(rule: "invalid-update-policy", schema: schema).check(place, in: subject)
            } else {
                sink.report(
                    "invalid-update-policy", at: policy.position, in: resource.name, path: ["UpdatePolicy"],
                    "\(resource.type) takes no UpdatePolicy",
                    help: "remove it; it is for \(Wording.list(ResourcePolicies.updatable))")
            }
        }
        if let policy = resource.creationPolicy, let schema = ResourcePolicies.creation(of: resource.type) {
            let place = RuleSubject.Place(value: policy, path: ["CreationPolicy"])
            DocumentCheck(rule: "invalid-creation-policy", schema: schema).check(place, in: subject)
        }
    }
}
