/// That one component needs another.
public struct Dependency: Sendable, Hashable {
    public enum Strength: String, Sendable, Hashable, CaseIterable {
        /// Without it, the component does not answer.
        case hard
        /// Without it, the component answers with less.
        case soft
        /// Needed by what starts, not by what runs: secrets, images.
        case startUp = "start-up"
    }

    /// Places in the model.
    public var from: Int
    public var to: Int
    public var strength: Strength
    /// Why it is taken to be of this strength.
    public var reason: String
    /// What in the templates shows that there is a dependency, each once.
    public var evidence: [String]

    public init(from: Int, to: Int, strength: Strength, reason: String, evidence: [String]) {
        self.from = from
        self.to = to
        self.strength = strength
        self.reason = reason
        self.evidence = evidence
    }
}
