import MainstayAssembly
package import MainstayDiagnostics
import MainstayFiles
import MainstayTemplate

/// Checks whatever the person named: assemblies, templates, folders of either, standard input.
package struct CheckRun {
    package private(set) var findings: [Diagnostic] = []
    /// Templates that were looked at, broken ones included.
    package private(set) var templates = 0
    /// Files in searched folders that are no templates.
    package private(set) var ignored = 0
    /// Files and folders that ``isExcluded`` kept out.
    package private(set) var excluded = 0
    /// The files that were looked at, as findings name them.
    package private(set) var files: Set<String> = []
    /// Texts that cannot be read again, by the name that findings give them.
    package private(set) var streams: [String: [UInt8]] = [:]
    /// What is not to be looked at although it was named or found.
    package var isExcluded: (String) -> Bool = { _ in false }
    /// Whether files that are named are looked at as those of a searched folder are: what is no template is ignored.
    package var ignoresOthers = false
    /// What was named and could not be used at all.
    package private(set) var failures: [Failure] = []
    private var sources: [String: SourceFiles] = [:]
    private let limits = TemplateParser.Limits()

    package init() {}

    package mutating func check(_ path: String) {
        if path == "-" { return checkStream(nil) }
        guard let status = Paths.status(of: path) else {
            failures.append(Failure("there is no file or folder \(path)"))
            return
        }
        if isExcluded(path) {
            excluded += 1
            return
        }
        switch status.kind {
        case .directory: checkFolder(path)
        case .file: if ignoresOthers { checkFound(path) } else { checkFile(path, size: status.size) }
        case .other: checkStream(path)
        }
    }

    private mutating func checkFolder(_ path: String) {
        if AssemblyFolder.isAssembly(path) { return checkAssembly(path) }
        var files: [String] = []
        var assemblies: [String] = []
        var walk = DirectoryWalk()
        var excludedFolders = 0
        let isExcluded = isExcluded
        walk.shouldEnter = { folder in
            if isExcluded(folder) {
                excludedFolders += 1
                return false
            }
            // An assembly is read as one: its manifest says which of its files are templates.
            guard AssemblyFolder.isAssembly(folder) else { return true }
            assemblies.append(folder)
            return false
        }
        walk.visit(path) { files.append($0) }
        for file in files { checkFound(file) }
        for assembly in assemblies { checkAssembly(assembly) }
        excluded += excludedFolders
        failures += walk.failures.map { Failure($0.description) }
    }

    private mutating func checkAssembly(_ path: String) {
        let read = AssemblyReader().read(path)
        var found = read.diagnostics
        found += SchemaCheck.findings(in: read.assembly)
        templates += read.assembly.stacks.count
        files.formUnion(read.assembly.stacks.map(\.templateFile))
        let root = PlatformPackage.find(from: path)?.directory ?? ""
        findings += sources[root, default: SourceFiles(root: root.isEmpty ? nil : root)].locate(found, inPackage: false)
    }

    /// A file that the person named: whatever it is, it is meant to be a template.
    private mutating func checkFile(_ path: String, size: Int) {
        guard size <= limits.bytes else {
            findings.append(tooLarge(path, size))
            files.insert(path)
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
            let file = path ?? "<standard input>"
            let bytes = try Stream.read(path, limit: limits.bytes + 1)
            streams[file] = bytes
            check(bytes, file: file)
        } catch {
            failures.append(error)
        }
    }

    /// A file that a search came across: most are something else.
    private mutating func checkFound(_ path: String) {
        guard TemplateRecognition.mayHoldTemplate(path) else { return }
        if isExcluded(path) {
            excluded += 1
            return
        }
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
        files.insert(file)
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
