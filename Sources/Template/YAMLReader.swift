internal import MainstayDiagnostics

/// Reads YAML as templates are written in it: YAML 1.1's readings of plain words, CloudFormation's short forms as
/// objects with one key.
///
/// A reader of our own rather than a general library: every value needs its place, short forms must survive, and
/// templates are read on every run. It follows what PyYAML and libyaml read, except that integers with a leading zero,
/// dates and base-60 numbers stay the strings that their writers mean. It works without recursion: what is open is on a
/// stack of its own.
struct YAMLReader: ~Copyable {
    enum Kind: UInt8 {
        case blockSequence
        case blockMapping
        case flowSequence
        case flowMapping
        /// A mapping of one pair, written without braces inside `[]`.
        case flowPair
    }

    /// A collection whose end has not been read yet.
    struct Frame {
        var kind: Kind
        /// The column, from zero, of a block collection's entries; of the enclosing one for a flow collection.
        var indent: Int
        var position: SourcePosition
        var properties: YAMLProperties
        /// The height of the pile of values or members when it was opened.
        var start: Int
        /// How many values there were when it was opened.
        var countBefore: Int
        /// How deep the deepest value inside is.
        var height = 0
        var key = YAMLKey()
        /// Whether `key` waits for its value.
        var hasKey = false
        /// Whether the value being read is a key, after `?`.
        var readsKey = false
        /// Whether a flow collection's next entry must follow a comma.
        var needsComma = false
        var hasMerge = false

        var isFlow: Bool { kind.rawValue >= Kind.flowSequence.rawValue }
        var isSequence: Bool { kind == .blockSequence || kind == .flowSequence }
    }

    /// What an anchor stands for, and what using it costs.
    struct Anchor {
        var value: TemplateValue
        var count: Int
        var height: Int
        var text: String?
    }

    enum State {
        /// A node must follow, indented deeper than a column; `compact` where a collection may start on this line,
        /// `inMapping` where a list may stand as far left as its key.
        case node(indent: Int, compact: Bool, inMapping: Bool)
        /// The innermost open collection goes on or ends.
        case next
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
    var anchors: [String: Anchor] = [:]
    /// The places on the pile of members whose key is an unquoted `<<`.
    var merges: [Int] = []
    var root: TemplateValue?
    var valueCount = 0
    /// The text of the last scalar that was read, for keys, which are kept as written.
    var lastText: String?
    /// Whether collections are being ended because the text could not be read on.
    var isUnwinding = false
    /// The name of the last alias that was read.
    var aliasName = ""

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
    var column: Int { index - lineStart }
    /// Whether the cursor is inside `[]` or `{}`.
    @inline(__always)
    var isInFlow: Bool { !frames.isEmpty && frames[frames.count - 1].isFlow }

    @inline(__always)
    func position(of offset: Int) -> SourcePosition {
        SourcePosition(line: line, column: offset - lineStart + 1)
    }

    mutating func read() -> ParseResult {
        checkCharacters()
        var isCompact = true
        if !findings.isFull { isCompact = skipPrologue() }
        guard !atEnd || isMarker(Byte.dot) || isMarker(Byte.minus) else {
            if findings.diagnostics.isEmpty {
                findings.report(
                    "empty-template", at: position, "the template is empty",
                    help: "a template is a mapping with at least Resources")
            }
            return ParseResult(value: nil, diagnostics: findings.diagnostics)
        }
        var state = State.node(indent: -1, compact: isCompact, inMapping: false)
        reading: while !findings.isFull {
            switch state {
            case .node(let indent, let compact, let inMapping):
                state = readNode(indent: indent, compact: compact, inMapping: inMapping)
            case .next:
                guard let top = frames.indices.last else {
                    readEpilogue()
                    break reading
                }
                switch frames[top].kind {
                case .blockMapping: state = readMappingEntry()
                case .blockSequence: state = readSequenceEntry()
                case .flowSequence: state = readFlowSequenceEntry()
                case .flowMapping: state = readFlowMappingEntry()
                case .flowPair: state = close()
                }
            case .stop: break reading
            }
        }
        // What was still open when reading stopped is kept as far as it was read.
        unwind(to: 0)
        return ParseResult(value: root, diagnostics: findings.diagnostics)
    }

    /// Starts a collection.
    mutating func open(
        _ kind: Kind, indent: Int, at start: SourcePosition, _ properties: YAMLProperties
    ) -> Bool {
        guard frames.count < limits.depth else {
            findings.report(
                "too-deep", at: start, "mappings and lists are nested more than \(limits.depth) levels deep",
                help: "flatten the template; CloudFormation would not accept such nesting either")
            return false
        }
        let isSequence = kind == .blockSequence || kind == .flowSequence
        frames.append(
            Frame(
                kind: kind, indent: indent, position: start, properties: properties,
                start: isSequence ? values.count : members.count, countBefore: valueCount))
        return true
    }

    /// Ends the innermost collection and hands it to the one around it.
    mutating func close() -> State {
        guard let top = frames.indices.last else { return .next }
        if frames[top].hasKey { add(TemplateValue(.null, at: position)) }
        guard let frame = frames.popLast() else { return .next }
        let content: TemplateValue.Content
        if frame.isSequence {
            content = .array(values.take(from: frame.start))
        } else {
            content = .object(TemplateObject(takeMembers(of: frame)))
        }
        return finish(
            TemplateValue(content, at: frame.position), frame.properties, height: frame.height + 1,
            countBefore: frame.countBefore)
    }

    /// Ends collections that could not be read to their end, keeping what was read of them.
    mutating func unwind(to depth: Int) {
        isUnwinding = true
        while frames.count > depth { _ = close() }
        isUnwinding = false
    }

    /// Puts a value under the key of the innermost mapping that waits for it.
    @inline(__always)
    mutating func add(_ value: consuming TemplateValue) {
        let top = frames.count - 1
        if frames[top].key.isMerge {
            frames[top].hasMerge = true
            merges.append(members.count)
        }
        hashes.push(frames[top].key.hash)
        members.push(TemplateObject.Member(frames[top].key.text, at: frames[top].key.position, value))
        frames[top].hasKey = false
    }

    /// Hands a whole value to the collection around it.
    mutating func deliver(_ value: consuming TemplateValue, height: Int) -> State {
        valueCount += 1
        guard valueCount <= limits.values || isUnwinding else {
            findings.report(
                "too-large", at: position, "the template has more than \(limits.values) values, aliases expanded",
                help: "split it into nested stacks, or use fewer aliases")
            return .stop
        }
        guard let top = frames.indices.last else {
            root = value
            return .next
        }
        frames[top].height = max(frames[top].height, height)
        if frames[top].isSequence {
            values.push(value)
        } else if frames[top].readsKey {
            frames[top].readsKey = false
            // A key that could not be read to its end is none.
            if isUnwinding { return .next }
            return acceptExplicitKey(value)
        } else {
            add(value)
        }
        return .next
    }
}

/// A key and how it was written.
struct YAMLKey {
    var text = ""
    var position = SourcePosition.unknown
    var hash: UInt32 = 0
    /// Whether it is an unquoted `<<`.
    var isMerge = false
}
