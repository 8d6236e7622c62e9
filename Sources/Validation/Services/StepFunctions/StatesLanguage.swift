import MainstayDiagnostics
import MainstayTemplate

/// The Amazon States Language as Step Functions checks it when a state machine is made
/// (https://states-language.net, https://docs.aws.amazon.com/step-functions/latest/dg/concepts-amazon-states-language.html).
///
/// What a function call or a substitution gives is taken to be right.
struct StatesLanguage {
    /// Machines stand in the branches of states; deeper ones are not looked at.
    private static let maximumDepth = 30
    private static let longestName = 80

    let subject: RuleSubject
    /// Where the definition stands if it is text, whose places are not those of the template.
    let text: RuleSubject.Place?
    /// Every name so far: names are unique in the machine and all its branches.
    private var names: Set<String> = []
    /// Where the states of the machine under the check go.
    var transitions: [Transition] = []
    /// Whether some transition is only known at deployment.
    var isOpen = false

    struct Transition {
        /// The number of the state that it starts from; nil for the start of the machine.
        let from: Int?
        let target: String
        let position: SourcePosition
        let path: [String]
    }

    init(subject: RuleSubject, text: RuleSubject.Place?) {
        self.subject = subject
        self.text = text
    }

    mutating func checkMachine(
        _ machine: TemplateObject, at position: SourcePosition, _ path: [String], isJSONata: Bool, depth: Int
    ) {
        guard depth < Self.maximumDepth, machine["Fn::Transform"] == nil else { return }
        let isJSONata = isJSONata || machine["QueryLanguage"]?.string == "JSONata"
        guard let states = machine["States"] else {
            return report(at: position, path, "a state machine needs States", help: "add its states")
        }
        guard states.intrinsic == nil else { return }
        guard let members = states.object?.members, !members.isEmpty else {
            return report(
                at: states.position, path + ["States"], "States is \(Wording.kind(states)) without states",
                help: "write an object with a state for each name")
        }
        let outer = (transitions, isOpen)
        transitions = []
        isOpen = false
        checkStart(machine, at: position, path)
        var numbers: [String: Int] = [:]
        for (number, member) in members.enumerated() {
            numbers[member.key] = number
            checkName(member, path + ["States", member.key])
            checkState(member, number, path + ["States", member.key], isJSONata: isJSONata, depth: depth)
        }
        checkTransitions(members, numbers, path + ["States"])
        (transitions, isOpen) = outer
    }

    private mutating func checkStart(_ machine: TemplateObject, at position: SourcePosition, _ path: [String]) {
        guard let start = machine["StartAt"] else {
            return report(
                at: position, path, "a state machine needs StartAt", help: "name the state that it begins with")
        }
        addTransition(start, from: nil, path + ["StartAt"])
    }

    private mutating func checkName(_ member: TemplateObject.Member, _ path: [String]) {
        if OpenText.isOpen(member.key) {
            isOpen = true
            return
        }
        let length = member.key.unicodeScalars.count
        if length > Self.longestName {
            report(
                at: member.keyPosition, path,
                "the name of a state has \(length) letters, more than \(Self.longestName)",
                help: "shorten it")
        }
        if !names.insert(member.key).inserted {
            report(
                at: member.keyPosition, path, "there are two states \(Wording.quoted(member.key))",
                help: "names are unique in a state machine and all its branches: rename one")
        }
    }

    mutating func addTransition(_ value: TemplateValue, from number: Int?, _ path: [String]) {
        guard let target = OpenText.closed(value) else {
            isOpen = true
            if value.intrinsic == nil, value.string == nil {
                report(
                    at: value.position, path,
                    "\(path.last ?? "Next") is \(Wording.kind(value)), not the name of a state",
                    help: "name a state")
            }
            return
        }
        transitions.append(Transition(from: number, target: target, position: value.position, path: path))
    }

    /// Transitions lead to states of the same machine, and some lead to each.
    private func checkTransitions(
        _ members: [TemplateObject.Member], _ numbers: [String: Int], _ path: [String]
    ) {
        let hasOpenNames = members.contains { OpenText.isOpen($0.key) }
        var next: [[Int]] = Array(repeating: [], count: members.count)
        var waiting: [Int] = []
        for transition in transitions {
            guard let target = numbers[transition.target] else {
                if hasOpenNames { continue }
                report(
                    at: transition.position, transition.path,
                    "there is no state \(Wording.quoted(transition.target)) in this machine or branch",
                    help: Suggestion.didYouMean(transition.target, among: members.map(\.key))
                        ?? "it has \(Wording.list(members.map(\.key)))")
                continue
            }
            if let from = transition.from { next[from].append(target) } else { waiting.append(target) }
        }
        guard !isOpen, !waiting.isEmpty else { return }
        var isReached = Array(repeating: false, count: members.count)
        for number in waiting { isReached[number] = true }
        while let number = waiting.popLast() {
            for target in next[number] where !isReached[target] {
                isReached[target] = true
                waiting.append(target)
            }
        }
        for (number, member) in members.enumerated() where !isReached[number] {
            report(
                as: .warning, at: member.keyPosition, path + [member.key],
                "no transition leads to the state \(Wording.quoted(member.key))",
                help: "lead to it by Next, Default or Catch, or remove it")
        }
    }

    func report(
        as severity: Severity = .error, at position: SourcePosition, _ path: [String], _ message: String, help: String
    ) {
        subject.report(
            "invalid-state-machine", as: severity, at: text?.value.position ?? position, text?.path ?? path, message,
            help: help)
    }
}
