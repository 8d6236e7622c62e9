internal import MainstayDiagnostics
internal import MainstaySchema
internal import MainstayTemplate

extension StackEngine {
    /// What CloudFormation finds wrong when a change set is made, before it is executed.
    func earlyFindings(
        _ definition: StackDefinition, _ changes: [ResourceChange], of stack: Stack
    ) throws(LocalFault) -> [EarlyFinding] {
        let (parsed, values) = try context(of: definition, in: stack)
        let findings = PropertyCheck(definition: values).findings(region: stack.scope.region)
        var result: [EarlyFinding] = []
        for name in parsed.wanted(values.conditions) {
            for finding in findings[name] ?? [] where TemplateRefusal.isOfSchema(finding) {
                result.append(
                    EarlyFinding(
                        validation: "PROPERTY_VALIDATION", logicalID: name,
                        type: parsed.template.resources[name]?.type ?? "",
                        path: String(TemplateRefusal.pointer(finding).dropFirst()), message: finding.message))
            }
        }
        for change in changes {
            if let conflict = nameConflict(change, stack) { result.append(conflict) }
            if change.action == "Remove", change.policyAction == "Delete", change.type == "AWS::S3::Bucket",
                let name = change.physicalID, let bucket = state.storage.buckets[name], !bucket.isEmpty
            {
                result.append(
                    EarlyFinding(
                        validation: "BUCKET_EMPTINESS_VALIDATION", logicalID: change.logicalID, type: change.type,
                        path: nil,
                        message:
                            "The bucket '\(name)' is not empty. You must either delete all objects and versions or "
                            + "use the deletion policy to retain it, otherwise the delete operation will fail."))
            }
        }
        return result
    }

    private func nameConflict(_ change: ResourceChange, _ stack: Stack) -> EarlyFinding? {
        guard change.action == "Add" || change.replacement == "True",
            let names = schema(of: change.type)?.primaryIdentifier, names.count == 1,
            let name = change.after?.value["Properties"]?[names[0]]?.plainText, !name.contains(ValueResolver.unknown),
            let live = liveResource(change.type, name, stack.scope), live.stackID != stack.id
        else { return nil }
        return EarlyFinding(
            validation: "NAME_CONFLICT_VALIDATION", logicalID: change.logicalID, type: change.type, path: nil,
            message: "Resource of type '\(change.type)' with identifier '\(name)' already exists.")
    }

    /// The reason of a change set that failed by it.
    func earlyReason(_ findings: [EarlyFinding]) -> String {
        var names: [String] = []
        for finding in findings {
            let name =
                finding.validation == "PROPERTY_VALIDATION"
                ? "AWS::EarlyValidation::PropertyValidation" : "AWS::EarlyValidation::ResourceExistenceCheck"
            if !names.contains(name) { names.append(name) }
        }
        return "The following hook(s)/validation failed: [\(names.joined(separator: ", "))]. To troubleshoot Early "
            + "Validation errors, use the DescribeEvents API for detailed failure information."
    }
}
