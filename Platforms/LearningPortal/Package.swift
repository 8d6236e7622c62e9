// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "LearningPortal",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "Mainstay", path: "../..")],
    targets: [
        .executableTarget(name: "LearningPortal", dependencies: [.product(name: "Mainstay", package: "Mainstay")]),
        .testTarget(
            name: "LearningPortalTests",
            dependencies: [
                "LearningPortal", .product(name: "Mainstay", package: "Mainstay"),
                .product(name: "MainstayTesting", package: "Mainstay"),
            ], exclude: ["Snapshots"]),
    ]
)
