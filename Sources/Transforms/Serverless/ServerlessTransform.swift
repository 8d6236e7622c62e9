internal import MainstayDiagnostics
internal import MainstayTemplate

/// `AWS::Serverless-2016-10-31`: turns serverless resources into those that CloudFormation deploys, with the logical ids
/// that AWS's translator gives them. Ids that end in a hash of content (deployments, versions, layers) get another hash.
struct ServerlessTransform {
    let file: String

    func expand(_ result: inout ExpansionResult) {
        guard let template = result.template.object, let section = template["Resources"]?.object else { return }
        let expansion = ServerlessExpansion(template, section, file: file)
        expansion.prepare()
        expansion.expandResources()
        result.diagnostics += expansion.findings.diagnostics
        result.template = TemplateValue(.object(expansion.rebuilt()), at: result.template.position)
        result.isChanged = true
    }
}
