import MainstayFiles

/// Where a new platform gets Mainstay from.
package enum Toolkit: Equatable, Sendable {
    /// A checkout of the toolkit, from the root.
    case folder(String)
    case repository(url: String)

    /// What was asked for, else what the variable `MAINSTAY_TOOLKIT` says, else the checkout that the program was
    /// built in.
    package static func find(_ wanted: String?, executable: String?) throws(Failure) -> Toolkit {
        if let wanted { return try named(wanted, by: "--toolkit") }
        if let variable = FileSystem.environmentVariable("MAINSTAY_TOOLKIT"), !variable.isEmpty {
            return try named(variable, by: "MAINSTAY_TOOLKIT")
        }
        var folder = executable.map { Paths.parent(of: $0) } ?? ""
        while !folder.isEmpty {
            if isToolkit(folder) { return .folder(folder) }
            folder = Paths.parent(of: folder)
            if folder == "/" { break }
        }
        throw Failure(
            "where is the toolkit? This program does not lie in a checkout of it",
            help: "say so with --toolkit PATH (a checkout) or --toolkit URL (a repository)")
    }

    private static func named(_ name: String, by source: String) throws(Failure) -> Toolkit {
        if name.contains("://") || name.hasPrefix("git@") { return .repository(url: name) }
        let folder = Paths.real(name) ?? Paths.absolute(name)
        guard isToolkit(folder) else {
            throw Failure(
                "\(source) \(name) is no checkout of the toolkit: it has no Package.swift of a package named Mainstay",
                help: "give the folder of the checkout, or the URL of a repository")
        }
        return .folder(folder)
    }

    static func isToolkit(_ folder: String) -> Bool {
        guard let manifest = try? FileSystem.read(Paths.join(folder, "Package.swift")) else { return false }
        // The manifest is a program; what names the package is a line that everyone writes alike.
        return String(decoding: manifest, as: UTF8.self).split(separator: "\n").contains { line in
            line.filter { $0 != " " } == "name:\"Mainstay\","
        }
    }

    /// What SwiftPM knows the package by: the last part of its path or URL, in lower case.
    var identity: String {
        let location =
            switch self {
            case .folder(let path): path
            case .repository(let url): url
            }
        let name = Paths.name(of: location).split(separator: ":").last.map(String.init) ?? ""
        return (name.hasSuffix(".git") ? String(name.dropLast(4)) : name).lowercased()
    }

    /// The dependency as a manifest in a folder writes it.
    func declaration(from directory: String) -> String {
        switch self {
        case .folder(let path): return ".package(path: \(Self.literal(Self.way(to: path, from: directory))))"
        case .repository(let url): return ".package(url: \(Self.literal(url)), branch: \"main\")"
        }
    }

    /// Relative where both lie under a folder in common, so that they can be moved together.
    private static func way(to path: String, from directory: String) -> String {
        let relative = Paths.relative(path, to: directory)
        let share = path.split(separator: "/").first == directory.split(separator: "/").first
        return share ? relative : path
    }

    private static func literal(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
