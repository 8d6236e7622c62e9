internal import MainstayDiagnostics
internal import MainstayTemplate

/// The usage plan that several APIs share.
struct SharedUsagePlan {
    var apis: [String] = []
    var stages: [TemplateValue] = []
    var keys: [TemplateValue] = []
    var conditions: [String?] = []
    var policies: [String: Set<String>] = [:]

    /// The policy of what is shared: the one of its APIs that keeps most.
    func policy(_ attribute: String) -> String? {
        ["Retain", "Snapshot", "Delete"].first { policies[attribute]?.contains($0) == true }
    }
}

/// `Auth.UsagePlan`: a usage plan with its key, of one API or of all.
struct UsagePlan {
    let expansion: ServerlessExpansion
    let resource: ServerlessResource
    let stage: String

    init(_ expansion: ServerlessExpansion, _ resource: ServerlessResource, stage: String) {
        self.expansion = expansion
        self.resource = resource
        self.stage = stage
    }

    func expand() -> [GeneratedResource] {
        let auth = resource["Auth"].map { expansion.parameters.resolved($0) }
        guard let plan = auth?["UsagePlan"], plan.object != nil, !plan.isCall else { return [] }
        let make = resource.make
        guard let kind = plan["CreateUsagePlan"]?.string, ["PER_API", "SHARED", "NONE"].contains(kind) else {
            if plan["CreateUsagePlan"]?.isCall != true {
                expansion.findings.report(
                    "missing-property", at: plan.position, in: resource.id,
                    "UsagePlan needs CreateUsagePlan: PER_API, SHARED or NONE", help: "set one of them")
            }
            return []
        }
        guard kind != "NONE" else { return [] }
        let isShared = kind == "SHARED"
        let api = make.object(["ApiId": make.ref(resource.id), "Stage": make.ref(stage)])
        let key = make.object(["RestApiId": make.ref(resource.id), "StageName": make.ref(stage)])
        var attributes = resource.inherited
        var apis = [resource.id]
        var stages = [api]
        var keys = [key]
        if isShared {
            expansion.usagePlan.apis.append(resource.id)
            expansion.usagePlan.stages.append(api)
            expansion.usagePlan.keys.append(key)
            expansion.usagePlan.conditions.append(resource.condition)
            (apis, stages, keys) = (expansion.usagePlan.apis, expansion.usagePlan.stages, expansion.usagePlan.keys)
            for attribute in ["DeletionPolicy", "UpdateReplacePolicy"] {
                if let policy = resource.attributes[attribute]?.string {
                    expansion.usagePlan.policies[attribute, default: []].insert(policy)
                }
            }
            attributes = ["DeletionPolicy", "UpdateReplacePolicy"].compactMap { attribute in
                expansion.usagePlan.policy(attribute).map { make.member(attribute, make.text($0)) }
            }
            if let condition = sharedCondition(make) {
                attributes.append(make.member("Condition", make.text(condition)))
            }
        }
        let prefix = isShared ? "Serverless" : resource.id
        func generated(_ name: String, after ids: [String]) -> GeneratedResource {
            var generated = GeneratedResource(
                prefix + name, "AWS::ApiGateway::" + name, at: resource.keyPosition, attributes: attributes)
            generated.depend(on: ids)
            expansion.references[resource.id, default: [:]][name] = generated.id
            return generated
        }
        var usage = generated("UsagePlan", after: apis)
        usage["ApiStages"] = make.list(stages)
        for name in ["UsagePlanName", "Description", "Quota", "Tags", "Throttle"] {
            usage[name] = plan[name].flatMap { $0.isGiven ? $0 : nil }
        }
        var apiKey = generated("ApiKey", after: [usage.id])
        apiKey["Enabled"] = make.bool(true)
        apiKey["StageKeys"] = make.list(keys)
        var link = generated("UsagePlanKey", after: [apiKey.id])
        link["KeyId"] = apiKey.ref
        link["KeyType"] = make.text("API_KEY")
        link["UsagePlanId"] = usage.ref
        guard isShared else { return [usage, apiKey, link] }
        // Each API that shares the plan makes it anew, with what came before.
        let ids = Set([usage.id, apiKey.id, link.id])
        expansion.shared.removeAll { ids.contains($0.id) }
        expansion.shared += [usage, apiKey, link]
        return []
    }

    private func sharedCondition(_ make: ValueMaker) -> String? {
        let all = expansion.usagePlan.conditions
        let names = all.compactMap(\.self)
        let shared = "SharedUsagePlanCondition"
        guard names.count == all.count, !names.isEmpty else {
            expansion.conditions[shared] = nil
            return nil
        }
        let distinct = Array(Set(names)).sorted()
        expansion.conditions[shared] =
            distinct.count == 1
            ? make.object(["Condition": make.text(distinct[0])])
            : make.call("Fn::Or", make.list(distinct.map { make.object(["Condition": make.text($0)]) }))
        return shared
    }
}
