import MainstaySchema
import Testing

@Suite struct UpdateBehaviorTests {
    private let schema: ResourceSchema = {
        var schema = ResourceSchema(typeName: "Test", root: SchemaNode())
        schema.createOnly = ["Name", "Network/Subnet", "Rules/*/Protocol"]
        schema.conditionalCreateOnly = ["Engine"]
        return schema
    }()

    @Test(arguments: [
        ("Name", ResourceSchema.Replacement.always), ("Name/Inner", .always), ("Names", .none), ("Nam", .none),
        ("Network/Subnet", .always), ("Network/Other", .none), ("Network", .conditional),
        ("Rules/0/Protocol", .always), ("Rules/*/Protocol", .always), ("Rules/0/Port", .none),
        ("Rules/0", .conditional),
        ("Engine", .conditional), ("Engine/Version", .conditional), ("Unknown", .none),
    ])
    func replacement(path: String, expected: ResourceSchema.Replacement) {
        #expect(schema.replacement(forChangeOf: path) == expected)
    }
}
