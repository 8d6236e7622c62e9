import MainstayDiagnostics
import MainstayTemplate

/// The AWS CDK's validation report, `validation-report.json` of an assembly.
///
/// Its shape is `validation-report.schema.json` of `@aws-cdk/cloud-assembly-schema`.
struct CDKRenderer {
    /// Of the cloud assembly's schema, which the report is part of.
    static let schemaVersion = "55.0.0"

    var report: Report
    var context: ReportContext

    func render() -> [UInt8] {
        let settled = report.findings.filter { !$0.isNew }
        var plugin = TemplateObject([
            .init("pluginName", "mainstay"), .init("pluginVersion", .string(report.toolVersion)),
            .init("conclusion", .string(report.isFailure ? "failure" : "success")),
            .init("violations", .array(CDKViolations(report, report.newFindings).violations.map { violation($0) })),
        ])
        if !settled.isEmpty {
            let violations = CDKViolations(report, settled).violations
            plugin["suppressedViolations"] = .array(violations.map { suppressed($0) })
        }
        let document: TemplateValue = .object([
            "version": .string(Self.schemaVersion), "title": "Validation Report",
            "pluginReports": .array([TemplateValue(.object(plugin))]),
        ])
        return JSONPrinter(indentation: 2).print(document) + [0x0A]
    }

    private func violation(_ violation: CDKViolations.Violation) -> TemplateValue {
        TemplateValue(.object(members(of: violation)))
    }

    private func members(of violation: CDKViolations.Violation) -> TemplateObject {
        var object = TemplateObject([
            .init("ruleName", .string(violation.rule.name)),
            .init("description", .string(violation.diagnostic.message)),
        ])
        if let fix = violation.diagnostic.help ?? violation.rule.mend { object["suggestedFix"] = .string(fix) }
        object["severity"] = .string(violation.severity)
        if let metadata = violation.metadata { object["ruleMetadata"] = metadata }
        object["violatingConstructs"] = .array(violation.constructs.map { construct($0) })
        return object
    }

    private func suppressed(_ violation: CDKViolations.Violation) -> TemplateValue {
        var object = members(of: violation)
        object["acknowledgedId"] = .string("mainstay::\(violation.rule.name)")
        switch violation.state {
        case .waived(let waiver): object["reason"] = .string(waiver.reason)
        case .baseline: object["reason"] = "in the baseline"
        case .new: break
        }
        return TemplateValue(.object(object))
    }

    private func construct(_ diagnostic: Diagnostic) -> TemplateValue {
        var object = TemplateObject([.init("constructPath", .string(diagnostic.constructPath ?? ""))])
        if let id = diagnostic.logicalID, let template = diagnostic.templatePath(in: context.assembly) {
            var resource = TemplateObject([
                .init("templatePath", .string(template)), .init("logicalId", .string(id)),
            ])
            if let property = diagnostic.property { resource["propertyPaths"] = .array([.string(property)]) }
            object["cloudFormationResource"] = TemplateValue(.object(resource))
        }
        if let location = diagnostic.location {
            object["stackTraces"] = .array([.string("at \(location.description)")])
        }
        return TemplateValue(.object(object))
    }
}

/// The report that earlier releases of the CDK write, `policy-validation-report.json`. It knows no suppressions.
struct CDKLegacyRenderer {
    var report: Report
    var context: ReportContext

    func render() -> [UInt8] {
        let violations = CDKViolations(report, report.newFindings).violations
        let plugin: TemplateValue = .object([
            "version": .string(report.toolVersion),
            "summary": .object([
                "pluginName": "mainstay", "status": .string(report.isFailure ? "failure" : "success"),
            ]),
            "violations": .array(violations.map { violation($0) }),
        ])
        let document: TemplateValue = .object([
            "title": "Validation Report", "pluginReports": .array([plugin]),
        ])
        return JSONPrinter(indentation: 2).print(document) + [0x0A]
    }

    private func violation(_ violation: CDKViolations.Violation) -> TemplateValue {
        var object = TemplateObject([
            .init("ruleName", .string(violation.rule.name)),
            .init("description", .string(violation.diagnostic.message)),
        ])
        if let fix = violation.diagnostic.help ?? violation.rule.mend { object["fix"] = .string(fix) }
        if let metadata = violation.metadata { object["ruleMetadata"] = metadata }
        object["severity"] = .string(violation.severity)
        let resources = violation.constructs.map { resource($0) }
        object["violatingResources"] = .array(resources.map { TemplateValue(.object($0)) })
        object["violatingConstructs"] = .array(
            zip(resources, violation.constructs).map { resource, diagnostic in
                var construct = resource
                if let path = diagnostic.constructPath {
                    construct.members.insert(.init("constructPath", .string(path)), at: 0)
                }
                return TemplateValue(.object(construct))
            })
        return TemplateValue(.object(object))
    }

    private func resource(_ diagnostic: Diagnostic) -> TemplateObject {
        TemplateObject([
            .init("locations", .array(diagnostic.property.map { [.string($0)] } ?? [])),
            .init("resourceLogicalId", .string(diagnostic.logicalID ?? "N/A")),
            .init("templatePath", .string(diagnostic.templatePath(in: context.assembly) ?? "N/A")),
        ])
    }
}
