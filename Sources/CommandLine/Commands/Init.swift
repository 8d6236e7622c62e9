import ArgumentParser

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Make the package of a new platform.",
        discussion: """
            Writes a Swift package that builds and synthesises as it is: a platform with a stack for staging and \
            one for production, their settings, and a test. Files that exist are never overwritten.

            The toolkit is the checkout that this program was built in, unless --toolkit or the variable \
            MAINSTAY_TOOLKIT says otherwise.

            EXAMPLES
              mainstay init WebShop
              mainstay init WebShop --directory infrastructure
              mainstay init WebShop --toolkit ../mainstay
            """)

    @Argument(help: "The platform's name: a Swift module's, such as WebShop.")
    var name: String

    @Option(
        help: ArgumentHelp("The package's folder. (default: one of the platform's name)", valueName: "folder"),
        completion: .directory)
    var directory: String?

    @Option(
        help: ArgumentHelp("A checkout of the toolkit, or the URL of its repository.", valueName: "path|url"),
        completion: .directory)
    var toolkit: String?

    func run() throws {
        let scaffold = try Scaffold(name: name, directory: directory, toolkit: toolkit)
        InitReport(scaffold: scaffold, files: try scaffold.write()).print()
    }
}
