internal import MainstayDiagnostics

/// Reads JSON without recursion: what is open is on a stack of its own, so that no nesting can overflow the real one.
///
/// What people write by mistake (trailing commas, comments, single quotes, missing commas, unquoted keys) is reported
/// and read as it was meant, so that one slip does not hide the next.
struct JSONReader: ~Copyable {
    enum Kind {
        case array
        case object
    }

    /// An array or object whose end has not been read yet.
    struct Frame {
        var kind: Kind
        var position: SourcePosition
        /// The height of the pile of values or members when it was opened.
        var start: Int
        /// The key that it is the value of, if it is a member's value.
        var key: Key
    }

    struct Key {
        var text = ""
        var position = SourcePosition.unknown
        var hash: UInt32 = 0
    }

    enum State {
        /// A value must follow; `orClose` where a `]` may follow as well.
        case value(orClose: Bool)
        /// A key or `}` must follow.
        case key
        /// A comma or the end of the container must follow.
        case next
        /// The template's value is whole: nothing may follow.
        case end
        /// The text cannot be read further.
        case stop
    }

    let bytes: UnsafeBufferPointer<UInt8>
    let end: Int
    let limits: TemplateParser.Limits
    var index: Int
    var line = 1
    var lineStart: Int
    var findings: Findings
    var pool: StringPool
    var values = Pile<TemplateValue>()
    var members = Pile<TemplateObject.Member>()
    var hashes = Pile<UInt32>()
    var frames: [Frame] = []
    /// The key whose value is being read; kept here, since frames are costly to change in place.
    var key = Key()
    var root: TemplateValue?
    var valueCount = 0

    init(bytes: UnsafeBufferPointer<UInt8>, start: Int, limits: TemplateParser.Limits, findings: Findings) {
        self.bytes = bytes
        self.end = bytes.count
        self.limits = limits
        self.index = start
        self.lineStart = start
        self.findings = findings
        self.pool = StringPool(bytes: bytes)
    }

    @inline(__always)
    var position: SourcePosition { position(of: index) }

    @inline(__always)
    func position(of offset: Int) -> SourcePosition {
        SourcePosition(line: line, column: offset - lineStart + 1)
    }

    mutating func read() -> ParseResult {
        skipSpace()
        guard index < end else {
            findings.report(
                "empty-template", at: position, "the template is empty",
                help: "a template is an object with at least \"Resources\"")
            return ParseResult(value: nil, diagnostics: findings.diagnostics)
        }
        var state = State.value(orClose: false)
        reading: while true {
            switch state {
            case .value(let orClose): state = readValue(orClose: orClose)
            case .key: state = readKey()
            case .next: state = readNext()
            case .end:
                checkEnd()
                break reading
            case .stop: break reading
            }
            if findings.isFull { break }
        }
        // What was still open when reading stopped is kept as far as it was read.
        valueCount = 0
        while !frames.isEmpty { close() }
        return ParseResult(value: root, diagnostics: findings.diagnostics)
    }

    private mutating func readValue(orClose: Bool) -> State {
        skipSpace()
        guard index < end else { return truncated() }
        let start = position
        let byte = bytes[index]
        switch byte {
        case Byte.quote, Byte.apostrophe:
            return deliver(TemplateValue(.string(readString().text), at: start))
        case Byte.openBrace: return open(.object, at: start)
        case Byte.openBracket: return open(.array, at: start)
        case Byte.closeBracket where orClose:
            index += 1
            close()
            return .next
        case Byte.minus, Byte.zero...Byte.nine, Byte.plus, Byte.dot:
            return deliver(TemplateValue(readNumber(), at: start))
        case _ where Byte.isLetter(byte):
            return deliver(TemplateValue(readWord(), at: start))
        case Byte.comma, Byte.closeBracket, Byte.closeBrace:
            return missingValue(before: byte)
        default:
            findings.report(
                "invalid-json", at: start, "expected a value, found \(Byte.name(byte))",
                help: "a value is a string in double quotes, a number, true, false, null, an object or an array")
            return .stop
        }
    }

    private mutating func missingValue(before byte: UInt8) -> State {
        let isTrailing = byte == Byte.closeBracket && frames.last?.kind == .array
        findings.report(
            "invalid-json", at: position,
            isTrailing ? "a comma stands before the closing \"]\"" : "expected a value, found \(Byte.name(byte))",
            help: isTrailing ? "remove the comma after the last element" : "write the value, or null")
        guard let frame = frames.last else { return .stop }
        // Only an object's key is left without its value; an array just has one element fewer.
        if frame.kind == .object { return deliver(TemplateValue(.null, at: position)) }
        return .next
    }

    private mutating func open(_ kind: Kind, at start: SourcePosition) -> State {
        guard frames.count < limits.depth else {
            findings.report(
                "too-deep", at: start, "arrays and objects are nested more than \(limits.depth) levels deep",
                help: "flatten the template; CloudFormation would not accept such nesting either")
            return .stop
        }
        index += 1
        frames.append(
            Frame(kind: kind, position: start, start: kind == .array ? values.count : members.count, key: key))
        return kind == .array ? .value(orClose: true) : .key
    }

    /// Ends the innermost container and hands it to the one around it.
    private mutating func close() {
        guard let frame = frames.popLast() else { return }
        key = frame.key
        switch frame.kind {
        case .array:
            deliver(TemplateValue(.array(values.take(from: frame.start)), at: frame.position))
        case .object:
            DuplicateKeys.check(members, hashes, from: frame.start, &findings)
            hashes.drop(to: frame.start)
            let object = TemplateObject(members.take(from: frame.start))
            deliver(TemplateValue(.object(object), at: frame.position))
        }
    }

    @discardableResult
    @inline(__always)
    private mutating func deliver(_ value: consuming TemplateValue) -> State {
        valueCount += 1
        let depth = frames.count
        guard depth > 0 else {
            root = value
            return .end
        }
        switch frames[depth - 1].kind {
        case .array: values.push(value)
        case .object:
            hashes.push(key.hash)
            members.push(TemplateObject.Member(key.text, at: key.position, value))
        }
        if valueCount > limits.values { return tooMany() }
        return .next
    }

    private mutating func tooMany() -> State {
        findings.report(
            "too-large", at: position, "the template has more than \(limits.values) values",
            help: "split it into nested stacks")
        return .stop
    }

    private mutating func readNext() -> State {
        guard let kind = frames.last?.kind else { return .end }
        skipSpace()
        guard index < end else { return truncated() }
        switch (bytes[index], kind) {
        case (Byte.comma, _):
            index += 1
            return kind == .array ? .value(orClose: false) : .key
        case (Byte.closeBracket, .array), (Byte.closeBrace, .object):
            index += 1
            close()
            return .next
        case (Byte.closeBracket, _), (Byte.closeBrace, _):
            return mismatched(kind)
        default:
            findings.report(
                "invalid-json", at: position,
                "expected \",\" or \"\(kind == .array ? "]" : "}")\", found "
                    + Byte.name(bytes[index]), help: "put a comma before it")
            return startsValue(bytes[index]) ? (kind == .array ? .value(orClose: false) : .key) : .stop
        }
    }

    private func startsValue(_ byte: UInt8) -> Bool {
        switch byte {
        case Byte.quote, Byte.apostrophe, Byte.openBrace, Byte.openBracket, Byte.minus, Byte.zero...Byte.nine: true
        default: Byte.isLetter(byte)
        }
    }

    private mutating func mismatched(_ kind: Kind) -> State {
        let opener = frames.last?.position ?? position
        findings.report(
            "invalid-json", at: position,
            "\(Byte.name(bytes[index])) does not close the \(kind == .array ? "\"[\"" : "\"{\"") of line \(opener.line)",
            help: "close it with \(kind == .array ? "\"]\"" : "\"}\"")")
        // It more likely closes the container around, whose inner end was forgotten.
        let closes: Kind = bytes[index] == Byte.closeBracket ? .array : .object
        guard frames.contains(where: { $0.kind == closes }) else { return .stop }
        close()
        return .next
    }

    mutating func truncated() -> State {
        let opener = frames.last
        let closer = opener?.kind == .array ? "]" : "}"
        findings.report(
            "invalid-json", at: position,
            opener.map { "the template ends before the \"\(closer)\" of line \($0.position.line)" }
                ?? "the template ends before its value",
            help: "the file may be cut off; close what is open with \"\(closer)\"")
        return .stop
    }

    private mutating func checkEnd() {
        skipSpace()
        guard index < end else { return }
        findings.report(
            "invalid-json", at: position, "expected the end of the template, found \(Byte.name(bytes[index]))",
            help: "a file holds one template; remove what follows it")
    }
}
