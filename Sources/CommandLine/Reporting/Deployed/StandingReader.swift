import MainstayAWSClient
import MainstayAWSOperations
import MainstayDeployment

/// Asks AWS what it knows of a stack beside its status. Nothing is changed, and nothing is begun there: drift is what was found
/// when somebody last looked for it.
struct StandingReader: Sendable {
    /// Names that CloudWatch takes in one call.
    private static let alarmsAtOnce = 100
    /// Objectives that Application Signals takes in one call.
    private static let objectivesAtOnce = 50

    let chosen: ChosenStacks.Chosen
    let now: AWSTimestamp

    /// What cannot be asked becomes a note.
    func read(_ facts: StackFacts) async -> DeployedStanding {
        var standing = DeployedStanding()
        let name = chosen.stack.name
        // What was never looked for cannot have been found.
        if let status = facts.driftStatus, status != "NOT_CHECKED" {
            do throws(AWSError) {
                standing.drifted = try await DriftDetection(calls: chosen.calls, pace: .local()).known(name)
            } catch {
                standing.notes.append("drift of \(name) is unknown here: \(error.message)")
            }
        }
        let resources: [StackResource]
        do throws(AWSError) {
            resources = try await chosen.cloudFormation.resources(of: name)
        } catch {
            standing.notes.append("resources of \(name) are unknown here: \(error.message)")
            return standing
        }
        let alarms = resources.filter {
            ["AWS::CloudWatch::Alarm", "AWS::CloudWatch::CompositeAlarm"].contains($0.type)
        }
        standing.alarms = alarms.compactMap { resource in
            resource.physicalID.map { DeployedAlarm(logicalID: resource.logicalID, name: $0) }
        }
        let objectives = resources.filter { $0.type == "AWS::ApplicationSignals::ServiceLevelObjective" }
        await readAlarms(&standing)
        await readObjectives(objectives, &standing)
        return standing
    }

    private func readAlarms(_ standing: inout DeployedStanding) async {
        var found: [String: AWSValue] = [:]
        let names = standing.alarms.map(\.name)
        do throws(AWSError) {
            for start in stride(from: 0, to: names.count, by: Self.alarmsAtOnce) {
                let part = names[start..<min(names.count, start + Self.alarmsAtOnce)]
                let answer = try await chosen.calls.output(
                    AWS.CloudWatch.describeAlarms,
                    [
                        "AlarmNames": .list(part.map { .string($0) }), "AlarmTypes": ["MetricAlarm", "CompositeAlarm"],
                        "MaxRecords": .int(Self.alarmsAtOnce),
                    ])
                for alarm in (answer["MetricAlarms"]?.list ?? []) + (answer["CompositeAlarms"]?.list ?? []) {
                    if let name = alarm["AlarmName"]?.string { found[name] = alarm }
                }
            }
        } catch {
            standing.notes.append("alarms of \(chosen.stack.name) are unknown here: \(error.message)")
        }
        for index in standing.alarms.indices {
            guard let alarm = found[standing.alarms[index].name] else { continue }
            standing.alarms[index].state = alarm["StateValue"]?.string ?? DeployedAlarm.unknown
            standing.alarms[index].reason = alarm["StateReason"]?.string
            standing.alarms[index].since =
                (alarm["StateTransitionedTimestamp"] ?? alarm["StateUpdatedTimestamp"])?
                .timestamp
        }
    }

    private func readObjectives(_ resources: [StackResource], _ standing: inout DeployedStanding) async {
        let known = resources.compactMap { resource in resource.physicalID.map { (resource.logicalID, $0) } }
        var reports: [String: AWSValue] = [:]
        do throws(AWSError) {
            for start in stride(from: 0, to: known.count, by: Self.objectivesAtOnce) {
                let part = known[start..<min(known.count, start + Self.objectivesAtOnce)]
                let answer = try await chosen.calls.output(
                    AWS.ApplicationSignals.batchGetServiceLevelObjectiveBudgetReport,
                    ["Timestamp": .timestamp(now), "SloIds": .list(part.map { .string($0.1) })])
                for report in answer["Reports"]?.list ?? [] {
                    for id in [report["Arn"], report["Name"]].compactMap({ $0?.string }) { reports[id] = report }
                }
            }
        } catch {
            standing.notes.append("error budgets of \(chosen.stack.name) are unknown here: \(error.message)")
        }
        standing.objectives = known.map { logicalID, id in
            Self.objective(logicalID, id, reports[id])
        }
    }

    private static func objective(_ logicalID: String, _ id: String, _ report: AWSValue?) -> DeployedObjective {
        // An ARN ends in the name.
        let name = report?["Name"]?.string ?? id.split(separator: "/").last.map(String.init) ?? id
        var objective = DeployedObjective(logicalID: logicalID, name: name)
        guard let report else { return objective }
        objective.state = report["BudgetStatus"]?.string ?? DeployedAlarm.unknown
        objective.goal = report["Goal"]?["AttainmentGoal"]?.number
        objective.attained = report["Attainment"]?.number
        for (total, left) in [
            ("TotalBudgetSeconds", "BudgetSecondsRemaining"), ("TotalBudgetRequests", "BudgetRequestsRemaining"),
        ] {
            guard let total = report[total]?.number, let left = report[left]?.number, total > 0 else { continue }
            objective.budgetLeft = left / total
        }
        return objective
    }
}

extension AWSValue {
    /// A number, whole or not.
    fileprivate var number: Double? {
        switch self {
        case .int(let number): Double(number)
        case .double(let number) where number.isFinite: number
        default: nil
        }
    }
}
