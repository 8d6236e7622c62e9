import MainstayDifference
import MainstayFiles
import MainstayTemplate
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What holds for every template.
@Suite struct PropertyTests {
    /// All templates that lie in the folders of tests.
    static let fixtures: [String] = {
        // This file is Tests/Difference/PropertyTests.swift.
        let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        var found: [String] = []
        func walk(_ folder: String, _ depth: Int) {
            guard depth < 8 else { return }
            for entry in (try? FileSystem.list(folder)) ?? [] {
                let path = "\(folder)/\(entry.name)"
                if entry.isDirectory {
                    walk(path, depth + 1)
                } else if [".json", ".yaml", ".yml"].contains(where: entry.name.hasSuffix) {
                    found.append(path)
                }
            }
        }
        walk("/" + tests, 0)
        return found.sorted()
    }()

    static func template(_ path: String) -> TemplateValue? {
        guard let bytes = try? FileSystem.read(path), let value = TemplateParser(file: path).parse(bytes).value,
            value["Resources"]?.object != nil
        else { return nil }
        return value
    }

    @Test func thereAreFixtures() { #expect(Self.fixtures.count { Self.template($0) != nil } > 10) }

    @Test(arguments: fixtures) func nothingDiffersFromItself(_ path: String) {
        guard let value = Self.template(path) else { return }
        let state = StackState(name: "t", template: value, file: path)
        #expect(StackComparison().difference(state, state).isEmpty)
        // As JSON it is the same template, though no two positions are.
        let printed = TemplateParser(file: "t.json", format: .json).parse(JSONPrinter.pretty.print(value)).value
        let other = StackState(name: "t", template: printed ?? .null, file: "t.json")
        #expect(StackComparison().difference(state, other).isEmpty)
    }

    @Test(arguments: fixtures) func theOrderOfMembersSaysNothing(_ path: String) {
        guard let value = Self.template(path), !Self.hasLoops(value) else { return }
        let state = StackState(name: "t", template: value, file: path)
        let turned = StackState(name: "t", template: Self.reversed(value), file: path)
        let difference = StackComparison().difference(state, turned)
        #expect(difference.isEmpty, "\(difference.resources.map(\.logicalID))")
        #expect(difference.findings.isEmpty)
    }

    /// The name of a loop's element depends on the order of what it runs over.
    private static func hasLoops(_ value: TemplateValue) -> Bool {
        JSONPrinter.compact.string(value).contains("Fn::ForEach")
    }

    /// The members of each object in the opposite order; lists stay as they are.
    static func reversed(_ value: TemplateValue) -> TemplateValue {
        switch value.content {
        case .array(let elements): TemplateValue(.array(elements.map(reversed)), at: value.position)
        case .object(let object):
            TemplateValue(
                .object(
                    TemplateObject(
                        object.members.reversed().map { .init($0.key, at: $0.keyPosition, reversed($0.value)) })),
                at: value.position)
        default: value
        }
    }

    @Test func whatIsFoundDoesNotDependOnTheOrderOfResources() throws {
        let resources = (0..<40).map { "  R\($0): {Type: 'AWS::SQS::Queue', Properties: {VisibilityTimeout: \($0)}}" }
        let changed = (0..<40).map {
            "  R\($0 + 3): {Type: 'AWS::SQS::Queue', Properties: {VisibilityTimeout: \($0 * 2)}}"
        }
        func render(_ old: [String], _ new: [String]) throws -> String {
            let difference = try Comparing.stack(
                "Resources:\n" + old.joined(separator: "\n"), "Resources:\n" + new.joined(separator: "\n"))
            return difference.resources.map { "\($0.logicalID) \($0.kind) \($0.properties.map(\.path.description))" }
                .joined(separator: "\n")
        }
        let straight = try render(resources, changed)
        #expect(try render(resources.reversed(), changed) == straight)
        #expect(try render(resources, changed.reversed()) == straight)
    }

    /// Text that nests as deep as the parser reads it neither traps nor takes long.
    @Test func deepValuesEnd() throws {
        let depth = 400
        func template(_ word: String) -> String {
            let value =
                String(repeating: "{\"a\": [", count: depth / 2) + "\"\(word)\""
                + String(repeating: "]}", count: depth / 2)
            return
                "{\"Resources\": {\"D\": {\"Type\": \"AWS::SSM::Document\", \"Properties\": {\"Content\": \(value)}}}}"
        }
        #expect(try Comparing.stack(template("x"), template("x"), effects: false).isEmpty)
        #expect(try !Comparing.stack(template("x"), template("y"), effects: false).isEmpty)
    }
}
