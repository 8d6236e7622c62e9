/// One way by which data of a resource comes to be in another region: a property that says which.
struct RegionFlow: Sendable {
    /// How a property tells a region.
    enum Kind: Sendable {
        /// By its name.
        case region
        /// By an ARN, or the name of a host, that has it as a part.
        case place
        /// By a bucket, whose region shows in no ARN: its stack tells.
        case bucket
        /// By any of the ARNs in a text or below.
        case text
        /// By a model of Bedrock, or by a profile that spreads requests over a part of the world.
        case model
    }

    enum Direction: Sendable {
        /// From the resource to the region.
        case outward
        /// From the region to the resource, where its stack is.
        case inward
    }

    let type: String
    /// The way to the property; `*` stands for each element or member.
    let path: [String]
    let kind: Kind
    /// What the resource does, so that the region can follow: `copies snapshots to`.
    let verb: String
    let direction: Direction

    init(_ type: String, _ path: String, _ kind: Kind, _ verb: String, _ direction: Direction = .outward) {
        self.type = type
        self.path = path.split(separator: ".").map(String.init)
        self.kind = kind
        self.verb = verb
        self.direction = direction
    }

    /// The properties that the path leads to. What is switched off by a `Status` beside is left out.
    func properties(of resource: ResourceView) -> [PropertyView] {
        var views = [resource.properties]
        for step in path {
            guard step == "*" else {
                views = views.map { $0[step] }.filter(\.isPresent)
                continue
            }
            views = views.flatMap { view in
                if case .array = view.value.content { return view.elements }
                return view.members.map(\.value)
            }
            views.removeAll { $0.isKnown && $0.value.object != nil && $0["Status"].is("Disabled", "DISABLED") }
        }
        return views
    }
}
