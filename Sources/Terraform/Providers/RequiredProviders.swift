import MainstayTemplate

/// The providers that a module or a root needs, pinned.
enum RequiredProviders {
    enum Provider: String {
        case awscc, aws, google

        var version: String {
            switch self {
            case .awscc: ProviderVersions.awscc
            case .aws: ProviderVersions.aws
            case .google: ProviderVersions.google
            }
        }
    }

    static func value(for providers: [Provider], _ more: [(String, TemplateValue)] = []) -> TemplateValue {
        let pinned = providers.map { provider in
            TemplateObject.Member(
                provider.rawValue,
                ["source": .string("hashicorp/\(provider.rawValue)"), "version": .string(provider.version)])
        }
        return .object(
            [
                TemplateObject.Member("required_version", .string(ProviderVersions.terraform)),
                TemplateObject.Member("required_providers", .object(pinned)),
            ] + more.map { TemplateObject.Member($0.0, $0.1) })
    }
}
