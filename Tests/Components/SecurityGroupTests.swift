import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Security groups and connections")
struct SecurityGroupTests {
    private let core = CoreStack()
    private let network: Network
    private let web: SecurityGroup
    private let database: SecurityGroup

    init() {
        network = Network("Network", in: core.stack, availabilityZones: 1)
        web = SecurityGroup("Web", in: core.stack, network: network, description: "Web")
        database = SecurityGroup("Database", in: core.stack, network: network, description: "Data", port: .postgres)
    }

    @Test("A security group opens nothing, in neither direction, unless it says so")
    func closed() throws {
        SecurityGroup("Open", in: core.stack, network: network, description: "Open", allowsAllOutbound: true)
        let template = try core.template()
        try template.require(
            "AWS::EC2::SecurityGroup",
            [
                "GroupDescription": "Web", "SecurityGroupIngress": .absent,
                "SecurityGroupEgress": [["CidrIp": "255.255.255.255/32", "IpProtocol": "icmp"]],
            ])
        try template.require(
            "AWS::EC2::SecurityGroup",
            ["GroupDescription": "Open", "SecurityGroupEgress": [["CidrIp": "0.0.0.0/0", "IpProtocol": "-1"]]])
        try template.requireNone("AWS::EC2::SecurityGroupIngress")
        try template.requireNone("AWS::EC2::SecurityGroupEgress")
    }

    @Test("A connection opens the target's port to the source, and the source to the target, and is an edge")
    func connection() throws {
        web.allowConnections(to: database)
        let template = try core.template()
        let ingress = try template.only("AWS::EC2::SecurityGroupIngress")
        #expect(
            ingress.properties == [
                "Description": "From Web to Database", "FromPort": 5432,
                "GroupId": ["Fn::GetAtt": ["Database", "GroupId"]], "IpProtocol": "tcp",
                "SourceSecurityGroupId": ["Fn::GetAtt": ["Web", "GroupId"]], "ToPort": 5432,
            ])
        let egress = try template.only("AWS::EC2::SecurityGroupEgress")
        #expect(
            egress.properties == [
                "Description": "From Web to Database",
                "DestinationSecurityGroupId": ["Fn::GetAtt": ["Database", "GroupId"]], "FromPort": 5432,
                "GroupId": ["Fn::GetAtt": ["Web", "GroupId"]], "IpProtocol": "tcp", "ToPort": 5432,
            ])
        #expect(
            core.app.synthesise().assembly.edges == [
                AssemblyEdge(from: "Core/Web", to: "Core/Database", kind: "connection", detail: ["tcp/5432"])
            ])
    }

    @Test("A source that may connect to anywhere needs no rule of its own")
    func openSource() throws {
        let open = SecurityGroup("Open", in: core.stack, network: network, description: "O", allowsAllOutbound: true)
        open.allowConnections(to: database, on: .udp(53...54), description: "Names")
        let template = try core.template()
        try template.requireNone("AWS::EC2::SecurityGroupEgress")
        try template.require(
            "AWS::EC2::SecurityGroupIngress",
            ["FromPort": 53, "ToPort": 54, "IpProtocol": "udp", "Description": "Names"])
    }

    @Test("Asking twice for the same connection changes nothing; another port is another rule")
    func twice() throws {
        web.allowConnections(to: database)
        web.allowConnections(to: database)
        web.allowConnections(to: database, on: .tcp(9_187))
        let template = try core.template()
        #expect(template.count(of: "AWS::EC2::SecurityGroupIngress") == 2)
        #expect(template.count(of: "AWS::EC2::SecurityGroupEgress") == 2)
    }

    @Test("A target without a port is reported with what to write, and so is a port that does not exist")
    func ports() {
        database.allowConnections(to: web)
        web.allowConnections(to: database, on: .tcp(70_000))
        let found = core.app.synthesise().diagnostics
        #expect(found.map(\.rule) == ["missing-port", "invalid-port"])
        #expect(found[0].message.contains("Core/Web") && found[0].help?.contains("on: .tcp") == true)
    }

    @Test("Networks outside and prefix lists are opened by name")
    func outside() throws {
        let everybody = CIDRBlock(address: 0, prefix: 0)
        web.allowConnections(from: everybody, on: .https, description: "Everybody")
        web.allowConnections(fromPrefixList: "pl-1", named: "CloudFront", on: .http, description: "CloudFront")
        let template = try core.template()
        try template.require(
            "AWS::EC2::SecurityGroupIngress",
            ["CidrIp": "0.0.0.0/0", "FromPort": 443, "ToPort": 443, "Description": "Everybody"])
        try template.require(
            "AWS::EC2::SecurityGroupIngress", ["SourcePrefixListId": "pl-1", "FromPort": 80, "CidrIp": .absent])
    }

    @Test("Descriptions hold only what EC2 takes")
    func descriptions() throws {
        SecurityGroup(
            "Long", in: core.stack, network: network,
            description: "Café's \"group\"" + String(repeating: "x", count: 300))
        SecurityGroup("Empty", in: core.stack, network: network, description: "")
        let result = core.app.synthesise()
        #expect(result.diagnostics.map(\.rule) == ["missing-description"])
        let template = SynthesizedTemplate(result.assembly.stacks[0].template)
        let long = try template.require(
            "AWS::EC2::SecurityGroup", ["GroupDescription": .text(containing: "Caf--s -group-x")])
        #expect(long.properties["GroupDescription"]?.string?.utf8.count == 255)
    }

    @Test("Across stacks both rules live with the caller, and targets of the same name are told apart")
    func acrossStacks() throws {
        let app = App()
        var targets: [SecurityGroup] = []
        for name in ["First", "Second"] {
            let stack = Stack(name, in: Group(name + "Area", in: app))
            let network = Network("Network", in: stack, availabilityZones: 1)
            targets.append(
                SecurityGroup("Database", in: stack, network: network, description: "D", port: .postgres))
        }
        let callerStack = Stack("Caller", in: app)
        let network = Network("Network", in: callerStack, availabilityZones: 1)
        let caller = SecurityGroup("Web", in: callerStack, network: network, description: "W")
        for target in targets { caller.allowConnections(to: target) }
        let result = app.synthesise()
        let template = try SynthesizedTemplate(in: result, stack: "Caller").withoutHashes
        #expect(template.count(of: "AWS::EC2::SecurityGroupIngress") == 2)
        #expect(template.count(of: "AWS::EC2::SecurityGroupEgress") == 2)
        #expect(
            template.count(
                of: "AWS::EC2::SecurityGroupIngress",
                ["GroupId": ["Fn::GetStackOutput": .any], "SourceSecurityGroupId": .reference(to: "Web")]) == 2)
        let other = try SynthesizedTemplate(in: result, stack: "FirstArea/First")
        try other.requireNone("AWS::EC2::SecurityGroupIngress")
        #expect(
            result.assembly.stacks.first { $0.displayName == "Caller" }?.dependencies
                == ["FirstArea-First", "SecondArea-Second"])
    }

    @Test("The order of connections changes no byte")
    func order() {
        func bytes(_ reversed: Bool) -> [UInt8] {
            let core = CoreStack()
            let network = Network("Network", in: core.stack, availabilityZones: 1)
            let groups = ["A", "B", "C"].map {
                SecurityGroup($0, in: core.stack, network: network, description: $0, port: .https)
            }
            let pairs = [(0, 1), (1, 2), (2, 0), (0, 1)]
            for (from, to) in reversed ? pairs.reversed() : pairs { groups[from].allowConnections(to: groups[to]) }
            return core.bytes
        }
        #expect(bytes(false) == bytes(true))
    }
}
