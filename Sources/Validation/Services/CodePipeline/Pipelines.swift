import MainstayDiagnostics
import MainstayTemplate

/// `misplaced-source-action`, `unknown-artifact`, `wrong-artifact-count`: pipelines that CodePipeline refuses.
enum Pipelines {
    /// How many artifacts an action takes and gives, by `owner/category/provider` (CodePipeline's user guide,
    /// "Number of input and output artifacts for each action type").
    private static let counts: [String: (input: ClosedRange<Int>, output: ClosedRange<Int>)] = [
        "AWS/Source/S3": (0...0, 1...1), "AWS/Source/CodeCommit": (0...0, 1...1), "AWS/Source/ECR": (0...0, 1...1),
        "AWS/Test/CodeBuild": (1...5, 0...5), "AWS/Test/DeviceFarm": (1...1, 0...0),
        "AWS/Build/CodeBuild": (1...5, 0...5), "AWS/Approval/Manual": (0...0, 0...0),
        "AWS/Deploy/S3": (1...1, 0...0), "AWS/Deploy/CloudFormation": (0...10, 0...1),
        "AWS/Deploy/CodeDeploy": (1...1, 0...0), "AWS/Deploy/ElasticBeanstalk": (1...1, 0...0),
        "AWS/Deploy/OpsWorks": (1...1, 0...0), "AWS/Deploy/ECS": (1...1, 0...0),
        "AWS/Deploy/ServiceCatalog": (1...1, 0...0), "AWS/Invoke/Lambda": (0...5, 0...5),
        "ThirdParty/Source/GitHub": (0...0, 1...1), "ThirdParty/Deploy/AlexaSkillsKit": (0...2, 0...0),
        "Custom/Build/Jenkins": (0...5, 0...5), "Custom/Test/Jenkins": (0...5, 0...5),
    ]

    static func check(_ subject: RuleSubject) {
        guard let stages = subject.properties["Stages"]?.array, stages.allSatisfy({ $0.intrinsic == nil }) else {
            return
        }
        var produced: Set<String> = []
        // An artifact whose name is only known at deployment may be any.
        var isCertain = true
        for (number, stage) in stages.enumerated() {
            guard let actions = stage["Actions"]?.array else { continue }
            let path = ["Properties", "Stages", String(number), "Actions"]
            // Actions of a stage run in the order of RunOrder, whatever the order in which they are written.
            for (index, action) in actions.enumerated() {
                guard action.intrinsic == nil else {
                    isCertain = false
                    continue
                }
                let place = RuleSubject.Place(value: action, path: path + [String(index)])
                checkCategory(place, isFirst: number == 0, subject)
                checkCounts(place, subject)
                collect(place, &produced, &isCertain, subject)
            }
            guard isCertain else { continue }
            for (index, action) in actions.enumerated() {
                checkInputs(RuleSubject.Place(value: action, path: path + [String(index)]), produced, subject)
            }
        }
    }

    private static func checkCategory(_ action: RuleSubject.Place, isFirst: Bool, _ subject: RuleSubject) {
        guard let value = action.value["ActionTypeId"]?["Category"], let category = value.literalText,
            (category == "Source") != isFirst
        else { return }
        subject.report(
            "misplaced-source-action", at: value.position, action.path + ["ActionTypeId", "Category"],
            isFirst
                ? "an action of category \(category) is in the first stage, which only takes sources"
                : "an action of category Source is not in the first stage",
            help: isFirst ? "begin with a stage of Source actions" : "move it to the first stage")
    }

    private static func checkCounts(_ action: RuleSubject.Place, _ subject: RuleSubject) {
        guard let kind = action.value["ActionTypeId"], let owner = kind["Owner"]?.literalText,
            let category = kind["Category"]?.literalText, let provider = kind["Provider"]?.literalText,
            let allowed = counts["\(owner)/\(category)/\(provider)"]
        else { return }
        for (name, range) in [("InputArtifacts", allowed.input), ("OutputArtifacts", allowed.output)] {
            guard let value = action.value[name] else { continue }
            guard let items = value.array, items.allSatisfy({ $0.intrinsic == nil }), !range.contains(items.count)
            else {
                continue
            }
            let wanted =
                range.lowerBound == range.upperBound
                ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
            subject.report(
                "wrong-artifact-count", at: value.position, action.path + [name],
                "an action of \(provider) has \(Wording.count(items.count, "item")) in \(name), not \(wanted)",
                help: "give it \(wanted)")
        }
    }

    /// A template is named by the artifact that holds it: `Source::template.yaml`.
    private static func checkTemplatePath(_ action: RuleSubject.Place, _ subject: RuleSubject) {
        guard let value = action.value["Configuration"]?["TemplatePath"], let text = value.literalText,
            let inputs = action.value["InputArtifacts"]?.array
        else { return }
        let names = inputs.compactMap { $0["Name"]?.literalText }
        guard names.count == inputs.count, !names.contains(where: { text.hasPrefix($0 + "::") }) else { return }
        subject.report(
            "unknown-artifact", at: value.position, action.path + ["Configuration", "TemplatePath"],
            "the template \(Wording.quoted(text)) is in none of the action's input artifacts",
            help: names.isEmpty ? "add the artifact to InputArtifacts" : "begin it with \(names[0])::")
    }

    private static func collect(
        _ action: RuleSubject.Place, _ produced: inout Set<String>, _ isCertain: inout Bool, _ subject: RuleSubject
    ) {
        guard let outputs = action.value["OutputArtifacts"] else { return }
        guard let items = outputs.array else {
            isCertain = false
            return
        }
        for (index, item) in items.enumerated() {
            guard let value = item["Name"], let name = value.literalText else {
                isCertain = false
                continue
            }
            if !produced.insert(name).inserted {
                subject.report(
                    "unknown-artifact", at: value.position,
                    action.path + ["OutputArtifacts", String(index), "Name"],
                    "another action gives the artifact \(Wording.quoted(name)) already", help: "give it another name")
            }
        }
    }

    private static func checkInputs(_ action: RuleSubject.Place, _ produced: Set<String>, _ subject: RuleSubject) {
        checkTemplatePath(action, subject)
        for (index, item) in (action.value["InputArtifacts"]?.array ?? []).enumerated() {
            guard let value = item["Name"], let name = value.literalText, !produced.contains(name) else { continue }
            subject.report(
                "unknown-artifact", at: value.position, action.path + ["InputArtifacts", String(index), "Name"],
                "no earlier action gives the artifact \(Wording.quoted(name))",
                help: Suggestion.didYouMean(name, among: produced) ?? "name an artifact of an earlier action")
        }
    }
}
