import MainstayDashboard
import MainstayDeployment
import MainstayWebReport

/// One run of the dashboard: from the report to Ctrl-C.
struct DashboardRun {
    let request: ReportRequest
    let cloud: CloudOptions
    let address: String
    let port: Int

    func run() async throws {
        guard (0...65_535).contains(port) else { throw Failure("--port \(port) is no port", help: "use 0 to 65535") }
        let token = RequestGuard.isLoopback(address) ? nil : Self.token()
        let query = token.map { "?token=\($0)" } ?? ""
        let run = try ReportRun(request)
        // It takes a while, and who waits wants to know for what.
        Console.printError("working out \(run.input.extent) …")
        let progress = ProgressLine(isEnabled: true)
        let result = try run.run(progress)
        progress.clear()
        let report = WebReport(title: "\(result.input.name): dashboard", data: ReportData(result).value())
        let feed = EventFeed()
        Interruption.handle()
        let server = try await start(report, query: query, token: token, feed: feed)
        let host = RequestGuard.isLoopback(address) ? "127.0.0.1" : address
        Console.print("http://\(host):\(server.port)/\(query)")
        if token != nil {
            Console.printError("whoever has this address can read the platform; it goes over the network unencrypted")
        }
        await watch(result.input.path, feed)
        await server.stop()
    }

    private func start(_ report: WebReport, query: String, token: String?, feed: EventFeed) async throws
        -> DashboardServer
    {
        do {
            return try await DashboardServer.start(
                address: address, port: port, token: token,
                content: DashboardContent(page: report.served(query: query), data: EmbeddedJSON.bytes(of: report.data)),
                feed: feed)
        } catch {
            throw Failure(
                "the dashboard does not start on \(address), port \(port): \(error)", help: "choose another port",
                exitCode: 1)
        }
    }

    /// Until Ctrl-C.
    private func watch(_ folder: String, _ feed: EventFeed) async {
        let session: CloudSession?
        do {
            session = try await cloud.open()
        } catch {
            session = nil
            Console.printError("stacks are not shown: \((error as? Failure)?.message ?? "\(error)")")
        }
        var watch = session.map {
            StackWatch(session: $0, folder: folder, environments: request.environments, feed: feed)
        }
        var stacks: ChosenStacks?
        // On this machine nobody minds a question a second; AWS throttles.
        let pause = (session?.pace.longest ?? 0) < 5 ? 10 : 50
        var ticks = 0
        while (try? Interruption.check()) != nil {
            if ticks % pause == 0 {
                if stacks == nil { stacks = await watch?.stacks() }
                if let stacks { await watch?.look(at: stacks) }
                if ticks % (pause * 10) == 0 {
                    feed.beat()
                    if let stacks { await watch?.lookCloser(at: stacks) }
                }
            }
            ticks += 1
            try? await Task.sleep(for: .milliseconds(100))
        }
        await session?.close()
    }

    /// 128 bits that nobody can guess.
    private static func token() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<2).map { _ in
            let digits = String(UInt64.random(in: .min ... .max, using: &generator), radix: 16)
            return String(repeating: "0", count: 16 - digits.utf8.count) + digits
        }.joined()
    }
}
