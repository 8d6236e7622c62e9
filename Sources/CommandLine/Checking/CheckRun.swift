import MainstayAssembly
package import MainstayDiagnostics
import MainstayFiles
import MainstayTemplate

/// Checks whatever the person named: assemblies, templates, folders of either, standard input.
package struct CheckRun: Sendable {
    package private(set) var findings: [Diagnostic] = []
    /// Templates that were looked at, broken ones included.
    package private(set) var templates = 0
    /// Files in searched folders that are no templates.
    package private(set) var ignored = 0
    /// What was named and could not be used at all.
    package private(set) var failures: [Failure] = []
    private var sources: [String: SourceFiles] = [:]
    private let limits = TemplateParser.Limits()

    package init() {}

    /// 0 without errors, 1 with some, 2 where something that was named could not be read.
    package var exitCode: Int32 {
        if !failures.isEmpty { return 2 }
        return findings.contains { $0.severity == .error } ? 1 : 0
    }

    /// Checks several things, at the same time where there are cores for it; what is found is in the order given.
    package mutating func check(_ paths: [String]) {
        add(
            Parallel.map(paths) { path in
                var part = CheckRun()
                part.check(path)
                return part
            })
    }

    private mutating func add(_ parts: [CheckRun]) {
        for part in parts {
            findings += part.findings
            templates += part.templates
            ignored += part.ignored
            failures += part.failures
        }
    }

    package mutating func check(_ path: String) {
        if path == "-" { return checkStream(nil) }
        guard let status = Paths.status(of: path) else {
            failures.append(Failure("there is no file or folder \(path)"))
            return
        }
        switch status.kind {
        case .directory: checkFolder(path)
        case .file: checkFile(path, size: status.size)
        case .other: checkStream(path)
        }
    }

    /// Sorts what was found by file and position; call it when everything was checked.
    package mutating func finish() { findings = Findings.sorted(findings) }

    private mutating func checkFolder(_ path: String) {
        if AssemblyFolder.isAssembly(path) { return checkAssembly(path) }
        var files: [String] = []
        var assemblies: [String] = []
        var walk = DirectoryWalk()
        walk.shouldEnter = { folder in
            // An assembly is read as one: its manifest says which of its files are templates.
            guard AssemblyFolder.isAssembly(folder) else { return true }
            assemblies.append(folder)
            return false
        }
        walk.visit(path) { files.append($0) }
        add(
            Parallel.map(files) { file in
                var part = CheckRun()
                part.checkFound(file)
                return part
            })
        for assembly in assemblies { checkAssembly(assembly) }
        failures += walk.failures.map { Failure($0.description) }
    }

    private mutating func checkAssembly(_ path: String) {
        let read = AssemblyReader().read(path)
        var found = read.diagnostics
        found += SchemaCheck.findings(in: read.assembly)
        templates += read.assembly.stacks.count
        let root = PlatformPackage.find(from: path)?.directory ?? ""
        findings += sources[root, default: SourceFiles(root: root.isEmpty ? nil : root)].locate(found, inPackage: false)
    }

    /// A file that the person named: whatever it is, it is meant to be a template.
    private mutating func checkFile(_ path: String, size: Int) {
        guard size <= limits.bytes else {
            findings.append(tooLarge(path, size))
            templates += 1
            return
        }
        do {
            check(try FileSystem.read(path), file: path)
        } catch {
            failures.append(Failure(error.description))
        }
    }

    /// A pipe with a name, such as a shell's `<(…)`.
    private mutating func checkStream(_ path: String?) {
        do {
            check(try Stream.read(path, limit: limits.bytes + 1), file: path ?? "<standard input>")
        } catch {
            failures.append(error)
        }
    }

    /// A file that a search came across: most are something else.
    private mutating func checkFound(_ path: String) {
        guard TemplateRecognition.mayHoldTemplate(path) else { return }
        guard let status = Paths.status(of: path), status.kind == .file, status.size <= limits.bytes else {
            ignored += 1
            return
        }
        let bytes: [UInt8]
        do {
            bytes = try FileSystem.read(path)
        } catch {
            failures.append(Failure(error.description))
            return
        }
        guard TemplateRecognition.mayBeTemplate(bytes) else {
            ignored += 1
            return
        }
        let parsed = TemplateParser(file: path).parse(bytes)
        let isTemplate =
            parsed.value.map(TemplateRecognition.isTemplate) ?? false
            || (!parsed.isValid && TemplateRecognition.wasMeantAsTemplate(bytes))
        if isTemplate { add(parsed, file: path) } else { ignored += 1 }
    }

    private mutating func check(_ bytes: [UInt8], file: String) {
        add(TemplateParser(file: file).parse(bytes), file: file)
    }

    private mutating func add(_ parsed: ParseResult, file: String) {
        templates += 1
        findings += parsed.diagnostics
        // A text that was read in part would be told that half of its references lead nowhere.
        let isWhole = !parsed.diagnostics.contains { $0.severity == .error && $0.rule != "duplicate-key" }
        if let value = parsed.value, isWhole { findings += SchemaCheck.findings(in: value, file: file) }
    }

    private func tooLarge(_ path: String, _ size: Int) -> Diagnostic {
        Diagnostic(
            "too-large", .error, "the template has \(size) bytes, above the limit of \(limits.bytes)",
            at: SourceLocation(file: path, position: .unknown),
            help: "split it into nested stacks; CloudFormation accepts at most one megabyte")
    }
}
