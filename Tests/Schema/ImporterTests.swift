import MainstaySchema
import Testing

@testable import mainstay_import_schemas

@Suite struct ImporterTests {
    /// Decoding and encoding again gives the same file: nothing is lost on either way, and the order is settled.
    @Test func theDatabaseSurvivesARoundTrip() throws {
        let database = SchemaDatabase.bundled
        let regions = database.regions
        func bits(of names: [String]) -> UInt64 {
            names.reduce(0) { $0 | 1 << UInt64(regions.firstIndex(of: $1) ?? 63) }
        }
        var entries: [Catalogue.Entry] = []
        for name in database.typeNames {
            let schema = try #require(try database.decode(name))
            let offering = try #require(database.regions(offering: name))
            let rules = try database.regionalRules(of: name).map { rule in
                Catalogue.RegionalRule(
                    path: rule.path, conditions: rule.conditions, knownRegions: bits(of: rule.regions),
                    values: rule.allValues.map { .init(name: $0, regions: bits(of: rule.regions(offering: $0))) })
            }
            entries.append(
                Catalogue.Entry(schema: schema, regions: bits(of: offering), regionalRules: rules))
        }
        let bytes = try DatabaseEncoder(
            Catalogue(source: database.source, regions: regions, entries: entries.reversed())
        ).encode()
        #expect(try bytes == DamagedDatabaseTests.bundledBytes())
    }

    @Test func numbersSurviveARoundTrip() throws {
        var schema = ResourceSchema(typeName: "Test::Numbers", root: SchemaNode())
        let doubles: [Double] = [
            0, -0.0, 1, -1, 0.5, -0.1, 9_223_372_036_854_775_808, 9_007_199_254_740_992, 9_007_199_254_740_994, 1e300,
            -9_007_199_254_740_992, .infinity,
        ]
        schema.definitions = doubles.enumerated().map { index, value in
            var node = SchemaNode()
            node.minimum = value
            node.multipleOf = -value
            node.maxLength = index * 1_000_003 - 5
            node.enumeration = [.double(value), .int(index - 3), .int(1 << 60), .int(-(1 << 60)), .bool(index == 1)]
            return SchemaNode.Member("D\(index + 100)", node)
        }
        let bytes = try DatabaseEncoder(
            Catalogue(source: "test", regions: ["a"], entries: [.init(schema: schema, regions: 1)])
        ).encode()
        let database = try SchemaDatabase(bytes)
        #expect(try database.decode("Test::Numbers") == schema)
        #expect(database.source == "test")
        #expect(database.regions(offering: "Test::Numbers") == ["a"])
    }

    @Test func anUnknownKeywordStopsTheImport() throws {
        let schema: JSONValue = ["properties": ["Name": ["type": "string", "newKeyword": 1]]]
        let error = #expect(throws: ImportError.self) {
            try ResourceTranslator(typeName: "Test", schema: schema).translate()
        }
        #expect(error?.description == "properties: Name: newKeyword: unknown keyword")
    }

    @Test func aReferenceIntoNowhereStopsTheImport() {
        let schema: JSONValue = ["properties": ["Name": ["$ref": "#/definitions/Missing"]]]
        #expect(throws: ImportError.self) { try ResourceTranslator(typeName: "Test", schema: schema).translate() }
    }

    @Test func dependenciesBecomeRulesOfTheirOwn() throws {
        let node = try NodeTranslator().node([
            "dependencies": ["A": ["B"], "C": ["required": ["D"]]]
        ])
        #expect(node.dependentRequired == [.init("A", ["B"])])
        #expect(node.allOf.first?.conditional.first?.required == ["C"])
        #expect(node.allOf.first?.conditional.dropFirst().first?.required == ["D"])
    }

    @Test func aPatchThatNoLongerFitsIsReported() {
        let patch = SchemaPatch(
            type: "Test", reason: "a name", operations: [.change("/properties/Name/format", from: "x", to: nil)])
        var fits: JSONValue = ["properties": ["Name": ["format": "x", "type": "string"]]]
        #expect(throws: Never.self) { try patch.apply(to: &fits) }
        #expect(fits == ["properties": ["Name": ["type": "string"]]])
        let error = #expect(throws: ImportError.self) { try patch.apply(to: &fits) }
        #expect(error?.description.contains("no longer fits") == true)
    }

    @Test func readsJSON() throws {
        let text = #"{"a": [1, -2.5, 1e3, true, null, "x\n\u00e9\ud83d\ude00\"\/"], "b": {}, "c": 9223372036854775808}"#
        let json = try JSONReader.read(Array(text.utf8))
        #expect(
            json == [
                "a": [1, .double(-2.5), .double(1000), true, .null, "x\né😀\"/"], "b": [:],
                "c": .double(9_223_372_036_854_775_808),
            ])
        for wrong in ["", "{", "[1,]", "{\"a\":1,\"a\":2}", "tru", "1 2", "\"", "{\"a\" 1}", "[\"\\u12\"]", "\"\\"] {
            #expect(throws: ImportError.self) { try JSONReader.read(Array(wrong.utf8)) }
        }
    }
}
