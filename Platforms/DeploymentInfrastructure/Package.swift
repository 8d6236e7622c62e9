// swift-tools-version: 6.2
import PackageDescription

/// Resources that the platform declares itself, beside the components.
let services = ["Logs", "SSM"].map { Target.Dependency.product(name: "Mainstay\($0)", package: "Mainstay") }

let package = Package(
    name: "DeploymentInfrastructure",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "Mainstay", path: "../..")],
    targets: [
        .executableTarget(
            name: "DeploymentInfrastructure",
            dependencies: [.product(name: "Mainstay", package: "Mainstay")] + services),
        .testTarget(
            name: "DeploymentInfrastructureTests",
            dependencies: [
                "DeploymentInfrastructure", .product(name: "Mainstay", package: "Mainstay"),
                .product(name: "MainstayTesting", package: "Mainstay"),
            ], exclude: ["Snapshots"]),
    ]
)
