import MainstayDiagnostics
import MainstayFiles
import MainstayTemplate

/// One environment of a platform: its name, where it lives, and its typed settings.
public struct Environment<Settings>: Destination {
    /// `staging`: the settings file's name without its ending.
    public var name: String
    public var account: String?
    public var region: String?
    public var settings: Settings

    public init(name: String, account: String? = nil, region: String? = nil, settings: Settings) {
        self.name = name
        self.account = account
        self.region = region
        self.settings = settings
    }

    public var environmentName: String? { name }
}

extension App {
    /// Reads every settings file in a folder (`staging.json`, `production.yaml`) as one environment each, by name.
    ///
    /// The keys `account` and `region` say where the environment lives; left out, the variables `CDK_DEFAULT_ACCOUNT`
    /// and `CDK_DEFAULT_REGION` do, and failing those the environment can be deployed anywhere. All other keys are the
    /// settings: one that the type does not have, or one that is missing, is an error that points at the file. An
    /// environment with errors is left out of the result; the errors fail the synthesis.
    ///
    /// - Parameter folder: relative to the folder in which the platform runs; where there is none (in a test that runs
    ///   elsewhere), to the package of the calling source file.
    public func environments<Settings: Decodable>(
        as type: Settings.Type, from folder: String, filePath: String = #filePath
    ) -> [Environment<Settings>] {
        let folder = PackageFolder.resolve(folder, calledFrom: filePath)
        let files: [String]
        do {
            files = try FileSystem.list(folder).map(\.name).filter { name in
                [".json", ".yaml", ".yml"].contains { name.hasSuffix($0) }
            }
        } catch {
            report(
                Diagnostic(
                    "missing-settings", .error, "there is no folder \(folder) with settings",
                    help: "run the platform in its package's folder, with one file an environment in \(folder)"))
            return []
        }
        if files.isEmpty {
            report(
                Diagnostic(
                    "missing-settings", .error, "the folder \(folder) holds no settings",
                    help: "add one file an environment, such as \(folder)/staging.json"))
        }
        var environments: [Environment<Settings>] = []
        var names: Set<String> = []
        for file in files {
            let name = String(file.prefix { $0 != "." })
            if !names.insert(name).inserted {
                report(
                    Diagnostic(
                        "duplicate-environment", .error, "two files describe the environment \"\(name)\"",
                        at: SourceLocation(file: "\(folder)/\(file)", position: .unknown), help: "keep one of them"))
                continue
            }
            guard isSelected(name) else { continue }
            if let environment = environment(name, as: type, from: "\(folder)/\(file)") {
                environments.append(environment)
            }
        }
        reportUnknownSelection(among: names)
        return environments
    }

    private func environment<Settings: Decodable>(
        _ name: String, as type: Settings.Type, from path: String
    ) -> Environment<Settings>? {
        let parsed: ParseResult
        do {
            parsed = TemplateParser(file: path).parse(try FileSystem.read(path))
        } catch {
            report(
                Diagnostic(
                    "missing-settings", .error, error.description,
                    at: SourceLocation(file: path, position: .unknown)))
            return nil
        }
        for diagnostic in parsed.diagnostics { report(diagnostic) }
        guard let value = parsed.value, parsed.isValid else { return nil }
        let decoder = SettingsDecoder(file: path, reservedKeys: ["account", "region"])
        let (settings, diagnostics) = decoder.decode(type, from: value)
        for diagnostic in diagnostics { report(diagnostic) }
        let place = place(in: value, path)
        guard let settings else { return nil }
        return Environment(name: name, account: place.account, region: place.region, settings: settings)
    }

    /// A switch, because the optimiser (6.3.1) stops with an ownership error on `given.string ?? given.int.map(…)`.
    private static func text(of value: TemplateValue) -> String? {
        switch value.content {
        case .string(let text): text
        case .int(let number): String(number)
        default: nil
        }
    }

    private static func isAccount(_ text: String?) -> Bool {
        guard let text else { return false }
        return text.utf8.count == 12 && text.utf8.allSatisfy { (48...57).contains($0) }
    }

    private func place(in value: TemplateValue, _ path: String) -> (account: String?, region: String?) {
        var account: String?
        if let given = value["account"] {
            // A number in YAML loses leading zeros; only twelve digits in quotes are safe.
            account = Self.text(of: given)
            if !Self.isAccount(account) {
                report(
                    Diagnostic(
                        "invalid-account", .error, "\"\(account ?? given.description)\" is not an account",
                        at: SourceLocation(file: path, position: given.position), property: "account",
                        help: "write its twelve digits in quotes"))
            }
        }
        var region: String?
        if let given = value["region"] {
            region = given.string
            let parts = (region ?? "").split(separator: "-")
            if parts.count < 3 || Int(parts.last ?? "") == nil {
                report(
                    Diagnostic(
                        "invalid-region", .error, "\"\(region ?? given.description)\" is not a region",
                        at: SourceLocation(file: path, position: given.position), property: "region",
                        help: "write it as eu-central-1"))
            }
        }
        return (
            account ?? FileSystem.environmentVariable("CDK_DEFAULT_ACCOUNT"),
            region ?? FileSystem.environmentVariable("CDK_DEFAULT_REGION")
        )
    }
}

extension TemplateValue {
    fileprivate var description: String { JSONPrinter.compact.string(self) }
}
