// swift-tools-version: 6.2
import PackageDescription

/// Resources that the platform declares itself, beside the components.
let services = [
    "Chatbot", "DynamoDB", "EC2", "ECR", "FIS", "IAM", "Logs", "OpenSearchService", "Organizations", "Route53", "S3",
    "SSM", "ServiceCatalog", "Shield", "Signer",
].map { Target.Dependency.product(name: "Mainstay\($0)", package: "Mainstay") }

let package = Package(
    name: "HostingDelivery",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "Mainstay", path: "../..")],
    targets: [
        .executableTarget(
            name: "HostingDelivery",
            dependencies: [.product(name: "Mainstay", package: "Mainstay")] + services),
        .testTarget(
            name: "HostingDeliveryTests",
            dependencies: [
                "HostingDelivery", .product(name: "Mainstay", package: "Mainstay"),
                .product(name: "MainstayTesting", package: "Mainstay"),
            ], exclude: ["Snapshots"]),
    ]
)
