public import MainstayDiagnostics

/// Reads a template, JSON or YAML, into a ``TemplateValue`` whose every value and key knows its line and column.
///
/// Parsing never throws and never traps: whatever the bytes are, the answer is what could be read and what is wrong
/// with the rest. Time and memory are linear in the input, and ``Limits`` bounds both.
public struct TemplateParser: Sendable {
    public enum Format: String, Sendable, Hashable, CaseIterable {
        case json
        case yaml
    }

    /// What a parse may cost. A text beyond a limit is answered with a diagnostic instead of being read.
    public struct Limits: Sendable, Hashable {
        /// The largest text read, in bytes. CloudFormation itself refuses templates above one megabyte.
        public var bytes: Int
        /// How deep arrays and objects may nest, expanded YAML aliases included.
        public var depth: Int
        /// How many values a template may have once YAML aliases are expanded; at most about 100 bytes each. A text of
        /// the largest size that CloudFormation takes has half as many where each takes two bytes.
        public var values: Int
        /// How many findings are reported before the parser gives up on a text.
        public var findings: Int

        public init(bytes: Int = 32 << 20, depth: Int = 500, values: Int = 1_000_000, findings: Int = 25) {
            self.bytes = bytes
            self.depth = depth
            self.values = values
            self.findings = findings
        }
    }

    /// The name that diagnostics give to the text.
    public var file: String
    /// The language of the text; nil to recognise it by the file's extension and by its first byte.
    public var format: Format?
    public var limits: Limits

    public init(file: String, format: Format? = nil, limits: Limits = Limits()) {
        self.file = file
        self.format = format
        self.limits = limits
    }

    public func parse(_ bytes: [UInt8]) -> ParseResult {
        bytes.withUnsafeBufferPointer { parse($0) }
    }

    public func parse(_ text: String) -> ParseResult {
        var text = text
        return text.withUTF8 { parse($0) }
    }

    public func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> ParseResult {
        var findings = Findings(file: file, limit: limits.findings)
        guard bytes.count <= limits.bytes else {
            findings.report(
                "too-large", at: SourcePosition(line: 1, column: 1),
                "the template has \(bytes.count) bytes, above the limit of \(limits.bytes)",
                help: "split it into nested stacks; CloudFormation accepts at most one megabyte")
            return ParseResult(value: nil, diagnostics: findings.diagnostics)
        }
        guard let start = TextCheck(bytes: bytes).contentStart(&findings) else {
            return ParseResult(value: nil, diagnostics: findings.diagnostics)
        }
        switch format ?? Self.recognise(file: file, bytes: bytes, from: start) {
        case .json:
            var reader = JSONReader(bytes: bytes, start: start, limits: limits, findings: findings)
            return reader.read()
        case .yaml:
            var reader = YAMLReader(bytes: bytes, start: start, limits: limits, findings: findings)
            return reader.read()
        }
    }

    /// The format in which ``parse(_:)-(UnsafeBufferPointer<UInt8>)`` reads a text.
    public func format(of bytes: [UInt8]) -> Format {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return format ?? bytes.withUnsafeBufferPointer { Self.recognise(file: file, bytes: $0, from: start) }
    }

    /// The format of a text: what the extension says where it says something, else JSON where the first byte that
    /// means something opens an object or array, else YAML.
    ///
    /// A YAML file may hold JSON, which is YAML too; but it is read as YAML, comments and all.
    static func recognise(file: String, bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Format {
        let name = file.lowercased()
        if name.hasSuffix(".json") { return .json }
        if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return .yaml }
        for index in start..<bytes.count {
            switch bytes[index] {
            case Byte.space, Byte.tab, Byte.newline, Byte.carriageReturn: continue
            case Byte.openBrace, Byte.openBracket: return .json
            default: return .yaml
            }
        }
        return .yaml
    }
}

/// What a parse found.
public struct ParseResult: Sendable {
    /// The template as far as it could be read: whole where there are no errors, nil where nothing could be read.
    public var value: TemplateValue?
    /// What is wrong with the text, in the order in which it was found.
    public var diagnostics: [Diagnostic]

    public init(value: TemplateValue?, diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }

    /// Whether the text was read without an error; warnings do not count.
    public var isValid: Bool { value != nil && !diagnostics.contains { $0.severity == .error } }
}
