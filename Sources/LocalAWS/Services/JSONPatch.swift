internal import MainstayTemplate

/// Changes to a value as RFC 6902 writes them.
enum JSONPatch {
    private static let depthLimit = 50

    /// - Throws: What is wrong with the patch, or that it does not fit the value.
    static func apply(_ patch: [TemplateValue], to value: TemplateValue) throws(LocalFault) -> TemplateValue {
        var value = value
        for step in patch {
            let path = try steps(step["path"]?.string)
            switch step["op"]?.string {
            case "add": value = try adding(try given(step), at: path, to: value)
            case "replace":
                _ = try found(path, in: value)
                value = value.setting(path[...], to: try given(step))
            case "remove":
                _ = try found(path, in: value)
                value = value.setting(path[...], to: nil)
            case "test":
                guard PropertyDifference.equal(try found(path, in: value), try given(step), nil, nil, 0) else {
                    throw .validation("The value at \(step["path"]?.string ?? "") is not the one that is tested for")
                }
            case "copy":
                value = try adding(try found(try steps(step["from"]?.string), in: value), at: path, to: value)
            case "move":
                let from = try steps(step["from"]?.string)
                let moved = try found(from, in: value)
                value = try adding(moved, at: path, to: value.setting(from[...], to: nil))
            default: throw .validation("op must be one of add, copy, move, remove, replace, test")
            }
        }
        return value
    }

    private static func given(_ step: TemplateValue) throws(LocalFault) -> TemplateValue {
        guard let value = step["value"] else { throw .validation("An operation of the patch has no value") }
        return value
    }

    private static func steps(_ pointer: String?) throws(LocalFault) -> [String] {
        guard let pointer, pointer.hasPrefix("/") else { throw .validation("\(pointer ?? "") is no JSON pointer") }
        let steps = pointer.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map { step in
            step.split(separator: "~1", omittingEmptySubsequences: false).joined(separator: "/")
                .split(separator: "~0", omittingEmptySubsequences: false).joined(separator: "~")
        }
        guard steps.count <= depthLimit else { throw .validation("\(pointer) is too deep") }
        return steps
    }

    private static func found(_ steps: [String], in value: TemplateValue) throws(LocalFault) -> TemplateValue {
        var current: TemplateValue? = value
        for step in steps {
            if let elements = current?.array {
                current = Int(step).flatMap { elements.indices.contains($0) ? elements[$0] : nil }
            } else {
                current = current?[step]
            }
        }
        guard let current else { throw .validation("There is nothing at /\(steps.joined(separator: "/"))") }
        return current
    }

    private static func adding(
        _ new: TemplateValue, at path: [String], to value: TemplateValue
    ) throws(LocalFault) -> TemplateValue {
        let parent = Array(path.dropLast())
        guard let last = path.last, var elements = try found(parent, in: value).array else {
            return value.setting(path[...], to: new)
        }
        if last == "-" {
            elements.append(new)
        } else if let index = Int(last), (0...elements.count).contains(index) {
            elements.insert(new, at: index)
        } else {
            throw .validation("There is no place \(last) in the list at /\(parent.joined(separator: "/"))")
        }
        return value.setting(parent[...], to: .array(elements))
    }
}
