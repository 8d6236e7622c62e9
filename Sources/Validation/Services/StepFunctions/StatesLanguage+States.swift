import MainstayDiagnostics
import MainstayTemplate

/// What a state of each type holds.
extension StatesLanguage {
    private static let types = ["Choice", "Fail", "Map", "Parallel", "Pass", "Succeed", "Task", "Wait"]
    private static let onlyJSONPath = [
        "InputPath", "ItemsPath", "OutputPath", "Parameters", "ResultPath", "ResultSelector", "SecondsPath",
        "TimestampPath", "TimeoutSecondsPath", "HeartbeatSecondsPath", "MaxConcurrencyPath", "CausePath", "ErrorPath",
    ]
    private static let onlyJSONata = ["Arguments", "Items", "Output"]

    mutating func checkState(
        _ member: TemplateObject.Member, _ number: Int, _ path: [String], isJSONata: Bool, depth: Int
    ) {
        guard member.value.intrinsic == nil, let state = member.value.object, state["Fn::Transform"] == nil else {
            isOpen = true
            if member.value.intrinsic == nil, member.value.object == nil {
                report(
                    at: member.value.position, path,
                    "the state \(Wording.quoted(member.key)) is \(Wording.kind(member.value)), not an object",
                    help: "write an object with a Type")
            }
            return
        }
        let name = Wording.quoted(member.key)
        guard let typeValue = state["Type"] else {
            isOpen = true
            return report(
                at: member.keyPosition, path, "the state \(name) has no Type",
                help: "its Type is \(Wording.list(Self.types, "or"))")
        }
        guard let type = OpenText.closed(typeValue) else {
            isOpen = true
            return
        }
        guard Self.types.contains(type) else {
            isOpen = true
            return report(
                at: typeValue.position, path + ["Type"], "there is no type of states \(Wording.quoted(type))",
                help: Suggestion.didYouMean(type, among: Self.types) ?? "use \(Wording.list(Self.types, "or"))")
        }
        let isJSONata = isJSONata || state["QueryLanguage"]?.string == "JSONata"
        checkLanguage(state, name, path, isJSONata: isJSONata)
        checkEnd(state, type, name, at: member.keyPosition, number, path)
        checkFields(state, type, name, at: member.keyPosition, path, isJSONata: isJSONata)
        checkErrors(state, type, number, path)
        switch type {
        case "Choice": checkChoices(state, name, at: member.keyPosition, number, path, isJSONata: isJSONata)
        case "Parallel": checkBranches(state, name, path, isJSONata: isJSONata, depth: depth)
        case "Map":
            for key in ["ItemProcessor", "Iterator"] {
                guard let inner = state[key], inner.intrinsic == nil, let machine = inner.object else { continue }
                checkMachine(machine, at: inner.position, path + [key], isJSONata: isJSONata, depth: depth + 1)
            }
        default: break
        }
    }

    /// Fields of one query language do not stand in states of the other.
    private func checkLanguage(_ state: TemplateObject, _ name: String, _ path: [String], isJSONata: Bool) {
        for field in state.members where (isJSONata ? Self.onlyJSONPath : Self.onlyJSONata).contains(field.key) {
            report(
                at: field.keyPosition, path + [field.key],
                "the state \(name) is in \(isJSONata ? "JSONata" : "JSONPath"), which has no \(field.key)",
                help: isJSONata ? "use Arguments, Output and Assign" : "set QueryLanguage to JSONata, or remove it")
        }
    }

    /// Every state says what comes after it, but for those that end the machine or choose.
    private mutating func checkEnd(
        _ state: TemplateObject, _ type: String, _ name: String, at position: SourcePosition, _ number: Int,
        _ path: [String]
    ) {
        let next = state["Next"]
        let end = state["End"]
        if ["Choice", "Fail", "Succeed"].contains(type) {
            for (key, value) in [("Next", next), ("End", end)] {
                guard let value else { continue }
                report(
                    at: value.position, path + [key], "the state \(name) of type \(type) has no \(key)",
                    help: type == "Choice" ? "name states in Choices and Default" : "remove it")
            }
            return
        }
        if let next { addTransition(next, from: number, path + ["Next"]) }
        if let next, end?.bool == true {
            report(
                at: next.position, path + ["Next"], "the state \(name) has Next and ends the machine",
                help: "remove Next or End")
        } else if next == nil, end == nil || end?.bool == false {
            report(
                at: position, path, "the state \(name) has neither Next nor End",
                help: "name the Next state, or write End: true")
        }
    }

    private func checkFields(
        _ state: TemplateObject, _ type: String, _ name: String, at position: SourcePosition, _ path: [String],
        isJSONata: Bool
    ) {
        func oneOf(_ keys: [String]) {
            let given = state.keys.filter(keys.contains)
            guard given.count != 1 else { return }
            report(
                at: position, path,
                given.isEmpty
                    ? "the state \(name) of type \(type) needs \(Wording.list(keys, "or"))"
                    : "the state \(name) has \(Wording.list(given)), of which it takes one",
                help: given.isEmpty ? "add it" : "keep one of them")
        }
        switch type {
        case "Task": oneOf(["Resource"])
        case "Wait":
            oneOf(isJSONata ? ["Seconds", "Timestamp"] : ["Seconds", "SecondsPath", "Timestamp", "TimestampPath"])
        case "Map": oneOf(["ItemProcessor", "Iterator"])
        case "Parallel": oneOf(["Branches"])
        case "Choice": oneOf(["Choices"])
        default: break
        }
        if let timeout = state["TimeoutSeconds"]?.int, let heartbeat = state["HeartbeatSeconds"],
            let seconds = heartbeat.int, seconds >= timeout
        {
            report(
                at: heartbeat.position, path + ["HeartbeatSeconds"],
                "HeartbeatSeconds \(seconds) is not below TimeoutSeconds \(timeout)", help: "lower it")
        }
    }

    private mutating func checkBranches(
        _ state: TemplateObject, _ name: String, _ path: [String], isJSONata: Bool, depth: Int
    ) {
        guard let branches = state["Branches"], branches.intrinsic == nil else { return }
        guard let items = branches.array, !items.isEmpty else {
            return report(
                at: branches.position, path + ["Branches"], "the state \(name) has no list of Branches",
                help: "write a list of machines, each with StartAt and States")
        }
        for (index, item) in items.enumerated() {
            guard item.intrinsic == nil, let machine = item.object else { continue }
            checkMachine(
                machine, at: item.position, path + ["Branches", IndexText.of(index)], isJSONata: isJSONata,
                depth: depth + 1)
        }
    }
}
