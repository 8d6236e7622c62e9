import MainstayAWSClient
import MainstayAWSOperations
import MainstayFiles
import MainstayHTTPTransport
import Testing

/// The whole client against an AWS-compatible server that checks signatures: `Tests/EndToEnd/aws-client.sh` starts one
/// and sets `AWS_ENDPOINT_URL`. Left out where that is not set.
@Suite(.enabled(if: FileSystem.environmentVariable("MAINSTAY_TEST_SERVER") != nil), .serialized)
struct ServerTests {
    private func with(_ body: (AWSClient) async throws -> Void) async throws {
        let transport = try NetworkTransport()
        let root = try CredentialChain(transport: transport).client()
        try await body(root.credentials(Role.shared.provider(for: root)))
        await transport.shutdown()
    }

    /// A role of the server's: it takes anything of its root key, and checks the signatures of everybody else.
    private actor Role {
        static let shared = Role()
        private var arn: String?

        func provider(for root: AWSClient) async throws -> CachedCredentials {
            let known = self.arn
            let arn: String
            if let known { arn = known } else { arn = try await make(root) }
            self.arn = arn
            return CachedCredentials { () async throws(AWSError) in
                let input: AWSValue = ["RoleArn": .string(arn), "RoleSessionName": "test"]
                let keys = try await root.call(AWS.STS.assumeRole, input)["Credentials"]
                return AWSCredentials(
                    accessKeyID: keys?["AccessKeyId"]?.string ?? "",
                    secretAccessKey: keys?["SecretAccessKey"]?.string ?? "",
                    sessionToken: keys?["SessionToken"]?.string, expiration: keys?["Expiration"]?.timestamp)
            }
        }

        private func make(_ root: AWSClient) async throws -> String {
            let template = #"""
                {"Resources":{"Role":{"Type":"AWS::IAM::Role","Properties":{"AssumeRolePolicyDocument":{"Version":"2012-10-17",
                "Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]},"Policies":[{"PolicyName":
                "all","PolicyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}}]}}},
                "Outputs":{"Arn":{"Value":{"Fn::GetAtt":["Role","Arn"]}}}}
                """#
            _ = try await root.call(
                AWS.CloudFormation.createStack,
                ["StackName": "tester", "TemplateBody": .string(template), "Capabilities": ["CAPABILITY_IAM"]])
            for _ in 0..<200 {
                let stacks = try await root.call(AWS.CloudFormation.describeStacks, ["StackName": "tester"])
                if let arn = stacks["Stacks"]?[0]?["Outputs"]?[0]?["OutputValue"]?.string { return arn }
            }
            throw AWSError(kind: .response, code: "NoRole", message: "the stack with the role never came")
        }
    }

    @Test func isRefusedWithAWrongSecret() async throws {
        try await with { client in
            var keys = try await client.currentCredentials()
            keys.secretAccessKey += "x"
            let refused = await #expect(throws: AWSError.self) {
                try await client.credentials(StaticCredentials(keys)).call(AWS.SSM.describeParameters)
            }
            #expect(refused?.hint?.contains("secret key") == true)
        }
    }

    @Test func saysWhoItIs() async throws {
        try await with { client in
            let identity = try await client.call(AWS.STS.getCallerIdentity)
            #expect(identity["Account"]?.string?.count == 12)
            #expect(identity.requestID != nil)
        }
    }

    @Test func keepsObjects() async throws {
        try await with { client in
            let bucket: AWSValue = "mainstay-client-test"
            let place: AWSValue = ["CreateBucketConfiguration": ["LocationConstraint": "eu-west-1"], "Bucket": bucket]
            _ = try await client.call(AWS.S3.createBucket, place)
            let keys = ["plain", "a b/ü+~(1)'*.txt", "x/../y", "per%cent&"]
            for key in keys {
                let body = HTTPBody.bytes(Array("content of \(key)".utf8))
                _ = try await client.call(AWS.S3.putObject, ["Bucket": bucket, "Key": .string(key)], body: body)
            }
            for key in keys {
                let (_, body) = try await client.stream(AWS.S3.getObject, ["Bucket": bucket, "Key": .string(key)])
                var bytes: [UInt8] = []
                for try await chunk in body { bytes += chunk }
                #expect(String(decoding: bytes, as: UTF8.self) == "content of \(key)")
            }
            var listed: [String] = []
            for try await object in client.items(AWS.S3.listObjectsV2, ["Bucket": bucket, "MaxKeys": 2]) {
                listed.append(object["Key"]?.string ?? "")
            }
            #expect(listed.sorted() == keys.sorted())
            let objects = keys.map { AWSValue.map(["Key": .string($0)]) }
            _ = try await client.call(AWS.S3.deleteObjects, ["Bucket": bucket, "Delete": ["Objects": .list(objects)]])
            _ = try await client.call(AWS.S3.deleteBucket, ["Bucket": bucket])
            let gone = await #expect(throws: AWSError.self) {
                try await client.call(AWS.S3.listObjectsV2, ["Bucket": bucket])
            }
            #expect(gone?.code == "NoSuchBucket")
        }
    }

    @Test func deploysAStack() async throws {
        try await with { client in
            let template =
                #"{"Resources":{"Queue":{"Type":"AWS::SQS::Queue"}},"Outputs":{"Url":{"Value":{"Ref":"Queue"}}}}"#
            let name: AWSValue = "mainstay-client-test"
            _ = try await client.call(
                AWS.CloudFormation.createStack, ["StackName": name, "TemplateBody": .string(template)])
            var status = ""
            for _ in 0..<200 where !status.hasSuffix("COMPLETE") {
                let stacks = try await client.call(AWS.CloudFormation.describeStacks, ["StackName": name])
                status = stacks["Stacks"]?[0]?["StackStatus"]?.string ?? ""
                await Task.yield()
            }
            #expect(status == "CREATE_COMPLETE")
            var resources: [String] = []
            for try await event in client.items(AWS.CloudFormation.describeStackEvents, ["StackName": name]) {
                resources.append(event["LogicalResourceId"]?.string ?? "")
            }
            #expect(resources.contains("Queue"))
            _ = try await client.call(AWS.CloudFormation.deleteStack, ["StackName": name])
            let missing = await #expect(throws: AWSError.self) {
                try await client.call(AWS.CloudFormation.describeStacks, ["StackName": "there-is-none"])
            }
            #expect(missing?.code == "ValidationError")
            #expect(missing?.requestID != nil)
        }
    }

    @Test func keepsParameters() async throws {
        try await with { client in
            let name: AWSValue = "/mainstay/client/test"
            _ = try await client.call(
                AWS.SSM.putParameter, ["Name": name, "Value": "ä\n\"", "Type": "String", "Overwrite": true])
            let read = try await client.call(AWS.SSM.getParameter, ["Name": name])
            #expect(read["Parameter"]?["Value"] == "ä\n\"")
            _ = try await client.call(AWS.SSM.deleteParameter, ["Name": name])
            let gone = await #expect(throws: AWSError.self) {
                try await client.call(AWS.SSM.getParameter, ["Name": name])
            }
            #expect(gone?.code == "ParameterNotFound")
        }
    }
}
