import MainstayFiles
import MainstayLocalAWS

/// One run of the pretended AWS: from its options to Ctrl-C.
struct LocalRun {
    var port: Int
    var state: String?
    var speed: Double
    var faults: String?
    var account: String
    var region: String
    var requiresSignatures: Bool

    func run() async throws {
        let settings = try settings()
        Interruption.handle()
        let server = try await start()
        Console.print(Self.announcement(of: server, settings))
        while (try? Interruption.check()) != nil { try? await Task.sleep(for: .milliseconds(100)) }
        await server.stop()
        Console.printError(state.map { "Stopped; everything is in \($0)." } ?? "Stopped; nothing is kept.")
    }

    /// Starts the server and leaves it to the caller.
    func start() async throws -> LocalServer {
        var settings = try settings()
        settings.requiresSignatures = requiresSignatures
        let stateFile = state.map { StateFile(Paths.absolute($0)) }
        do {
            return try await LocalServer.start(settings: settings, port: port, stateFile: stateFile)
        } catch let fault as LocalFault {
            throw Failure(fault.message, help: "name another file, or remove this one")
        } catch {
            throw Failure(
                "the server does not start on port \(port): \(error)", help: "choose another port", exitCode: 1)
        }
    }

    private func settings() throws -> LocalCloud.Settings {
        guard (0...65_535).contains(port) else { throw Failure("--port \(port) is no port", help: "use 0 to 65535") }
        guard speed.isFinite, (0.01...1_000_000).contains(speed) else {
            throw Failure("--speed \(speed) is out of range", help: "use 0.01 to 1000000")
        }
        guard account.utf8.count == 12, account.utf8.allSatisfy({ (48...57).contains($0) }) else {
            throw Failure("--account \(account) is no account", help: "use twelve digits")
        }
        var plan = FaultPlan()
        if let faults {
            let bytes: [UInt8]
            do throws(FileError) {
                bytes = try FileSystem.read(faults)
            } catch {
                throw Failure(error.description)
            }
            plan = try FaultPlanReader.read(bytes, file: faults)
        }
        let engine = StackEngine.Settings(speed: speed, faults: plan)
        return LocalCloud.Settings(engine: engine, account: account, region: region)
    }

    /// What to set, as lines that a shell can read.
    static func announcement(of server: LocalServer, _ settings: LocalCloud.Settings) -> String {
        """
        # A rehearsal: nothing is made at AWS, and what passes here may still fail there.
        # Resources take 1/\(Self.plain(settings.engine.speed)) of the time that they usually take. Ctrl-C stops.
        export AWS_ENDPOINT_URL=\(server.endpoint)
        export AWS_ACCESS_KEY_ID=\(settings.account)
        export AWS_SECRET_ACCESS_KEY=\(settings.secret)
        export AWS_REGION=\(settings.region)
        export AWS_DEFAULT_REGION=\(settings.region)
        export AWS_EC2_METADATA_DISABLED=true
        """
    }

    private static func plain(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? String(number)
    }
}
