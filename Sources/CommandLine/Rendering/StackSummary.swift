package import MainstayAssembly
package import MainstayDiagnostics
package import MainstayTemplate

/// One stack of an assembly as reports show it.
package struct StackSummary {
    package let stack: StackArtifact
    /// Number of resources by service, `EC2`.
    package let services: [String: Int]

    package init(_ stack: StackArtifact) {
        self.stack = stack
        var services: [String: Int] = [:]
        for resource in stack.template["Resources"]?.object?.members ?? [] {
            services[Self.service(of: resource.value["Type"]?.string ?? ""), default: 0] += 1
        }
        self.services = services
    }

    package var resources: Int { services.values.reduce(0, +) }

    /// `EC2` for `AWS::EC2::VPC`, `Custom` for `Custom::Name`, `Datadog::Monitors` for a third party's type.
    package static func service(of type: String) -> String {
        let parts = type.components(separatedBy: "::")
        switch (parts.first, parts.count) {
        case ("AWS", 2...): return parts[1]
        case ("Custom", _): return "Custom"
        case (_, 2...): return "\(parts[0])::\(parts[1])"
        default: return type.isEmpty ? "(no type)" : type
        }
    }

    /// Findings that are about this stack: in its template, or about constructs within it.
    package func findings(among all: [Diagnostic]) -> [Diagnostic] {
        all.filter { finding in
            if finding.location?.file == stack.templateFile { return true }
            guard let construct = finding.construct else { return false }
            return construct == stack.displayName || construct.hasPrefix("\(stack.displayName)/")
        }
    }

    package func json(_ findings: [Diagnostic]?) -> TemplateValue {
        var object = TemplateObject([
            .init("id", .string(stack.id)), .init("path", .string(stack.displayName)),
            .init("stackName", .string(stack.stackName)),
        ])
        object["environment"] = stack.environment.map { .string($0) }
        object["account"] = stack.account.map { .string($0) }
        object["region"] = stack.region.map { .string($0) }
        object["dependencies"] = .array(stack.dependencies.map { .string($0) })
        object["resources"] = .int(resources)
        object["resourcesByService"] = .object(
            services.sorted { $0.key < $1.key }.map { TemplateObject.Member($0.key, .int($0.value)) })
        if let findings {
            object["template"] = .string(stack.templateFile)
            object["findings"] = JSONReport.counts(of: self.findings(among: findings))
        }
        return TemplateValue(.object(object))
    }
}

extension String {
    /// The parts between a separator, empty ones included.
    fileprivate func components(separatedBy separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
