import MainstayDiagnostics
import MainstayDifference
import MainstayPolicy
import Testing

@Suite struct EffectTests {
    private static func bucket(_ attributes: String) -> String {
        "Resources: {Keep: {Type: 'AWS::SNS::Topic'}, B: {Type: 'AWS::DynamoDB::Table', \(attributes)}}"
    }

    /// What the rules find is worked out beside the comparison, and must not be lost or found twice.
    @Test func onAllCoresItIsTheSame() async throws {
        let open = "SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0}]"
        func template(_ ingress: String) -> String {
            """
            Resources:
              G: {Type: 'AWS::EC2::SecurityGroup', Properties: {GroupDescription: g, VpcId: vpc-1, \(ingress)}}
              T: {Type: 'AWS::SNS::Topic'}
            """
        }
        let (old, new) = (try Comparing.state(template("Tags: []")), try Comparing.state(template(open)))
        for (before, after) in [(old, new), (new, old), (old, old)] {
            let comparison = StackComparison()
            let one = comparison.difference(before, after)
            let other = await comparison.differenceOnAllCores(before, after)
            #expect("\(one)" == "\(other)")
        }
        let all = await AssemblyComparison().differenceOnAllCores([old], [new])
        #expect(all.stacks.first?.findings.isEmpty == false)
        #expect(all.stacks.first?.exposure.isEmpty == false)
    }

    @Test(arguments: [
        ("DeletionPolicy: Retain", DataLoss.Fate.retained), ("DeletionPolicy: RetainExceptOnCreate", .retained),
        ("DeletionPolicy: Delete", .deleted), ("Properties: {}", .deleted), ("DeletionPolicy: !Ref P", .unknown),
    ]) func deletionGoesByTheOldTemplate(_ attributes: String, _ fate: DataLoss.Fate) throws {
        let difference = try Comparing.stack(Self.bucket(attributes), "Resources: {Keep: {Type: 'AWS::SNS::Topic'}}")
        let data = try #require(try Comparing.change(difference, "B").data)
        #expect(data.fate == fate)
        #expect(data.attribute == "DeletionPolicy")
        #expect(data.isCertain)
    }

    @Test func databasesLeaveASnapshotUnasked() throws {
        func fate(_ resource: String) throws -> DataLoss.Fate? {
            let difference = try Comparing.stack("Resources: {D: \(resource)}", "Resources: {}")
            return try Comparing.change(difference, "D").data?.fate
        }
        #expect(try fate("{Type: 'AWS::RDS::DBInstance', Properties: {Engine: mysql}}") == .snapshot)
        #expect(try fate("{Type: 'AWS::RDS::DBInstance', Properties: {DBClusterIdentifier: c}}") == .deleted)
        #expect(try fate("{Type: 'AWS::SNS::Topic'}") == nil)
    }

    @Test func replacementGoesByTheNewTemplate() throws {
        func template(_ key: String, _ policy: String) -> String {
            "Resources: {D: {Type: 'AWS::RDS::DBInstance', UpdateReplacePolicy: \(policy), Properties: {MasterUsername: \(key)}}}"
        }
        let difference = try Comparing.stack(template("a", "Delete"), template("b", "Snapshot"))
        let change = try Comparing.change(difference, "D")
        #expect(change.replacement == .certain)
        #expect(change.data?.fate == .snapshot)
        #expect(change.data?.attribute == "UpdateReplacePolicy")
        #expect(change.attributes.map(\.path.description) == ["UpdateReplacePolicy"])
    }

    private static func role(_ statements: String, name: String = "Role") -> String {
        """
        Resources:
          Files: {Type: 'AWS::S3::Bucket'}
          \(name):
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: {Statement: {Effect: Allow, Principal: {Service: lambda.amazonaws.com}, Action: 'sts:AssumeRole'}}
              Policies: [{PolicyName: p, PolicyDocument: {Statement: [\(statements)]}}]
        """
    }

    private static func permissions(_ old: String, _ new: String) throws -> [String] {
        try Comparing.stack(role(old), role(new)).permissions.map {
            "\($0.direction.rawValue) \($0.holder): \($0.text)"
        }
    }

    private static let read = "{Effect: Allow, Action: 's3:GetObject', Resource: !Sub '${Files.Arn}/*'}"

    @Test func aNewActionIsMore() throws {
        let more = "{Effect: Allow, Action: ['s3:GetObject', 's3:PutObject'], Resource: !Sub '${Files.Arn}/*'}"
        #expect(try Self.permissions(Self.read, more) == ["widened Role: s3:PutObject on ${Files.Arn}/*"])
        #expect(try Self.permissions(more, Self.read) == ["narrowed Role: s3:PutObject on ${Files.Arn}/*"])
    }

    @Test func whatAWildcardCoveredIsNoMore() throws {
        let all = "{Effect: Allow, Action: 's3:*', Resource: '*'}"
        #expect(try Self.permissions(all, all + ", " + Self.read) == [])
        #expect(try Self.permissions(all + ", " + Self.read, all) == [])
        let change = try Comparing.stack(Self.role(Self.read), Self.role(all)).permissions
        #expect(change.map(\.isBroad) == [true])
    }

    @Test func aConditionThatGoesIsMore() throws {
        let limited =
            "{Effect: Allow, Action: 's3:GetObject', Resource: '*', Condition: {Bool: {'aws:SecureTransport': true}}}"
        let open = "{Effect: Allow, Action: 's3:GetObject', Resource: '*'}"
        #expect(try Self.permissions(limited, open) == ["widened Role: s3:GetObject on *"])
        #expect(try Self.permissions(open, limited) == ["narrowed Role: s3:GetObject on *"])
    }

    @Test func aDenialThatGoesIsMore() throws {
        let deny = "{Effect: Deny, Action: 's3:DeleteObject', Resource: '*'}"
        #expect(
            try Self.permissions(Self.read + ", " + deny, Self.read) == [
                "widened Role: no longer denied: s3:DeleteObject on *"
            ])
    }

    @Test func aStatementThatMovesIsTheSame() throws {
        let attached = """

              Policy: {Type: 'AWS::IAM::Policy', Properties: {PolicyName: q, Roles: [!Ref Role], PolicyDocument: {Statement: [\(Self.read)]}}}
            """
        let other = "{Effect: Allow, Action: 'sqs:SendMessage', Resource: '*'}"
        let difference = try Comparing.stack(Self.role(Self.read + ", " + other), Self.role(other) + attached)
        #expect(difference.permissions.isEmpty)
        #expect(difference.resources.map(\.logicalID) == ["Policy", "Role"])
    }

    @Test func aRenamedRoleMayDoWhatItMight() throws {
        let difference = try Comparing.stack(Self.role(Self.read), Self.role(Self.read, name: "Worker"))
        #expect(difference.permissions.isEmpty)
        #expect(try Comparing.change(difference, "Worker").kind == .renamed(from: "Role"))
    }

    @Test func trustIsAPermission() throws {
        let new = Self.role(Self.read).replacing("Service: lambda.amazonaws.com", "AWS: '*'")
        let difference = try Comparing.stack(Self.role(Self.read), new)
        #expect(
            difference.permissions.map(\.text).sorted() == [
                "* may act as it (sts:AssumeRole)", "lambda.amazonaws.com may act as it (sts:AssumeRole)",
            ])
        #expect(difference.findings.contains { $0.logicalID == "Role" })
    }

    private static func group(_ rules: String) -> String {
        "Resources: {G: {Type: 'AWS::EC2::SecurityGroup', Properties: {GroupDescription: g, SecurityGroupIngress: [\(rules)]}}}"
    }

    @Test func anOpeningIsExposure() throws {
        let inside = "{IpProtocol: tcp, FromPort: 5432, ToPort: 5432, CidrIp: 10.0.0.0/16}"
        let outside = "{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0}"
        let difference = try Comparing.stack(Self.group(inside), Self.group(inside + ", " + outside))
        #expect(difference.exposure.map(\.text) == ["TCP port 22 from 0.0.0.0/0"])
        #expect(difference.exposure.map(\.isInternet) == [true])
        #expect(difference.exposure.map(\.direction) == [.widened])
        #expect(difference.findings.map(\.diagnostic.rule).contains("open-ssh-port"))
        // A part of what was open is nothing new.
        let wide = "{IpProtocol: tcp, FromPort: 1, ToPort: 9000, CidrIp: 10.0.0.0/8}"
        let narrower = try Comparing.stack(Self.group(wide), Self.group(inside))
        #expect(narrower.exposure.map(\.direction) == [.narrowed])
        #expect(try Comparing.stack(Self.group(wide), Self.group(wide + ", " + inside)).exposure.isEmpty)
    }

    @Test func findingsThatWereThereAreNotNew() throws {
        let outside = "{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0}"
        let other = "{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/16}"
        let difference = try Comparing.stack(Self.group(outside), Self.group(other + ", " + outside))
        #expect(!difference.findings.contains { $0.diagnostic.rule == "open-ssh-port" })
    }
}
