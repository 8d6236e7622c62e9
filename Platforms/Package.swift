// swift-tools-version: 6.2
import PackageDescription

// All reference platforms in one package, so that what they share is compiled once. Each folder also has a manifest of
// its own, which is the one to copy.

let settings: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]
let mainstay = Target.Dependency.product(name: "Mainstay", package: "Mainstay")
let testing = Target.Dependency.product(name: "MainstayTesting", package: "Mainstay")

let platforms = [
    "CloudConsulting", "DeploymentInfrastructure", "HostingDelivery", "LearningPortal", "SoleMate",
]

/// Services whose resources a platform declares itself, beside the components.
let services = [
    "DeploymentInfrastructure": ["Logs", "SSM"],
    "HostingDelivery": [
        "Chatbot", "DynamoDB", "EC2", "FIS", "IAM", "Logs", "OpenSearchService", "Organizations", "Route53", "S3",
        "SSM",
        "SSMContacts", "ServiceCatalog", "Shield", "Signer",
    ],
].mapValues { $0.map { Target.Dependency.product(name: "Mainstay\($0)", package: "Mainstay") } }

let package = Package(
    name: "ReferencePlatforms",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "Mainstay", path: "..")],
    targets: platforms.flatMap { name -> [Target] in
        [
            .executableTarget(
                name: name, dependencies: [mainstay] + (services[name] ?? []), path: "\(name)/Sources/\(name)",
                swiftSettings: settings),
            .testTarget(
                name: "\(name)Tests", dependencies: [.target(name: name), mainstay, testing],
                path: "\(name)/Tests/\(name)Tests", exclude: ["Snapshots"], swiftSettings: settings),
        ]
    }
)
