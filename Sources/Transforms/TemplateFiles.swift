/// How the transforms read the files that a template names: the module itself touches no disk.
public struct TemplateFiles: Sendable {
    /// The bytes of a file, or nil where there is none or it may not be read.
    public let read: @Sendable (_ path: String) -> [UInt8]?

    public init(read: @escaping @Sendable (_ path: String) -> [UInt8]?) { self.read = read }

    /// No file at all: whatever is named stays unknown.
    public static let none = TemplateFiles { _ in nil }

    /// The path of a file that a template names relative to itself; nil where the name is no local path.
    ///
    /// - Parameter template: the path of the template that names the file.
    static func path(_ name: String, from template: String) -> String? {
        guard !name.isEmpty, !name.contains("://"), !name.contains("${"), !name.contains("{{") else { return nil }
        if name.hasPrefix("/") { return normalise(name) }
        let folder = template.lastIndex(of: "/").map { String(template[...$0]) } ?? ""
        return normalise(folder + name)
    }

    /// The path without `.` and `..`, so that one file has one name.
    private static func normalise(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
        }
        return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    }
}
