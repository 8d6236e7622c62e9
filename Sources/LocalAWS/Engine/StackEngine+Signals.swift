internal import MainstayAWSClient
internal import MainstayTemplate

extension StackEngine {
    /// How long a resource waits for signals, in seconds; nil where it waits for none.
    func signalSeconds(of record: ResourceRecord, in stack: Stack) -> Double? {
        if record.type == "AWS::CloudFormation::WaitCondition" {
            return record.properties.value["Timeout"]?.plainText.flatMap { Double($0) } ?? 43_200
        }
        guard let policy = creationPolicy(of: record.logicalID, in: stack)?["ResourceSignal"] else { return nil }
        return policy["Timeout"]?.string.flatMap(Self.seconds) ?? 300
    }

    private func creationPolicy(of logicalID: String, in stack: Stack) -> TemplateValue? {
        guard let definition = stack.definition,
            let parsed = try? template(definition.body, region: stack.scope.region)
        else { return nil }
        return parsed.template.resources[logicalID]?.creationPolicy
    }

    /// `PT1H30M`, as ISO 8601 writes a duration.
    private static func seconds(_ text: String) -> Double? {
        guard text.hasPrefix("PT") else { return nil }
        var total = 0.0
        var digits = ""
        for character in text.dropFirst(2) {
            switch character {
            case "H": total += (Double(digits) ?? 0) * 3600
            case "M": total += (Double(digits) ?? 0) * 60
            case "S": total += Double(digits) ?? 0
            default:
                digits.append(character)
                continue
            }
            digits = ""
        }
        return total
    }

    /// How many signals a resource waits for, and under which logical id they come.
    private func expectation(of record: ResourceRecord, in stack: Stack) -> (count: Int, source: String) {
        if record.type == "AWS::CloudFormation::WaitCondition" {
            let count = record.properties.value["Count"]?.plainText.flatMap { Int($0) } ?? 1
            let handle = record.properties.value["Handle"]?.string?.split(separator: "/").last.map(String.init)
            return (count, handle ?? record.logicalID)
        }
        let policy = creationPolicy(of: record.logicalID, in: stack)?["ResourceSignal"]
        return (policy?["Count"]?.plainText.flatMap { Int($0) } ?? 1, record.logicalID)
    }

    /// A signal for a resource, or for the wait conditions of a handle.
    func signal(_ logicalID: String, id: String, isSuccess: Bool, data: String?, reason: String?, in stack: Stack) {
        var signals = stack.signals[logicalID] ?? []
        guard !signals.contains(where: { $0.id == id }) else { return }
        signals.append(Signal(id: id, isSuccess: isSuccess, data: data))
        stack.signals[logicalID] = signals
        noteChange()
        if let record = stack.resources[logicalID], record.status == .createInProgress {
            setStatus(
                .createInProgress, of: logicalID, in: stack,
                reason: "Received \(isSuccess ? "SUCCESS" : "FAILURE") signal with UniqueId \(id)")
        }
        for step in stack.operation?.steps ?? [] where step.state == .running && step.outcome?.waitsForSignals == true {
            checkSignals(of: step.logicalID, in: stack)
        }
    }

    /// Ends a wait that has what it waits for.
    func checkSignals(of logicalID: String, in stack: Stack) {
        guard let operation = stack.operation,
            let index = operation.steps.firstIndex(where: {
                $0.logicalID == logicalID && $0.state == .running && $0.outcome?.waitsForSignals == true
            }), var outcome = operation.steps[index].outcome
        else { return }
        let (count, source) = expectation(of: outcome.record, in: stack)
        let signals = stack.signals[source] ?? []
        let failures = signals.filter { !$0.isSuccess }
        if let failure = failures.first {
            outcome.message =
                outcome.record.type == "AWS::CloudFormation::WaitCondition"
                ? "WaitCondition received failed message: '\(failure.data ?? "")' for uniqueId: \(failure.id)"
                : "Received \(failures.count) FAILURE signal(s) out of \(count). Unable to satisfy 100% "
                    + "MinSuccessfulInstancesPercent requirement"
        } else if signals.count < count {
            return
        }
        outcome.waitsForSignals = false
        let data = signals.map { TemplateObject.Member($0.id, .string($0.data ?? "")) }
        outcome.record.attributes["Data"] = StoredValue(.string(JSONPrinter.compact.string(.object(data))))
        stack.operation?.steps[index].outcome = outcome
        // Not at once: whoever signals is still being answered.
        state.agenda.add(.finished, at: after(0.5), stackID: stack.id, run: operation.run, step: index)
    }

    /// Why a wait that ended by its time failed.
    func signalTimeout(of logicalID: String, in stack: Stack) -> String? {
        guard let record = stack.resources[logicalID] else { return nil }
        let (count, source) = expectation(of: record, in: stack)
        let received = stack.signals[source]?.count ?? 0
        guard received < count else { return nil }
        return record.type == "AWS::CloudFormation::WaitCondition"
            ? "WaitCondition timed out. Received \(received) conditions when expecting \(count)"
            : "Failed to receive \(count - received) resource signal(s) within the specified duration"
    }
}
