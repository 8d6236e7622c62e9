// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "SoleMate",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "Mainstay", path: "../..")],
    targets: [
        .executableTarget(name: "SoleMate", dependencies: [.product(name: "Mainstay", package: "Mainstay")]),
        .testTarget(
            name: "SoleMateTests",
            dependencies: [
                "SoleMate", .product(name: "Mainstay", package: "Mainstay"),
                .product(name: "MainstayTesting", package: "Mainstay"),
            ], exclude: ["Snapshots"]),
    ]
)
