import MainstayAWSClient
import MainstayAWSOperations
import Testing

/// One call of each protocol as it goes over the wire; every operation is compared with botocore by
/// `Tests/Conformance/aws-protocols`.
@Suite struct ProtocolTests {
    @Test func speaksQuery() async throws {
        let transport = FakeTransport([
            answer(
                200,
                """
                <CreateStackResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/">
                  <CreateStackResult><StackId>arn:x &amp; y</StackId></CreateStackResult>
                  <ResponseMetadata><RequestId>id-2</RequestId></ResponseMetadata>
                </CreateStackResponse>
                """)
        ])
        let response = try await client(transport).call(
            AWS.CloudFormation.createStack,
            [
                "StackName": "s", "TemplateBody": "{ \"a\": 1 }", "Capabilities": [],
                "Parameters": [
                    ["ParameterKey": "K", "ParameterValue": "ü/"], ["ParameterKey": "L", "UsePreviousValue": true],
                ],
            ])
        #expect(response["StackId"] == "arn:x & y")
        #expect(response.requestID == "id-2")
        let body = await transport.body(0)
        #expect(
            body.hasPrefix("Action=CreateStack&Version=2010-05-15&StackName=s&TemplateBody=%7B%20%22a%22%3A%201%20%7D"))
        #expect(body.contains("&Parameters.member.1.ParameterKey=K&Parameters.member.1.ParameterValue=%C3%BC%2F"))
        #expect(body.contains("&Parameters.member.2.UsePreviousValue=true"))
        #expect(body.contains("&Capabilities=&") || body.hasSuffix("&Capabilities="))
    }

    @Test func speaksEC2() async throws {
        let transport = FakeTransport([
            answer(
                200,
                """
                <DescribeVpcsResponse><requestId>id-3</requestId><vpcSet><item><vpcId>vpc-1</vpcId>
                <isDefault>true</isDefault></item><item><vpcId>vpc-2</vpcId></item></vpcSet></DescribeVpcsResponse>
                """)
        ])
        let response = try await client(transport).call(
            AWS.EC2.describeVpcs, ["Filters": [["Name": "tag:a", "Values": ["1", "2"]]], "MaxResults": 5])
        #expect(response["Vpcs"]?.list?.map { $0["VpcId"]?.string } == ["vpc-1", "vpc-2"])
        #expect(response["Vpcs"]?[0]?["IsDefault"] == true)
        #expect(response.requestID == "id-3")
        let body = await transport.body(0)
        #expect(body.contains("Filter.1.Name=tag%3Aa&Filter.1.Value.1=1&Filter.1.Value.2=2"))
    }

    @Test func speaksJSON() async throws {
        let transport = FakeTransport([
            answer(200, #"{"Parameter":{"Value":"v","Version":3,"LastModifiedDate":1.5e9}}"#)
        ])
        let response = try await client(transport).call(
            AWS.SSM.getParameter, ["Name": "/a\n\u{1}\"", "WithDecryption": true])
        #expect(response["Parameter"]?["Version"] == 3)
        #expect(response["Parameter"]?["LastModifiedDate"]?.timestamp?.iso8601 == "2017-07-14T02:40:00Z")
        let request = await transport.requests[0]
        #expect(request.headers["X-Amz-Target"] == "AmazonSSM.GetParameter")
        #expect(request.text == #"{"Name":"/a\n\u0001\"","WithDecryption":true}"#)
    }

    @Test func speaksRESTWithJSON() async throws {
        let transport = FakeTransport([
            answer(
                200, #"{"errorMessage":"oops"}"#, ["X-Amz-Function-Error": "Unhandled", "X-Amz-Executed-Version": "7"])
        ])
        let response = try await client(transport).call(
            AWS.Lambda.invoke, ["FunctionName": "my fn", "Qualifier": "live", "Payload": "{}"])
        #expect(response["FunctionError"] == "Unhandled")
        #expect(response["StatusCode"] == 200)
        #expect(response["Payload"]?.blob.map { String(decoding: $0, as: UTF8.self) } == #"{"errorMessage":"oops"}"#)
        let request = await transport.requests[0]
        #expect(request.address.path == "/2015-03-31/functions/my%20fn/invocations")
        #expect(request.address.query == "Qualifier=live")
        // Services other than S3 sign a path that is encoded once more.
        #expect(request.headers["X-Amz-Content-SHA256"] == nil)
    }

    @Test func speaksRESTWithXML() async throws {
        let transport = FakeTransport([
            answer(
                200,
                "<R><ChangeInfo><Id>/change/C1</Id><Status>PENDING</Status><SubmittedAt>2026-11-21T08:43:09Z</SubmittedAt></ChangeInfo></R>"
            )
        ])
        let change: AWSValue = [
            "Action": "UPSERT",
            "ResourceRecordSet": ["Name": "a.example", "Type": "A", "TTL": 60, "ResourceRecords": [["Value": "<1>"]]],
        ]
        let response = try await client(transport).call(
            AWS.Route53.changeResourceRecordSets,
            ["HostedZoneId": "/hostedzone/Z1", "ChangeBatch": ["Changes": [change]]])
        #expect(response["ChangeInfo"]?["Status"] == "PENDING")
        let request = await transport.requests[0]
        #expect(request.address.description == "https://route53.amazonaws.com/2013-04-01/hostedzone/Z1/rrset/")
        #expect(
            request.text
                == #"<ChangeResourceRecordSetsRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ChangeBatch>"#
                + "<Changes><Change><Action>UPSERT</Action><ResourceRecordSet><Name>a.example</Name><Type>A</Type>"
                + "<TTL>60</TTL><ResourceRecords><ResourceRecord><Value>&lt;1&gt;</Value></ResourceRecord></ResourceRecords>"
                + "</ResourceRecordSet></Change></Changes></ChangeBatch></ChangeResourceRecordSetsRequest>")
    }

    /// Lines of logs hold what programs wrote: a bad byte must not lose the rest.
    @Test(arguments: [
        (#""\ud800x""#, "\u{fffd}x"), (#""\ud800\u0041""#, "\u{fffd}A"), (#""\ud83d\ude00""#, "😀"),
        (#""\u0000\u001b""#, "\0\u{1b}"),
        ("\"a\u{1}\tb\"", "a\u{1}\tb"), (#""\\ud800\"\ud800""#, "\\ud800\"\u{fffd}"),
    ])
    func readsWhatIsNearlyJSON(_ text: String, _ value: String) async throws {
        let transport = FakeTransport([answer(200, #"{"Parameter":{"Value":\#(text),"Version":1}}"#)])
        let response = try await client(transport).call(AWS.SSM.getParameter, ["Name": "n"])
        #expect(response["Parameter"] == ["Value": .string(value), "Version": 1])
    }

    @Test func readsBytesThatAreNoText() async throws {
        let bytes = Array(#"{"Parameter":{"Value":"a"#.utf8) + [0xff, 0xc0] + Array(#"b"}}"#.utf8)
        let transport = FakeTransport([{ _ in HTTPResponse(status: 200, bytes: bytes) }])
        let response = try await client(transport).call(AWS.SSM.getParameter, ["Name": "n"])
        #expect(response["Parameter"]?["Value"] == "a\u{fffd}\u{fffd}b")
    }

    @Test(arguments: [
        "{", "[1,", "{\"Parameter\":{\"Value\":\"", "{\"Parameter\":\"\\", "{\"Parameter\":\"\\u12", "{} {}", "\u{1}",
    ])
    func refusesWhatIsNoJSON(_ body: String) async {
        let error = await error { () async throws(AWSError) in
            try await client(FakeTransport([answer(200, body)])).call(AWS.SSM.getParameter, ["Name": "n"])
        }
        #expect(error?.code == "UnreadableResponse")
    }

    /// Answers that no service sends, and that somebody between might.
    @Test(arguments: [
        "", "<", "<a", "<a>", "<a></b>", "</a>", "<a b></a>", "<a b=c></a>", "<a>&nothing;</a>", "<a>&#xFFFFFFF;</a>",
        "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "<a>&", "<![CDATA[", "<?xml", "<!--",
        String(repeating: "<a>", count: 5000),
        "<GetCallerIdentityResponse/>", "text",
    ])
    func refusesWhatIsNoXML(_ body: String) async {
        let error = await error { () async throws(AWSError) in
            try await client(FakeTransport([answer(200, body)])).call(AWS.STS.getCallerIdentity)
        }
        #expect(error?.code == "UnreadableResponse")
    }

    @Test func readsXMLInAllItsForms() async throws {
        let body = """
            <?xml version="1.0"?><!-- hello --><x:R xmlns:x='urn:y'><GetCallerIdentityResult>
            <Arn a="1 > 0"><![CDATA[<&>]]>&#65;&#x42;&lt;</Arn><Account/></GetCallerIdentityResult></x:R>
            """
        let response = try await client(FakeTransport([answer(200, body)])).call(AWS.STS.getCallerIdentity)
        #expect(response["Arn"] == "<&>AB<")
        #expect(response["Account"] == "")
    }
}

@Suite struct TimestampTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("2026-11-21T08:43:09.123Z", 1_795_250_589_123),
        ("2000-02-29T12:00:00+01:30", 951_820_200_000), ("1969-12-31T23:59:59Z", -1000),
        ("Sat, 21 Nov 2026 08:43:09 GMT", 1_795_250_589_000), ("1795250589.5", 1_795_250_589_500),
        ("2026-11-21", 1_795_219_200_000),
    ])
    func reads(_ text: String, _ milliseconds: Int) {
        #expect(AWSTimestamp(text)?.milliseconds == milliseconds)
    }

    @Test(arguments: [
        "", "yesterday", "2026-13-01T00:00:00Z", "99999999-01-01T00:00:00Z", "2026-11-21T25:00:00Z", "nan", "--", "T",
        "2026-11-21T08:43:09+9999999999999999999",
    ])
    func refuses(_ text: String) {
        #expect(AWSTimestamp(text) == nil)
    }

    @Test func writesWhatItReads() {
        // Every day of four centuries and a little.
        for day in stride(from: -200_000, to: 200_000, by: 37) {
            let time = AWSTimestamp(milliseconds: day * 86_400_000 + 45_296_789)
            #expect(AWSTimestamp(time.iso8601) == time)
        }
    }

    @Test func neverOverflows() {
        for seconds in [Double.infinity, -.infinity, .nan, 1e300, -1e300] {
            _ = AWSTimestamp(seconds: seconds).iso8601
        }
        for milliseconds in [Int.min, Int.max] { _ = AWSTimestamp(milliseconds: milliseconds).iso8601 }
        #expect(AWSTimestamp(seconds: Int.max).milliseconds > 0)
        #expect(AWSTimestamp(seconds: .nan).milliseconds == 0)
    }
}
