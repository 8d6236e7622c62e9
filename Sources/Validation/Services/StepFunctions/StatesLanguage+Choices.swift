import MainstayDiagnostics
import MainstayTemplate

/// What a state chooses by, and what it does about errors.
extension StatesLanguage {
    mutating func checkChoices(
        _ state: TemplateObject, _ name: String, at position: SourcePosition, _ number: Int, _ path: [String],
        isJSONata: Bool
    ) {
        if let standard = state["Default"] { addTransition(standard, from: number, path + ["Default"]) }
        guard let choices = state["Choices"] else { return }
        guard choices.intrinsic == nil else {
            isOpen = true
            return
        }
        guard let items = choices.array, !items.isEmpty else {
            return report(
                at: choices.position, path + ["Choices"], "the state \(name) has no list of Choices",
                help: "write a list of rules, each with Next")
        }
        for (index, item) in items.enumerated() {
            let place = path + ["Choices", IndexText.of(index)]
            guard item.intrinsic == nil, let rule = item.object else {
                isOpen = true
                continue
            }
            if let next = rule["Next"] {
                addTransition(next, from: number, place + ["Next"])
            } else {
                report(
                    at: item.position, place, "a rule of the state \(name) has no Next",
                    help: "name the state that it leads to")
            }
            let needed = isJSONata ? ["Condition"] : ["And", "Not", "Or", "Variable"]
            if !needed.contains(where: { rule[$0] != nil }) {
                report(
                    at: item.position, place, "a rule of the state \(name) has no \(Wording.list(needed, "or"))",
                    help: isJSONata
                        ? "give it a Condition in JSONata" : "give it a Variable and what to compare it with")
            }
        }
    }

    mutating func checkErrors(_ state: TemplateObject, _ type: String, _ number: Int, _ path: [String]) {
        for key in ["Catch", "Retry"] {
            guard let value = state[key], value.intrinsic == nil else { continue }
            guard ["Map", "Parallel", "Task"].contains(type) else {
                report(
                    at: value.position, path + [key], "a state of type \(type) has no \(key)",
                    help: "only Task, Parallel and Map states fail")
                continue
            }
            guard let items = value.array else {
                report(
                    at: value.position, path + [key], "\(key) is \(Wording.kind(value)), not a list",
                    help: "write a list of objects with ErrorEquals")
                continue
            }
            for (index, item) in items.enumerated() {
                guard item.intrinsic == nil, let handler = item.object else { continue }
                let place = path + [key, IndexText.of(index)]
                checkHandler(handler, at: item.position, place, key, number, isLast: index == items.count - 1)
            }
        }
    }

    private mutating func checkHandler(
        _ handler: TemplateObject, at position: SourcePosition, _ path: [String], _ key: String, _ number: Int,
        isLast: Bool
    ) {
        if key == "Catch" {
            if let next = handler["Next"] {
                addTransition(next, from: number, path + ["Next"])
            } else {
                report(at: position, path, "an item of Catch has no Next", help: "name the state that goes on")
            }
        }
        guard let errors = handler["ErrorEquals"] else {
            return report(
                at: position, path, "an item of \(key) has no ErrorEquals", help: "list the errors, or States.ALL")
        }
        guard errors.intrinsic == nil, let names = errors.array else { return }
        if names.isEmpty {
            report(at: errors.position, path + ["ErrorEquals"], "ErrorEquals is empty", help: "name an error")
        }
        guard names.contains(where: { $0.string == "States.ALL" }), names.count > 1 || !isLast else { return }
        report(
            at: errors.position, path + ["ErrorEquals"],
            names.count > 1
                ? "States.ALL stands beside other errors, which it contains"
                : "States.ALL is not in the last item of \(key), and those after it are never looked at",
            help: "give it an item of its own, as the last")
    }
}
