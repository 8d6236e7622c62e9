import MainstayAssembly
import MainstayControls
import MainstayDiagnostics
import MainstayPolicy
import MainstayReports
import MainstayTemplate

/// What engines found as the one document that the page shows; `Documentation/reference/json-output.md` describes it.
struct ReportData {
    private let result: ReportResult
    private let index: ReportIndex
    private let findings: [Finding]
    private let places: [Int?]
    private let numbers: [Finding: Int]
    let frameworks: [FrameworkAssessment]

    init(_ result: ReportResult) {
        self.result = result
        index = ReportIndex(result.input.assembly)
        let index = index
        // What belongs to environments that are left out is left out too.
        let stacks = Set(result.input.assembly.stacks.map(\.templateFile))
        let all = result.check.report.findings
        let isWhole = result.input.request.environments.isEmpty
        findings = all.filter { finding in
            isWhole || index.place(of: finding.diagnostic) != nil
                || stacks.contains(finding.diagnostic.location?.file ?? "")
        }
        places = findings.map { index.place(of: $0.diagnostic) }
        numbers = Dictionary(findings.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        frameworks = FrameworkReport(Framework.allCases, result.check, result.input.session).assessments
    }

    func value() -> TemplateValue {
        let input = result.input
        var object = TemplateObject([
            .init("version", .int(JSONRenderer.version)), .init("command", "report"),
            .init("name", .string(input.name)), .init("day", .string(CalendarDate.today.description)),
            .init("toolVersion", .string(Program.version)),
            .init("summary", .array(ReportVerdicts(result, frameworks).all.map(\.value))),
            .init("environments", .array(result.environments.map(environment))),
            .init(
                "stacks",
                .array(
                    input.assembly.stacks.map { stack in
                        [
                            "id": .string(stack.id), "name": .string(stack.stackName),
                            "region": .text(stack.region), "account": .text(stack.account),
                            "environment": .text(stack.environment),
                            "dependencies": .array(stack.dependencies.map { .string($0) }),
                        ]
                    })),
            .init("resources", .array(ReportResources(result, index, places).all)),
            .init("findings", .array(findings.indices.map(finding))),
            .init("frameworks", .array(frameworks.map(framework))),
        ])
        object["requirements"] = result.trace.map { ReportTrace($0, index).value }
        object["difference"] = result.difference.map { ReportDifference($0, result, index).value }
        object["deployed"] = result.deployed?.value
        object["cost"] = ReportCost(result).whole
        return TemplateValue(.object(object))
    }

    private func environment(_ environment: ReportedEnvironment) -> TemplateValue {
        ReportEnvironment(environment, result, index).value
    }

    private func finding(_ number: Int) -> TemplateValue {
        var object = JSONRenderer.value(of: findings[number]).object ?? TemplateObject()
        if let place = places[number] {
            object["resource"] = .int(place)
            object["environment"] = .text(index.resources[place].environment)
        }
        return TemplateValue(.object(object))
    }

    private func framework(_ assessment: FrameworkAssessment) -> TemplateValue {
        let controls = assessment.controls.map { control -> TemplateValue in
            var object = TemplateObject([
                .init("id", .string(control.description.id)), .init("title", .string(control.description.title)),
                .init("state", .string(control.state.rawValue)),
            ])
            object["reason"] = control.reason.map { .string($0) }
            if !control.rules.isEmpty { object["rules"] = .array(control.rules.map { .string($0) }) }
            let found = (control.findings + control.waived).compactMap { numbers[$0] }
            if !found.isEmpty { object["findings"] = .array(found.map { .int($0) }) }
            return TemplateValue(.object(object))
        }
        return [
            "name": .string(assessment.framework.rawValue), "title": .string(assessment.framework.title),
            "published": .string(assessment.framework.version), "summary": .string(assessment.summary),
            "controls": .array(controls),
        ]
    }
}

extension TemplateValue {
    /// Null for nil.
    static func text(_ text: String?) -> TemplateValue { text.map { .string($0) } ?? .null }
}
