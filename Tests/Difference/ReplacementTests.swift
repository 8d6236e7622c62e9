import MainstayDifference
import MainstaySchema
import MainstayTemplate
import Testing

@Suite struct ReplacementTests {
    /// Of every type with a create-only property at its top that takes text: a change of it replaces.
    @Test func createOnlyPropertiesReplaceByTheSchema() throws {
        let database = SchemaDatabase.bundled
        var tried = 0
        for type in database.typeNames where tried < 300 {
            guard let schema = database.schema(of: type),
                let property = schema.createOnly.first(where: { name in
                    !name.contains("/") && schema.root.property(name).flatMap { schema.resolve($0) }?.types == .string
                })
            else { continue }
            tried += 1
            let changes = try Comparing.properties(type, "{\(property): before-it}", "{\(property): after-it}")
            #expect(changes.map(\.replacement) == [.certain], "\(type) \(property)")
        }
        #expect(tried == 300)
    }

    @Test func otherPropertiesDoNotReplace() throws {
        let changes = try Comparing.properties(
            "AWS::SQS::Queue", "{QueueName: a, VisibilityTimeout: 1}", "{QueueName: a, VisibilityTimeout: 2}")
        #expect(changes.map(\.path.description) == ["VisibilityTimeout"])
        #expect(changes.map(\.replacement) == [Replacement.none])
    }

    @Test func conditionalOnesMayReplace() throws {
        let database = SchemaDatabase.bundled
        let schema = try #require(database.schema(of: "AWS::RDS::DBInstance"))
        #expect(schema.conditionalCreateOnly.contains("Engine"))
        let changes = try Comparing.properties("AWS::RDS::DBInstance", "{Engine: mysql}", "{Engine: postgres}")
        #expect(changes.map(\.replacement) == [.possible])
    }

    @Test func aStructureThatHasACreateOnlyPartReplacesWithIt() throws {
        let schema = try #require(SchemaDatabase.bundled.schema(of: "AWS::EC2::VPCEndpoint"))
        #expect(!schema.createOnly.isEmpty)
        let changes = try Comparing.properties(
            "AWS::Cognito::UserPool", "{}", "{UsernameConfiguration: {CaseSensitive: false}}")
        #expect(changes.count == 1)
    }

    private static let chain = """
        Resources:
          Vpc: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.0.0.0/16}}
          Subnet: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24}}
          Server: {Type: 'AWS::EC2::Instance', Properties: {ImageId: ami-1, SubnetId: !Ref Subnet}}
          Address: {Type: 'AWS::EC2::EIP', Properties: {InstanceId: !Ref Server}}
          Apart: {Type: 'AWS::SNS::Topic'}
        """

    @Test func replacementDragsWhatRefersToItAlong() throws {
        let new = Self.chain.replacing("10.0.0.0/16", "10.1.0.0/16")
        let difference = try Comparing.stack(Self.chain, new)
        #expect(difference.resources.map(\.logicalID) == ["Address", "Server", "Subnet", "Vpc"])
        let subnet = try Comparing.change(difference, "Subnet")
        #expect(subnet.kind == .dragged)
        #expect(subnet.replacement == .certain)
        #expect(subnet.drags.map(\.resource) == ["Vpc"])
        #expect(subnet.drags.map(\.property) == ["VpcId"])
        #expect(try Comparing.change(difference, "Server").replacement == .certain)
        // The address gets another server, and stays.
        let address = try Comparing.change(difference, "Address")
        #expect(address.replacement == .none)
        #expect(address.drags.map(\.resource) == ["Server"])
        #expect(difference.unchanged == 1)
    }

    @Test func circlesEnd() throws {
        func template(_ name: String) -> String {
            """
            Resources:
              A: {Type: 'AWS::EC2::SecurityGroup', Properties: {GroupDescription: \(name), SecurityGroupIngress: [{IpProtocol: tcp, SourceSecurityGroupId: !Ref B}]}}
              B: {Type: 'AWS::EC2::SecurityGroup', Properties: {GroupDescription: !Ref A}}
            """
        }
        let difference = try Comparing.stack(template("x"), template("y"))
        #expect(difference.resources.map(\.replacement) == [.certain, .certain])
    }

    @Test func aRenameIsFoundAndIsAReplacement() throws {
        let new = Self.chain.replacing("Subnet:", "Network:").replacing("!Ref Subnet", "!Ref Network")
        let difference = try Comparing.stack(Self.chain, new)
        #expect(difference.resources.map(\.logicalID) == ["Address", "Network", "Server"])
        let network = try Comparing.change(difference, "Network")
        #expect(network.kind == .renamed(from: "Subnet"))
        // Its text is the same but for the name, and still it gets another subnet.
        let server = try Comparing.change(difference, "Server")
        #expect(server.kind == .dragged)
        #expect(server.replacement == .certain)
    }

    @Test func renamesAreFoundThroughOneAnother() throws {
        let new = Self.chain.replacing("Vpc", "MyVpc").replacing("MyVpcId", "VpcId").replacing("Subnet:", "Net:")
            .replacing("!Ref Subnet", "!Ref Net")
        let difference = try Comparing.stack(Self.chain, new)
        #expect(try Comparing.change(difference, "Net").kind == .renamed(from: "Subnet"))
        #expect(try Comparing.change(difference, "MyVpc").kind == .renamed(from: "Vpc"))
    }

    @Test func anotherTypeIsRefused() throws {
        let difference = try Comparing.stack(
            "Resources: {A: {Type: 'AWS::SNS::Topic'}}", "Resources: {A: {Type: 'AWS::SQS::Queue'}}")
        let change = try Comparing.change(difference, "A")
        #expect(change.kind == .retyped(from: "AWS::SNS::Topic"))
        #expect(change.refusal != nil)
    }

    @Test func aFixedNameStandsAgainstReplacement() throws {
        let old =
            "Resources: {T: {Type: 'AWS::DynamoDB::Table', Properties: {TableName: orders, KeySchema: [{AttributeName: a, KeyType: HASH}]}}}"
        let new = old.replacing("AttributeName: a", "AttributeName: b")
        let named = try Comparing.change(Comparing.stack(old, new), "T")
        if named.replacement == .certain { #expect(named.refusal != nil) }
        let renamed = try Comparing.change(Comparing.stack(old, old.replacing("{T:", "{U:")), "U")
        #expect(renamed.kind == .renamed(from: "T"))
        #expect(renamed.refusal?.contains("TableName") == true)
        let both = try Comparing.change(Comparing.stack(old, new.replacing("orders", "sales")), "T")
        #expect(both.refusal == nil)
    }
}

extension String {
    /// The text with every occurrence of one text in the place of another.
    func replacing(_ old: String, _ new: String) -> String {
        var result = ""
        var rest = self[...]
        while let range = rest.firstRange(of: old) {
            result += rest[..<range.lowerBound] + new
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}
