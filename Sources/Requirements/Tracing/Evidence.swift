public import MainstayDiagnostics
public import MainstayTemplate

/// A figure beside what a requirement asks of it.
public struct JudgedFigure: Sendable, Hashable {
    public enum Verdict: String, Sendable, Hashable {
        case met
        case missed
        /// Assumptions decide until somebody has measured.
        case open
    }

    public let measure: Measure
    /// What was asked under: `users`, `latency`, `failure`.
    public let conditions: [String: String]
    /// `at least 50000`
    public let bound: String
    public let figure: Figure
    public let verdict: Verdict
}

/// What a status rests on: one thing that was looked at, where it stands, and what it says.
public struct Evidence: Sendable, Hashable {
    /// What of an assembly or a platform's folder was looked at.
    public enum Place: Sendable, Hashable {
        /// A resource, or a property of it by its steps from the resource: `Properties`, `MultiAZ`.
        case resource(stack: String, id: String, path: [String])
        case output(stack: String, name: String)
        /// All of a stack: any resource in it may count.
        case stack(String)
        /// What is not there; the type and properties of a resource that would change the answer.
        case absence(stack: String, type: String, properties: TemplateValue)
        /// An edge of the assembly.
        case edge(from: String, to: String, kind: String)
        /// An object for a cluster, or a property of it by its steps from the object: `spec`, `replicas`.
        case object(cluster: String, apiVersion: String, title: String, path: [String])
        /// A member of the manifest's entry for a stack.
        case manifest(stack: String, member: String)
        /// A file in the platform's folder; the part of it that counts, or the steps to a value in it.
        case file(String, part: [String])
        /// What an engine computed, or nothing that stands anywhere.
        case none
    }

    /// Why it was looked at.
    public enum Role: String, Sendable, Hashable {
        /// The check is about it.
        case subject
        /// It makes the check be about its resource.
        case selector
        /// What was asked for, or what is there instead.
        case value
        /// Something that a value refers to.
        case target
    }

    public var holds: Bool
    /// What is there: `MultiAZ is true`.
    public var message: String
    public var role: Role
    public var place: Place
    public var environment: String?
    /// The construct's path, where the assembly tells.
    public var construct: String?
    /// Where it stands in the template or file.
    public var location: SourceLocation?
    /// The Swift line that declared it.
    public var source: SourceLocation?
    /// What an engine computed.
    public var figure: JudgedFigure?

    public init(
        _ message: String, holds: Bool, role: Role = .value, place: Place = .none, environment: String? = nil,
        construct: String? = nil, location: SourceLocation? = nil, source: SourceLocation? = nil,
        figure: JudgedFigure? = nil
    ) {
        self.message = message
        self.holds = holds
        self.role = role
        self.place = place
        self.environment = environment
        self.construct = construct
        self.location = location
        self.source = source
        self.figure = figure
    }

    /// The stack that it stands in.
    public var stack: String? {
        switch place {
        case .resource(let stack, _, _), .output(let stack, _), .stack(let stack), .absence(let stack, _, _),
            .manifest(let stack, _):
            stack
        default: nil
        }
    }

    /// The logical id of the resource that it is about.
    public var logicalID: String? {
        if case .resource(_, let id, _) = place { return id }
        return nil
    }

    /// `Properties.MultiAZ`.
    public var property: String? {
        switch place {
        case .resource(_, _, let path) where !path.isEmpty: path.joined(separator: ".")
        case .object(_, _, _, let path) where !path.isEmpty: path.joined(separator: ".")
        default: nil
        }
    }
}
