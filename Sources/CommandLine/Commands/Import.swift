import ArgumentParser
import MainstayDeployment

struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take resources that exist already into a stack.",
        discussion: """
            Declare the resources first, as they are; then name each with the identifier that AWS knows it by. Nothing \
            is made or changed: the stack only manages them from then on. What differs from the code is shown afterwards.

            EXAMPLES
              mainstay import Shop-Files Bucket=shop-files-2019
              mainstay import Shop-Api Route=ApiId:a1b2c3,RouteId:d4e5f6     several identifiers
            """)

    @Argument(help: ArgumentHelp("The stack.", valueName: "stack"))
    var stack: String

    @Argument(help: ArgumentHelp("Resources to import.", valueName: "logical id=identifier"))
    var resources: [String]

    @Flag(name: .shortAndLong, help: "Ask nothing.")
    var yes = false

    @Flag(help: "Show what would be imported, and stop.")
    var show = false

    @OptionGroup var assembly: AssemblyOptions
    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        var wanted: [ImportedResource] = []
        for text in resources {
            guard let resource = ImportedResource(text) else {
                throw Failure("\(text) names no resource", help: "write it as Bucket=shop-files-2019")
            }
            if wanted.contains(where: { $0.logicalID == resource.logicalID }) {
                throw Failure("\(resource.logicalID) is named twice", help: "name it once")
            }
            wanted.append(resource)
        }
        try await CloudSession.withStacks([stack], cloud, assembly) { session, stacks in
            guard let chosen = stacks.all.first, stacks.all.count == 1 else {
                throw Failure(
                    "\(stack) is \(stacks.all.count) stacks, and an import is about one", help: "name a single stack")
            }
            try await ImportRun(session: session, chosen: chosen, isAgreed: yes, onlyShows: show).run(wanted)
        }
    }
}
