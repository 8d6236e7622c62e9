internal import MainstayResourceGenerator
internal import MainstaySchema

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Writes `Sources/Resources` and the list of services in `Package.swift`; run at the package's root.
@main
struct GenerateResources {
    static let usage = """
        usage: mainstay-generate-resources [--check] [package folder]

          --check   write nothing; list what differs and exit with 1 if anything does
        """

    static func main() {
        var folders: [String] = []
        var isCheck = false
        for argument in CommandLine.arguments.dropFirst() {
            switch argument {
            case "--check":
                isCheck = true
            case "--help", "-h":
                print(usage)
                return
            case _ where argument.hasPrefix("-"):
                fail("unknown option '\(argument)'\n\(usage)", status: 64)
            default:
                folders.append(argument)
            }
        }
        guard folders.count < 2 else { fail("more than one package folder\n\(usage)", status: 64) }
        run(PackageTree(root: folders.first ?? "."), isCheck: isCheck)
    }

    private static func run(_ tree: PackageTree, isCheck: Bool) {
        if let error = SchemaDatabase.bundled.loadingError { fail("the schemas cannot be read: \(error)") }
        do {
            let difference = try tree.difference(from: .bundled)
            for line in difference.report { print(line) }
            if isCheck {
                if !difference.isEmpty { fail("generated resources are out of date: run 'make generate'") }
            } else {
                try tree.apply(difference)
                let written = difference.added.count + difference.changed.count
                print("\(written) files written, \(difference.stale.count) deleted")
            }
        } catch {
            fail("\(error)")
        }
    }

    private static func fail(_ message: String, status: Int32 = 1) -> Never {
        let text = Array("error: \(message)\n".utf8)
        _ = text.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
        exit(status)
    }
}
