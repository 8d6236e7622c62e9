public import MainstayDiagnostics
public import MainstayTemplate

/// Checks nested stacks against the templates that they are made from, where those are local files: the parameters
/// that they are given, and the outputs that are read from them.
public struct NestedStackCheck: Sendable {
    /// How deep nested stacks are followed to find one that contains itself.
    private static let depth = 16
    /// How many templates are read in all.
    private static let mostTemplates = 500

    private let files: TemplateFiles

    public init(files: TemplateFiles) { self.files = files }

    /// What is wrong with the nested stacks of a template, whose transforms were carried out.
    ///
    /// - Parameter file: the template's path, beside which nested templates are sought.
    public func findings(in template: TemplateValue, file: String) -> [Diagnostic] {
        let stacks = NestedStack.all(in: template)
        guard !stacks.isEmpty else { return [] }
        var findings = TransformFindings(file: file)
        var library = Library(files: files)
        var children: [String: ChildTemplate] = [:]
        var visited: Set<String> = []
        for stack in stacks {
            guard let path = stack.path(from: file) else { continue }
            guard let child = library.template(path) else {
                findings.note(
                    "unexpanded-nested-stack", at: stack.position, in: stack.id,
                    "the template \(path) cannot be read; the parameters and outputs of this stack are not checked")
                continue
            }
            children[stack.id] = child
            check(stack, child, path, &findings)
            if let circle = circle(from: path, trail: [file, path], &visited, &library) {
                findings.report(
                    "cyclic-nested-stack", at: stack.position, in: stack.id,
                    "the nested stack contains itself: \(circle.joined(separator: " → "))",
                    help: "remove one of these stacks")
            }
        }
        if !children.isEmpty {
            var reader = OutputReader(children: children, findings: findings)
            reader.visit(template, in: nil, depth: 0)
            findings = reader.findings
        }
        return findings.diagnostics
    }

    /// Compares the parameters given with those that the template declares.
    private func check(
        _ stack: NestedStack, _ child: ChildTemplate, _ path: String, _ findings: inout TransformFindings
    ) {
        guard let declared = child.parameters else { return }
        let given = stack.parameters?.object
        if stack.parameters != nil, given == nil || stack.parameters?.isCall == true { return }
        if given?.members.contains(where: { $0.key.hasPrefix("Fn::") }) == true { return }
        for member in given?.members ?? [] {
            guard let parameter = declared[member.key] else {
                findings.report(
                    "unknown-stack-parameter", at: member.keyPosition, in: stack.id,
                    path: "Properties.Parameters.\(member.key)",
                    "the template \(path) has no parameter \"\(member.key)\"",
                    help: Suggestion.didYouMean(member.key, among: declared.keys.sorted())
                        ?? "remove it, or declare it in that template")
                continue
            }
            check(member, parameter, stack, &findings)
        }
        for (name, parameter) in declared.sorted(by: { $0.key < $1.key })
        where parameter["Default"] == nil && given?[name] == nil {
            findings.report(
                "missing-stack-parameter", at: stack.parametersPosition, in: stack.id, path: "Properties.Parameters",
                "the stack is not given \(name), which the template \(path) declares without a default",
                help: "give it a value under Parameters")
        }
    }

    /// A value that is written out has to be one of those that the parameter allows.
    private func check(
        _ member: TemplateObject.Member, _ parameter: TemplateValue, _ stack: NestedStack,
        _ findings: inout TransformFindings
    ) {
        guard let allowed = parameter["AllowedValues"]?.array, let value = Self.text(member.value),
            !value.contains("{{"), !parameter.isList
        else { return }
        let texts = allowed.compactMap(Self.text)
        guard texts.count == allowed.count, !texts.contains(value) else { return }
        findings.report(
            "invalid-parameter-value", at: member.value.position, in: stack.id,
            path: "Properties.Parameters.\(member.key)",
            "\"\(value)\" is no value that the parameter \(member.key) allows",
            help: Suggestion.didYouMean(value, among: texts) ?? "it allows \(texts.prefix(12).joined(separator: ", "))")
    }

    private static func text(_ value: TemplateValue) -> String? {
        switch value.content {
        case .string(let text): text
        case .int(let number): String(number)
        case .bool(let flag): flag ? "true" : "false"
        default: nil
        }
    }

    /// The way on which a template leads back to itself.
    ///
    /// - Parameter visited: the templates from which no way leads back; each is followed once.
    private func circle(
        from path: String, trail: [String], _ visited: inout Set<String>, _ library: inout Library
    ) -> [String]? {
        guard trail.count < Self.depth, visited.insert(path).inserted, let child = library.template(path) else {
            return nil
        }
        for next in child.nested {
            if let start = trail.firstIndex(of: next) { return Array(trail[start...]) + [next] }
            if let circle = circle(from: next, trail: trail + [next], &visited, &library) { return circle }
        }
        return nil
    }

    /// The templates that were read, each once.
    private struct Library {
        let files: TemplateFiles
        private var templates: [String: ChildTemplate?] = [:]

        init(files: TemplateFiles) { self.files = files }

        mutating func template(_ path: String) -> ChildTemplate? {
            if let known = templates[path] { return known }
            guard templates.count < NestedStackCheck.mostTemplates else { return nil }
            let child = files.read(path).flatMap { bytes -> ChildTemplate? in
                let parsed = TemplateParser(file: path).parse(bytes)
                guard parsed.isValid, let value = parsed.value else { return nil }
                return ChildTemplate(TemplateExpander(files: files).expand(value, file: path).template, path: path)
            }
            templates[path] = .some(child)
            return child
        }
    }
}

extension TemplateValue {
    /// Whether a parameter's type is a list.
    fileprivate var isList: Bool {
        self["Type"]?.string.map { $0.hasPrefix("List<") || $0 == "CommaDelimitedList" } ?? true
    }
}
