import ArgumentParser
import MainstayTerraform

struct TerraformCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "terraform",
        abstract: "Write a platform's stacks as Terraform: a module a stack, a root an environment.",
        discussion: """
            Resources keep the names of the templates and are written for the awscc provider, for the classic aws provider \
            where awscc lacks a type. What Terraform cannot take over is said as an error, and the rest is written.

            EXAMPLES
              mainstay terraform                               cdk.out of the package here, into terraform/ beside it
              mainstay terraform cdk.out --output infra        an assembly, of this toolkit or of any CDK app
              mainstay terraform --state-bucket acme-states    where states are kept
              mainstay terraform --check                       in CI: 1 where a file is missing or stale
              cd terraform/environments/production && terraform init && terraform plan
            """)

    @Argument(help: "An assembly's folder. (default: cdk.out of the package here)", completion: .directory)
    var assembly: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Where it is written. (default: terraform beside the assembly)", valueName: "folder"),
        completion: .directory)
    var output: String?

    @Option(
        help: ArgumentHelp(
            "The bucket of the states. (default: left to terraform init -backend-config)", valueName: "name"))
    var stateBucket: String?

    @Option(
        help: ArgumentHelp("The bucket's region. (default: that of most stacks)", valueName: "region"))
    var stateRegion: String?

    @Option(
        help: ArgumentHelp("The table that locks states. (default: named after the platform)", valueName: "name"))
    var lockTable: String?

    @Option(help: ArgumentHelp("The key that encrypts states. (default: the bucket's)", valueName: "arn"))
    var stateKey: String?

    @Flag(help: "Write nothing; say which files are missing or stale.")
    var check = false

    @OptionGroup var report: ReportOptions

    func run() throws {
        let run = try TerraformRun(assembly: assembly, output: output) { options in
            options.stateBucket = stateBucket
            options.stateRegion = stateRegion
            options.lockTable = lockTable
            options.stateKeyARN = stateKey
        }
        let result = try check ? run.check() : run.write()
        if report.json {
            Console.print(result.json)
        } else {
            Findings.print(result.findings)
            if !report.quiet { Console.print(result.text) }
        }
        try Outcome.end(with: result.exitCode)
    }
}
