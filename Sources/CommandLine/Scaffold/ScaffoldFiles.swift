/// The files of a new platform.
struct ScaffoldFiles {
    var name: PlatformName
    /// The dependency on the toolkit as a manifest writes it.
    var dependency: String
    var packageIdentity: String

    var all: [(path: String, content: String)] {
        [
            ("Package.swift", manifest), ("Sources/\(name.module)/\(name.type).swift", platform),
            ("Sources/\(name.module)/Settings.swift", settings),
            ("Tests/\(name.module)Tests/\(name.type)Tests.swift", tests),
            ("config/staging.json", configuration(keepsOldVersions: false, expiryInDays: 30)),
            ("config/production.json", configuration(keepsOldVersions: true, expiryInDays: 365)),
            ("cdk.json", cdk), (".gitignore", gitignore), ("README.md", readme),
        ]
    }

    private var manifest: String {
        """
        // swift-tools-version: 6.2
        import PackageDescription

        let package = Package(
            name: "\(name.module)",
            platforms: [.macOS(.v15)],
            dependencies: [
                \(dependency)
            ],
            targets: [
                .executableTarget(
                    name: "\(name.module)",
                    dependencies: [.product(name: "Mainstay", package: "\(packageIdentity)")]),
                .testTarget(
                    name: "\(name.module)Tests",
                    dependencies: [
                        "\(name.module)", .product(name: "MainstayTesting", package: "\(packageIdentity)"),
                    ]),
            ]
        )

        """
    }

    private var platform: String {
        """
        import Mainstay

        @main
        struct \(name.type): Platform {
            /// One stack an environment: a file in `config/` is all that a new environment takes.
            static func build(_ app: App) throws {
                for environment in app.environments(as: Settings.self, from: "config") {
                    let stack = Stack("\(name.type)-\\(environment.name)", in: app, destination: environment)
                    storage(in: stack, environment.settings)
                }
            }

            /// A private, encrypted bucket for files, and its name as an output of the stack.
            static func storage(in stack: Stack, _ settings: Settings) {
                let bucket = Bucket("Assets", in: stack) {
                    $0.versioned = settings.keepsOldVersions
                    $0.lifecycleRules = [
                        .init("expire-old-versions", noncurrentExpiration: .days(settings.oldVersionsExpireAfterDays))
                    ]
                }
                // What is found and may stay is waived, with the reason and somebody to ask.
                bucket.waive(
                    "bucket-without-access-log", because: "Nobody has to know who reads these files.",
                    owner: "web-team")
                if !settings.keepsOldVersions {
                    bucket.waive(
                        "unversioned-bucket", because: "The files here can be made again.", owner: "web-team")
                }
                Output("AssetsBucket", in: stack, bucket.name, description: "The bucket for files")
            }
        }

        """
    }

    private var settings: String {
        """
        /// What differs between environments, read from `config/<environment>.json`.
        ///
        /// A key that is missing there, or that is not here, is an error that points at the file.
        struct Settings: Decodable {
            /// Whether the bucket keeps what was overwritten or deleted.
            var keepsOldVersions: Bool
            var oldVersionsExpireAfterDays: Int
        }

        """
    }

    private var tests: String {
        """
        import MainstayTesting
        import Testing

        @testable import \(name.module)

        @Suite struct \(name.type)Tests {
            @Test(arguments: ["staging", "production"])
            func noFileIsPublic(environment: String) throws {
                let template = try SynthesizedTemplate(of: \(name.type).self, stack: "\(name.type)-\\(environment)")
                _ = try template.require(
                    "AWS::S3::Bucket", ["PublicAccessBlockConfiguration": ["BlockPublicAcls": true]])
            }

            @Test func productionKeepsOldVersions() throws {
                let template = try SynthesizedTemplate(of: \(name.type).self, stack: "\(name.type)-production")
                _ = try template.require("AWS::S3::Bucket", ["VersioningConfiguration": ["Status": "Enabled"]])
            }
        }

        """
    }

    private func configuration(keepsOldVersions: Bool, expiryInDays: Int) -> String {
        """
        {
          "region": "eu-central-1",
          "keepsOldVersions": \(keepsOldVersions),
          "oldVersionsExpireAfterDays": \(expiryInDays)
        }

        """
    }

    private var cdk: String {
        """
        {
          "app": "swift run --quiet \(name.module)"
        }

        """
    }

    private var gitignore: String {
        """
        .build/
        cdk.out/

        """
    }

    private var readme: String {
        """
        # \(name.module)

        An AWS platform, described in Swift with Mainstay.

            mainstay synth        # build it, write cdk.out, check it
            mainstay list         # its environments and stacks
            swift test            # its tests
            cdk deploy --all      # deploy it with AWS's command line

        | where | what |
        |---|---|
        | `Sources/\(name.module)/\(name.type).swift` | the stacks and what is in them |
        | `Sources/\(name.module)/Settings.swift` | what may differ between environments |
        | `config/<environment>.json` | the settings of each environment; `account` and `region` say where it is |
        | `Tests/` | what must stay true |

        A new environment is a new file in `config/`.

        """
    }
}
