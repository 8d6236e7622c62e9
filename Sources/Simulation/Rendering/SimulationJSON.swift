public import MainstayTemplate

/// Reports as JSON values; the shape is in `Documentation/reference/simulation.md`.
public enum SimulationJSON {
    public static func value(of report: AvailabilityReport) -> TemplateValue {
        var members: [TemplateObject.Member] = [
            .init("environment", text(report.environment)), .init("verdict", .string(report.verdict.rawValue)),
            .init("target", number(report.target)), .init("figure", .string(report.figure.rawValue)),
            .init("years", .int(report.years)), .init("seed", .string(String(report.seed))),
            .init("together", .array(report.together.map(value(of:)))),
            .init("paths", .array(report.paths.map(value(of:)))), .init("floor", value(of: report.floor)),
            .init(
                "costs",
                .array(
                    report.costs.map {
                        [
                            .init("name", .string($0.name)), .init("hoursPerYear", .double($0.hours)),
                            .init("share", .double($0.share)),
                        ]
                    }
                    .map { TemplateValue.object($0) })),
            .init("improvements", .array(report.improvements.map(value(of:)))),
            .init("scenarios", .array(report.scenarios.map(value(of:)))),
            .init("sensitivities", .array(report.sensitivities.map(value(of:)))),
            .init("assumptions", .array(report.assumptions.map(value(of:)))),
        ]
        members.append(.init("notes", .array(report.notes.map(value(of:)))))
        return .object(members)
    }

    public static func value(of report: RecoveryReport) -> TemplateValue {
        .object([
            .init("environment", text(report.environment)), .init("verdict", .string(report.verdict.rawValue)),
            .init("timeObjectiveSeconds", number(report.timeObjective)),
            .init("pointObjectiveSeconds", number(report.pointObjective)),
            .init("plans", .array(report.plans.map(value(of:)))),
            .init("leftOut", .array(report.others.map { .string($0) })),
            .init("notes", .array(report.notes.map(value(of:)))),
        ])
    }

    private static func text(_ text: String?) -> TemplateValue { text.map { .string($0) } ?? .null }
    private static func number(_ number: Double?) -> TemplateValue { number.map { .double($0) } ?? .null }
    private static func texts(_ texts: [String]) -> TemplateValue { .array(texts.map { .string($0) }) }

    private static func value(of estimate: AvailabilityReport.Estimate) -> TemplateValue {
        let outcome = estimate.simulated
        return .object([
            .init("figure", .string(estimate.figure.rawValue)), .init("analytic", .double(estimate.analytic)),
            .init("simulated", .double(outcome.availability)), .init("standardError", .double(outcome.standardError)),
            .init("badYear", .double(outcome.badYear)), .init("medianYear", .double(outcome.medianYear)),
            .init("goodYear", .double(outcome.goodYear)), .init("yearsOnTarget", number(outcome.yearsOnTarget)),
            .init("outagesPerYear", .double(outcome.outagesPerYear)),
            .init("degradedHoursPerYear", .double(outcome.degraded)), .init("worst", .double(estimate.worst)),
            .init("best", .double(estimate.best)),
        ])
    }

    private static func value(of path: AvailabilityReport.Path) -> TemplateValue {
        .object([
            .init("name", .string(path.name)), .init("isUserFacing", .bool(path.isUserFacing)),
            .init("components", texts(path.components)), .init("soft", texts(path.soft)),
            .init("estimates", .array(path.estimates.map(value(of:)))),
        ])
    }

    private static func value(of floor: FloorExplanation) -> TemplateValue {
        .object([
            .init("product", .double(floor.product)), .init("sum", .double(floor.sum)),
            .init("floor", .double(floor.floor)),
            .init(
                "promises",
                .array(
                    floor.promises.map { promise in
                        .object([
                            .init("service", .string(promise.service)), .init("condition", .string(promise.condition)),
                            .init("level", .double(promise.level)), .init("components", texts(promise.components)),
                            .init("source", .string(promise.source)), .init("asOf", .string(promise.asOf)),
                        ])
                    })),
            .init("unknown", texts(floor.unknown)),
            .init("explanation", texts(FloorText.lines(floor, target: nil))),
        ])
    }

    private static func value(of improvement: Improvement) -> TemplateValue {
        .object([
            .init("kind", .string(improvement.kind.rawValue)), .init("summary", .string(improvement.summary)),
            .init("component", text(improvement.component)), .init("hoursPerYear", .double(improvement.hours)),
            .init("availability", .double(improvement.availability)),
            .init("isUpperBound", .bool(improvement.isUpperBound)),
            .init("monthlyCostLow", number(improvement.monthlyCost?.lowerBound)),
            .init("monthlyCostHigh", number(improvement.monthlyCost?.upperBound)),
        ])
    }

    private static func value(of scenario: ScenarioOutcome) -> TemplateValue {
        .object([
            .init("name", .string(scenario.name)), .init("kind", .string(scenario.kind)),
            .init(
                "paths",
                .array(
                    scenario.paths.map { path in
                        .object([
                            .init("path", .string(path.path)), .init("state", .string(path.state.rawValue)),
                            .init("secondsLow", number(path.seconds?.lowerBound)),
                            .init("secondsHigh", number(path.seconds?.upperBound)),
                            .init("without", texts(path.without)),
                        ])
                    })),
            .init("remarks", texts(scenario.remarks)),
        ])
    }

    private static func value(of sensitivity: Sensitivity) -> TemplateValue {
        .object([
            .init("key", .string(sensitivity.key)), .init("typical", .double(sensitivity.typical)),
            .init("atLow", .double(sensitivity.atLow)), .init("atHigh", .double(sensitivity.atHigh)),
            .init("turn", number(sensitivity.turn)), .init("isWithinRange", .bool(sensitivity.isWithinRange)),
        ])
    }

    private static func value(of assumption: Assumption) -> TemplateValue {
        .object([
            .init("key", .string(assumption.key)), .init("summary", .string(assumption.summary)),
            .init("unit", .string(assumption.unit)), .init("low", .double(assumption.range.low)),
            .init("typical", .double(assumption.range.typical)), .init("high", .double(assumption.range.high)),
            .init("source", .string(assumption.source)), .init("asOf", .string(assumption.asOf)),
        ])
    }

    private static func value(of note: ModelNote) -> TemplateValue {
        .object([
            .init("kind", .string(note.kind.rawValue)), .init("message", .string(note.message)),
            .init("resource", text(note.resource)),
        ])
    }

    private static func value(of judged: RecoveryReport.Judged) -> TemplateValue {
        let plan = judged.plan
        var members: [TemplateObject.Member] = [
            .init("store", .string(plan.store)), .init("kind", .string(plan.kind.rawValue)),
            .init("failure", .string(plan.mode.rawValue)), .init("mechanism", text(plan.mechanism)),
            .init("recoveryTimeLow", number(plan.time?.lowerBound)),
            .init("recoveryTimeHigh", number(plan.time?.upperBound)),
        ]
        switch plan.loss {
        case .seconds(let range):
            members += [
                .init("loss", .string("seconds")), .init("recoveryPointLow", .double(range.lowerBound)),
                .init("recoveryPointHigh", .double(range.upperBound)),
            ]
        case .everything: members.append(.init("loss", .string("everything")))
        case .untilBack: members.append(.init("loss", .string("until-back")))
        case .unknown: members.append(.init("loss", .string("unknown")))
        }
        members += [
            .init(
                "steps",
                .array(
                    plan.steps.map { step in
                        .object([
                            .init("name", .string(step.name.rawValue)), .init("low", .double(step.low)),
                            .init("high", .double(step.high)), .init("source", .string(step.source)),
                        ])
                    })),
            .init("time", .string(judged.time.rawValue)), .init("point", .string(judged.point.rawValue)),
            .init("advice", text(judged.advice)), .init("unknown", texts(plan.unknown)),
        ]
        return .object(members)
    }
}
