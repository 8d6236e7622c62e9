// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

// Programs that Benchmarks/run measures as whole processes; a package of its own, so that nobody else builds them.
let package = Package(
    name: "MainstayBenchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "Mainstay", path: "..")],
    targets: [
        .executableTarget(
            name: "ScalePlatform", dependencies: [.product(name: "MainstaySQS", package: "Mainstay")],
            swiftSettings: settings),
        .executableTarget(
            name: "SoleMateSized", dependencies: [.product(name: "MainstaySQS", package: "Mainstay")],
            swiftSettings: settings),
    ]
)
