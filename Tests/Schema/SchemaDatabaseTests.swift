import MainstaySchema
import Testing

@Suite struct SchemaDatabaseTests {
    let database = SchemaDatabase.bundled

    @Test func isPartOfTheBinary() {
        #expect(database.loadingError == nil)
        #expect(database.source == "cfn-lint 1.58.0, schemas of 2026-10-20")
    }

    @Test func hasEveryType() {
        let names = Array(database.typeNames)
        #expect(names.count == 1898)
        #expect(names == names.sorted())
        #expect(names.count { database.regions(offering: $0)?.contains("us-east-1") == true } == 1854)
        // The types of the serverless transform are offered by no region: CloudFormation expands them first.
        #expect(names.count { database.regions(offering: $0)?.isEmpty == true } == 14)
        #expect(database.regions.count == 45)
    }

    @Test func decodesEveryType() throws {
        for name in database.typeNames {
            let schema = try #require(try database.decode(name))
            #expect(schema.typeName == name)
            #expect(schema.root.types == .object)
        }
    }

    @Test func anUnknownTypeHasNoSchema() throws {
        for name in ["AWS::Nothing::AtAll", "", "AWS::S3::Bucke", "AWS::S3::Bucketz", "aws::s3::bucket", "ZZZ"] {
            #expect(try database.decode(name) == nil)
            #expect(!database.contains(name))
            #expect(database.regions(offering: name) == nil)
        }
    }

    @Test func anyCustomResourceHasTheSchemaOfCustomResources() throws {
        let schema = try #require(database.schema(of: "Custom::Migration"))
        #expect(schema.typeName == "AWS::CloudFormation::CustomResource")
        #expect(schema.root.required == ["ServiceToken"])
    }

    @Test func knowsWhichRegionsOfferAType() throws {
        let regions = try #require(database.regions(offering: "AWS::OpsWorks::Stack"))
        #expect(!regions.contains("us-east-1"))
        #expect(database.regions(offering: "AWS::S3::Bucket") == database.regions)
    }

    @Test func answersManyThreadsAtOnce() async {
        await withTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask { SchemaDatabase.bundled.typeNames.prefix(200).count { database.schema(of: $0) != nil } }
            }
            for await count in group { #expect(count == 200) }
        }
    }
}
