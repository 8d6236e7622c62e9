import MainstayFiles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes the pages of the documentation that say what rules say, from the rules themselves.
///
///     mainstay-generate-documentation [--check] [FOLDER]
///
/// The folder is the repository; else the current one. With `--check` nothing is written, and what is not current is
/// named and ends with 1.
@main
struct GenerateDocumentation {
    static func main() throws {
        var arguments = CommandLine.arguments.dropFirst()
        let isCheck = arguments.first == "--check"
        if isCheck { arguments = arguments.dropFirst() }
        let root = arguments.first ?? FileSystem.currentDirectory
        guard arguments.count <= 1, !root.hasPrefix("-"), FileSystem.exists("\(root)/Documentation/reference") else {
            print("usage: mainstay-generate-documentation [--check] [FOLDER]    the folder of the repository")
            exit(2)
        }
        let pages = try Pages(root: root).all
        var stale: [String] = []
        for page in pages {
            let path = "\(root)/Documentation/reference/\(page.name)"
            let current = FileSystem.exists(path) ? try FileSystem.read(path) : []
            if current == Array(page.text.utf8) { continue }
            stale.append(page.name)
            if !isCheck {
                if let last = path.lastIndex(of: "/") { try FileSystem.createDirectory(String(path[..<last])) }
                try FileSystem.write(Array(page.text.utf8), to: path)
            }
        }
        // A page of a service that has no rules any more.
        let names = Set(pages.map(\.name))
        let folder = "\(root)/Documentation/reference/rules"
        for entry in FileSystem.exists(folder) ? try FileSystem.list(folder) : [] {
            let name = "rules/\(entry.name)"
            if names.contains(name) { continue }
            stale.append(name)
            if !isCheck { try FileSystem.remove("\(folder)/\(entry.name)") }
        }
        for name in stale { print("\(isCheck ? "not current" : "written"): Documentation/reference/\(name)") }
        if isCheck, !stale.isEmpty {
            print("write the pages anew with: make docs")
            exit(1)
        }
    }
}

/// A page of the documentation.
struct Page {
    /// Its path below the reference.
    let name: String
    let text: String
}
