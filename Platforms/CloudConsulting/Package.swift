// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "CloudConsulting",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "Mainstay", path: "../..")],
    targets: [
        .executableTarget(name: "CloudConsulting", dependencies: [.product(name: "Mainstay", package: "Mainstay")]),
        .testTarget(
            name: "CloudConsultingTests",
            dependencies: [
                "CloudConsulting", .product(name: "Mainstay", package: "Mainstay"),
                .product(name: "MainstayTesting", package: "Mainstay"),
            ], exclude: ["Snapshots"]),
    ]
)
