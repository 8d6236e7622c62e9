// swift-tools-version: 6.2
// Past five hundred lines because SwiftPM reads one manifest alone: a line a service, a few a module.
import PackageDescription

// One target a service; written by the generator (`make generate`), one line a service.
// generated-services:begin
let services: [String] = [
    "ARCRegionSwitch",
    "AccessAnalyzer",
    "AppConfig",
    "ApplicationAutoScaling",
    "ApplicationSignals",
    "Athena",
    "AuditManager",
    "AutoScaling",
    "BCMDataExports",
    "Backup",
    "Batch",
    "Bedrock",
    "Budgets",
    "CE",
    "CUR",
    "CertificateManager",
    "Chatbot",
    "CloudFormation",
    "CloudFront",
    "CloudTrail",
    "CloudWatch",
    "CodeArtifact",
    "CodeBuild",
    "CodeConnections",
    "CodeDeploy",
    "CodePipeline",
    "CodeStarNotifications",
    "Cognito",
    "Config",
    "DLM",
    "DynamoDB",
    "EC2",
    "ECR",
    "ECS",
    "EFS",
    "EKS",
    "ElastiCache",
    "ElasticLoadBalancingV2",
    "Events",
    "FIS",
    "Glue",
    "GuardDuty",
    "IAM",
    "ImageBuilder",
    "InspectorV2",
    "KMS",
    "KinesisFirehose",
    "Lambda",
    "Logs",
    "Macie",
    "NetworkFirewall",
    "ObservabilityAdmin",
    "OpenSearchService",
    "Organizations",
    "RDS",
    "RUM",
    "Route53",
    "Route53Resolver",
    "S3",
    "SES",
    "SNS",
    "SQS",
    "SSM",
    "SSMContacts",
    "SSMIncidents",
    "SSO",
    "Scheduler",
    "SecretsManager",
    "SecurityHub",
    "ServiceCatalog",
    "ServiceDiscovery",
    "Shield",
    "Signer",
    "StepFunctions",
    "Synthetics",
    "WAFv2",
    "XRay",
]
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
func tool(
    _ name: String, _ folder: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies, path: "Tools/\(folder)", exclude: exclude, swiftSettings: settings)
}

/// The generated resource types of one AWS service: a user compiles the services that are imported and no others.
func service(_ name: String) -> Target {
    .target(
        name: "Mainstay\(name)", dependencies: ["MainstayConstructs"], path: "Sources/Resources/\(name)",
        swiftSettings: settings)
}

let package = Package(
    name: "Mainstay",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "Mainstay", targets: ["Mainstay"]),
        .library(name: "MainstayTesting", targets: ["MainstayTesting"]),
        // Objects for Kubernetes clusters; a platform without one compiles none of it.
        .library(name: "MainstayKubernetes", targets: ["MainstayKubernetes"]),
        // Rules of one's own; what does not depend on it links none of the rules.
        .library(name: "MainstayPolicy", targets: ["MainstayPolicy", "MainstayPlatformRules"]),
        .library(name: "MainstayPolicyTesting", targets: ["MainstayPolicyTesting"]),
        .executable(name: "mainstay", targets: ["MainstayTool"]),
    ] + services.map { .library(name: "Mainstay\($0)", targets: ["Mainstay\($0)"]) },
    dependencies: [
        // Only the command line: a platform that depends on the product `Mainstay` fetches none of these.
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        // Calls to AWS go through one module over these; nothing else knows them.
        .package(url: "https://github.com/swift-server/async-http-client", exact: "1.37.0"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", exact: "2.37.6"),
        // A second reader of YAML for the differential tests; nothing that ships depends on it.
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        module("Diagnostics"),
        module("Template", ["MainstayDiagnostics"]),
        module("Reports", ["MainstayDiagnostics", "MainstayTemplate"]),
        tests("Reports", ["MainstayDiagnostics", "MainstayReports", "MainstayTemplate"]),
        module("Editing", ["MainstayDiagnostics", "MainstayTemplate"]),
        tests("Editing", ["MainstayEditing", "MainstayPolicy", "MainstayTemplate"]),
        module(
            "Documents",
            [
                "MainstayAssembly", "MainstayEvaluation", "MainstayPolicy", "MainstayReports", "MainstayRequirements",
                "MainstaySchema", "MainstayTemplate",
            ]),
        tests(
            "Documents",
            [
                "MainstayAssembly", "MainstayDocuments", "MainstayFiles", "MainstayRequirements", "MainstayTemplate",
            ]),
        module("Files"),
        module("Assembly", ["MainstayDiagnostics", "MainstayTemplate", "MainstayFiles"]),
        .target(name: "MainstayObjectLifetime", path: "Sources/ObjectLifetime"),
        .target(name: "MainstayProcessMemory", path: "Sources/ProcessMemory"),
        module(
            "Constructs",
            [
                "MainstayDiagnostics", "MainstayTemplate", "MainstayFiles", "MainstayAssembly",
                "MainstayObjectLifetime",
            ]),
        module(
            "Kubernetes",
            [
                "MainstayAssembly", "MainstayConstructs", "MainstayDiagnostics", "MainstayFiles", "MainstayTemplate",
            ]),
        tests(
            "Kubernetes",
            [
                "MainstayAssembly", "MainstayConstructs", "MainstayDiagnostics", "MainstayFiles", "MainstayKubernetes",
                "MainstayTemplate",
            ], exclude: ["Fixtures", "facts.yaml", "validate", "requirements.txt"]),
        module("KubernetesRules", ["MainstayAssembly", "MainstayDiagnostics", "MainstayTemplate"]),
        tests(
            "KubernetesRules",
            ["MainstayAssembly", "MainstayDiagnostics", "MainstayKubernetesRules", "MainstayTemplate"]),
        module(
            "Components",
            ["MainstayAssembly", "MainstayConstructs", "MainstayFiles"]
                + [
                    "AccessAnalyzer", "AppConfig", "ApplicationAutoScaling", "ApplicationSignals", "Athena",
                    "AutoScaling", "BCMDataExports", "Backup", "Budgets", "CE", "CertificateManager", "CloudFront",
                    "CloudTrail", "CloudWatch", "CodeBuild", "CodeConnections", "CodeDeploy", "CodePipeline", "Cognito",
                    "Config", "DLM", "DynamoDB", "EC2", "ECR", "ECS", "EFS", "EKS", "ElastiCache",
                    "ElasticLoadBalancingV2", "Events", "Glue", "GuardDuty", "IAM", "KMS", "KinesisFirehose", "Lambda",
                    "Logs", "Macie",
                    "Organizations", "RDS", "RUM", "Route53", "S3", "SES", "SNS", "SQS", "SSM", "SSO", "Scheduler",
                    "SecretsManager", "SecurityHub", "ServiceDiscovery", "StepFunctions", "Synthetics", "WAFv2", "XRay",
                ].map { .init(stringLiteral: "Mainstay\($0)") }),
        .target(
            name: "Mainstay", dependencies: ["MainstayConstructs", "MainstayComponents"], path: "Sources/Mainstay",
            swiftSettings: settings),
        module(
            "Testing",
            ["MainstayAssembly", "MainstayConstructs", "MainstayDiagnostics", "MainstayFiles", "MainstayTemplate"]),
        tests("Diagnostics", ["MainstayDiagnostics"]),
        tests(
            "Mistakes",
            [
                "Mainstay", "MainstayAssembly", "MainstayDiagnostics", "MainstayEC2", "MainstayFiles", "MainstayRDS",
                "MainstayS3", "MainstayTemplate", "MainstayValidation",
            ]),
        tests("Testing", ["MainstayConstructs", "MainstayFiles", "MainstayTemplate", "MainstayTesting"]),
        tests(
            "Components",
            [
                "MainstayAssembly", "MainstayComponents", "MainstayConstructs", "MainstayDiagnostics", "MainstayECR",
                "MainstayFiles", "MainstayTemplate", "MainstayTesting",
            ]),
        tests(
            "Assembly", ["MainstayAssembly", "MainstayDiagnostics", "MainstayFiles", "MainstayTemplate"]),
        tests(
            "Constructs",
            ["MainstayAssembly", "MainstayConstructs", "MainstayDiagnostics", "MainstayFiles", "MainstayTemplate"]),
        tests(
            "Template", ["MainstayTemplate", "MainstayDiagnostics", .product(name: "Yams", package: "Yams")],
            exclude: ["Fixtures"]),
        module(
            "CommandLine",
            [
                "MainstayAWSClient", "MainstayAWSOperations", "MainstayAssembly", "MainstayCapacity",
                "MainstayCharts", "MainstayChecking", "MainstayControls", "MainstayCost", "MainstayDashboard",
                "MainstayDeployment",
                "MainstayDiagnostics", "MainstayDiagram", "MainstayDifference", "MainstayDocuments", "MainstayEditing",
                "MainstayFacts", "MainstayFiles",
                "MainstayHTTPTransport", "MainstayKubernetesRules", "MainstayLocalAWS", "MainstayPolicy",
                "MainstayProcessMemory", "MainstayReports",
                "MainstayRequirements", "MainstaySimulation", "MainstayTemplate", "MainstayTerraform",
                "MainstayTransforms", "MainstayValidation", "MainstayWebReport",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system", condition: .when(platforms: [.linux])),
            ],
            exclude: ["Tool"]),
        // Named otherwise than its product: the module of the product `Mainstay` differs from `mainstay` in case alone.
        .executableTarget(
            name: "MainstayTool", dependencies: ["MainstayCommandLine"], path: "Sources/CommandLine/Tool",
            swiftSettings: settings),
        tests(
            "CommandLine",
            [
                "MainstayAssembly", "MainstayCommandLine", "MainstayDiagnostics", "MainstayPolicy", "MainstayReports",
                "MainstayTemplate", "MainstayTool",
            ]),
        // What the conformance tests synthesise; no product, so nothing outside this package can see it.
        .executableTarget(
            name: "ConformancePlatform", dependencies: ["MainstayConstructs"],
            path: "Tests/Fixtures/ConformancePlatform", exclude: ["content"], swiftSettings: settings),
        .target(name: "MainstaySchemaData", path: "Sources/SchemaData", exclude: ["schemas.bin"]),
        module("Schema", ["MainstaySchemaData"]),
        tests("Schema", ["MainstaySchema", "mainstay-import-schemas"]),
        tool("mainstay-import-schemas", "SchemaImporter", ["MainstaySchema"]),
        tool(
            "mainstay-generate-documentation", "DocumentationGenerator",
            ["MainstayCommandLine", "MainstayControls", "MainstayFiles", "MainstayPolicy"],
            exclude: ["cdk-nag.txt", "checkov.txt"]),
        module("Transforms", ["MainstayDiagnostics", "MainstayTemplate"]),
        tests(
            "Transforms", ["MainstayDiagnostics", "MainstayFiles", "MainstayTemplate", "MainstayTransforms"],
            exclude: ["Serverless"]),
        tool(
            "mainstay-run-transforms", "TransformRunner",
            ["MainstayDiagnostics", "MainstayTemplate", "MainstayTransforms"]),
        module(
            "Validation",
            [
                "MainstayAssembly", "MainstayDiagnostics", "MainstayEvaluation", "MainstaySchema", "MainstayTemplate",
            ]),
        module(
            "Difference",
            [
                "MainstayAssembly", "MainstayDiagnostics", "MainstayEvaluation", "MainstayPolicy", "MainstaySchema",
                "MainstayTemplate", "MainstayTransforms",
            ]),
        tests(
            "Difference",
            [
                "MainstayAssembly", "MainstayDiagnostics", "MainstayDifference", "MainstayFiles", "MainstayPolicy",
                "MainstaySchema", "MainstayTemplate",
            ]),
        .target(name: "MainstayWebReportData", path: "Sources/WebReportData", exclude: ["Page"]),
        module("WebReport", ["MainstayAssembly", "MainstayTemplate", "MainstayWebReportData"]),
        tests("WebReport", ["MainstayTemplate", "MainstayWebReport"]),
        module(
            "Dashboard",
            [
                "MainstayWebReport",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]),
        tests(
            "Dashboard",
            [
                "MainstayDashboard",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ]),
        module("Charts"),
        tests("Charts", ["MainstayCharts"]),
        module(
            "Diagram",
            [
                "MainstayAssembly", "MainstayCharts", "MainstayChecking", "MainstayDiagnostics", "MainstayPolicy",
                "MainstaySimulation", "MainstayTemplate", "MainstayTransforms",
            ]),
        tests(
            "Diagram",
            ["MainstayAssembly", "MainstayDiagnostics", "MainstayDiagram", "MainstayTemplate"], exclude: ["Golden"]),
        module(
            "Capacity",
            [
                "MainstayCharts", "MainstayDiagnostics", "MainstayFacts", "MainstaySimulation", "MainstayTemplate",
            ]),
        tests(
            "Capacity",
            [
                "MainstayAssembly", "MainstayCapacity", "MainstayDiagnostics", "MainstayFacts", "MainstaySimulation",
                "MainstayTemplate",
            ]),
        module(
            "Terraform",
            [
                "MainstayAssembly", "MainstayDiagnostics", "MainstaySchema", "MainstayTemplate", "MainstayTransforms",
            ]),
        tests(
            "Terraform",
            [
                "MainstayAssembly", "MainstayDiagnostics", "MainstayFiles", "MainstaySchema", "MainstayTemplate",
                "MainstayTerraform",
            ]),
        .target(name: "MainstayFactsData", path: "Sources/FactsData", exclude: ["tables"]),
        module("Facts", ["MainstayDiagnostics", "MainstayFactsData"]),
        tests("Facts", ["MainstayDiagnostics", "MainstayFacts"]),
        module(
            "Cost",
            [
                "MainstayAssembly", "MainstayDiagnostics", "MainstayEvaluation", "MainstayFacts", "MainstayPolicy",
                "MainstayTemplate", "MainstayTransforms",
            ]),
        tests(
            "Cost",
            ["MainstayAssembly", "MainstayCost", "MainstayDiagnostics", "MainstayFacts", "MainstayTemplate"],
            exclude: ["Fixtures"]),
        tool("mainstay-measure-events", "EventRate", ["MainstayCapacity"]),
        module("Controls", ["MainstayDiagnostics"]),
        tests("Controls", ["MainstayControls"]),
        module("Evaluation", ["MainstayTemplate"]),
        tests("Evaluation", ["MainstayEvaluation", "MainstayTemplate"]),
        module(
            "Policy",
            [
                "MainstayAssembly", "MainstayControls", "MainstayDiagnostics", "MainstayEvaluation", "MainstayTemplate",
            ]),
        tests(
            "Policy",
            [
                "MainstayControls", "MainstayDiagnostics", "MainstayEvaluation", "MainstayPolicy", "MainstayTemplate",
                "MainstayValidation",
            ]),
        module(
            "PlatformRules",
            ["MainstayAssembly", "MainstayConstructs", "MainstayEvaluation", "MainstayPolicy", "MainstayTemplate"]),
        tests(
            "PlatformRules",
            [
                "MainstayAssembly", "MainstayChecking", "MainstayConstructs", "MainstayFiles", "MainstayPlatformRules",
                "MainstayTemplate",
            ]),
        module("PolicyTesting", ["MainstayPolicy", "MainstayTesting"]),
        tests(
            "PolicyTesting", ["MainstayConstructs", "MainstayPolicy", "MainstayPolicyTesting", "MainstayTesting"]),
        module(
            "Checking",
            [
                "MainstayAssembly", "MainstayDiagnostics", "MainstayEvaluation", "MainstayPolicy",
                "MainstayProcessMemory", "MainstayTemplate", "MainstayTransforms", "MainstayValidation",
            ]),
        tests(
            "Checking",
            [
                "MainstayAssembly", "MainstayChecking", "MainstayDiagnostics", "MainstayPolicy", "MainstayTemplate",
                "MainstayTransforms",
            ]),
        module(
            "Requirements",
            [
                "MainstayAssembly", "MainstayChecking", "MainstayDiagnostics", "MainstayEvaluation", "MainstayFiles",
                "MainstayPolicy", "MainstaySchema", "MainstayTemplate",
            ]),
        tests(
            "Requirements",
            [
                "MainstayAssembly", "MainstayDiagnostics", "MainstayFiles", "MainstayPolicy", "MainstayRequirements",
                "MainstayTemplate",
            ], exclude: ["Fixtures"]),
        module(
            "Simulation",
            [
                "MainstayAssembly", "MainstayCharts", "MainstayChecking", "MainstayDiagnostics", "MainstayEvaluation",
                "MainstayFacts", "MainstayPolicy", "MainstayTemplate", "MainstayTransforms",
            ]),
        tests(
            "Simulation",
            [
                "MainstayAssembly", "MainstayDiagnostics", "MainstayFacts", "MainstaySimulation", "MainstayTemplate",
            ]),
        tests(
            "Validation",
            [
                "MainstayAssembly", "MainstayDiagnostics", "MainstayFiles", "MainstaySchema", "MainstayTemplate",
                "MainstayValidation",
            ]),
        .target(
            name: "MainstayResourceGenerator", dependencies: ["MainstaySchema"],
            path: "Tools/ResourceGenerator/Library", swiftSettings: settings),
        tool(
            "mainstay-generate-resources", "ResourceGenerator/Command", ["MainstayResourceGenerator", "MainstaySchema"]),
        tests("ResourceGenerator", ["MainstayResourceGenerator", "MainstaySchema"]),
        module(
            "AWSClient",
            [
                "MainstayAssembly", "MainstayDiagnostics", "MainstayFiles", "MainstayTemplate",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system", condition: .when(platforms: [.linux])),
            ]),
        module("AWSOperations", ["MainstayAWSClient"]),
        module(
            "Deployment",
            [
                "MainstayAWSClient", "MainstayAWSOperations", "MainstayAssembly", "MainstayDiagnostics",
                "MainstayDifference", "MainstayFiles", "MainstayPolicy", "MainstaySchema", "MainstayTemplate",
            ]),
        tests(
            "Deployment",
            [
                "MainstayAWSClient", "MainstayAWSOperations", "MainstayAssembly", "MainstayDeployment",
                "MainstayDiagnostics", "MainstayFiles", "MainstayHTTPTransport", "MainstayLocalAWS",
                "MainstayTemplate",
            ]),
        // What the protocol comparison asks; no product, so nothing outside this package can see it.
        .executableTarget(
            name: "AWSProtocolProbe", dependencies: ["MainstayAWSClient", "MainstayAWSOperations"],
            path: "Tests/Fixtures/AWSProtocolProbe", swiftSettings: settings),
        tests("AWSClient", ["MainstayAWSClient", "MainstayAWSOperations", "MainstayFiles"], exclude: ["Fixtures"]),
        tests("AWSOperations", ["MainstayAWSClient", "MainstayAWSOperations"]),
        .target(
            name: "MainstayLocalAWS",
            dependencies: [
                "MainstayAssembly", "MainstayAWSClient", "MainstayAWSOperations", "MainstayDiagnostics",
                "MainstayFiles",
                "MainstaySchema", "MainstayTemplate", "MainstayTransforms", "MainstayValidation",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ], path: "Sources/LocalAWS", resources: [.embedInCode("Data/creation-times.csv")],
            swiftSettings: settings),
        tests(
            "LocalAWS",
            [
                "MainstayAWSClient", "MainstayAWSOperations", "MainstayDiagnostics", "MainstayFiles",
                "MainstayLocalAWS", "MainstaySchema", "MainstayTemplate",
            ]),
        module(
            "HTTPTransport",
            [
                "MainstayAWSClient",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ]),
        tests(
            "HTTPTransport",
            [
                "MainstayAWSClient", "MainstayAWSOperations", "MainstayFiles", "MainstayHTTPTransport",
                .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ], exclude: ["Fixtures"]),
        tests("Resources", ["MainstayConstructs", "MainstayEC2", "MainstayRDS", "MainstayS3", "MainstayWAFv2"]),
        .target(
            name: "MainstayFuzzing",
            dependencies: [
                "MainstayAssembly", "MainstayChecking", "MainstayCommandLine", "MainstayDiagnostics", "MainstayFiles",
                "MainstayPolicy", "MainstayReports", "MainstayTemplate", "MainstayTransforms",
            ], path: "Tools/Fuzzer/Library", swiftSettings: settings),
        tool(
            "mainstay-fuzz", "Fuzzer/Command",
            [
                "MainstayFiles", "MainstayFuzzing",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        tests("Fuzzing", ["MainstayFuzzing", "mainstay-fuzz"]),
    ] + services.map(service)
)

// It links with libFuzzer alone: `Tools/fuzz --coverage` builds it.
if Context.environment["MAINSTAY_LIBFUZZER"] != nil {
    package.targets.append(tool("mainstay-libfuzzer", "Fuzzer/LibFuzzer", ["MainstayFuzzing"]))
}
