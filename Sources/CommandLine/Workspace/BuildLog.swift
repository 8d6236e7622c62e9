package import MainstayDiagnostics

/// Reads what `swift build` says, line by line: how far it is, and what is wrong with the code.
package struct BuildLog {
    /// One message of the compiler with the source lines shown below it.
    package struct Message: Hashable {
        package var file: String?
        package var line = 0
        package var column = 0
        package var kind: String
        package var text: String
        package var excerpt: [String] = []
    }

    /// What is being done now, for the progress line: `12/40 Compiling WebShop`.
    package private(set) var step: String?
    private var messages: [Message] = []
    /// The end of the output, for failures that no message explains.
    private var tail: [String] = []

    package init() {}

    package mutating func read(_ line: String) {
        let line = line.hasSuffix("\r") ? String(line.dropLast()) : line
        if let step = Self.step(line) {
            self.step = step
            isWithinMessage = false
            return
        }
        if let message = Self.message(line) {
            messages.append(message)
            isWithinMessage = true
            return
        }
        if line.isEmpty { isWithinMessage = false }
        if isWithinMessage {
            messages[messages.count - 1].excerpt.append(line)
        } else if !line.isEmpty {
            if line.hasPrefix("Another instance of SwiftPM") { step = "Waiting for another build of this package" }
            tail.append(line)
            if tail.count > 60 { tail.removeFirst() }
        }
    }

    private var isWithinMessage = false

    /// Errors in the order in which they came, each once, with the notes that belong to it.
    package var errors: [Message] {
        var seen: Set<Message> = []
        var result: [Message] = []
        var followsError = false
        for message in messages {
            if message.kind == "error" {
                followsError = !Self.isNoise(message) && seen.insert(message).inserted
                if followsError { result.append(message) }
            } else if message.kind == "note" {
                if followsError { result.append(message) }
            } else {
                followsError = false
            }
        }
        return result
    }

    /// What to show for a build that failed: the errors, or where none was understood the end of what was said.
    package func failure(path: (String) -> String) -> String {
        let errors = errors
        guard !errors.isEmpty else { return tail.joined(separator: "\n") }
        return errors.map { message in
            let place = message.file.map { "\(path($0)):\(message.line):\(message.column): " } ?? ""
            return (["\(place)\(message.kind): \(message.text)"] + message.excerpt).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// The same as findings, for programs.
    package func diagnostics(path: (String) -> String) -> [Diagnostic] {
        let found = errors.filter { $0.kind == "error" }.map { message in
            Diagnostic(
                "compile-error", .error, message.text,
                at: message.file.map { SourceLocation(file: path($0), line: message.line, column: message.column) })
        }
        if !found.isEmpty { return found }
        return [Diagnostic("compile-error", .error, tail.last ?? "the package does not build")]
    }

    /// `[12/40] Compiling WebShop Network.swift`, without the file: it changes too fast to be read.
    private static func step(_ line: String) -> String? {
        guard line.hasPrefix("["), let end = line.firstIndex(of: "]") else { return nil }
        let count = line[line.index(after: line.startIndex)..<end]
        let numbers = count.split(separator: "/", omittingEmptySubsequences: false)
        guard numbers.count == 2, numbers.allSatisfy({ Int($0) != nil }) else { return nil }
        let words = line[line.index(after: end)...].split(separator: " ")
        let hasModule = words.first == "Compiling" || words.first == "Linking"
        return ([count] + words.prefix(hasModule ? 2 : 1)).joined(separator: " ")
    }

    /// `/path/File.swift:3:14: error: …` or `error: …`.
    private static func message(_ line: String) -> Message? {
        for kind in ["error", "warning", "note"] {
            if line.hasPrefix("\(kind): ") { return Message(kind: kind, text: String(line.dropFirst(kind.count + 2))) }
        }
        guard line.hasPrefix("/") || line.hasPrefix("<") else { return nil }
        let parts = line.split(separator: ":", maxSplits: 4, omittingEmptySubsequences: false)
        guard parts.count == 5, let number = Int(parts[1]), let column = Int(parts[2]) else { return nil }
        let kind = parts[3].drop { $0 == " " }
        guard ["error", "warning", "note"].contains(kind) else { return nil }
        return Message(
            file: String(parts[0]), line: number, column: column, kind: String(kind),
            text: String(parts[4].drop { $0 == " " }))
    }

    /// Lines about the compiler's own processes, which follow from the errors before them.
    private static func isNoise(_ message: Message) -> Bool {
        guard message.file == nil else { return false }
        return message.text.hasPrefix("fatalError") || message.text.contains("command failed with exit code")
    }
}
