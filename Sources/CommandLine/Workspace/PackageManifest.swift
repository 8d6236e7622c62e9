import MainstayDiagnostics
import MainstayTemplate

/// What a package's manifest says about its targets, as `swift package dump-package` tells it.
package struct PackageManifest {
    struct Target {
        var name: String
        var isExecutable: Bool
        /// Names of targets and products, of this package and of others.
        var dependencies: [String]
    }

    var name: String
    var targets: [Target]
    /// Targets by the name of the executable product that is declared for them.
    var executables: [(product: String, targets: [String])]

    /// Products and targets of the toolkit that only a platform depends on.
    static let platformModules: Set<String> = ["Mainstay", "MainstayConstructs", "MainstayComponents"]

    package init?(json: [UInt8]) {
        guard let value = TemplateParser(file: "Package.swift", format: .json).parse(json).value,
            let name = value["name"]?.string, let targets = value["targets"]?.array
        else { return nil }
        self.name = name
        self.targets = targets.compactMap { target in
            target["name"]?.string.map { name in
                Target(
                    name: name, isExecutable: target["type"]?.string == "executable",
                    dependencies: (target["dependencies"]?.array ?? []).compactMap(Self.dependency))
            }
        }
        executables = (value["products"]?.array ?? []).compactMap { product in
            guard let name = product["name"]?.string, product["type"]?["executable"] != nil else { return nil }
            return (name, (product["targets"]?.array ?? []).compactMap(\.string))
        }
    }

    /// `{"product": ["Mainstay", "mainstay", null, null]}`, `{"byName": ["Model", null]}`, `{"target": ["Model", null]}`.
    private static func dependency(_ value: TemplateValue) -> String? {
        (value["product"] ?? value["byName"] ?? value["target"])?.array?.first?.string
    }

    /// The executable products whose targets depend on the toolkit, directly or through targets of the package.
    package var platforms: [String] {
        let byName = Dictionary(targets.map { ($0.name, $0) }) { first, _ in first }
        let names = targets.filter { $0.isExecutable && dependsOnToolkit($0, byName) }.map { target in
            executables.first { $0.targets.contains(target.name) }?.product ?? target.name
        }
        return Set(names).sorted()
    }

    private func dependsOnToolkit(_ target: Target, _ byName: [String: Target]) -> Bool {
        var pending = target.dependencies
        var seen: Set<String> = []
        while let name = pending.popLast() {
            if Self.platformModules.contains(name) { return true }
            if seen.insert(name).inserted { pending += byName[name]?.dependencies ?? [] }
        }
        return false
    }

    /// The product to run: the one named, or the only platform there is.
    package func platform(named wanted: String?) throws(Failure) -> String {
        let platforms = platforms
        if let wanted {
            if platforms.contains(wanted) { return wanted }
            throw Failure(
                "the package \(name) has no platform \(wanted)",
                help: Suggestion.didYouMean(wanted, among: platforms)
                    ?? (platforms.isEmpty
                        ? Self.noPlatformHelp : "its platforms are \(platforms.joined(separator: ", "))"))
        }
        switch platforms.count {
        case 1: return platforms[0]
        case 0:
            throw Failure(
                "the package \(name) has no platform: no executable target depends on Mainstay",
                help: Self.noPlatformHelp)
        default:
            throw Failure(
                "the package \(name) has several platforms: \(platforms.joined(separator: ", "))",
                help: "choose one with --product \(platforms[0])")
        }
    }

    private static let noPlatformHelp =
        "add Mainstay to an executable target's dependencies, or make a platform with: mainstay init NAME"
}
