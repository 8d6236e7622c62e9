internal import MainstayAWSClient
internal import MainstayAssembly
package import MainstayDifference
internal import MainstayTemplate

/// What will be done with one stack, and why.
package struct StackPlan: Sendable {
    /// The stack's, with an addition where it is worked on a second time.
    package var id: String
    package var stack: DeployableStack
    package var target: Target
    package var work: StackWork
    package var snapshot: StackSnapshot
    /// What changes; nil for a stack that stays as it is.
    package var difference: StackDifference?
    /// Why it cannot be worked on as it is.
    package var problem: DeploymentProblem?

    package var isChanged: Bool { work.action != .unchanged }
}

/// Decides what is to be done with a stack: pure, from what the assembly has and what was found.
package struct StackPlanner: Sendable {
    package struct Settings: Sendable {
        /// Values by stack and parameter, `Stack:Parameter` or `Parameter`.
        package var parameters: [String: String] = [:]
        /// Tags for every stack.
        package var tags: [(key: String, value: String)] = []
        /// The commit that is deployed, for the tag ``CommitTag``; nil for no such tag.
        package var commit: String?
        package var keepsFailed = false
        package var onlyPrepares = false
        /// A change set that was prepared by somebody else.
        package var prepared: String?
        /// Distinguishes this run from all others, in tokens.
        package var run: String
        /// Deploys also what seems to be unchanged.
        package var isForced = false

        package init(run: String) { self.run = run }
    }

    package var settings: Settings

    package init(settings: Settings) { self.settings = settings }

    /// The largest template that goes with the call itself, in bytes.
    static let inlineLimit = 51_200

    /// - Parameter hasChangedNeeds: Whether a stack that this one needs is going to change.
    package func plan(
        _ stack: DeployableStack, target: Target, snapshot: StackSnapshot, hasChangedNeeds: Bool
    ) -> StackPlan {
        let places = target.placeholders
        let tags = Self.merged(stack.artifact.tags, settings.tags)
        let given = given(for: stack)
        let print = fingerprint(stack, tags: tags, parameters: given)
        let action = action(
            stack, snapshot, tags: tags, given: given, print: print, hasChangedNeeds: hasChangedNeeds)
        let token = action == .resume ? snapshot.runningToken ?? print : "\(print)-\(settings.run)"
        let commit = settings.commit.map { [(key: CommitTag.key, value: $0)] } ?? []
        let request = ChangeSetRequest(
            name: settings.prepared ?? token, stackName: stack.name, kind: action == .update ? .update : .create,
            template: Self.template(stack, places), description: "Mainstay \(settings.run)",
            parameters: parameters(stack, snapshot, given), tags: Self.merged(tags, commit),
            role: stack.executionRole.map(places.filled), notificationARNs: stack.notificationARNs.map(places.filled))
        let seen = snapshot.facts.flatMap { $0.updatedAt ?? $0.createdAt }?.milliseconds
        var work = StackWork(id: stack.id, action: action, request: request, token: token, seenAt: seen)
        work.keepsFailed = settings.keepsFailed
        work.onlyPrepares = settings.onlyPrepares
        work.isPrepared = settings.prepared != nil
        work.isProtected =
            stack.artifact.terminationProtection && snapshot.facts?.hasTerminationProtection != true
        return StackPlan(
            id: stack.id, stack: stack, target: target, work: work, snapshot: snapshot,
            problem: Self.problem(stack, snapshot, action))
    }

    private func action(
        _ stack: DeployableStack, _ snapshot: StackSnapshot, tags: [(key: String, value: String)],
        given: [String: String], print: String, hasChangedNeeds: Bool
    ) -> StackWork.Action {
        guard let facts = snapshot.facts, !facts.phase.isReview else { return .create }
        if facts.phase.name == "ROLLBACK_COMPLETE" { return .recreate }
        if facts.phase.isInProgress, snapshot.runningToken?.hasPrefix(print) == true { return .resume }
        if settings.isForced || settings.prepared != nil { return .update }
        let isSame =
            Self.isSame(snapshot.template, stack) && !facts.phase.isFailure
            && CommitTag.removed(from: facts.tags)
                == CommitTag.removed(from: Dictionary(tags.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 }))
            && given.allSatisfy { facts.parameters[$0.key] == $0.value }
            && (facts.hasTerminationProtection || !stack.artifact.terminationProtection)
        guard isSame else { return .update }
        // Its text is the same; what it reads from a stack that changes may not be.
        return hasChangedNeeds && Self.readsOtherStacks(stack) ? .update : .unchanged
    }

    private static func isSame(_ deployed: String?, _ stack: DeployableStack) -> Bool {
        guard let deployed else { return false }
        if deployed == stack.templateText { return true }
        let parsed = TemplateParser(file: "deployed").parse(deployed)
        return parsed.value == stack.artifact.template
    }

    private static func readsOtherStacks(_ stack: DeployableStack) -> Bool {
        stack.templateText.contains("Fn::GetStackOutput") || stack.templateText.contains("{{resolve:")
    }

    private func given(for stack: DeployableStack) -> [String: String] {
        var result = Dictionary(stack.parameters.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
        let known = Set(Template(stack.artifact.template, file: stack.artifact.templateFile).parameters.map(\.name))
        for (name, value) in settings.parameters {
            let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
            if parts.count == 2, parts[0] == stack.name || parts[0] == stack.id, known.contains(parts[1]) {
                result[parts[1]] = value
            } else if parts.count == 1, known.contains(name) {
                result[name] = result[name] ?? value
            }
        }
        return result
    }

    /// What is given; for the rest, what the stack has.
    private func parameters(
        _ stack: DeployableStack, _ snapshot: StackSnapshot, _ given: [String: String]
    ) -> [(key: String, value: String?)] {
        let known = Template(stack.artifact.template, file: stack.artifact.templateFile).parameters.map(\.name)
        let isDeployed = snapshot.isDeployed
        return known.compactMap { name -> (key: String, value: String?)? in
            if let value = given[name] { return (name, value) }
            return isDeployed && snapshot.facts?.parameters[name] != nil ? (name, nil) : nil
        }
    }

    private func fingerprint(
        _ stack: DeployableStack, tags: [(key: String, value: String)], parameters: [String: String]
    ) -> String {
        var text = stack.templateText
        for tag in tags { text += "\u{0}\(tag.key)=\(tag.value)" }
        for name in parameters.keys.sorted() { text += "\u{0}\(name)=\(parameters[name] ?? "")" }
        return "mainstay-\(SHA256.hexadecimal(of: text).prefix(16))"
    }

    private static func template(_ stack: DeployableStack, _ places: Placeholders) -> ChangeSetRequest.Template {
        guard stack.templateText.utf8.count > inlineLimit, let place = stack.templateLocation.map(places.filled),
            place.hasPrefix("s3://")
        else { return .body(stack.templateText) }
        let suffix = Target(account: places.account, region: places.region).partition?.dnsSuffix ?? "amazonaws.com"
        return .url("https://s3.\(places.region).\(suffix)/\(place.dropFirst(5))")
    }

    private static func merged(
        _ own: [(key: String, value: String)], _ more: [(key: String, value: String)]
    ) -> [(key: String, value: String)] {
        own + more.filter { tag in !own.contains { $0.key == tag.key } }
    }

    /// What stands in the way, with the way out.
    private static func problem(
        _ stack: DeployableStack, _ snapshot: StackSnapshot, _ action: StackWork.Action
    ) -> DeploymentProblem? {
        if let name = stack.assets.unsupported.first {
            return DeploymentProblem(
                "\(stack.name): the asset \(name) is made by a program when it is published, which is not done here",
                help: "publish it with the cdk command")
        }
        guard let phase = snapshot.facts?.phase, action != .resume else { return nil }
        let recover = "see the way out: mainstay recover \(stack.name)"
        if phase.isInProgress {
            return DeploymentProblem(
                "\(stack.name) is in \(phase): another deployment is under way",
                help: "follow it: mainstay events \(stack.name) --follow", isUsage: false)
        }
        switch phase.name {
        case "UPDATE_ROLLBACK_FAILED", "ROLLBACK_FAILED", "DELETE_FAILED", "IMPORT_ROLLBACK_FAILED":
            return DeploymentProblem(
                "\(stack.name) is in \(phase) and cannot be deployed", help: recover, isUsage: false)
        default: return nil
        }
    }
}
