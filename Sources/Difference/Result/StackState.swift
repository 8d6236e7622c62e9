public import MainstayAssembly
public import MainstayTemplate

/// One side of a comparison: a stack as it is, or as it is to be.
public struct StackState: Sendable {
    /// What a person calls it.
    public var name: String
    /// Nil for a template of which nobody says what stack it is for.
    public var stackName: String?
    public var template: TemplateValue
    public var file: String
    public var region: String?
    public var account: String?
    public var terminationProtection = false
    public var tags: [(key: String, value: String)] = []
    /// The stack policy, where it is known.
    public var stackPolicy: TemplateValue?
    public var sources: [ElementSource] = []

    public init(name: String, template: TemplateValue, file: String) {
        self.name = name
        self.template = template
        self.file = file
    }

    public init(_ stack: StackArtifact) {
        name = stack.displayName
        stackName = stack.stackName
        template = stack.template
        file = stack.templateFile
        region = stack.region
        account = stack.account
        terminationProtection = stack.terminationProtection
        tags = stack.tags
        sources = stack.sources
    }
}

/// Where the states of stacks come from that are deployed: CloudFormation, or what stands in for it.
public protocol DeployedState: Sendable {
    /// The state of a stack; nil where it is not deployed.
    func state(ofStack name: String, account: String?, region: String?) async throws -> StackState?
}
