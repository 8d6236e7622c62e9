import MainstayAssembly
import MainstayEvaluation
import MainstayTemplate

/// One of the stacks that are looked at together, nested ones among them.
struct JoinedStack {
    /// What the logical ids of its resources are prefixed by, with a slash between: `shop-network`,
    /// `shop-network/Subnets` for a nested stack.
    let prefix: String
    /// The name by which other stacks refer to it; nil for a nested stack, to which none can.
    let name: String?
    let template: Template
    let evaluator: Evaluator
    /// What the stack above gives to its parameters, as it stands there; empty where nothing is above.
    let given: [String: TemplateValue]
    /// The place of the stack above in the list.
    let parent: Int?
    /// The place of the stack of the assembly that it is, or is a part of.
    let root: Int
    let sources: [String: ElementSource]
    /// The places of its nested stacks in the list, by logical id.
    var nested: [String: Int] = [:]

    func qualified(_ id: String) -> String { "\(prefix)/\(id)" }
}
