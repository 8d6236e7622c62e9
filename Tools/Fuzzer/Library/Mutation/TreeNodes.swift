import MainstayTemplate

/// The values below a value, numbered in the order in which they stand.
enum TreeNodes {
    /// Deeper values are there, and are not changed.
    private static let depth = 100

    static func count(_ value: TemplateValue, depth: Int = 0) -> Int {
        guard depth < Self.depth else { return 1 }
        return switch value.content {
        case .array(let elements): elements.reduce(1) { $0 + count($1, depth: depth + 1) }
        case .object(let object): object.members.reduce(1) { $0 + count($1.value, depth: depth + 1) }
        default: 1
        }
    }

    /// Changes the value of that number, in its place.
    static func change(_ root: inout TemplateValue, number: Int, _ change: (inout TemplateValue) -> Void) {
        var left = number
        visit(&root, &left, 0, change)
    }

    private static func visit(
        _ value: inout TemplateValue, _ left: inout Int, _ depth: Int, _ change: (inout TemplateValue) -> Void
    ) {
        if left == 0 { change(&value) }
        left -= 1
        guard left >= 0, depth < Self.depth else { return }
        switch value.content {
        case .array(var elements):
            for index in elements.indices where left >= 0 { visit(&elements[index], &left, depth + 1, change) }
            value.content = .array(elements)
        case .object(var object):
            for index in object.members.indices where left >= 0 {
                visit(&object.members[index].value, &left, depth + 1, change)
            }
            value.content = .object(object)
        default: return
        }
    }
}
