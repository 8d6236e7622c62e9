/// The way from a resource to one of its properties, built from the end so that a step costs one allocation.
final class PropertyPath: Sendable {
    let name: String
    let parent: PropertyPath?

    init(_ name: String, below parent: PropertyPath?) {
        self.name = name
        self.parent = parent
    }

    static let properties = PropertyPath("Properties", below: nil)
    static let resource = PropertyPath("", below: nil)

    var steps: [String] {
        var steps: [String] = []
        var node: PropertyPath? = self
        while let current = node {
            if !current.name.isEmpty { steps.append(current.name) }
            node = current.parent
        }
        return steps.reversed()
    }
}
