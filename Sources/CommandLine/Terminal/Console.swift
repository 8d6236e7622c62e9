import MainstayDiagnostics
import MainstayFiles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The two streams that a command writes to: what it was asked for, and everything else.
enum Console {
    /// A reader that goes away (`| head`) is no failure: what is left to say is dropped in silence, and the exit code
    /// still tells what was found.
    static func ignoreBrokenPipes() { _ = signal(SIGPIPE, SIG_IGN) }

    /// Writes a line of the report to standard output.
    static func print(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

    static func print(_ bytes: [UInt8]) { write(bytes + [10], to: STDOUT_FILENO) }

    /// Writes a whole report to standard output, as it is.
    static func write(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

    /// Writes a line about the work to standard error.
    static func printError(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

    /// Rewrites the terminal's current line.
    static func rewriteErrorLine(_ text: String) { write("\r\u{1B}[K" + text, to: STDERR_FILENO) }

    /// Writes a difference to standard output, coloured where it is looked at.
    static func show(_ text: String, asDiff: Bool) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            let shown = TerminalText.line(String(line))
            let isHead = line.hasPrefix("--- ") || line.hasPrefix("+++ ")
            let colour: String? =
                switch isHead ? nil : line.utf8.first {
                case UInt8(ascii: "+") where asDiff && hasOutputColours: "32"
                case UInt8(ascii: "-") where asDiff && hasOutputColours: "31"
                default: nil
                }
            print(colour.map { "\u{1B}[\($0)m\(shown)\u{1B}[0m" } ?? shown)
        }
    }

    /// Writes a question to standard error, without ending the line.
    static func ask(_ question: String) { write(question, to: STDERR_FILENO) }

    /// Whether somebody reads what is shown and can answer.
    static var isDialogue: Bool { isatty(STDIN_FILENO) == 1 && isErrorTerminal && isatty(STDOUT_FILENO) == 1 }

    static func complain(_ failure: Failure) {
        let word = hasErrorColours ? "\u{1B}[1;31merror\u{1B}[0m" : "error"
        var text = "\(word): \(TerminalText.lines(failure.message))"
        if let help = failure.help { text += "\n  help: \(TerminalText.lines(help))" }
        printError(text)
    }

    /// Whether standard error is looked at while the command runs.
    static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 && !isDumb }
    static var hasOutputColours: Bool { isatty(STDOUT_FILENO) == 1 && wantsColours }
    static var hasErrorColours: Bool { isatty(STDERR_FILENO) == 1 && wantsColours }

    /// Whether standard output is looked at.
    static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 && !isDumb }

    /// Columns of the terminal on standard error; 80 where it does not say.
    static var errorWidth: Int { width(of: STDERR_FILENO) ?? 80 }
    /// Columns of the terminal on standard output; nil where there is none.
    static var outputWidth: Int? { width(of: STDOUT_FILENO) }

    private static func width(of descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// https://no-color.org: set and not empty.
    private static var wantsColours: Bool {
        (FileSystem.environmentVariable("NO_COLOR") ?? "").isEmpty && !isDumb
    }

    private static var isDumb: Bool { FileSystem.environmentVariable("TERM") == "dumb" }

    private static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        bytes.withUnsafeBytes { write($0, to: descriptor) }
    }

    private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: rest))
            if written < 0, errno == EINTR { continue }
            if written <= 0 { return }
            rest = rest.dropFirst(written)
        }
    }

    private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
            Musl.write(descriptor, bytes.baseAddress, bytes.count)
        #else
            Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }
}
