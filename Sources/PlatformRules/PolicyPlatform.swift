public import MainstayAssembly
public import MainstayConstructs
public import MainstayPolicy

/// A platform with rules of its own, which run on what it synthesises, in its own process.
///
///     @main
///     struct WebShop: PolicyPlatform {
///         static var rules: [any Rule] { [BucketWithoutOwner()] }
///         static func build(_ app: App) throws { … }
///     }
///
/// What they find is reported with the platform's own findings, at the Swift lines that declared the resources. After an
/// error nothing is written. Waivers hold for these rules as for all others.
public protocol PolicyPlatform: Platform {
    /// The rules, in the order in which they are run.
    static var rules: [any Rule] { get }
}

extension PolicyPlatform {
    public static func inspect(_ assembly: inout Assembly) -> [Diagnostic] {
        let policy = AssemblyPolicy(rules)
        assembly.platformRules = policy.names
        return policy.findings(in: assembly)
    }
}
