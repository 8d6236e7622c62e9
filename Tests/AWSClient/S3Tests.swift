import MainstayAWSClient
import MainstayAWSOperations
import Testing

@Suite struct S3Tests {
    @Test func putsTheBucketIntoTheName() async throws {
        let transport = FakeTransport([answer(), answer(), answer()])
        let client = client(transport)
        _ = try await client.call(AWS.S3.headObject, ["Bucket": "my-bucket", "Key": "a b/c+d"])
        _ = try await client.call(AWS.S3.headObject, ["Bucket": "my.bucket", "Key": "a//../b"])
        _ = try await client.call(AWS.S3.headBucket, ["Bucket": "my.bucket"])
        #expect(
            await transport.targets == [
                "HEAD my-bucket.s3.eu-west-1.amazonaws.com/a%20b/c%2Bd",
                "HEAD s3.eu-west-1.amazonaws.com/my.bucket/a//../b",
                "HEAD s3.eu-west-1.amazonaws.com/my.bucket",
            ])
    }

    @Test func putsTheBucketIntoThePathOfOtherServers() async throws {
        let transport = FakeTransport([answer()])
        let client = client(transport, configure: { $0.endpoint = HTTPAddress("http://127.0.0.1:9000") })
        _ = try await client.call(AWS.S3.headObject, ["Bucket": "my-bucket", "Key": "k"])
        #expect(await transport.targets == ["HEAD 127.0.0.1:9000/my-bucket/k"])
    }

    @Test(arguments: ["arn:aws:s3:::x", "a/b"])
    func takesNamesOfBucketsAlone(_ bucket: String) async {
        let error = await error { () async throws(AWSError) in
            try await client(FakeTransport()).call(AWS.S3.headBucket, ["Bucket": .string(bucket)])
        }
        #expect(error?.code == "InvalidInput")
    }

    @Test func sendsAChecksum() async throws {
        let transport = FakeTransport([answer()])
        let input: AWSValue = ["Bucket": "b-1", "Key": "k", "Body": .blob(Array("123456789".utf8))]
        _ = try await client(transport).call(AWS.S3.putObject, input)
        let headers = await transport.requests[0].headers
        // The check value of CRC-32 is cbf43926.
        #expect(headers["x-amz-checksum-crc32"] == "y/Q5Jg==")
        #expect(headers["x-amz-content-sha256"] == "UNSIGNED-PAYLOAD")
    }

    @Test func hashesTheBodyWhereTLSDoesNotGuardIt() async throws {
        let transport = FakeTransport([answer()])
        let client = client(transport, configure: { $0.endpoint = HTTPAddress("http://127.0.0.1:9000") })
        _ = try await client.call(AWS.S3.putObject, ["Bucket": "b-1", "Key": "k", "Body": ""])
        #expect(
            await transport.requests[0].headers["x-amz-content-sha256"]
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func streamsBothWays() async throws {
        let transport = FakeTransport([
            { request in
                #expect(request.body.length == 6)
                return HTTPResponse(status: 200, headers: ["ETag": "\"e\""], bytes: Array("answer".utf8))
            }, answer(200, "content", ["Content-Length": "7"]),
        ])
        let client = client(transport)
        let body = HTTPBody.stream(length: 6) { HTTPResponse(status: 200, bytes: Array("stream".utf8)).body }
        let put = try await client.call(AWS.S3.putObject, ["Bucket": "b-1", "Key": "k"], body: body)
        #expect(put["ETag"] == "\"e\"")
        let (response, content) = try await client.stream(AWS.S3.getObject, ["Bucket": "b-1", "Key": "k"])
        #expect(response["ContentLength"] == 7)
        #expect(response["Body"] == nil)
        var bytes: [UInt8] = []
        for try await chunk in content { bytes += chunk }
        #expect(String(decoding: bytes, as: UTF8.self) == "content")
    }

    @Test func findsTheBucketsRegionOnce() async throws {
        let moved = answer(
            301, "<Error><Code>PermanentRedirect</Code><Message>elsewhere</Message></Error>",
            ["x-amz-bucket-region": "us-west-2"])
        let transport = FakeTransport([moved, answer(), answer()])
        let client = client(transport, attempts: 1)
        for _ in 0..<2 { _ = try await client.call(AWS.S3.headObject, ["Bucket": "b-1", "Key": "k"]) }
        let requests = await transport.requests
        #expect(requests.map(\.address.host).dropFirst().allSatisfy { $0 == "b-1.s3.us-west-2.amazonaws.com" })
        #expect(requests.count == 3)
        #expect(requests[2].headers["Authorization"]?.contains("/us-west-2/s3/") == true)
    }

    @Test func noticesAFailureOfStatus200() async {
        let hidden = answer(200, "<Error><Code>InternalError</Code><Message>try again</Message></Error>")
        let transport = FakeTransport([hidden])
        let error = await error { () async throws(AWSError) in
            try await client(transport, attempts: 1).call(
                AWS.S3.copyObject, ["Bucket": "b-1", "Key": "k", "CopySource": "/b-2/a b?versionId=v"])
        }
        #expect(error?.code == "InternalError")
        #expect(error?.isRetryable == true)
        #expect(await transport.requests[0].headers["x-amz-copy-source"] == "/b-2/a%20b?versionId=v")
    }

    @Test func readsKeysThatXMLCannotHold() async throws {
        let body = """
            <ListBucketResult><EncodingType>url</EncodingType><Prefix>a+b%2F</Prefix><IsTruncated>false</IsTruncated>
            <Contents><Key>a+b%2F%01</Key></Contents><CommonPrefixes><Prefix>p%25</Prefix></CommonPrefixes>
            </ListBucketResult>
            """
        let transport = FakeTransport([answer(200, body)])
        let response = try await client(transport).call(AWS.S3.listObjectsV2, ["Bucket": "b-1"])
        #expect(await transport.requests[0].address.query == "list-type=2&encoding-type=url")
        #expect(response["Contents"]?[0]?["Key"] == "a b/\u{1}")
        #expect(response["Prefix"] == "a b/")
        #expect(response["CommonPrefixes"]?[0]?["Prefix"] == "p%")
    }

    @Test func refusesHeadersThatWouldEndTheLine() async {
        let error = await error { () async throws(AWSError) in
            try await client(FakeTransport()).call(
                AWS.S3.putObject, ["Bucket": "b-1", "Key": "k", "Metadata": ["a": "x\r\nX-Evil: 1"]])
        }
        #expect(error?.kind == .input)
    }
}
