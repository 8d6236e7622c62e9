public import MainstayDiagnostics

/// The way to a value inside another: keys and indices, written `Resources.Bucket.Properties.Tags.0.Key`.
///
/// A key that itself holds dots is found all the same: at each object, the longest run of steps that is a key is taken.
public struct TemplatePath: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The keys and indices from the outside in.
    public var steps: [String]

    public init(_ steps: [String]) { self.steps = steps }

    /// The path written with dots; an empty text is the path to the value itself.
    public init(_ text: String) {
        steps = text.isEmpty ? [] : text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    }

    public init(stringLiteral value: String) { self.init(value) }

    public var description: String { steps.joined(separator: ".") }

    /// The path one step further in.
    public func appending(_ step: String) -> TemplatePath { TemplatePath(steps + [step]) }
}

extension TemplateValue {
    /// The value at the end of a path; nil where the path leads nowhere.
    public func value(at path: TemplatePath) -> TemplateValue? {
        let found = walk(path.steps[...])
        // `? found.value : nil` would say the value null here: the type is a literal of its own.
        guard found.rest.isEmpty else { return nil }
        return found.value
    }

    /// Where to point for a path: at the key of the last step (at the element, for an index), or where the path leads
    /// nowhere, at the innermost part of it that there is.
    public func position(at path: TemplatePath) -> SourcePosition {
        walk(path.steps[...]).position
    }

    /// Follows a path as far as it goes.
    private func walk(_ steps: ArraySlice<String>) -> (
        value: TemplateValue, position: SourcePosition, rest: ArraySlice<String>
    ) {
        var value = self
        var place = position
        var rest = steps
        walking: while let step = rest.first {
            switch value.content {
            case .array(let elements):
                guard let index = Int(step), elements.indices.contains(index) else { break walking }
                value = elements[index]
                place = value.position
                rest = rest.dropFirst()
            case .object(let object):
                guard let (member, length) = object.longestMatch(rest) else { break walking }
                value = member.value
                place = member.keyPosition
                rest = rest.dropFirst(length)
            default: break walking
            }
        }
        return (value, place, rest)
    }
}

extension TemplateObject {
    /// The member whose key is the longest run of the first steps, joined by dots, and that run's length.
    fileprivate func longestMatch(_ steps: ArraySlice<String>) -> (Member, Int)? {
        guard steps.count > 1 else { return members.first { $0.key == steps.first }.map { ($0, 1) } }
        var best: (Member, Int)?
        for member in members {
            let length = member.key.utf8.reduce(into: 1) { count, byte in count += byte == Byte.dot ? 1 : 0 }
            guard length <= steps.count, length > best?.1 ?? 0 else { continue }
            if length == 1 ? member.key == steps.first : member.key == steps.prefix(length).joined(separator: ".") {
                best = (member, length)
            }
        }
        return best
    }
}

extension Template {
    /// The value at the end of a path from the template's top, in constant time for each section's entries.
    public func value(at path: TemplatePath) -> TemplateValue? {
        if let (entry, rest) = indexed(path) { return entry.value(at: TemplatePath(rest)) }
        return source.value(at: path)
    }

    /// The place in the file to point at for a path from the template's top.
    public func location(at path: TemplatePath) -> SourceLocation {
        if let resource = path.steps.count == 2 && path.steps[0] == "Resources" ? resources[path.steps[1]] : nil {
            return SourceLocation(file: file, position: resource.position)
        }
        if let (entry, rest) = indexed(path) {
            return SourceLocation(file: file, position: entry.position(at: TemplatePath(rest)))
        }
        return SourceLocation(file: file, position: source.position(at: path))
    }

    /// The resource that a path starts with, and the steps that go on from there.
    private func indexed(_ path: TemplatePath) -> (TemplateValue, [String])? {
        guard path.steps.count > 2, path.steps[0] == "Resources", let resource = resources[path.steps[1]] else {
            return nil
        }
        return (resource.value, Array(path.steps[2...]))
    }
}
