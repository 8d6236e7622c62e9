import MainstayAWSClient
import MainstayAWSOperations
import MainstayDiagnostics
import MainstayFiles
import MainstayLocalAWS
import Synchronization
import Testing

/// The services behind their protocols, spoken to by the toolkit's own client; no network between.
@Suite struct ServiceTests {
    /// Carries requests straight to the cloud.
    final class Direct: HTTPTransport {
        let cloud: Mutex<LocalCloud>
        let time = Mutex(Rehearsal.start)

        init(_ settings: LocalCloud.Settings = .init()) {
            cloud = Mutex(LocalCloud(settings: settings, now: Rehearsal.start))
        }

        func send(_ request: HTTPRequest) async throws -> HTTPResponse {
            var body: [UInt8] = []
            if case .bytes(let bytes) = request.body { body = bytes }
            let now = time.withLock { $0 }
            var request = request
            request.headers["Host"] = request.address.authority
            let sent = request
            let answer = cloud.withLock { $0.answer(sent, body: body, at: now) }
            guard let answer else { throw HTTPTransportError(.interrupted, "the connection was dropped") }
            var headers = HTTPHeaders()
            for (name, value) in answer.headers { headers.append(name, value) }
            headers["Content-Type"] = answer.contentType
            return HTTPResponse(status: answer.status, headers: headers, bytes: answer.body)
        }

        func pass(_ seconds: Double) { time.withLock { $0 = $0.adding(seconds: seconds) } }

        func client(secret: String = "local", account: String = "123456789012") -> AWSClient {
            let configuration = ClientConfiguration(
                region: "us-east-1", endpoint: HTTPAddress("http://127.0.0.1:4000"))
            let credentials = AWSCredentials(accessKeyID: account, secretAccessKey: secret)
            let clock = TimeSource(now: { self.time.withLock { $0 } }, sleep: { _ in }, random: { 0.5 })
            return AWSClient(
                configuration: configuration, credentials: StaticCredentials(credentials), transport: self, time: clock)
        }
    }

    @Test func stacksThroughTheClient() async throws {
        let transport = Direct()
        let client = transport.client()
        let template =
            #"{"Resources": {"P": {"Type": "AWS::SSM::Parameter", "Properties": {"Name": "/a <&>", "Type": "String", "Value": "x <&> é"}}}}"#
        try await client.call(
            AWS.CloudFormation.createStack,
            [
                "StackName": "shop", "TemplateBody": .string(template),
                "Tags": [["Key": "team", "Value": "a & b"]], "NotificationARNs": [],
            ])
        transport.pass(100)
        let found = try await client.call(AWS.CloudFormation.describeStacks, ["StackName": "shop"])
        #expect(found["Stacks"]?[0]?["StackStatus"] == "CREATE_COMPLETE")
        #expect(found["Stacks"]?[0]?["Tags"] == [["Key": "team", "Value": "a & b"]])
        let parameter = try await client.call(AWS.SSM.getParameter, ["Name": "/a <&>"])
        #expect(parameter["Parameter"]?["Value"] == "x <&> é")
    }

    @Test func objectsAndTemplatesByAddress() async throws {
        let transport = Direct()
        let client = transport.client()
        try await client.call(AWS.S3.createBucket, ["Bucket": "assets"])
        let template = #"{"Resources": {"T": {"Type": "AWS::SNS::Topic"}}}"#
        try await client.call(
            AWS.S3.putObject, ["Bucket": "assets", "Key": "a b/é.json"], body: .bytes(Array(template.utf8)))
        let read = try await client.call(AWS.S3.getObject, ["Bucket": "assets", "Key": "a b/é.json"])
        #expect(read["Body"]?.blob == Array(template.utf8))
        let list = try await client.call(AWS.S3.listObjectsV2, ["Bucket": "assets", "Prefix": "a"])
        #expect(list["Contents"]?[0]?["Key"] == "a b/é.json")
        try await client.call(
            AWS.CloudFormation.createStack,
            ["StackName": "shop", "TemplateURL": "https://assets.s3.us-east-1.amazonaws.com/a%20b/%C3%A9.json"])
        transport.pass(100)
        let found = try await client.call(AWS.CloudFormation.describeStacks, ["StackName": "shop"])
        #expect(found["Stacks"]?[0]?["StackStatus"] == "CREATE_COMPLETE")
    }

    @Test func assumedRolesActInTheirAccountAndExpire() async throws {
        let transport = Direct(.init(requiresSignatures: true))
        let client = transport.client()
        let role: AWSValue = ["RoleArn": "arn:aws:iam::333333333333:role/deploy", "RoleSessionName": "test"]
        let keys = try await client.call(AWS.STS.assumeRole, role)["Credentials"]
        let assumed = client.credentials(
            StaticCredentials(
                AWSCredentials(
                    accessKeyID: keys?["AccessKeyId"]?.string ?? "",
                    secretAccessKey: keys?["SecretAccessKey"]?.string ?? "",
                    sessionToken: keys?["SessionToken"]?.string)))
        #expect(try await assumed.call(AWS.STS.getCallerIdentity)["Account"] == "333333333333")
        transport.pass(3601)
        await #expect(throws: AWSError.self) { try await assumed.call(AWS.STS.getCallerIdentity) }
    }

    @Test func aWrongSignatureIsRefused() async throws {
        let transport = Direct(.init(requiresSignatures: true))
        _ = try await transport.client().call(AWS.STS.getCallerIdentity)
        let error = await #expect(throws: AWSError.self) {
            try await transport.client(secret: "wrong").call(AWS.STS.getCallerIdentity)
        }
        #expect(error?.code == "SignatureDoesNotMatch")
    }

    @Test func callsGoWrongAsConfigured() async throws {
        var throttle = FaultPlan.CallFault(.throttle)
        (throttle.operation, throttle.times) = ("DescribeStacks", 1)
        var deny = FaultPlan.CallFault(.deny)
        (deny.operation, deny.times) = ("ListStacks", 1)
        let plan = FaultPlan(calls: [throttle, deny])
        let transport = Direct(.init(engine: .init(faults: plan)))
        let client = transport.client()
        let response = try await client.call(AWS.CloudFormation.describeStacks)
        #expect(response.attempts == 2)
        let error = await #expect(throws: AWSError.self) { try await client.call(AWS.CloudFormation.listStacks) }
        #expect(error?.code == "AccessDenied")
    }

    @Test func faultsAreReadAndUnknownKeysRefused() throws {
        let text = """
            resources:
              - {type: "AWS::RDS::*", on: [create, update], after: 30, message: No capacity, times: 1}
            calls:
              - {service: s3, fault: drop}
            """
        let plan = try FaultPlanReader.read(Array(text.utf8), file: "faults.yaml")
        #expect(plan.resources.first?.actions == [.create, .update])
        #expect(plan.calls.first?.kind == .drop)
        let wrong = "resources:\n  - {typ: x}\ncalls:\n  - {fault: explode}\nmore: 1\n"
        let error = #expect(throws: DiagnosticError.self) {
            try FaultPlanReader.read(Array(wrong.utf8), file: "faults.yaml")
        }
        #expect(error?.diagnostics.count == 3)
    }

    @Test func stateOutlivesTheServer() throws {
        let folder = "\(FileSystem.temporaryDirectory)/mainstay-local-\(UInt64.random(in: 0...UInt64.max))"
        try FileSystem.createDirectory(folder)
        defer { try? FileSystem.remove(folder) }
        let file = StateFile("\(folder)/state.json")
        let caller = Caller(scope: Scope(account: "123456789012", region: "us-east-1"))
        let first = LocalCloud(settings: .init(), now: Rehearsal.start)
        let template =
            #"{"Resources": {"B": {"Type": "AWS::S3::Bucket"}, "T": {"Type": "AWS::SNS::Topic", "DependsOn": "B"}}}"#
        _ = try first.engine.call("CreateStack", ["StackName": "shop", "TemplateBody": .string(template)], by: caller)
        first.engine.advance(to: Rehearsal.start.adding(seconds: 5))
        try file.save(first)
        let second = LocalCloud(settings: .init(), now: Rehearsal.start.adding(seconds: 6))
        try file.load(into: second)
        for cloud in [first, second] {
            while let next = cloud.engine.nextEvent { cloud.engine.advance(to: next) }
        }
        let answers = try [first, second].map {
            try $0.engine.call("DescribeStackEvents", ["StackName": "shop"], by: caller)
        }
        #expect(answers[0] == answers[1])
        #expect(answers[1]["StackEvents"]?[0]?["ResourceStatus"] == "CREATE_COMPLETE")
        try FileSystem.write(Array("{}".utf8), to: file.path)
        #expect(throws: LocalFault.self) { try file.load(into: second) }
    }
}
