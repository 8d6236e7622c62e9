import MainstayAssembly
import MainstayDiagnostics
import MainstayDifference
import MainstayFiles
import MainstayTemplate

/// Reads one side of a comparison.
enum StackStates {
    /// The stacks of an assembly, of a template, or of all templates in a folder.
    ///
    /// - Parameter name: What a person calls the path, where that is another one: `HEAD:cdk.out`.
    /// - Throws: where something in it cannot be read: half of a template would differ in everything.
    static func read(_ path: String, as name: String? = nil) throws -> [StackState] {
        guard let status = Paths.status(of: path) else { throw Failure("there is no file or folder \(name ?? path)") }
        var states: [StackState]
        switch status.kind {
        case .directory: states = AssemblyFolder.isAssembly(path) ? try assembly(path) : try folder(path)
        case .file: states = [try template(path, name: path)]
        case .other:
            states = [
                try template(path, bytes: Stream.read(path, limit: TemplateParser.Limits().bytes + 1), name: path)
            ]
        }
        guard let name else { return states }
        for index in states.indices {
            let isThere = states[index].file.hasPrefix(path)
            if isThere { states[index].file = name + states[index].file.dropFirst(path.count) }
            if states[index].name.hasPrefix(path) {
                states[index].name = name + states[index].name.dropFirst(path.count)
            }
        }
        return states
    }

    private static func assembly(_ path: String) throws -> [StackState] {
        let read = AssemblyReader().read(path)
        try refuse(read.diagnostics)
        return read.assembly.stacks.map { StackState($0) }
    }

    private static func folder(_ path: String) throws -> [StackState] {
        var files: [String] = []
        var walk = DirectoryWalk()
        walk.visit(path) { if TemplateRecognition.mayHoldTemplate($0) { files.append($0) } }
        if let failure = walk.failures.first { throw Failure(failure.description) }
        var states: [StackState] = []
        for file in files {
            guard let bytes = try? FileSystem.read(file), TemplateRecognition.mayBeTemplate(bytes) else { continue }
            let parsed = TemplateParser(file: file).parse(bytes)
            guard let value = parsed.value, TemplateRecognition.isTemplate(value) else { continue }
            try refuse(parsed.diagnostics)
            // The same file in two folders is the same template.
            let name = file.hasPrefix(path) ? String(file.dropFirst(path.count).drop { $0 == "/" }) : file
            states.append(StackState(name: name, template: value, file: file))
        }
        if states.isEmpty { throw Failure("there is no template in \(path)") }
        return states
    }

    private static func template(_ path: String, bytes: [UInt8]? = nil, name: String) throws -> StackState {
        let content: [UInt8]
        do {
            content = try bytes ?? FileSystem.read(path)
        } catch let error as FileError {
            throw Failure(error.description)
        }
        let parsed = TemplateParser(file: path).parse(content)
        try refuse(parsed.diagnostics)
        guard let value = parsed.value, TemplateRecognition.isTemplate(value) else {
            throw Failure("\(path) is no template", help: "a template has resources, each with a Type")
        }
        return StackState(name: name, template: value, file: path)
    }

    private static func refuse(_ diagnostics: [Diagnostic]) throws(DiagnosticError) {
        let errors = diagnostics.filter { $0.severity == .error }
        if !errors.isEmpty { throw DiagnosticError(errors) }
    }
}
