import MainstaySchema
import Testing

@Suite struct ReferenceResolutionTests {
    private func reference(_ name: String) -> SchemaNode {
        var node = SchemaNode()
        node.reference = name
        return node
    }

    private func schema(_ definitions: [(String, SchemaNode)]) -> ResourceSchema {
        var root = SchemaNode()
        var text = SchemaNode()
        text.types = .string
        root.properties = [.init("Arn", text)]
        var schema = ResourceSchema(typeName: "Test", root: root)
        schema.definitions = definitions.map { .init($0, $1) }
        return schema
    }

    @Test func aNodeWithoutReferenceIsItself() {
        var node = SchemaNode()
        node.maxLength = 3
        #expect(schema([]).resolve(node) == node)
    }

    @Test func chainsAreFollowed() {
        var end = SchemaNode()
        end.types = .boolean
        let schema = schema([("A", reference("B")), ("B", reference("C")), ("C", end)])
        #expect(schema.resolve(reference("A")) == end)
    }

    @Test func circlesAndGapsLeadNowhere() {
        let schema = schema([("A", reference("B")), ("B", reference("A")), ("C", reference("Missing"))])
        for name in ["A", "B", "C", "Missing", "#/properties/Missing", "#/nonsense", ""] {
            #expect(schema.resolve(reference(name)) == nil)
        }
    }

    @Test func aPropertyCanBeMeant() {
        #expect(schema([]).resolve(reference("#/properties/Arn"))?.types == .string)
    }

    @Test func everyReferenceOfTheDatabaseLeadsSomewhere() throws {
        for name in SchemaDatabase.bundled.typeNames {
            let schema = try #require(SchemaDatabase.bundled.schema(of: name))
            var open = [schema.root] + schema.definitions.map(\.node)
            while let node = open.popLast() {
                if schema.resolve(node) == nil { Issue.record("\(name): \(node.reference ?? "")") }
                open += (node.properties + node.patternProperties).map(\.node)
                open += node.items + node.prefixItems + node.allOf + node.anyOf + node.oneOf
            }
        }
    }
}
