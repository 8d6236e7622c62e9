import ArgumentParser
import MainstayDiagram

struct Diagram: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diagram",
        abstract: "Draw a platform from its templates alone: offline, without an account.",
        discussion: """
            architecture: what answers requests, where data is, and what leads where; network: zones, subnets, open ports; \
            permissions: who may do what with which resources; stacks: what needs what, in the order of deployment.

            EXAMPLES
              mainstay diagram -o platform.svg                 cdk.out here
              mainstay diagram --view network -o network.svg   zones and subnets
              mainstay diagram --environment staging           not production
              mainstay diagram app.yaml --format mermaid       any template
              mainstay diagram --format dot | dot -Tpdf        by Graphviz
            """)

    @Argument(
        help: "A template, a folder of templates, or an assembly. (default: cdk.out of the package here)",
        completion: .file())
    var input: String?

    @Option(
        help: "architecture, network, permissions or stacks. (default: architecture)",
        completion: .list(DiagramView.allCases.map(\.rawValue)),
        transform: { try Choices.value(of: $0, in: DiagramView.allCases.map { ($0.rawValue, $0) }) })
    var view: DiagramView?

    @Option(
        help: "svg, mermaid or dot. (default: by the ending of the file, else svg)",
        completion: .list(DiagramFormat.allCases.map(\.rawValue)),
        transform: { try Choices.value(of: $0, in: DiagramFormat.allCases.map { ($0.rawValue, $0) }) })
    var format: DiagramFormat?

    @Option(
        help: ArgumentHelp(
            "The environment. (default: production where there is one, else the first)", valueName: "name"))
    var environment: String?

    @Option(help: ArgumentHelp("Only this stack; may be repeated.", valueName: "name"))
    var stack: [String] = []

    @Option(help: ArgumentHelp("The region of templates that name none.", valueName: "region"))
    var region: String?

    @Option(
        help: "The colours of an SVG: auto follows the reader's light or dark, light or dark. (default: auto)",
        completion: .list(DiagramTheme.allCases.map(\.rawValue)),
        transform: { try Choices.value(of: $0, in: DiagramTheme.allCases.map { ($0.rawValue, $0) }) })
    var theme: DiagramTheme?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to a file instead of standard output.", valueName: "file"), completion: .file())
    var output: String?

    @Flag(help: "Write over a file that is no diagram of this program.")
    var force = false

    func run() throws {
        let destination = try DiagramDestination(format: format, file: output, isForced: force)
        let run = try DiagramRun(
            input: input, region: region, environment: environment, stacks: stack, view: view ?? .architecture)
        try destination.publish(run.draw(), theme: theme ?? .auto)
        if let note = run.note { Console.printError(note) }
    }
}
