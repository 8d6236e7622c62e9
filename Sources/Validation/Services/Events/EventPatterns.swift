import MainstayDiagnostics
import MainstayTemplate

/// `invalid-event-pattern`: what EventBridge compares events with
/// (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html).
struct EventPatterns {
    private static let maximumDepth = 60
    private static let matchers = [
        "anything-but", "cidr", "equals-ignore-case", "exists", "numeric", "prefix", "suffix", "wildcard",
    ]

    let subject: RuleSubject

    static func check(_ subject: RuleSubject) {
        for place in subject.places("EventPattern") {
            // As text, or as a call, it is read by the service alone.
            guard place.value.intrinsic == nil, let pattern = place.value.object else { continue }
            EventPatterns(subject: subject).check(pattern, place.path, depth: 0)
        }
    }

    private func check(_ pattern: TemplateObject, _ path: [String], depth: Int) {
        guard depth < Self.maximumDepth, pattern["Fn::Transform"] == nil else { return }
        for member in pattern.members {
            let here = path + [member.key]
            if member.value.intrinsic != nil { continue }
            if member.key == "$or" {
                for (index, item) in (member.value.array ?? []).enumerated() where item.intrinsic == nil {
                    if let inner = item.object { check(inner, here + [IndexText.of(index)], depth: depth + 1) }
                }
                continue
            }
            switch member.value.content {
            case .object(let inner): check(inner, here, depth: depth + 1)
            case .array(let items): checkList(items, member, here)
            default:
                report(
                    at: member.value.position, here,
                    "\(member.key) is \(Wording.kind(member.value)), and a pattern compares with lists",
                    help: "put it into a list")
            }
        }
    }

    private func checkList(_ items: [TemplateValue], _ member: TemplateObject.Member, _ path: [String]) {
        if items.isEmpty {
            report(
                at: member.value.position, path, "\(member.key) is compared with nothing",
                help: "list values, or remove it")
        }
        for (index, item) in items.enumerated() {
            guard item.intrinsic == nil, let matcher = item.object, let only = matcher.members.first else { continue }
            let here = path + [IndexText.of(index)]
            guard matcher.count == 1, Self.matchers.contains(only.key) else {
                let wrong = matcher.members.first { !Self.matchers.contains($0.key) } ?? only
                report(
                    at: wrong.keyPosition, here + [wrong.key],
                    matcher.count == 1
                        ? "there is no matcher \(Wording.quoted(wrong.key))"
                        : "a matcher has one operator, not \(matcher.count)",
                    help: Suggestion.didYouMean(wrong.key, among: Self.matchers)
                        ?? "use \(Wording.list(Self.matchers, "or"))")
                continue
            }
            checkArgument(only, here + [only.key])
        }
    }

    private func checkArgument(_ matcher: TemplateObject.Member, _ path: [String]) {
        let value = matcher.value
        guard value.intrinsic == nil else { return }
        let expected: String?
        switch matcher.key {
        case "exists": expected = value.literalTruth == nil ? "true or false" : nil
        case "numeric":
            expected =
                value.array.map { $0.count == 2 || $0.count == 4 } == true
                ? nil : "a list such as [\">\", 0, \"<=\", 5]"
        case "cidr", "wildcard": expected = value.array != nil || value.object != nil ? "a string" : nil
        default: expected = nil
        }
        guard let expected else { return }
        report(
            at: value.position, path, "\(matcher.key) is \(Wording.kind(value)), not \(expected)",
            help: "write \(expected)")
    }

    private func report(at position: SourcePosition, _ path: [String], _ message: String, help: String) {
        subject.report("invalid-event-pattern", at: position, path, message, help: help)
    }
}
