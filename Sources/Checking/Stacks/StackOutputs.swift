import MainstayEvaluation
import MainstayTemplate

/// What the stacks of an environment hand on to each other, put in the place of the references to it.
final class StackOutputs {
    let stacks: [JoinedStack]
    /// Whether the regions and accounts of stacks are written out where they are referred to.
    let writesRegions: Bool
    /// The places of stacks by name; nil where two have one name.
    private var places: [Name: Int?] = [:]
    /// The outputs that are exported, by the name of the export; nil where two have one name.
    private var exports: [Name: Output?] = [:]
    private var known: [Output: TemplateValue?] = [:]
    private var depth = 0

    /// A name that is unique within a region.
    private struct Name: Hashable {
        let name: String
        let region: String?
    }

    private struct Output: Hashable {
        let stack: Int
        let name: String
    }

    /// How long a chain of references from stack to stack may be.
    private static let longestChain = 16
    /// How much may be put in the place of one reference, in values. With it, what comes out is at most so many times
    /// longer than what went in.
    private static let largest = 200

    init(_ stacks: [JoinedStack], writesRegions: Bool = false) {
        self.stacks = stacks
        self.writesRegions = writesRegions
        for (place, stack) in stacks.enumerated() {
            let region = stack.evaluator.region
            if let name = stack.name.map({ Name(name: $0, region: region) }) {
                places[name] = places[name] == nil ? .some(place) : .some(nil)
            }
            for output in stack.template.outputs {
                guard let export = output["Export"]?["Name"], let text = stack.evaluator.text(export) else { continue }
                let name = Name(name: text, region: region)
                exports[name] = exports[name] == nil ? .some(Output(stack: place, name: output.name)) : .some(nil)
            }
        }
    }

    /// What an export comes to, in the names of the stacks together.
    ///
    /// - Parameter place: the stack that imports it, in whose region it is.
    func export(_ name: String, for place: Int) -> TemplateValue? {
        guard let found = exports[Name(name: name, region: stacks[place].evaluator.region)], let output = found else {
            return nil
        }
        return value(of: output)
    }

    /// What an output of a stack comes to.
    ///
    /// - Parameters:
    ///   - region: the one that the reference names; nil for that of the stack that refers to it.
    ///   - place: the stack that refers to it.
    func output(_ name: String, ofStack stack: String, region: String?, for place: Int) -> TemplateValue? {
        let name = (output: name, stack: Name(name: stack, region: region ?? stacks[place].evaluator.region))
        guard let found = places[name.stack], let place = found else { return nil }
        return value(of: Output(stack: place, name: name.output))
    }

    func output(_ name: String, ofNested place: Int) -> TemplateValue? { value(of: Output(stack: place, name: name)) }

    /// What the parameter of a nested stack is given; nil where it is given nothing, or too much.
    func argument(_ parameter: String, of place: Int) -> TemplateValue? {
        let stack = stacks[place]
        guard let parent = stack.parent, let value = stack.given[parameter], let given = bounded(value, in: parent)
        else { return nil }
        let type = stack.template.parameters[parameter]?["Type"]?.string ?? ""
        guard type.hasPrefix("List<") || type == "CommaDelimitedList", given.array == nil else { return given }
        // A list is handed down as a text with commas between its elements.
        return ReferenceRewriter.list(split: ",", given)
    }

    private func value(of output: Output) -> TemplateValue? {
        if let answer = known[output] { return answer }
        // An output that leads back to itself comes to nothing.
        known[output] = .some(nil)
        let answer = stacks[output.stack].template.outputs[output.name]?["Value"]
            .flatMap { bounded($0, in: output.stack) }
        known[output] = .some(answer)
        return answer
    }

    private func bounded(_ value: TemplateValue, in stack: Int) -> TemplateValue? {
        guard depth < Self.longestChain else { return nil }
        depth += 1
        defer { depth -= 1 }
        let rewritten = ReferenceRewriter(self, stack: stack).rewritten(value)
        var left = Self.largest
        return Self.fits(rewritten, &left, depth: 0) ? rewritten : nil
    }

    private static func fits(_ value: TemplateValue, _ left: inout Int, depth: Int) -> Bool {
        left -= 1
        guard left >= 0, depth < 50 else { return false }
        switch value.content {
        case .array(let values):
            for value in values where !fits(value, &left, depth: depth + 1) { return false }
        case .object(let object):
            for member in object.members where !fits(member.value, &left, depth: depth + 1) { return false }
        case .string(let text): return text.utf8.count <= 4096
        default: break
        }
        return true
    }
}
