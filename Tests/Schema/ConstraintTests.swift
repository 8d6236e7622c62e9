import MainstaySchema
import Testing

/// Rules beside the schemas: constraints of a type, and values by region.
@Suite struct ConstraintTests {
    let database = SchemaDatabase.bundled

    private func rules(_ type: String) throws -> [RegionalRule] { try database.regionalRules(of: type) }

    @Test func constraintsAreNamedAndPlaced() throws {
        let group = try #require(database.schema(of: "AWS::EC2::SecurityGroup"))
        let ports = group.constraints.filter { $0.name == "aws_ec2_securitygroup/protocols_and_port_ranges_include" }
        #expect(ports.map(\.path) == ["SecurityGroupIngress/*", "SecurityGroupEgress/*"])
        #expect(ports.first?.node.conditional.dropFirst().first?.required == ["FromPort", "ToPort"])
        #expect(ports.first?.isWarning == false)
        #expect(group.constraints.contains { $0.isWarning })
    }

    @Test func whatIsRefusedAltogetherIsANegatedEmptyNode() throws {
        let records = try #require(database.schema(of: "AWS::Route53::RecordSet"))
        let alias = try #require(records.constraints.first { $0.name == "aws_route53_recordset/recordset_alias" })
        #expect(alias.node.conditional[1].property("TTL")?.not == [SchemaNode()])
    }

    @Test func constraintsHaveNoReferences() throws {
        for name in database.typeNames {
            var open = try #require(database.schema(of: name)).constraints.map(\.node)
            while let node = open.popLast() {
                #expect(node.reference == nil)
                open += (node.properties + node.patternProperties).map(\.node)
                open += node.items + node.allOf + node.anyOf + node.oneOf + node.not + node.conditional
            }
        }
    }

    @Test func engineVersionsAreKnown() throws {
        let instance = try #require(database.schema(of: "AWS::RDS::DBInstance"))
        let names = Set(instance.constraints.map(\.name))
        #expect(names.contains("aws_rds_dbinstance/engine_version"))
        #expect(names.contains("aws_rds_dbinstance/kmskey_storageencrypted"))
    }

    @Test func instanceTypesByRegion() throws {
        let rule = try #require(try rules("AWS::EC2::Instance").first { $0.path == "InstanceType" })
        #expect(rule.conditions.isEmpty)
        #expect(rule.offers("t3.micro", in: "us-east-1") == true)
        #expect(rule.offers("t33.micro", in: "us-east-1") == false)
        #expect(rule.offers("t3.micro", in: "nowhere-1") == nil)
        #expect(rule.values(in: "nowhere-1") == nil)
        #expect(rule.regions(offering: "t3.micro").contains("eu-central-1"))
        #expect(rule.regions(offering: "t33.micro").isEmpty)
        let values = try #require(rule.values(in: "eu-west-1"))
        #expect(values.count > 100 && values == values.sorted())
    }

    @Test func databaseClassesByEngineLicenseAndRegion() throws {
        let rules = try rules("AWS::RDS::DBInstance")
        let postgres = try #require(
            rules.first { $0.path == "DBInstanceClass" && $0.conditions.contains(.init("Engine", ["postgres"])) })
        #expect(postgres.offers("db.t4g.medium", in: "us-east-1") == true)
        #expect(postgres.offers("db.t4g.enormous", in: "us-east-1") == false)
    }

    @Test func mostTypesAreTheSameEverywhere() throws {
        #expect(try rules("AWS::IAM::Role").isEmpty)
        #expect(try rules("AWS::Nothing::AtAll").isEmpty)
    }
}
