import MainstayResourceGenerator
import MainstaySchema
import Testing

@Suite struct TranslatorTests {
    private func model(_ schema: ResourceSchema) throws -> ResourceModel { try #require(Translator(schema)).model() }

    private func structure(_ name: String, in model: ResourceModel) throws -> [ResourceModel.Argument] {
        let type = try #require(model.nestedTypes.first { $0.name == name })
        guard case .structure(let arguments, _) = type.content else { return [] }
        return arguments
    }

    @Test func readOnlyPropertiesAreAttributesAndNotArguments() throws {
        var schema = ResourceSchema(
            [
                "Arn": .of(.string), "Id": .of(.string), "Name": .of(.string),
                "Endpoint": .object(["Port": .of(.integer)]),
                "Secret": .object(["Key": .of(.string), "Arn": .of(.string)]),
            ], required: ["Id"])
        schema.readOnly = ["Arn", "Id", "Endpoint/Port", "Secret/Arn"]
        schema.attributes = [
            .init("Arn", .of(.string)), .init("Endpoint.Port", .of(.integer)), .init("Zones", .list(.of(.string))),
            .init("Endpoint", .object(["Port": .of(.integer)])),
        ]
        let model = try model(schema)
        #expect(model.arguments.map(\.label) == ["id", "name", "secret"])
        #expect(try structure("Secret", in: model).map(\.key) == ["Key"])
        #expect(model.attributes.map(\.name) == ["arn", "endpointPort", "zones"])
        #expect(model.attributes.map(\.type) == [.string, .library("IntValue"), .list(.string)])
    }

    @Test func argumentsAreInTheOrderOfTheirLabels() throws {
        let model = try model(
            ResourceSchema(
                ["VPCId": .of(.string), "Zone": .of(.string), "vat": .of(.string), "Amount": .of(.integer)],
                required: ["Zone"]))
        #expect(model.arguments.map(\.label) == ["amount", "vat", "vpcId", "zone"])
        #expect(model.arguments.map(\.isRequired) == [false, false, false, true])
    }

    @Test func variantsThatOnlyRequireStayOneStructure() throws {
        var rule = SchemaNode.object(["A": .of(.string), "B": .of(.string)])
        rule.oneOf = [.of([]) { $0.required = ["A"] }, .of([]) { $0.required = ["B"] }]
        let model = try model(ResourceSchema(["Rule": .reference("Rule")], definitions: ["Rule": rule]))
        #expect(model.arguments[0].type == .nested("Rule"))
        #expect(try structure("Rule", in: model).map(\.isRequired) == [false, false])
    }

    @Test func structuresThatExcludeEachOtherBecomeOne() throws {
        var block = SchemaNode.of([])
        block.oneOf = [
            .object(["A": .of(.string), "Kind": .of(.string)], required: ["A", "Kind"]),
            .object(["B": .of(.string), "Kind": .of(.string)], required: ["B", "Kind"]),
        ]
        let model = try model(ResourceSchema(["Block": .reference("Block")], definitions: ["Block": block]))
        let arguments = try structure("Block", in: model)
        #expect(arguments.map(\.label) == ["a", "b", "kind"])
        #expect(arguments.map(\.isRequired) == [false, false, true])
    }

    @Test func definitionsThatContainThemselvesAreTranslatedOnce() throws {
        let statement = SchemaNode.object(["And": .list(.reference("Statement")), "Not": .reference("Statement")])
        let model = try model(
            ResourceSchema(["Statement": .reference("Statement")], definitions: ["Statement": statement]))
        #expect(model.nestedTypes.map(\.name) == ["Statement"])
        #expect(
            try structure("Statement", in: model).map(\.type) == [.list(.nested("Statement")), .nested("Statement")])
    }

    @Test func inlineTypesStepAsideForDefinitions() throws {
        let definitions: [String: SchemaNode] = [
            "Status": .object(["State": .values("ON", "OFF")]),
            "Rule": .object(["Status": .values("A", "B"), "Full": .reference("Status")]),
        ]
        let model = try model(ResourceSchema(["Rule": .reference("Rule")], definitions: definitions))
        #expect(try structure("Rule", in: model).map(\.type) == [.nested("Status"), .nested("StatusValue")])
    }

    @Test func factsAreTold() throws {
        var schema = ResourceSchema([
            "Name": .of(.string) {
                $0.minLength = 1
                $0.maxLength = 63
                $0.pattern = "^[a-z]+$"
            },
            "Port": .of(.integer) {
                $0.minimum = 1
                $0.maximum = 65535
            },
            "Zones": .list(.of(.string)),
        ])
        schema.createOnly = ["Name"]
        schema.conditionalCreateOnly = ["Zones"]
        schema.writeOnly = ["Port"]
        let facts = try model(schema).arguments.map(\.facts)
        #expect(facts[0] == ["replaces the resource when changed", "1 to 63 characters", "`^[a-z]+$`"])
        #expect(facts[1] == ["cannot be read back", "1 to 65535"])
        #expect(facts[2] == ["may replace the resource when changed"])
    }

    @Test func libraryNamesThatASiblingHidesAreQualified() throws {
        let schema = ResourceSchema(["A": .of(.string)], typeName: "AWS::ApiGateway::Method")
        let translator = try #require(Translator(schema, siblings: ["AWS::ApiGateway::Resource"]))
        let text = ResourceRenderer(translator.model()).text()
        #expect(text.contains("public struct Method: MainstayConstructs.Resource {"))
    }

    @Test func customResourcesTakePropertiesOfAnyName() throws {
        var schema = ResourceSchema(["ServiceToken": .of(.string)], required: ["ServiceToken"])
        schema.root.patternProperties = [.init(".*", .of([.string, .object]))]
        let model = try model(schema)
        #expect(model.openArgument == "properties")
        #expect(ResourceRenderer(model).text().contains("properties: [String: JSONValue] = [:],"))
    }
}
