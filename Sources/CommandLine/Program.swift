import ArgumentParser
import MainstayDiagnostics

/// The command line as a function: arguments in, exit code out.
package enum Program {
    package static let version = "0.1.0"

    /// Runs one command.
    ///
    /// - Parameter arguments: without the program's name.
    /// - Returns: 0 where all is well, 1 where there are findings of error severity or the work failed, 2 where the
    ///   command was called wrongly or its input cannot be used, 130 after Ctrl-C.
    package static func run(_ arguments: [String]) async -> Int32 {
        switch begin(arguments) {
        case .ended(let code): return code
        case .waits(var command):
            do {
                try await command.run()
                return 0
            } catch {
                return report(error)
            }
        }
    }

    /// As ``run(_:)`` for a command that waits for nothing; nil for any other, of which nothing is done.
    package static func runAtOnce(_ arguments: [String]) -> Int32? {
        if plainCheck(arguments) == nil, let first = arguments.first, MainstayCommand.waiting.contains(first) {
            return nil
        }
        guard case .ended(let code) = begin(arguments) else { return nil }
        return code
    }

    /// How far a command comes without waiting for anything.
    private enum Beginning {
        case ended(Int32)
        case waits(any AsyncParsableCommand)
    }

    private static func begin(_ arguments: [String]) -> Beginning {
        Console.ignoreBrokenPipes()
        do {
            if let paths = plainCheck(arguments) { return .ended(try Check.run(paths)) }
            // The parser tells the version by way of an error that it asks for many protocols: four times the work.
            if arguments == ["--version"] {
                Console.print(version)
                return .ended(0)
            }
            try refuseUnknownCommand(arguments)
            var command = try MainstayCommand.parseAsRoot(arguments)
            if let waiting = command as? any AsyncParsableCommand { return .waits(waiting) }
            try command.run()
            return .ended(0)
        } catch {
            return .ended(report(error))
        }
    }

    /// The paths of `check` without options, which runs at every save: reading arguments would take it longer than a small
    /// template does.
    private static func plainCheck(_ arguments: [String]) -> [String]? {
        guard arguments.first == "check", arguments.count > 1 else { return nil }
        let paths = arguments.dropFirst()
        return paths.contains { $0.hasPrefix("-") || $0.isEmpty } ? nil : Array(paths)
    }

    /// The parser would say "unexpected argument", and not what was meant.
    private static func refuseUnknownCommand(_ arguments: [String]) throws(Failure) {
        let names =
            MainstayCommand.configuration.subcommands.map(MainstayCommand.name) + ["help"]
        guard let first = arguments.first, !first.hasPrefix("-"), !names.contains(first) else { return }
        throw Failure(
            "there is no command \(first)",
            help: Suggestion.didYouMean(first, among: names) ?? "see them all with: mainstay --help")
    }

    private static func report(_ error: any Error) -> Int32 {
        switch error {
        case let outcome as Outcome: return outcome.exitCode
        case let failure as Failure:
            Console.complain(failure)
            return failure.exitCode
        case let error as DiagnosticError:
            Findings.complain(error.diagnostics)
            return 2
        case is Interrupted: return Interrupted.exitCode
        default: break
        }
        let code = MainstayCommand.exitCode(for: error)
        let message = MainstayCommand.fullMessage(for: error)
        if code.isSuccess {
            // `--help`, `--version` and completion scripts are thrown too.
            Console.print(message)
            return 0
        }
        Console.printError(TerminalText.lines(message))
        // The parser's own code for wrong usage, 64, is for mail systems; ours is the shell's.
        return code == .validationFailure ? 2 : code.rawValue
    }
}

struct MainstayCommand: AsyncParsableCommand {
    /// The names of the commands that wait for something: they need not be read to know that.
    fileprivate static let waiting: Set<String> = Set(
        configuration.subcommands.filter { $0 is any AsyncParsableCommand.Type }.map(name))

    fileprivate static func name(_ command: any ParsableCommand.Type) -> String {
        command.configuration.commandName ?? "\(command)".lowercased()
    }

    static let configuration = CommandConfiguration(
        commandName: "mainstay",
        abstract: "Describe AWS platforms in Swift, check them, and write what CloudFormation deploys.",
        discussion: """
            EXAMPLES
              mainstay init WebShop          a new platform in the folder WebShop
              mainstay synth                 build the platform here and write cdk.out
              mainstay list                  its environments and stacks
              mainstay check template.yaml   check any CloudFormation template
              mainstay diff                  what a change does to the stacks
              mainstay estimate              what they cost a month
              mainstay report                one page that shows it all
              mainstay deploy staging        deploy an environment; --local rehearses it

            Reports go to standard output, progress and complaints to standard error.
            Exit codes: 0 all is well, 1 errors were found, 2 wrong usage or input that cannot be used.
            Colours are used on a terminal, unless NO_COLOR is set.
            """,
        version: Program.version,
        subcommands: [
            Init.self, List.self, Synth.self, Check.self, WriteBaseline.self, Rules.self, Explain.self,
            Frameworks.self, Diff.self, Trace.self, Docs.self, TerraformCommand.self, EstimateCommand.self,
            FactsCommand.self, Simulate.self,
            Diagram.self, ReportCommand.self, DashboardCommand.self,
            Local.self, Deploy.self, Status.self, Outputs.self, Events.self, History.self, Rollback.self,
            Promote.self, Drift.self, Import.self, Recover.self, Destroy.self, Bootstrap.self,
        ])
}
