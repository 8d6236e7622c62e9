import MainstayEvaluation
import MainstayPolicy
import MainstayTemplate
import Testing

/// Which of the rules about open ports speaks of which security group.
struct InternetPortRuleTests {
    private static let names = [
        "open-ssh-port", "open-rdp-port", "open-http-port", "open-database-port", "open-risky-port", "open-port",
        "open-all-ports",
    ]

    @Test(
        "Each open port is reported by one rule",
        arguments: [
            ("tcp", "22", "22", "open-ssh-port"), ("6", "22", "22", "open-ssh-port"),
            ("TCP", "3389", "3389", "open-rdp-port"), ("tcp", "80", "80", "open-http-port"),
            ("tcp", "3306", "3306", "open-database-port"), ("udp", "11211", "11211", "open-database-port"),
            ("tcp", "23", "23", "open-risky-port"), ("tcp", "8080", "8080", "open-risky-port"),
            ("tcp", "8443", "8443", "open-port"), ("udp", "53", "53", "open-port"),
            ("\"-1\"", "0", "0", "open-all-ports"), ("tcp", "0", "65535", "open-all-ports"),
            ("tcp", "-1", "-1", "open-all-ports"),
        ])
    func one(transport: String, first: String, last: String, rule: String) throws {
        for peer in ["CidrIp: 0.0.0.0/0", "CidrIpv6: '::/0'", "CidrIp: 128.0.0.0/1"] {
            let fields = "IpProtocol: \(transport), FromPort: \(first), ToPort: \(last), \(peer)"
            #expect(try Self.findings("{\(fields)}") == [rule], "\(fields)")
        }
    }

    @Test(
        "What is closed, narrow, encrypted or unknown is not reported",
        arguments: [
            "{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0}",
            "{IpProtocol: icmp, FromPort: -1, ToPort: -1, CidrIp: 0.0.0.0/0}",
            "{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 10.0.0.0/8}",
            "{IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: !Ref Peer}",
            "{IpProtocol: tcp, FromPort: !Ref Port, ToPort: !Ref Port, CidrIp: 0.0.0.0/0}",
            "{IpProtocol: !Ref Peer, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0}",
            "{IpProtocol: tcp, FromPort: 22, ToPort: 22, SourcePrefixListId: pl-0123456789abcdef0}",
            "{IpProtocol: tcp, FromPort: 30, ToPort: 20, CidrIp: 0.0.0.0/0}",
            "{IpProtocol: tcp, FromPort: '99999999999999999999', ToPort: 1, CidrIp: 0.0.0.0/0}",
            "{IpProtocol: tcp, FromPort: -9223372036854775808, ToPort: 9223372036854775807, CidrIp: 0.0.0.0/0}",
            "!Ref AWS::NoValue",
        ])
    func none(rule: String) throws {
        #expect(try Self.findings(rule) == [])
    }

    @Test("A range is reported for each kind of port in it")
    func range() throws {
        let found = try Self.findings("{IpProtocol: tcp, FromPort: 1, ToPort: 5000, CidrIp: 0.0.0.0/0}")
        #expect(
            Set(found) == ["open-ssh-port", "open-rdp-port", "open-http-port", "open-database-port", "open-risky-port"])
    }

    /// The names of the rules that find something in a rule of a security group, wherever it stands.
    private static func findings(_ rule: String) throws -> [String] {
        let text = """
            Parameters:
              Peer: {Type: String}
              Port: {Type: Number}
            Resources:
              Group:
                Type: AWS::EC2::SecurityGroup
                Properties:
                  GroupDescription: Group
                  SecurityGroupIngress: [\(rule)]
            """
        let parsed = TemplateParser(file: "group.yaml").parse(text)
        try #require(parsed.diagnostics.isEmpty)
        let template = Template(try #require(parsed.value), file: "group.yaml")
        let rules = RuleRegistry.all.filter { names.contains($0.metadata.name) }
        try #require(rules.count == names.count)
        return PolicyChecker(rules: rules).check(template, evaluator: Evaluator(template)).map(\.diagnostic.rule)
    }
}
