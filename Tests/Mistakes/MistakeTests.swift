import Mainstay
import MainstayDiagnostics
import MainstayEC2
import MainstayFiles
import MainstayRDS
import MainstayS3
import MainstayTemplate
import MainstayValidation
import Testing

/// What a user who makes a mistake is told. `Documentation/guides/mistakes.md` shows the same table.
@Suite("Mistakes")
struct MistakeTests {
    nonisolated(unsafe) static let all: [Mistake] = [
        Mistake(
            "a misspelt property of an untyped resource", "unknown-property", says: "BucketNam", helps: "BucketName"
        ) { _, stack in UntypedResource("B", in: stack, type: "AWS::S3::Bucket", properties: ["BucketNam": "x"]) },
        Mistake("a wrong value of an enumeration", "invalid-enum-value", says: "Enabledd", helps: "Enabled") {
            _, stack in
            S3.Bucket("B", in: stack, versioningConfiguration: .init(status: .init("Enabledd")))
        },
        Mistake("a misspelt resource type", "unknown-resource-type", says: "AWS::S3::Buckt", helps: "AWS::S3::Bucket") {
            _, stack in UntypedResource("B", in: stack, type: "AWS::S3::Buckt")
        },
        Mistake("a required property left out", "missing-property", says: "GroupDescription", helps: "GroupDescription")
        {
            _, stack in UntypedResource("G", in: stack, type: "AWS::EC2::SecurityGroup")
        },
        Mistake("a string where a list belongs", "wrong-type", says: "SubnetIds", helps: "list") { _, stack in
            UntypedResource(
                "G", in: stack, type: "AWS::RDS::DBSubnetGroup",
                properties: ["DBSubnetGroupDescription": "d", "SubnetIds": "subnet-1"])
        },
        Mistake("a number out of range", "out-of-range", says: "40000000", helps: "") { _, stack in
            UntypedResource(
                "Q", in: stack, type: "AWS::Lambda::Function",
                properties: [
                    "Role": "arn:aws:iam::123456789012:role/r", "PackageType": "Image",
                    "Code": ["ImageUri": "x"], "MemorySize": 40_000_000,
                ])
        },
        Mistake("a property that AWS sets", "read-only-property", says: "Arn", helps: "") { _, stack in
            UntypedResource("B", in: stack, type: "AWS::S3::Bucket", properties: ["Arn": "arn:aws:s3:::b"])
        },
        Mistake("an attribute that the type does not have", "unknown-attribute", says: "ArnX", helps: "Arn") {
            _, stack in
            let bucket = UntypedResource("B", in: stack, type: "AWS::S3::Bucket")
            Output("O", in: stack, bucket.attribute("ArnX"))
        },
        Mistake("an override that the schema refuses", "unknown-property", says: "Colour", helps: "") { _, stack in
            S3.Bucket("B", in: stack).node.override("Properties.Colour", with: "blue")
        },
        Mistake("an override that leads nowhere", "invalid-override", says: "Properties.BucketName.0", helps: "numbers")
        {
            _, stack in
            S3.Bucket("B", in: stack, bucketName: "some-bucket").node.override("Properties.BucketName.0", with: "y")
        },
        Mistake(
            "two constructs of one id", "duplicate-construct-id", says: "\"B\" is declared twice", helps: "another id"
        ) {
            _, stack in
            S3.Bucket("B", in: stack)
            S3.Bucket("B", in: stack)
        },
        Mistake("a resource outside a stack", "resource-outside-stack", says: "\"B\"", helps: "in a Stack") { app, _ in
            S3.Bucket("B", in: app)
        },
        Mistake("resources that need each other", "cyclic-dependency", says: "A", helps: "") { _, stack in
            let first = UntypedResource("A", in: stack, type: "AWS::S3::Bucket")
            let second = UntypedResource("B", in: stack, type: "AWS::S3::Bucket")
            first.depend(on: second)
            second.depend(on: first)
        },
        Mistake("stacks that need each other", "cyclic-stacks", says: "One → Two → One", helps: "refers to") { app, _ in
            let one = Stack("One", in: app)
            let two = Stack("Two", in: app)
            let a = S3.Bucket("A", in: one)
            let b = S3.Bucket("B", in: two, bucketName: a.ref)
            S3.Bucket("C", in: one, bucketName: b.ref)
        },
        Mistake(
            "a reference to another environment's resource", "cross-environment-reference", says: "staging",
            helps: "stand alone"
        ) { app, _ in
            let staging = Stack("Staging", in: app, destination: AnyDestination(environmentName: "staging"))
            let production = Stack("Production", in: app, destination: AnyDestination(environmentName: "production"))
            S3.Bucket("B", in: production, bucketName: S3.Bucket("A", in: staging).ref)
        },
        Mistake("a misspelt key of the settings", "unknown-setting", says: "domainNam", helps: "domainName") { app, _ in
            decodeSettings(#"{"domainNam": "a", "desiredCount": 1, "network": "10.0.0.0/16"}"#, in: app)
        },
        Mistake("a missing key of the settings", "missing-setting", says: "desiredCount", helps: "add") { app, _ in
            decodeSettings(#"{"domainName": "a", "network": "10.0.0.0/16"}"#, in: app)
        },
        Mistake("a bad CIDR block in the settings", "invalid-setting", says: "10.0.0.0/16", helps: "") { app, _ in
            decodeSettings(#"{"domainName": "a", "desiredCount": 1, "network": "10.0.0.1/16"}"#, in: app)
        },
        Mistake("a network too small for its subnets", "exhausted-cidr", says: "10.0.0.0/24", helps: "larger block") {
            _, stack in
            Network("N", in: stack, block: CIDRBlock(address: 0x0A00_0000, prefix: 24))
        },
        Mistake("a connection to something without a port", "missing-port", says: "no port", helps: "allowConnections")
        {
            _, stack in
            let network = Network("N", in: stack, availabilityZones: 2)
            let one = SecurityGroup("One", in: stack, network: network, description: "one")
            let two = SecurityGroup("Two", in: stack, network: network, description: "two")
            one.allowConnections(to: two)
        },
        Mistake(
            "a list among other elements", "list-reference-among-elements", says: "whole list", helps: "Fn.select"
        ) { _, stack in
            UntypedResource(
                "G", in: stack, type: "AWS::AutoScaling::AutoScalingGroup",
                properties: [
                    "MinSize": "1", "MaxSize": "1", "InstanceId": "i-0123456789abcdef0",
                    "AvailabilityZones": Fn.availabilityZones() + ["eu-west-1a"],
                ])
        },
        Mistake(
            "more resources than a stack may have", "too-many-resources", says: "502 resources", helps: "another Stack"
        ) {
            _, stack in
            for index in 0...500 { S3.Bucket("B\(index)", in: stack) }
        },
        Mistake("an asset that is not there", "missing-asset", says: "no-such-file", helps: "relative to") { _, stack in
            _ = Asset(file: "no-such-file", in: stack)
        },
    ]

    @Test(
        "Each mistake is told once, where it was made, with the value given and how to mend it", arguments: all.indices)
    func isTold(_ index: Int) throws {
        let mistake = Self.all[index]
        let app = App()
        let stack = Stack("Shop", in: app)
        S3.Bucket("Other", in: stack)
        mistake.make(app, stack)
        let result = app.synthesise()
        // A platform with errors writes no assembly, so there is nothing to check.
        let checked = result.hasErrors ? [] : TemplateValidator().validate(result.assembly)
        let errors = (result.diagnostics + checked).filter { $0.severity >= .warning }
        let found = try #require(errors.first { $0.rule == mistake.rule }, "\(mistake.name): \(errors.map(\.rule))")
        #expect(found.message.contains(mistake.says), "\(mistake.name): \(found.message)")
        #expect(
            mistake.helps.isEmpty || found.help?.contains(mistake.helps) == true,
            "\(mistake.name): \(found.help ?? "no help")")
        let location = try #require(found.location, "\(mistake.name) has no location")
        #expect(location.position.isKnown, "\(mistake.name): \(location)")
        #expect(
            location.file == #fileID || location.file.hasSuffix("staging.json"), "\(mistake.name): \(location)")
        // A circle is told at each of the resources in it, since any of them can break it.
        let places = Set(errors.map { $0.construct ?? "" }).count
        #expect(
            places == errors.count && errors.allSatisfy { $0.rule == mistake.rule },
            "\(mistake.name): \(errors.map { "\($0.rule): \($0.message)" })")
    }

    @Test("The guide lists every mistake with its rule")
    func guide() throws {
        let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let bytes = try FileSystem.read("/\(folder)/Documentation/guides/mistakes.md")
        let guide = String(decoding: bytes, as: UTF8.self)
        for mistake in Self.all {
            #expect(guide.contains("| \(mistake.name) | `\(mistake.rule)` |"), "\(mistake.name)")
        }
    }
}
