import MainstayAssembly

extension Node {
    /// The logical id: the ids below the stack, run together, with a tail of their hash.
    ///
    /// It depends on the path alone, so the order of declaration never changes it. A construct directly in the stack
    /// keeps its id as it is; `Resource` and `Default` mark a component's main resource and do not show. CDK's rule,
    /// but with SHA-256 for the tail.
    func makeLogicalID() -> String {
        var components: [String] = []
        var current: Node? = self
        while let node = current, node.stackState == nil {
            components.append(node.identityID ?? node.id)
            current = node.parent
        }
        components.reverse()
        if components.count == 1, components[0].utf8.allSatisfy(Self.isAlphanumeric), components[0].utf8.count <= 255 {
            return components[0]
        }
        var readable: [UInt8] = []
        var previous = ""
        for component in components where component != "Resource" && component != "Default" && component != previous {
            readable.append(contentsOf: component.utf8.lazy.filter(Self.isAlphanumeric))
            previous = component
        }
        let tail = SHA256.hexadecimal(of: components.joined(separator: "/")).prefix(8).uppercased()
        return String(decoding: readable.prefix(240), as: UTF8.self) + tail
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
}
