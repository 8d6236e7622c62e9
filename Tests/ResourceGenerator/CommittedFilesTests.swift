import Foundation
import MainstayResourceGenerator
import MainstaySchema
import Testing

@Suite struct CommittedFilesTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// What `--check` does: the committed files are what the schemas and the list of types give.
    @Test func generatedFilesAreCurrent() throws {
        let difference = try PackageTree(root: Self.root.path).difference(from: .bundled)
        #expect(difference.report.isEmpty, "run 'make generate'")
    }

    @Test func stalePathsAreDeletedAndNewOnesWritten() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mainstay-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let list = folder.appending(path: Generation.listPath)
        try FileManager.default.createDirectory(
            at: list.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data("\(PackageManifest.begin)\n\(PackageManifest.end)\n".utf8)
            .write(to: folder.appending(path: "Package.swift"))
        let tree = PackageTree(root: folder.path)

        for types in ["AWS::SQS::Queue\nAWS::SNS::Topic\n", "AWS::SQS::Queue\n"] {
            try Data(types.utf8).write(to: list)
            try tree.apply(tree.difference(from: .bundled))
            #expect(try tree.difference(from: .bundled).isEmpty)
        }
        let services = try FileManager.default.contentsOfDirectory(
            atPath: folder.appending(path: Generation.folder).path)
        #expect(services == ["SQS"])
    }

    /// A type's names are its own affair: no other type of the list changes them.
    @Test func aTypesFileDoesNotDependOnTheList() throws {
        let path = "Sources/Resources/EC2/Subnet.swift"
        let alone = try Generation(TypeList(parsing: "AWS::EC2::Subnet"), from: .bundled)
        let list = try String(contentsOf: Self.root.appending(path: Generation.listPath), encoding: .utf8)
        let together = try Generation(TypeList(parsing: list), from: .bundled)
        #expect(alone.files[path] != nil)
        #expect(alone.files[path] == together.files[path])
    }

    /// Types that could share a file where a file system does not tell upper from lower case.
    @Test func noTwoFilesDifferInCaseOnly() throws {
        var seen: Set<String> = []
        for name in SchemaDatabase.bundled.typeNames {
            guard let typeName = TypeName(name) else { continue }
            #expect(seen.insert("\(typeName.service)/\(typeName.swiftName)".lowercased()).inserted, "\(name)")
        }
    }

    /// Every type that CloudFormation has can be added to the list.
    @Test func everyTypeHasNamesOfItsOwn() throws {
        for name in SchemaDatabase.bundled.typeNames {
            guard let schema = SchemaDatabase.bundled.schema(of: name), let translator = Translator(schema) else {
                continue
            }
            let model = translator.model()
            #expect(Set(model.arguments.map(\.label)).count == model.arguments.count, "\(name)")
            #expect(Set(model.attributes.map(\.name)).count == model.attributes.count, "\(name)")
            #expect(Set(model.nestedTypes.map(\.name)).count == model.nestedTypes.count, "\(name)")
        }
    }
}
