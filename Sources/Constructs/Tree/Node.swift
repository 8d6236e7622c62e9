public import MainstayDiagnostics

/// One node of the construct tree: identity, place, and what a construct says about itself.
///
/// A node belongs to the tree for as long as the tree lives; parents and children hold each other. Trees are built by
/// one task; what leaves it is the immutable ``Assembly``.
public final class Node {
    enum Kind {
        case app(AppState)
        case stack(StackState)
        case group
        case component
        case resource(ResourceType)
        case parameter
        case condition
        case output
        case mapping
    }

    /// The name within the parent. Part of the external contract: logical ids derive from it.
    public let id: String
    public let parent: Node?
    /// The Swift line that declared the construct.
    public let location: SourceLocation
    let kind: Kind
    /// The root's and the nearest stack's state, kept at hand because every reference asks for them.
    let app: AppState
    let stack: Node?

    private(set) var children: [Node] = []
    private var childIDs: Set<String> = []

    /// Properties of a resource, or the declaration of a parameter, output …, in the order set.
    var members: [Property.Member] = []
    var tags: [String: Property] = [:]
    var dependencies: [Node] = []
    var waivers: [Waiver] = []
    var overrides: [Override] = []
    var metadata: [Property.Member] = []
    /// Attributes beside the properties: `CreationPolicy`, `UpdatePolicy`.
    var attributes: [Property.Member] = []
    /// What another module keeps with the node, to find it again from the constructs below.
    public var attachment: AnyObject?
    var identityID: String?
    var removalPolicy: RemovalPolicy?
    var condition: Node?

    struct Override {
        var path: String
        var value: Property?
        var location: SourceLocation
    }

    /// A resource of a type.
    public convenience init(
        _ type: ResourceType, _ id: String, in scope: any Construct, _ fileID: String, _ line: Int, _ column: Int
    ) {
        self.init(.resource(type), id, in: scope.node, at: SourceLocation(file: fileID, line: line, column: column))
    }

    /// A component: several resources under one name. Findings on them point at the line that declared the component.
    public convenience init(
        component id: String, in scope: any Construct, _ fileID: String, _ line: Int, _ column: Int
    ) {
        self.init(.component, id, in: scope.node, at: SourceLocation(file: fileID, line: line, column: column))
    }

    init(root state: AppState) {
        id = ""
        parent = nil
        location = SourceLocation(file: "", position: .unknown)
        kind = .app(state)
        app = state
        stack = nil
    }

    init(_ kind: Kind, _ id: String, in parent: Node, at location: SourceLocation) {
        let state = parent.app
        var name = id
        // What a component makes is the doing of whoever declared the component.
        let place = if case .component = parent.kind { parent.location } else { location }
        if let problem = Node.problem(withID: id) {
            state.report("invalid-construct-id", problem, at: place, help: "use a short name such as \"Database\"")
            name = id.filter { $0 != "/" }
            if name.isEmpty { name = "Unnamed" }
        }
        if parent.childIDs.contains(name) {
            state.report(
                "duplicate-construct-id", "\"\(name)\" is declared twice in \(parent.displayPath)", at: place,
                construct: parent.path.isEmpty ? name : "\(parent.path)/\(name)",
                help: "give one of them another id; ids name resources, so choose one that will last")
            var suffix = 2
            while parent.childIDs.contains("\(name)\(suffix)") { suffix += 1 }
            name += String(suffix)
        }
        self.id = name
        self.parent = parent
        self.location = place
        self.kind = kind
        app = state
        if case .stack = parent.kind { stack = parent } else { stack = parent.stack }
        parent.childIDs.insert(name)
        parent.children.append(self)
        if self.stack == nil, needsStack {
            state.report(
                "resource-outside-stack", "\"\(name)\" is declared outside a stack", at: place, construct: path,
                help: "declare it in a Stack")
        }
    }

    private var needsStack: Bool {
        switch kind {
        case .resource, .parameter, .condition, .output, .mapping: true
        case .app, .stack, .group, .component: false
        }
    }

    private static func problem(withID id: String) -> String? {
        if id.isEmpty { return "a construct's id is empty" }
        if id.utf8.count > 255 { return "the construct id \"\(id.prefix(40))…\" is longer than 255 bytes" }
        if id.contains("/") { return "the construct id \"\(id)\" holds a slash, which separates ids in paths" }
        return nil
    }

    /// Ids from the app down, with slashes: `Staging/Database/Instance`; empty for the app itself.
    public var path: String {
        guard let parent else { return "" }
        let above = parent.path
        return above.isEmpty ? id : "\(above)/\(id)"
    }

    var displayPath: String { path.isEmpty ? "the app" : path }

    /// `AWS::RDS::DBInstance` where the node is a resource.
    public var resourceType: ResourceType? { if case .resource(let type) = kind { type } else { nil } }

    /// Sets a property of a resource that was not set before; nil sets nothing. To set one again, use
    /// ``replace(_:_:)``: looking for an earlier value each time would cost more than all the rest.
    public func set(_ key: String, _ value: (any PropertyConvertible)?) {
        guard let value else { return }
        members.append(Property.Member(key, value.property))
    }

    /// Replaces a property that was set before, or sets it.
    public func replace(_ key: String, _ value: any PropertyConvertible) {
        if let index = members.firstIndex(where: { $0.key == key }) {
            members[index].value = value.property
        } else {
            members.append(Property.Member(key, value.property))
        }
    }

    /// Sets a value anywhere in the resource's template entry, past the typed properties.
    ///
    /// - Parameter path: names with dots between them, numbers for places in a list:
    ///   `Properties.VersioningConfiguration.Status`. The result is checked against the schema like everything else.
    public func override(
        _ path: String, with value: JSONValue, fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        let location = SourceLocation(file: fileID, line: line, column: column)
        overrides.append(Override(path: path, value: value.property, location: location))
    }

    /// Removes a value from the resource's template entry.
    public func removeOverride(
        _ path: String, fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        let location = SourceLocation(file: fileID, line: line, column: column)
        overrides.append(Override(path: path, value: nil, location: location))
    }

    /// Adds to the resource's `Metadata`.
    public func addMetadata(_ key: String, _ value: any PropertyConvertible) {
        metadata.append(Property.Member(key, value.property))
    }

    /// Sets an attribute beside the properties: `CreationPolicy`, `UpdatePolicy`.
    public func setAttribute(_ key: String, _ value: JSONValue) {
        attributes.append(Property.Member(key, value.property))
    }

    /// Declares the resource only where the condition holds.
    public func setCondition(_ condition: Condition) {
        self.condition = condition.node
    }

    /// The child of that id, made by a component that is asked for the same thing twice.
    public func child(_ id: String) -> Node? {
        childIDs.contains(id) ? children.first { $0.id == id } : nil
    }
}
