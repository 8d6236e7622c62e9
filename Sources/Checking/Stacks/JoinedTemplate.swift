import MainstayTemplate

/// The stacks of one environment as one template, in which paths lead from stack to stack.
struct JoinedTemplate {
    let template: Template

    /// - Parameter isWhole: whether attributes of resources stay beside their properties, and regions and accounts are
    ///   written out, so that stacks of several regions can stand side by side.
    init(_ stacks: [JoinedStack], isWhole: Bool = false) {
        let outputs = StackOutputs(stacks, writesRegions: isWhole)
        var parameters: [TemplateObject.Member] = []
        var mappings: [TemplateObject.Member] = []
        var conditions: [TemplateObject.Member] = []
        var resources: [TemplateObject.Member] = []
        for (place, stack) in stacks.enumerated() {
            let rewriter = ReferenceRewriter(outputs, stack: place)
            func member(_ entry: TemplateEntry, _ value: TemplateValue) -> TemplateObject.Member {
                .init(stack.qualified(entry.name), at: entry.position, value)
            }
            parameters += stack.template.parameters.map { member($0, $0.value) }
            mappings += stack.template.mappings.map { member($0, $0.value) }
            conditions += stack.template.conditions.map { member($0, rewriter.rewritten($0.value)) }
            resources += stack.template.resources.map { resource in
                .init(
                    stack.qualified(resource.name), at: resource.position,
                    Self.value(of: resource, stack, rewriter, isWhole))
            }
        }
        let sections = [
            ("Parameters", parameters), ("Mappings", mappings), ("Conditions", conditions), ("Resources", resources),
        ]
        let members = sections.map { name, members in
            TemplateObject.Member(name, TemplateValue(.object(TemplateObject(members))))
        }
        template = Template(TemplateValue(.object(TemplateObject(members))), file: "")
    }

    /// Of a resource, what paths lead through.
    private static func value(
        of resource: TemplateResource, _ stack: JoinedStack, _ rewriter: ReferenceRewriter, _ isWhole: Bool
    ) -> TemplateValue {
        var members: [TemplateObject.Member] = []
        for member in resource.value.object?.members ?? [] {
            switch member.key {
            case "Type": members.append(member)
            case "Properties":
                members.append(.init(member.key, at: member.keyPosition, rewriter.rewritten(member.value)))
            case "Condition":
                guard let name = member.value.string else { continue }
                let value = TemplateValue(.string(stack.qualified(name)), at: member.value.position)
                members.append(.init(member.key, at: member.keyPosition, value))
            case "DeletionPolicy", "UpdateReplacePolicy", "UpdatePolicy", "CreationPolicy":
                if isWhole {
                    members.append(.init(member.key, at: member.keyPosition, rewriter.rewritten(member.value)))
                }
            default: continue
            }
        }
        return TemplateValue(.object(TemplateObject(members)), at: resource.value.position)
    }
}
