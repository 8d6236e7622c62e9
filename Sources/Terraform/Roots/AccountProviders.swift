import MainstayAssembly
import MainstayTemplate

/// The providers of a root: one of each for every account and region that its stacks are in.
struct AccountProviders {
    private let stacks: [StackArtifact]
    private let accounts: [String]

    init(stacks: [StackArtifact]) {
        self.stacks = stacks
        accounts = Set(stacks.compactMap(\.account)).sorted()
    }

    /// `us_east_1`, with the account where there are several.
    static func alias(of stack: StackArtifact, among stacks: [StackArtifact]) -> String {
        let region = (stack.region ?? "default").map { $0 == "-" ? "_" : $0 }
        let isAlone = Set(stacks.compactMap(\.account)).count < 2
        return ProviderNames.label(isAlone ? String(region) : String(region) + "_" + (stack.account ?? "any"))
    }

    /// The roles by which other accounts are reached, and the region where stacks name none.
    var variables: [TemplateObject.Member] {
        var members: [TemplateObject.Member] = []
        if stacks.contains(where: { $0.region == nil }) {
            members.append(
                TemplateObject.Member(
                    "region", ["description": "The region of stacks that name none", "type": "string"]))
        }
        if accounts.count > 1 {
            members.append(
                TemplateObject.Member(
                    "deployment_roles",
                    ["description": "The role to deploy with in each account, by its number", "type": "map(string)"]))
        }
        return members
    }

    var value: TemplateValue {
        var classic: [TemplateValue] = []
        var control: [TemplateValue] = []
        var done: Set<String> = []
        for stack in stacks {
            let alias = Self.alias(of: stack, among: stacks)
            guard done.insert(alias).inserted else { continue }
            var common: [TemplateObject.Member] = [
                TemplateObject.Member("alias", .string(alias)),
                TemplateObject.Member("region", stack.region.map { .string($0) } ?? "${var.region}"),
            ]
            if accounts.count > 1, let account = stack.account {
                common.append(
                    TemplateObject.Member(
                        "assume_role", ["role_arn": .string("${var.deployment_roles[\"\(account)\"]}")]))
            }
            control.append(.object(common))
            // Not for somebody else's account, whichever credentials are at hand.
            if let account = stack.account {
                common.append(TemplateObject.Member("allowed_account_ids", [.string(account)]))
            }
            let tags = commonTags
            if !tags.isEmpty {
                common.append(
                    TemplateObject.Member(
                        "default_tags",
                        [
                            "tags": .object(
                                tags.map {
                                    TemplateObject.Member(
                                        TerraformText.template($0.key), .string(TerraformText.template($0.value)))
                                })
                        ]))
            }
            classic.append(.object(common))
        }
        return ["awscc": .array(control), "aws": .array(classic)]
    }

    /// Tags that every stack has with the same value.
    private var commonTags: [(key: String, value: String)] {
        guard let first = stacks.first else { return [] }
        return first.tags.filter { tag in
            stacks.allSatisfy { stack in stack.tags.contains { $0 == tag } }
        }.sorted { $0.key < $1.key }
    }
}
