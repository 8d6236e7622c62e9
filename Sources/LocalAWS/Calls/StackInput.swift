internal import MainstayAWSClient
internal import MainstayTemplate

extension StackEngine {
    static let inlineLimit = 51_200
    static let urlLimit = 1_048_576

    /// The template that a call brings, be it inline, by its address, or the stack's own.
    func body(_ input: AWSValue, previous: StackDefinition?, caller: Caller) throws(LocalFault) -> String {
        let inline = input["TemplateBody"]?.string
        let url = input["TemplateURL"]?.string
        let usesPrevious = input["UsePreviousTemplate"]?.bool ?? false
        switch (inline, url, usesPrevious) {
        case (let inline?, nil, false):
            guard inline.utf8.count <= Self.inlineLimit else {
                throw .validation(
                    "1 validation error detected: Value at 'templateBody' failed to satisfy constraint: Member must have "
                        + "length less than or equal to \(Self.inlineLimit)")
            }
            guard !inline.isEmpty else {
                throw .validation(
                    "1 validation error detected: Value '' at 'templateBody' failed to satisfy constraint: Member must "
                        + "have length greater than or equal to 1")
            }
            return inline
        case (nil, let url?, false): return try templateBody(at: url, scope: caller.scope)
        case (nil, nil, true):
            guard let previous else { throw .validation("There is no previous template to use") }
            return previous.body
        case (nil, nil, false): throw .validation("Either Template URL or Template Body must be specified.")
        default: throw .validation("Specify exactly one of 'TemplateBody', 'TemplateUrl' or 'UsePreviousTemplate'.")
        }
    }

    /// A template in a bucket of this server.
    func templateBody(at url: String, scope: Scope) throws(LocalFault) -> String {
        if let hosted = HostedRotation.template(at: url) { return hosted }
        guard let (bucket, key) = ObjectStorage.place(of: url) else {
            throw .validation("TemplateURL must be a supported URL.")
        }
        guard let object = state.storage.buckets[bucket]?.objects[key], let bytes = state.storage.blobs[object.digest]
        else {
            throw .validation(
                "S3 error: Access Denied\nFor more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html"
            )
        }
        guard bytes.count <= Self.urlLimit else {
            throw .validation("Template may not exceed 1000000 bytes in size.")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What a call asks a stack to be.
    func definition(
        _ input: AWSValue, previous: StackDefinition?, isReviewed: Bool, caller: Caller
    ) throws(LocalFault) -> StackDefinition {
        let body = try body(input, previous: previous, caller: caller)
        let parsed = try template(body, region: caller.scope.region)
        let given = (input["Parameters"]?.list ?? []).map { entry in
            GivenParameter(
                key: entry["ParameterKey"]?.string ?? "", value: entry["ParameterValue"]?.string,
                usesPrevious: entry["UsePreviousValue"]?.bool ?? false)
        }
        let lookUp: (String) -> String? = { [self] in parameterValue($0, caller.scope) }
        let parameters = try ParameterValues(
            template: parsed.template, previous: previous?.parameters ?? [], lookUp: lookUp
        ).values(given)
        let capabilities = input["Capabilities"]?.strings ?? []
        try Capabilities(parsed).check(capabilities, isReviewed: isReviewed)
        if let allowed = input["ResourceTypes"]?.strings, !allowed.isEmpty {
            for resource in parsed.template.resources
            where !allowed.contains(where: { $0 == "*" || Wildcard.matches($0, resource.type) }) {
                throw .validation("Resource type \(resource.type) is not allowed by parameter ResourceTypes")
            }
        }
        let tags =
            input["Tags"]?.list.map { list in
                list.map { StackTag(key: $0["Key"]?.string ?? "", value: $0["Value"]?.string ?? "") }
            } ?? previous?.tags ?? []
        guard tags.count <= 50 else { throw .validation("A stack has at most 50 tags") }
        let definition = StackDefinition(body: body, parameters: parameters, tags: tags, capabilities: capabilities)
        // Conditions and rules are worked out now, so that what is wrong with them is said at once.
        let name = input["StackName"]?.string ?? ""
        let (_, values) = try context(
            of: definition, scope: caller.scope, stackID: "", stackName: name, notificationARNs: [])
        try RuleAssertions(values: values).check()
        return definition
    }

    func options(_ input: AWSValue, previous: StackOptions?) -> StackOptions {
        var options = previous ?? StackOptions()
        if let value = input["DisableRollback"]?.bool {
            options.disablesRollback = value
        } else if previous != nil {
            options.disablesRollback = false
        }
        if previous == nil {
            options.onFailure = input["OnFailure"]?.string ?? (options.disablesRollback ? "DO_NOTHING" : "ROLLBACK")
            options.timeoutInMinutes = input["TimeoutInMinutes"]?.int
        }
        if let role = input["RoleARN"]?.string { options.roleARN = role }
        if let arns = input["NotificationARNs"]?.list { options.notificationARNs = arns.compactMap(\.string) }
        if let retains = input["RetainExceptOnCreate"]?.bool { options.retainsExceptOnCreate = retains }
        if let configuration = input["RollbackConfiguration"] {
            options.monitoringMinutes = configuration["MonitoringTimeInMinutes"]?.int
            options.rollbackTriggers = (configuration["RollbackTriggers"]?.list ?? []).map {
                ["Arn": $0["Arn"]?.string ?? "", "Type": $0["Type"]?.string ?? ""]
            }
        }
        return options
    }
}

/// The `Rules` section: what must hold of the parameters together.
struct RuleAssertions {
    let values: ValueResolver.Definition

    func check() throws(LocalFault) {
        let resolver = ValueResolver(definition: values, resource: { _ in nil }, elsewhere: .none)
        for rule in values.template.rules {
            do throws(ResolutionError) {
                if let condition = rule["RuleCondition"]?.intrinsic, try !truth(condition, resolver, 0) { continue }
                for assertion in rule["Assertions"]?.array ?? [] {
                    guard let call = assertion["Assert"]?.intrinsic else { continue }
                    if try !truth(call, resolver, 0) {
                        let words = assertion["AssertDescription"]?.string ?? "Assertion failed for rule \(rule.name)"
                        throw ResolutionError(message: "Template error: \(words)")
                    }
                }
            } catch {
                throw .validation(error.message)
            }
        }
    }

    private func truth(_ call: Intrinsic, _ resolver: ValueResolver, _ depth: Int) throws(ResolutionError) -> Bool {
        guard depth < 64 else { throw ResolutionError(message: "Template error: rules nest too deep") }
        switch call {
        case .unknown("Fn::Contains", let argument):
            guard let parts = argument.array, parts.count == 2 else { return false }
            let text = try resolver.text(parts[1])
            return try resolver.resolve(parts[0])?.array?.contains { $0.plainText == text } ?? false
        case .not(let value):
            return try
                !(value.intrinsic.map { call throws(ResolutionError) in try truth(call, resolver, depth + 1) } ?? true)
        case .and(let parts):
            for part in parts { if let call = part.intrinsic, try !truth(call, resolver, depth + 1) { return false } }
            return true
        case .or(let parts):
            for part in parts { if let call = part.intrinsic, try truth(call, resolver, depth + 1) { return true } }
            return false
        case .unknown: return true
        default: return try resolver.truth(call, depth: depth)
        }
    }
}
