internal import MainstayDiagnostics
internal import MainstayTemplate

/// `AWS::LanguageExtensions`: unrolls the loops, and works out the functions whose arguments are written out.
///
/// The name of the transform stays in the template: function calls may stand where they otherwise may not, whether they
/// were worked out here or not.
struct LanguageExtensions {
    let file: String

    func expand(_ result: inout ExpansionResult) {
        guard let object = result.template.object else { return }
        var walker = LoopWalker(
            values: CollectionValues(parameters: object["Parameters"]?.object, mappings: object["Mappings"]?.object),
            findings: TransformFindings(file: file))
        var members: [TemplateObject.Member] = []
        members.reserveCapacity(object.count)
        for member in object.members {
            var member = member
            switch member.key {
            case "Parameters", "Transform", "AWSTemplateFormatVersion", "Description", "Metadata": break
            default: member.value = walker.walk(member.value, [:], depth: 0)
            }
            members.append(member)
        }
        result.diagnostics += walker.findings.diagnostics
        guard walker.didChange else { return }
        result.template = TemplateValue(.object(TemplateObject(members)), at: result.template.position)
        result.isChanged = true
    }
}
