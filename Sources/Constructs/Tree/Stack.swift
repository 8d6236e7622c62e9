import MainstayDiagnostics

/// A unit of deployment: one CloudFormation stack in one account and region.
public struct Stack: Construct {
    public let node: Node

    /// - Parameters:
    ///   - id: the construct id; with slashes of outer groups turned into hyphens it is the artifact's name.
    ///   - destination: account and region; left out, the stack can be deployed anywhere.
    ///   - name: the stack's name in CloudFormation; the artifact's name where none is given.
    ///   - dataRemoval: what happens to resources that hold data; kept (or a snapshot taken) where none is given.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, destination: any Destination = AnyDestination(), name: String? = nil,
        description: String? = nil, terminationProtection: Bool = true, dataRemoval: RemovalPolicy? = nil,
        fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        let state = StackState()
        state.account = destination.account
        state.region = destination.region
        state.environment = destination.environmentName
        state.description = description
        state.terminationProtection = terminationProtection
        node = Node(
            .stack(state), id, in: scope.node, at: SourceLocation(file: fileID, line: line, column: column))
        state.explicitName = name
        node.removalPolicy = dataRemoval
        node.app.stacks.append(node)
        if node.stack != nil {
            node.app.report(
                "stack-in-stack", "the stack \"\(id)\" is declared in another stack", at: node.location,
                construct: node.path, help: "declare it in the app or in a Group")
        }
    }

    var state: StackState { node.stackState! }

    /// The stack's name in CloudFormation.
    public var name: String { node.stackName }
    /// The account's number; nil where the stack can be deployed to any.
    public var account: String? { state.account }
    public var region: String? { state.region }

    /// Says that another stack must be deployed first, where no reference says so.
    public func deploy(after other: Stack) {
        state.dependencies.append(other.node)
    }

    /// Adds a transform such as `AWS::LanguageExtensions`.
    public func addTransform(_ name: String) {
        node.requireTransform(name)
    }
}

/// Where a stack goes.
public protocol Destination {
    /// Twelve digits; nil means whichever account it is deployed to.
    var account: String? { get }
    /// `eu-central-1`; nil means whichever region it is deployed to.
    var region: String? { get }
    /// The environment that the stack belongs to, for reports; nil where it belongs to none.
    var environmentName: String? { get }
}

/// A destination given by values.
public struct AnyDestination: Destination {
    public var account: String?
    public var region: String?
    public var environmentName: String?

    public init(account: String? = nil, region: String? = nil, environmentName: String? = nil) {
        self.account = account
        self.region = region
        self.environmentName = environmentName
    }
}

final class StackState {
    var account: String?
    var region: String?
    var environment: String?
    var description: String?
    var terminationProtection = true
    var explicitName: String?
    var transforms: [String] = []
    var dependencies: [Node] = []
    var assets: [Asset] = []
}

extension Node {
    var stackState: StackState? { if case .stack(let state) = kind { state } else { nil } }

    /// The artifact's name: the path with hyphens, as file names and CloudFormation allow it.
    var artifactID: String { String(path.map { $0 == "/" ? "-" : $0 }) }

    var stackName: String {
        if let name = stackState?.explicitName { return name }
        return String(artifactID.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
    }
}
