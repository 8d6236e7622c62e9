import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayDiagnostics
import MainstayFiles

/// One `promote`: takes the assembly that was proved, proves that only declared differences remain, deploys it.
struct PromoteRun {
    let session: CloudSession
    let stacks: ChosenStacks
    let from: String
    let to: String
    let declared: [AllowedDrift]
    let acceptsAll: Bool
    let request: DeployRequest

    static func allowList(_ path: String?) throws -> [AllowedDrift] {
        let usual = "promote-allowed.yaml"
        guard path != nil || FileSystem.exists(usual) else { return [] }
        do {
            return try AllowListReader.read(try FileSystem.read(path ?? usual, upTo: 1 << 20), file: path ?? usual)
        } catch let error as FileError {
            throw Failure(error.description)
        }
    }

    func run() async throws -> Int32 {
        let search = ReleaseSearch(session: session, stacks: stacks)
        let release = try await search.latest()
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        let assembly = try await search.assembly(of: release, in: folder)
        let comparison = PromotionComparison(from: from, to: to, declared: declared, day: Today.text(session.pace.time))
        let found = try comparison.compare(assembly)
        for difference in found where !difference.isCode {
            let word = difference.declaredBy.map { "declared by \($0.owner): \($0.reason)" } ?? "not declared"
            Console.print(TerminalText.line("\(difference.stack): \(difference.text)  (\(word))"))
        }
        if let code = found.first(where: \.isCode) {
            throw Failure(
                "\(to) would get other code than \(from) proved: \(code.stack): \(code.text)",
                help: "build it once for both environments", exitCode: 1)
        }
        let open = found.filter { $0.declaredBy == nil }
        if !open.isEmpty, !acceptsAll, !request.onlyShows {
            throw Failure(
                "\(open.count) differences between \(from) and \(to) are not declared",
                help: "declare them in promote-allowed.yaml, or add --allow-differences", exitCode: 1)
        }
        Console.printError("Promoting \(release.id)\(release.commit.map { ", commit \($0)" } ?? "") to \(to).")
        return try await DeployRun(
            request: request, session: session, assembly: assembly,
            release: ReleaseNote(reason: "promotion of \(from) \(release.id)", origin: release)
        ).run()
    }
}
