import Foundation
import MainstayDiagnostics
import MainstayTemplate
import Testing
import Yams

@Suite("YAML as a second reader reads it")
struct YamsDifferentialTests {
    private static let fixtures: [String] = [
        "anchors", "blocks", "comments", "compact", "flow", "intrinsics", "json", "multiline", "scalars",
    ]

    private static func text(_ name: String) throws -> String {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
        return try String(contentsOf: folder.appending(path: name + ".yaml"), encoding: .utf8)
    }

    @Test("structure, scalars and positions agree", arguments: fixtures)
    func agrees(name: String) throws {
        for end in ["\n", "\r\n"] {
            let text = try Self.text(name).replacing("\n", with: end)
            let ours = TemplateParser(file: name + ".yaml").parse(text)
            #expect(ours.diagnostics.isEmpty)
            let theirs = try #require(try Yams.compose(yaml: text))
            compare(try #require(ours.value), theirs, name)
        }
    }

    @Test("what the printer writes reads the same to the second reader", arguments: fixtures)
    func printed(name: String) throws {
        let value = try #require(TemplateParser(file: "t.yaml").parse(try Self.text(name)).value)
        let text = YAMLPrinter().string(value)
        compare(value, try #require(try Yams.compose(yaml: text)), name, positions: false)
    }

    private func compare(_ ours: TemplateValue, _ theirs: Node, _ path: String, positions: Bool = true) {
        if positions, let mark = theirs.mark {
            #expect(ours.position == SourcePosition(line: mark.line, column: mark.column), "\(path)")
        }
        let tag = theirs.tag.description
        if tag.hasPrefix("!"), tag.count > 1 {
            compareShortForm(ours, theirs, name: String(tag.dropFirst()), path, positions)
            return
        }
        compareContent(ours, theirs, path, positions)
    }

    private func compareShortForm(
        _ ours: TemplateValue, _ theirs: Node, name: String, _ path: String, _ positions: Bool
    ) {
        let member = ours.object?.members.first
        #expect(member?.key == (name == "Ref" || name == "Condition" ? name : "Fn::" + name), "\(path)")
        guard let argument = member?.value else { return }
        if let text = theirs.scalar?.string {
            let parts = argument.array?.compactMap(\.string).joined(separator: ".")
            #expect(argument.string ?? parts == text, "\(path)")
        } else {
            compareContent(argument, theirs, path, positions)
        }
    }

    private func compareContent(_ ours: TemplateValue, _ theirs: Node, _ path: String, _ positions: Bool) {
        switch theirs {
        case .scalar(let scalar):
            switch ours.content {
            case .string(let text): #expect(text == scalar.string, "\(path)")
            case .int(let int): #expect(Int.construct(from: scalar) == int || Int(scalar.string) == int, "\(path)")
            case .double(let double):
                #expect(Double(scalar.string + (scalar.string.hasSuffix(".") ? "0" : "")) == double, "\(path)")
            case .bool(let bool): #expect(Bool.construct(from: scalar) == bool, "\(path)")
            case .null: #expect(["", "~", "null", "Null", "NULL"].contains(scalar.string), "\(path)")
            case .array, .object: Issue.record("\(path) is no scalar")
            }
        case .sequence(let sequence):
            #expect(ours.array?.count == sequence.count, "\(path)")
            for (index, pair) in zip(ours.array ?? [], sequence).enumerated() {
                compare(pair.0, pair.1, "\(path)/\(index)", positions: positions)
            }
        case .mapping(let mapping):
            let pairs = merged(mapping)
            #expect(ours.object?.keys == pairs.map { $0.0.scalar?.string ?? "" }, "\(path)")
            for (member, pair) in zip(ours.object?.members ?? [], pairs) {
                if positions, let mark = pair.0.mark {
                    #expect(
                        member.keyPosition == SourcePosition(line: mark.line, column: mark.column),
                        "\(path)/\(member.key)")
                }
                compare(member.value, pair.1, "\(path)/\(member.key)", positions: positions)
            }
        case .alias: Issue.record("\(path) is an alias")
        }
    }

    /// The pairs of a mapping with `<<` merged; the second reader leaves that to its constructor.
    private func merged(_ mapping: Node.Mapping) -> [(Node, Node)] {
        var result: [(Node, Node)] = []
        func isMerge(_ key: Node) -> Bool { key.scalar?.string == "<<" && key.scalar?.style == .plain }
        for (key, value) in mapping where isMerge(key) {
            for source in value.sequence.map(Array.init) ?? [value] {
                for pair in source.mapping.map(merged) ?? [] where !result.contains(where: { $0.0 == pair.0 }) {
                    result.append(pair)
                }
            }
        }
        for (key, value) in mapping where !isMerge(key) {
            if let index = result.firstIndex(where: { $0.0 == key }) {
                result[index] = (key, value)
            } else {
                result.append((key, value))
            }
        }
        return result
    }
}
