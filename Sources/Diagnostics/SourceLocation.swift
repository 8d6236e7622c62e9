/// A position in a text: line and column, both counted from one. Columns count UTF-8 bytes.
///
/// Kept to eight bytes because every value of a parsed template carries one.
public struct SourcePosition: Hashable, Comparable, Sendable {
    /// The line, counted from one; zero where the position is unknown.
    public var line: UInt32
    /// The column in UTF-8 bytes, counted from one; zero where the position is unknown.
    public var column: UInt32

    @inlinable
    public init(line: Int, column: Int) {
        self.line = UInt32(clamping: line)
        self.column = UInt32(clamping: column)
    }

    /// No position: a value that was made, not read.
    @inlinable
    public static var unknown: SourcePosition { SourcePosition(line: 0, column: 0) }

    @inlinable
    public var isKnown: Bool { line != 0 }

    public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// A position in a named file: what a person can click on.
public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
    /// The file: a path as the user gave it, or a Swift file id (`Module/File.swift`).
    public var file: String
    public var position: SourcePosition

    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.position = SourcePosition(line: line, column: column)
    }

    public init(file: String, position: SourcePosition) {
        self.file = file
        self.position = position
    }

    /// `file:line:column`, or just the file where no position is known.
    public var description: String {
        position.isKnown ? "\(file):\(position.line):\(position.column)" : file
    }
}
