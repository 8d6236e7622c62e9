import MainstayEditing
import MainstayTemplate
import Testing

struct EditorTests {
    private static func edit(_ text: String, _ changes: [TemplateChange], file: String = "t.yaml") throws -> String {
        let editor = try TemplateEditor(Array(text.utf8), file: file)
        return String(decoding: try editor.applying(changes).bytes, as: UTF8.self)
    }

    private static func set(_ path: String, _ value: TemplateValue) -> TemplateChange {
        TemplateChange(path.split(separator: "/").map(String.init), .set(value))
    }

    @Test(
        "A value is replaced in its own style, and comments stay",
        arguments: [
            ("A: {B: false, C: x}\n", "A/B", "A: {B: true, C: x}\n"),
            ("A:\n  B: false  # why\n  C: x\n", "A/B", "A:\n  B: true  # why\n  C: x\n"),
            ("A:\n  B: 'false'\n", "A/B", "A:\n  B: true\n"),
            ("A:\n  B:\n  C: x\n", "A/B", "A:\n  B: true\n  C: x\n"),
            ("A:\n  B: ~ # none\n", "A/B", "A:\n  B: true # none\n"),
            ("A:\n- B: no\n  C: d\n", "A/0/B", "A:\n- B: true\n  C: d\n"),
            ("A: [1, false, x]\n", "A/1", "A: [1, true, x]\n"),
        ])
    func replaced(text: String, path: String, expected: String) throws {
        #expect(try Self.edit(text, [Self.set(path, true)]) == expected)
    }

    @Test(
        "Text keeps its quotes, and gets some where it would be something else",
        arguments: [
            ("A: x\n", TemplateValue("w"), "A: w\n"), ("A: 'x'\n", "it's", "A: 'it''s'\n"),
            ("A: \"x\" # c\n", "w", "A: \"w\" # c\n"), ("A: x\n", "true", "A: \"true\"\n"),
            ("A: x\n", "a: b", "A: \"a: b\"\n"), ("A: x\n", "2010-09-09", "A: \"2010-09-09\"\n"),
        ])
    func quoted(text: String, value: TemplateValue, expected: String) throws {
        #expect(try Self.edit(text, [Self.set("A", value)]) == expected)
    }

    @Test(
        "A member is added after the last one, as far in as the others",
        arguments: [
            ("A:\n  B: 1\nZ: 2\n", "A/C", "A:\n  B: 1\n  C: true\nZ: 2\n"),
            ("A:\n    B: 1 # one\n\n# end\nZ: 2\n", "A/C", "A:\n    B: 1 # one\n    C: true\n\n# end\nZ: 2\n"),
            (
                "A:\n  B:\n    - x\n    - y: 1\n      z: 2", "A/C",
                "A:\n  B:\n    - x\n    - y: 1\n      z: 2\n  C: true"
            ),
            ("A:\n  B:\n  - x\nZ: 2\n", "A/C", "A:\n  B:\n  - x\n  C: true\nZ: 2\n"),
            ("A:\n  B: |\n    text\n    # text\nZ: 2\n", "A/C", "A:\n  B: |\n    text\n    # text\n  C: true\nZ: 2\n"),
            ("A:\n  B: !Sub\n    - x\n    - {}\nZ: 2\n", "A/C", "A:\n  B: !Sub\n    - x\n    - {}\n  C: true\nZ: 2\n"),
            ("A:\n  B: {x: 1,\n    y: 2}\nZ: 2\n", "A/C", "A:\n  B: {x: 1,\n    y: 2}\n  C: true\nZ: 2\n"),
            ("A:\n  B: !Ref X # x\nZ: 2\n", "A/C", "A:\n  B: !Ref X # x\n  C: true\nZ: 2\n"),
            ("A:\n  B:\nZ: 2\n", "A/C", "A:\n  B:\n  C: true\nZ: 2\n"),
            ("- a\n", "A", ""),
            ("A: {B: 1}\n", "A/C", "A: {B: 1, C: true}\n"),
            ("A: {}\n", "A/C", "A: {C: true}\n"),
            ("A: {B: it's, D: 'x}'}\n", "A/C", "A: {B: it's, D: 'x}', C: true}\n"),
            ("A: {\n  B: 1, # b\n  D: 2 # d\n}\n", "A/C", "A: {\n  B: 1, # b\n  D: 2, # d\n  C: true\n}\n"),
            ("A: {\n  B: 1,\n}\n", "A/C", "A: {\n  B: 1,\n  C: true\n}\n"),
            ("A:\r\n  B: 1\r\nZ: 2\r\n", "A/C", "A:\r\n  B: 1\r\n  C: true\r\nZ: 2\r\n"),
        ])
    func added(text: String, path: String, expected: String) throws {
        if expected.isEmpty {
            #expect(throws: EditRefusal.self) { try Self.edit(text, [Self.set(path, true)]) }
        } else {
            #expect(try Self.edit(text, [Self.set(path, true)]) == expected)
        }
    }

    @Test("What is needed above a member is made, once for several")
    func parents() throws {
        let text = "A:\n   Type: T\n   Properties:\n      B: 1\nZ: 2\n"
        let edited = try Self.edit(
            text, [Self.set("A/Properties/X/U", true), Self.set("A/Properties/X/W/V", "v"), Self.set("Z", 3)])
        #expect(
            edited
                == "A:\n   Type: T\n   Properties:\n      B: 1\n      X:\n         U: true\n         W:\n            V: v\nZ: 3\n"
        )
        #expect(
            try Self.edit("A:\n  Type: T\n", [Self.set("A/Properties/X", 1)])
                == "A:\n  Type: T\n  Properties:\n    X: 1\n"
        )
        #expect(
            try Self.edit("A:\n  Properties:\n", [Self.set("A/Properties/X", 1)]) == "A:\n  Properties:\n    X: 1\n")
        #expect(try Self.edit("A: {T: x}\n", [Self.set("A/P/X", 1)]) == "A: {T: x, P: {X: 1}}\n")
    }

    @Test("JSON keeps its indentation, and its lines where it has none")
    func json() throws {
        let text = "{\n  \"A\": {\n    \"B\": false\n  }\n}\n"
        #expect(
            try Self.edit(text, [Self.set("A/B", true), Self.set("A/C/D", "x")], file: "t.json")
                == "{\n  \"A\": {\n    \"B\": true,\n    \"C\": {\n      \"D\": \"x\"\n    }\n  }\n}\n")
        #expect(
            try Self.edit("{\"A\":{\"B\":1}}", [Self.set("A/C", true), Self.set("A/D/E", 1)], file: "t.json")
                == "{\"A\":{\"B\":1,\"C\":true,\"D\":{\"E\":1}}}")
        #expect(try Self.edit("{\"A\": {}}", [Self.set("A/C", true)], file: "t.json") == "{\"A\": {\"C\": true}}")
        #expect(
            try Self.edit("{\"A\": {\"B\": null}}", [Self.set("A/B", true)], file: "t.json")
                == "{\"A\": {\"B\": true}}")
    }

    @Test("A member goes with its lines; a key is renamed where it stands")
    func removedAndRenamed() throws {
        let remove = TemplateChange(["A", "B"], .remove)
        #expect(try Self.edit("A:\n  B:\n    - x\n  # c\n  C: 1\n", [remove]) == "A:\n  # c\n  C: 1\n")
        #expect(try Self.edit("A:\n  C: 1\n  B: x # y\nZ: 1\n", [remove]) == "A:\n  C: 1\nZ: 1\n")
        #expect(try Self.edit("A: {B: x, C: 1}\n", [remove]) == "A: {C: 1}\n")
        #expect(try Self.edit("A: {C: 1, B: !Ref x}\n", [remove]) == "A: {C: 1}\n")
        #expect(try Self.edit("{\"A\": {\"C\": 1, \"B\": [1, 2]}}", [remove], file: "t.json") == "{\"A\": {\"C\": 1}}")
        #expect(throws: EditRefusal.self) { try Self.edit("A:\n  B: 1\n", [remove]) }
        let rename = TemplateChange(["A", "B"], .rename("Better"))
        #expect(try Self.edit("A:\n  B: 1 # x\n", [rename]) == "A:\n  Better: 1 # x\n")
        #expect(try Self.edit("A: {'B': 1}\n", [rename]) == "A: {'Better': 1}\n")
    }

    @Test(
        "What stands in several places, or comes from elsewhere, is not edited",
        arguments: [
            "A: !Ref X\n", "A: {Ref: X}\n", "A: &a {B: 1}\nC: *a\n", "C: &a {B: 1}\nA: *a\n",
            "A: !If [X, {B: 1}, {B: 2}]\n", "D: &d\n  B: 1\nA:\n  <<: *d\n", "A:\n  B: |\n    text\n",
            "A:\n  B: &b 1\nD: *b\n", "A:\n  B: !Sub x\n", "A:\n  B: a\n    b\n",
        ])
    func refused(text: String) {
        #expect(throws: EditRefusal.self) { try Self.edit(text, [Self.set("A/B", true)]) }
    }

    @Test("A change that cannot be made costs the others nothing")
    func plan() throws {
        let text = "A: {B: 1}\nC: !Ref X\nD: {E: 1}\nF: 1\n"
        let changes = [
            Self.set("A/B", 2), Self.set("C", 2), Self.set("D/E", 2), Self.set("A/B", 2), Self.set("D/E", 3),
            Self.set("F", 4),
        ]
        let editor = try TemplateEditor(Array(text.utf8), file: "t.yaml")
        let plan = EditPlan(changes, in: editor) { made, value in
            value["F"]?.int == 4 ? "made worse" : nil
        }
        #expect(plan.made == [0, 2, 3])
        #expect(plan.refused.keys.sorted() == [1, 4, 5])
        #expect(plan.refused[1] == "the value comes from Ref" && plan.refused[5] == "made worse")
        #expect(String(decoding: plan.bytes, as: UTF8.self) == "A: {B: 2}\nC: !Ref X\nD: {E: 2}\nF: 1\n")
        #expect(
            UnifiedDiff(plan.splices, of: editor).render() == """
                --- t.yaml
                +++ t.yaml
                @@ -1,4 +1,4 @@
                -A: {B: 1}
                +A: {B: 2}
                 C: !Ref X
                -D: {E: 1}
                +D: {E: 2}
                 F: 1

                """)
    }

    @Test("The difference counts lines that come and go")
    func diff() throws {
        let text = (1...30).map { "K\($0): 1\n" }.joined() + "L:\n  M: 1\n"
        let editor = try TemplateEditor(Array(text.utf8), file: "t.yaml")
        let changes = [Self.set("L/N", 2), TemplateChange(["K3"], .remove), Self.set("K4", 2)]
        let plan = EditPlan(changes, in: editor)
        #expect(plan.refused.isEmpty)
        let lines = UnifiedDiff(plan.splices, of: editor).render().split(separator: "\n")
        #expect(lines.filter { $0.hasPrefix("@@") } == ["@@ -1,7 +1,6 @@", "@@ -30,3 +29,4 @@"])
        #expect(lines.filter { $0.hasPrefix("-") || $0.hasPrefix("+") }.count == 2 + 3 + 1)
    }
}
