import MainstayDiagnostics
import MainstayFiles
package import MainstayPolicy
package import MainstayReports
import MainstayTemplate

/// The rules of a run: those of the toolkit, and those that the project declares.
package struct RuleSet: Sendable {
    /// The rules that the project declares, in the order of their files.
    package let declared: [any Rule]
    /// Every rule that a finding may name.
    package let catalogue: RuleCatalogue
    /// The same, as waivers look them up.
    package let index: @Sendable () -> RuleIndex
    /// The files that rules were read from, from the root.
    let files: [String]

    /// The rules of the toolkit alone.
    package static let bundled = RuleSet()

    private static let bundledIndex = makeIndex(KnownRules.catalogue)

    private init() {
        declared = []
        files = []
        catalogue = KnownRules.catalogue
        index = { Self.bundledIndex }
    }

    private init(declared: [any Rule], files: [String]) {
        self.declared = declared
        self.files = files
        let catalogue = RuleCatalogue(KnownRules.catalogue.rules + declared.map { RuleDescription($0) })
        let index = Self.makeIndex(catalogue)
        self.catalogue = catalogue
        self.index = { index }
    }

    private static func makeIndex(_ catalogue: RuleCatalogue) -> RuleIndex {
        RuleIndex(catalogue.rules.map { ($0.name, $0.equivalents) })
    }

    /// What the project declares, as the policy engine takes it beside the toolkit's own.
    var declaredResourceRules: [any ResourceRule] { declared.compactMap { $0 as? any ResourceRule } }

    /// The policy rules, those of the toolkit first.
    package var policy: [any Rule] { RuleRegistry.all + declared }

    /// These rules and those of some files.
    ///
    /// - Parameter paths: from the root, or relative to the current folder.
    /// - Throws: ``Failure`` where a file cannot be read, `DiagnosticError` with all that is wrong in them.
    package func adding(_ paths: [String]) throws -> RuleSet {
        if paths.isEmpty { return self }
        var rules = declared
        var known = Set(catalogue.names)
        var problems: [Diagnostic] = []
        for path in paths {
            let read = try Self.read(path, known: known)
            rules += read.rules
            known.formUnion(read.rules.map(\.metadata.name))
            problems += read.problems
        }
        guard problems.isEmpty else { throw DiagnosticError(Findings.sorted(problems)) }
        return RuleSet(declared: rules, files: files + paths.map { Paths.absolute($0) })
    }

    private static func read(
        _ path: String, known: Set<String>
    ) throws(Failure) -> (rules: [any Rule], problems: [Diagnostic]) {
        let file = Paths.display(path)
        let bytes: [UInt8]
        do {
            bytes = try FileSystem.read(path)
        } catch {
            throw Failure(error.code == .notFound ? "there is no file \(file) with rules" : error.description)
        }
        let parsed = TemplateParser(file: file).parse(bytes)
        guard parsed.isValid, let value = parsed.value else { return ([], parsed.diagnostics) }
        let reader = DeclaredRuleReader(value, file: file, known: known)
        return (reader.rules, reader.diagnostics)
    }
}

/// The files that a configuration names by their paths, or by patterns for them.
enum RuleFiles {
    /// - Parameters:
    ///   - text: a path relative to the folder, or a pattern with `*`.
    ///   - folder: the configuration's, from the root.
    /// - Returns: from the root, sorted; empty where there is none.
    static func paths(_ text: String, in folder: String) -> [String] {
        guard text.contains("*") || text.contains("?") else {
            let path = Paths.absolute(text, in: folder)
            return Paths.status(of: path)?.kind == .file ? [path] : []
        }
        let pattern = PathPattern(text.hasPrefix("/") ? text : "/" + text)
        var found: [String] = []
        var walk = DirectoryWalk()
        walk.visit(folder) { file in
            let path = Paths.absolute(file)
            if TemplateRecognition.mayHoldTemplate(path), pattern.matches(Paths.relative(path, to: folder)) {
                found.append(path)
            }
        }
        return found.sorted()
    }
}
