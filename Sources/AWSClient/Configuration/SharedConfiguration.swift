/// What `~/.aws/config` and `~/.aws/credentials` say, the second having the last word on keys.
public struct SharedConfiguration: Sendable {
    private var profiles: [String: [String: String]] = [:]
    private var sessions: [String: [String: String]] = [:]
    private var services: [String: [String: String]] = [:]
    /// The profile in use.
    public let profile: String
    /// Whether the user named it, rather than the default being taken.
    public let isProfileNamed: Bool

    /// Reads the files that the environment leads to.
    ///
    /// - Parameter profile: nil for `AWS_PROFILE`, else `default`.
    /// - Throws: where a file cannot be read, or a profile that was asked for is in neither.
    public init(_ environment: ClientEnvironment, profile: String? = nil) throws(AWSError) {
        let named = profile ?? environment.value("AWS_PROFILE") ?? environment.value("AWS_DEFAULT_PROFILE")
        self.profile = named ?? "default"
        isProfileNamed = named != nil
        let config = environment.value("AWS_CONFIG_FILE") ?? "~/.aws/config"
        let credentials = environment.value("AWS_SHARED_CREDENTIALS_FILE") ?? "~/.aws/credentials"
        if let text = try environment.text(config) { readConfig(INIFile(text)) }
        if let text = try environment.text(credentials) {
            for (name, values) in INIFile(text).sections {
                let plain = name.hasPrefix("profile ") ? String(name.dropFirst("profile ".count)) : name
                profiles[plain, default: [:]].merge(values) { _, new in new }
            }
        }
        if let named, profiles[named] == nil, named != "default" {
            throw AWSError.credentials(
                "ProfileNotFound", "there is no profile \"\(named)\" in \(config) or \(credentials)",
                hint: profiles.isEmpty
                    ? "run \"aws configure\"" : "there is \(profiles.keys.sorted().prefix(12).joined(separator: ", "))")
        }
    }

    private mutating func readConfig(_ file: INIFile) {
        for (name, values) in file.sections {
            if name == "default" {
                // `[profile default]` is the better word of the two.
                profiles["default", default: [:]].merge(values) { old, _ in old }
            } else if name.hasPrefix("profile ") {
                profiles[String(name.dropFirst("profile ".count)), default: [:]].merge(values) { _, new in new }
            } else if name.hasPrefix("sso-session ") {
                sessions[String(name.dropFirst("sso-session ".count))] = values
            } else if name.hasPrefix("services ") {
                services[String(name.dropFirst("services ".count))] = values
            }
        }
    }

    /// The settings of a profile; nil where there is none of that name.
    func settings(of profile: String) -> [String: String]? { profiles[profile] }

    func session(_ name: String) -> [String: String]? { sessions[name] }

    /// A setting of the profile in use.
    subscript(key: String) -> String? {
        guard let value = profiles[profile]?[key], !value.isEmpty else { return nil }
        return value
    }

    /// The endpoint that the profile's `services` section, or the profile itself, sets for a service.
    func endpoint(of service: ServiceModel) -> String? {
        let key = ClientConfiguration.variableName(service.id).lowercased()
        return self["services"].flatMap { services[$0]?["\(key).endpoint_url"] } ?? self["endpoint_url"]
    }
}
