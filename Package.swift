// swift-tools-version: 6.2
import PackageDescription

// One target a service; written by the generator (`make generate`), one line a service.
// generated-services:begin
let services: [String] = []
// generated-services:end

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

/// A module of the toolkit: its folder is its name without the prefix.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .target(
        name: "Mainstay\(name)", dependencies: dependencies, path: "Sources/\(name)", exclude: exclude,
        swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: "Mainstay\(name)Tests", dependencies: dependencies, path: "Tests/\(name)", exclude: exclude,
        swiftSettings: settings)
}

/// A program that the repository needs and does not ship.
func tool(_ name: String, _ folder: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies, path: "Tools/\(folder)", swiftSettings: settings)
}

let package = Package(
    name: "Mainstay",
    platforms: [.macOS(.v15)],
    products: [],
    dependencies: [
        // A second reader of YAML for the differential tests; nothing that ships depends on it.
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")
    ],
    targets: [
        module("Diagnostics"),
        module("Template", ["MainstayDiagnostics"]),
        module("Files"),
        module("Assembly", ["MainstayDiagnostics", "MainstayTemplate", "MainstayFiles"]),
        module(
            "Constructs", ["MainstayDiagnostics", "MainstayTemplate", "MainstayFiles", "MainstayAssembly"]),
        tests(
            "Assembly", ["MainstayAssembly", "MainstayDiagnostics", "MainstayFiles", "MainstayTemplate"]),
        tests(
            "Constructs",
            ["MainstayAssembly", "MainstayConstructs", "MainstayDiagnostics", "MainstayFiles", "MainstayTemplate"]),
        tests(
            "Template", ["MainstayTemplate", "MainstayDiagnostics", .product(name: "Yams", package: "Yams")],
            exclude: ["Fixtures"]),
        .target(name: "MainstaySchemaData", path: "Sources/SchemaData", exclude: ["schemas.bin"]),
        module("Schema", ["MainstaySchemaData"]),
        tests("Schema", ["MainstaySchema", "mainstay-import-schemas"]),
        tool("mainstay-import-schemas", "SchemaImporter", ["MainstaySchema"]),
        module("Validation", ["MainstayAssembly", "MainstayDiagnostics", "MainstaySchema", "MainstayTemplate"]),
        tests(
            "Validation",
            [
                "MainstayAssembly", "MainstayDiagnostics", "MainstaySchema", "MainstayTemplate", "MainstayValidation",
            ]),
    ]
)
