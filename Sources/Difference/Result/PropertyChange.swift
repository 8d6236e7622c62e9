public import MainstayDiagnostics
public import MainstayTemplate

/// A value of a template, as it was written there.
public struct WrittenValue: Hashable, Sendable {
    public var value: TemplateValue
    public var position: SourcePosition

    public init(_ value: TemplateValue) {
        self.value = value
        position = value.position
    }
}

/// What becomes of a resource that is updated.
public enum Replacement: Int, Comparable, Hashable, Sendable {
    /// It stays and is changed in place, with or without an interruption.
    case none
    /// The service decides by the values whether it is replaced.
    case possible
    /// A new one is made and the old one goes.
    case certain

    public static func < (left: Replacement, right: Replacement) -> Bool { left.rawValue < right.rawValue }

    /// `none`, `possible`, `certain`
    public var name: String {
        switch self {
        case .none: "none"
        case .possible: "possible"
        case .certain: "certain"
        }
    }
}

/// One difference inside a resource or another part of a stack.
public struct PropertyChange: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
        case added
        case removed
        case changed
        /// The same elements in another order, where the order may mean something.
        case reordered
        /// The hash of an asset: the code or the image is another one, and nothing else is.
        case code
        /// The text is the same; a parameter, mapping or condition that it uses is not.
        case indirect
    }

    public var path: ChangePath
    public var kind: Kind
    public var old: WrittenValue?
    public var new: WrittenValue?
    /// What it does to the resource.
    public var replacement: Replacement
    /// For ``Kind/indirect``, what it comes from: `mapping Sizes`.
    public var origin: String?

    public init(
        _ path: ChangePath, _ kind: Kind, old: WrittenValue? = nil, new: WrittenValue? = nil,
        replacement: Replacement = .none, origin: String? = nil
    ) {
        self.path = path
        self.kind = kind
        self.old = old
        self.new = new
        self.replacement = replacement
        self.origin = origin
    }
}
