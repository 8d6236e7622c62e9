import MainstayTemplate

/// What names mean on one side of a comparison, put in words that both sides share.
struct NameContext: Hashable, Sendable {
    /// Pseudo parameters that are known: the region of a stack, its account.
    var pseudoParameters: [String: String] = [:]
    /// Resources that were renamed: by the new logical id, the old one. Empty on the old side.
    var resources: [String: String] = [:]
    /// Conditions that were renamed, by their new name.
    var conditions: [String: String] = [:]
    /// The section `Mappings`.
    var mappings: [String: TemplateObject] = [:]

    init() {}

    init(_ template: Template, region: String?, account: String?) {
        mappings = Dictionary(
            template.mappings.compactMap { entry in entry.value.object.map { (entry.name, $0) } },
            uniquingKeysWith: { first, _ in first })
        if let account { pseudoParameters["AWS::AccountId"] = account }
        guard let region else { return }
        pseudoParameters["AWS::Region"] = region
        let isChina = region.hasPrefix("cn-")
        pseudoParameters["AWS::Partition"] = isChina ? "aws-cn" : region.hasPrefix("us-gov-") ? "aws-us-gov" : "aws"
        pseudoParameters["AWS::URLSuffix"] = isChina ? "amazonaws.com.cn" : "amazonaws.com"
    }

    func resource(_ name: String) -> String { resources[name] ?? name }
    func condition(_ name: String) -> String { conditions[name] ?? name }

    func mapped(_ map: String, _ top: String, _ second: String) -> TemplateValue? {
        mappings[map]?[top]?[second]
    }
}
