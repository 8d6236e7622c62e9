import ArgumentParser

struct Local: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Rehearse deployments against a pretended AWS on this machine.",
        discussion: """
            A server on 127.0.0.1 that answers as CloudFormation does, with as much of S3, STS, SSM Parameter Store and \
            ECR as a deployment touches. It knows every resource type, makes none of them, and charges nothing: what \
            passes here may still fail at AWS.

            EXAMPLES
              mainstay local                            until Ctrl-C; nothing is kept
              mainstay local --state rehearsal.json     goes on where it was left
              mainstay local --speed 1                  as slow as AWS
              mainstay local --faults faults.yaml       with things that go wrong
            """)

    @Option(help: ArgumentHelp("Where to listen on 127.0.0.1; 0 for any free port.", valueName: "port"))
    var port: Int = 0

    @Option(help: ArgumentHelp("Keep everything in this file.", valueName: "file"), completion: .file())
    var state: String?

    @Option(help: ArgumentHelp("How many times faster than AWS resources are made.", valueName: "factor"))
    var speed: Double = 60

    @Option(help: ArgumentHelp("What is to go wrong, as YAML.", valueName: "file"), completion: .file())
    var faults: String?

    @Option(help: ArgumentHelp("The account of keys that are not an account's number.", valueName: "number"))
    var account: String = "123456789012"

    @Option(help: ArgumentHelp("The region of requests that name none.", valueName: "region"))
    var region: String = "us-east-1"

    @Flag(help: "Refuse requests that are not signed with the secret that is printed.")
    var requireSignatures = false

    func run() async throws {
        try await LocalRun(
            port: port, state: state, speed: speed, faults: faults, account: account, region: region,
            requiresSignatures: requireSignatures
        ).run()
    }
}
