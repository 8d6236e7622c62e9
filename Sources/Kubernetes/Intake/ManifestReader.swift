import MainstayConstructs
import MainstayDiagnostics
import MainstayFiles
import MainstayTemplate

/// Reads the manifests of a folder. Never stops at the first that is broken.
struct ManifestReader {
    struct ReadObject {
        var value: TemplateValue
        let file: String
        let location: SourceLocation
    }

    /// Folders in folders, and no further.
    private static let depthLimit = 8
    private static let sizeLimit = 8 << 20

    let folder: String
    private(set) var files: [(path: String, bytes: [UInt8])] = []
    private(set) var objects: [ReadObject] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ folder: String) {
        self.folder = folder
        guard FileSystem.isDirectory(folder) else {
            report(
                "missing-manifests", "there is no folder \"\(folder)\"",
                at: SourceLocation(file: folder, position: .unknown),
                help: "name a folder relative to the one in which the platform runs")
            return
        }
        read("", depth: 0)
        if files.isEmpty, diagnostics.isEmpty {
            report(
                "missing-manifests", "the folder \"\(folder)\" has no manifests",
                at: SourceLocation(file: folder, position: .unknown), help: "put .yaml, .yml or .json files there")
        }
    }

    private mutating func read(_ prefix: String, depth: Int) {
        let entries: [FileSystem.Entry]
        do { entries = try FileSystem.list("\(folder)/\(prefix)") } catch {
            report(
                "unreadable-manifest", error.description, at: SourceLocation(file: folder, position: .unknown),
                help: "check that the folder can be read")
            return
        }
        for entry in entries.sorted(by: { $0.name < $1.name }) where !entry.name.hasPrefix(".") {
            let path = prefix + entry.name
            if entry.isDirectory {
                if depth < Self.depthLimit { read("\(path)/", depth: depth + 1) }
            } else if [".yaml", ".yml", ".json"].contains(where: entry.name.lowercased().hasSuffix) {
                readFile(path)
            }
        }
    }

    private mutating func readFile(_ path: String) {
        let file = "\(folder)/\(path)"
        let start = SourceLocation(file: file, line: 1, column: 1)
        let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
        if ["kustomization.yaml", "kustomization.yml"].contains(name) {
            report(
                "kustomization-in-manifests", "a folder with a kustomization is no folder of plain manifests",
                at: start,
                help: "take in the folder of its base, and say here what the overlay changes")
            return
        }
        let bytes: [UInt8]
        do { bytes = try FileSystem.read(file, upTo: Self.sizeLimit) } catch {
            report("unreadable-manifest", error.description, at: start, help: "check that the file can be read")
            return
        }
        files.append((path, bytes))
        for document in DocumentSplitter.documents(of: bytes) {
            let parsed = TemplateParser(file: file).parse(Array(document.bytes))
            diagnostics += parsed.diagnostics.map { $0.moved(by: document.linesBefore) }
            guard let value = parsed.value else { continue }
            add(value, path, file, document.linesBefore)
        }
    }

    private mutating func add(_ value: TemplateValue, _ path: String, _ file: String, _ lines: Int) {
        let location = SourceLocation(file: file, position: value.position.moved(by: lines))
        guard let object = value.object else {
            report(
                "invalid-manifest", "a manifest is a mapping, and this is none", at: location,
                help: "write apiVersion:, kind: and metadata:")
            return
        }
        if value["kind"]?.string?.hasSuffix("List") == true, let items = value["items"]?.array {
            for item in items { add(item, path, file, lines) }
            return
        }
        var isWhole = true
        for (path, example) in [
            (["apiVersion"], "apiVersion: apps/v1"), (["kind"], "kind: Deployment"),
            (["metadata", "name"], "metadata: {name: api}"),
        ] {
            var found: TemplateValue? = value
            for part in path { found = found?[part] }
            if let text = found?.string, !text.isEmpty { continue }
            isWhole = false
            let place = found.map { SourceLocation(file: file, position: $0.position.moved(by: lines)) } ?? location
            let kind = object["kind"]?.string ?? "manifest"
            let name = path.joined(separator: ".")
            report(
                "invalid-manifest", found == nil ? "this \(kind) has no \(name)" : "\(name) of this \(kind) is no text",
                at: place, help: "write \(example)")
        }
        if isWhole { objects.append(ReadObject(value: value, file: path, location: location)) }
    }

    private mutating func report(_ rule: String, _ message: String, at location: SourceLocation, help: String) {
        diagnostics.append(Diagnostic(rule, .error, message, at: location, help: help))
    }
}

extension SourcePosition {
    /// The same place in the whole text of which the lines before were cut off.
    func moved(by lines: Int) -> SourcePosition {
        isKnown ? SourcePosition(line: Int(line) + lines, column: Int(column)) : self
    }
}

extension Diagnostic {
    func moved(by lines: Int) -> Diagnostic {
        var moved = self
        moved.location?.position = location?.position.moved(by: lines) ?? .unknown
        moved.end = end?.moved(by: lines)
        moved.related = related.map { place in
            var place = place
            let position = place.location?.position.moved(by: lines) ?? .unknown
            place.location?.position = position
            return place
        }
        return moved
    }
}
