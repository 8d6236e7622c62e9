import MainstayAssembly
package import MainstayChecking
package import MainstayDiagnostics
import MainstayFiles
import MainstayKubernetesRules
package import MainstayPolicy
import MainstayTemplate

/// Checks whatever the person named: assemblies, templates, folders of either, standard input.
package struct CheckRun: Sendable {
    package private(set) var findings: [PolicyFinding] = []
    /// What was learnt of the waivers in templates; nil where none was looked at.
    package private(set) var waivers: WaiverBook?
    /// Templates that were looked at, broken ones included.
    package private(set) var templates = 0
    /// Files in searched folders that are no templates.
    package private(set) var ignored = 0
    /// Files and folders that ``isExcluded`` kept out.
    package private(set) var excluded = 0
    /// The files that were looked at, as findings name them.
    package private(set) var files: Set<String> = []
    /// The types of the resources in the templates.
    package private(set) var resourceTypes: Set<String> = []
    /// What is wrong with texts that were not read as a whole, so that nothing else is known of them.
    package private(set) var unread: [Diagnostic] = []
    /// Texts that cannot be read again, by the name that findings give them.
    package private(set) var streams: [String: [UInt8]] = [:]
    /// What is not to be looked at although it was named or found.
    private let isExcluded: @Sendable (String) -> Bool
    /// Whether files that are named are looked at as those of a searched folder are: what is no template is ignored.
    private let ignoresOthers: Bool
    /// What was named and could not be used at all.
    package private(set) var failures: [Failure] = []
    private var sources: [String: SourceFiles] = [:]
    private let limits = TemplateParser.Limits()
    private let check: TemplateCheck

    package init(
        check: TemplateCheck, ignoresOthers: Bool = false,
        isExcluded: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        self.check = check
        self.ignoresOthers = ignoresOthers
        self.isExcluded = isExcluded
    }

    /// Checks several things, at the same time where there are cores for it; what is found is in the order given.
    package mutating func check(_ paths: [String]) {
        let empty = part
        add(
            Parallel.map(paths) { path in
                var part = empty
                part.check(path)
                return part
            })
    }

    /// A run of the same settings that has looked at nothing yet.
    private var part: CheckRun {
        var part = CheckRun(check: check, ignoresOthers: ignoresOthers, isExcluded: isExcluded)
        part.sources = sources
        return part
    }

    private mutating func add(_ parts: [CheckRun]) {
        for part in parts {
            findings += part.findings
            templates += part.templates
            ignored += part.ignored
            excluded += part.excluded
            files.formUnion(part.files)
            unread += part.unread
            resourceTypes.formUnion(part.resourceTypes)
            streams.merge(part.streams) { first, _ in first }
            failures += part.failures
            if let book = part.waivers { note(book) }
        }
    }

    private mutating func note(_ book: WaiverBook) {
        if waivers == nil { waivers = book } else { waivers?.merge(book) }
    }

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
        let empty = part
        add(
            Parallel.map(files) { file in
                var part = empty
                part.checkFound(file)
                return part
            })
        for assembly in assemblies { checkAssembly(assembly) }
        excluded += excludedFolders
        failures += walk.failures.map { Failure($0.description) }
    }

    private mutating func checkAssembly(_ path: String) {
        let read = AssemblyReader().read(path)
        var found = read.diagnostics.map { PolicyFinding($0) }
        for checked in check.check(read.assembly) {
            found += checked.findings
            resourceTypes.formUnion(checked.resourceTypes)
            note(checked.waivers)
        }
        found += KubernetesChecker.check(read.assembly.kubernetes).map { PolicyFinding($0) }
        templates += read.assembly.stacks.count
        files.formUnion(read.assembly.stacks.map(\.templateFile))
        let root = PlatformPackage.find(from: path)?.directory ?? ""
        let located = sources[root, default: SourceFiles(root: root.isEmpty ? nil : root)]
            .locate(found.map(\.diagnostic), inPackage: false)
        for (index, diagnostic) in located.enumerated() { found[index].diagnostic = diagnostic }
        findings += found
    }

    /// A file that the person named: whatever it is, it is meant to be a template.
    private mutating func checkFile(_ path: String, size: Int) {
        guard size <= limits.bytes else {
            unread.append(tooLarge(path, size))
            findings.append(PolicyFinding(tooLarge(path, size)))
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
        if isTemplate { add(parsed, of: bytes, file: path) } else { ignored += 1 }
    }

    private mutating func check(_ bytes: [UInt8], file: String) {
        add(TemplateParser(file: file).parse(bytes), of: bytes, file: file)
    }

    private mutating func add(_ parsed: ParseResult, of bytes: [UInt8], file: String) {
        templates += 1
        files.insert(file)
        findings += parsed.diagnostics.map { PolicyFinding($0) }
        // A text that was read in part would be told that half of its references lead nowhere.
        let isWhole = !parsed.diagnostics.contains { $0.severity == .error && $0.rule != "duplicate-key" }
        guard let value = parsed.value, isWhole else {
            unread += parsed.diagnostics.filter { $0.severity == .error }
            return
        }
        let checked = check.check(
            value, file: file, callsMacros: TemplateRecognition.mayCallMacros(bytes),
            comments: comments(in: bytes, file: file))
        findings += checked.findings
        resourceTypes.formUnion(checked.resourceTypes)
        note(checked.waivers)
    }

    private func comments(in bytes: [UInt8], file: String) -> [SkipComment] {
        guard TemplateRecognition.mayHaveSkipComments(bytes), TemplateParser(file: file).format(of: bytes) == .yaml
        else { return [] }
        return SkipComment.all(in: bytes)
    }

    private func tooLarge(_ path: String, _ size: Int) -> Diagnostic {
        Diagnostic(
            "too-large", .error, "the template has \(size) bytes, above the limit of \(limits.bytes)",
            at: SourceLocation(file: path, position: .unknown),
            help: "split it into nested stacks; CloudFormation accepts at most one megabyte")
    }
}
