import MainstayAWSClient
import Testing

@Suite struct ClientTests {
    @Test func namesEverySlipInTheInput() async {
        let transport = FakeTransport()
        let input: AWSValue = ["Nam": "x", "Count": "three", "Nested": [["Inner": [["Key": 4]]]]]
        let error = await error { () async throws(AWSError) in try await client(transport).call(doIt, input) }
        #expect(error?.kind == .input)
        let message = error?.message ?? ""
        #expect(message.contains("Name is required"))
        #expect(message.contains("there is no Nam; did you mean Name?"))
        #expect(message.contains("Count is a string, expected an integer"))
        #expect(message.contains("Nested[0].Key is required"))
        #expect(message.contains("Nested[0].Inner[0].Key is an integer, expected a string"))
        #expect(await transport.requests.isEmpty)
    }

    @Test func refusesEndlessNesting() async {
        var nested: AWSValue = ["Key": "k"]
        for _ in 0..<200 { nested = ["Key": "k", "Inner": .list([nested])] }
        let input: AWSValue = ["Name": "n", "Nested": .list([nested])]
        let error = await error { () async throws(AWSError) in try await client(FakeTransport()).call(doIt, input) }
        #expect(error?.message.contains("more than 64 levels") == true)
    }

    @Test func fillsInTheTokenOfACall() async throws {
        let transport = FakeTransport([answer(200, "{}")])
        _ = try await client(transport).call(doIt, ["Name": "n"])
        #expect(await transport.body(0).contains(#""Token":"80808080-8080-4080-8080-808080808080""#))
    }

    @Test func readsValues() async throws {
        let transport = FakeTransport([
            answer(200, #"{"Result":"é\u0041","At":1795250589.123,"New":{"a":1}}"#, ["x-amzn-RequestId": "id-9"])
        ])
        let response = try await client(transport).call(doIt, ["Name": "n"])
        #expect(response["Result"] == "éA")
        #expect(response["At"]?.timestamp?.iso8601 == "2026-11-21T08:43:09.123Z")
        #expect(response["New"] == nil, "what the model does not know is left out")
        #expect(response.requestID == "id-9")
    }

    @Test func saysWhichAnswerItCannotRead() async {
        let transport = FakeTransport([answer(200, "<html>welcome to the hotel</html>", ["x-amzn-RequestId": "id"])])
        let error = await error { () async throws(AWSError) in try await client(transport).call(doIt, ["Name": "n"]) }
        #expect(error?.kind == .response)
        #expect(error?.description.hasPrefix("Example Do: UnreadableResponse") == true)
        #expect(error?.requestID == "id")
    }

    @Test func readsTheErrorOfAProxy() async {
        let transport = FakeTransport([answer(503, "<html><body>busy</body></html>")])
        let error = await error { () async throws(AWSError) in
            try await client(transport, attempts: 1).call(AWS.STS.getCallerIdentity)
        }
        #expect(error?.code == "503")
        #expect(error?.isRetryable == true)
    }

    @Test func refusesAnOperationThatIsNotListed() async {
        let error = await error { () async throws(AWSError) in
            try await client(FakeTransport()).call(AWSOperation(example, "Undo"))
        }
        #expect(error?.code == "UnknownOperation")
    }

    @Test func asksForARegion() async {
        let error = await error { () async throws(AWSError) in
            try await client(FakeTransport(), region: nil).call(doIt, ["Name": "n"])
        }
        #expect(error?.code == "NoRegion")
        #expect(error?.hint?.contains("AWS_REGION") == true)
    }

    @Test func limitsWhatItKeeps() async {
        let transport = FakeTransport([answer(200, String(repeating: "x", count: 2000))])
        let error = await error { () async throws(AWSError) in
            try await client(transport, configure: { $0.answerLimit = 1000 }).call(doIt, ["Name": "n"])
        }
        #expect(error?.code == "AnswerTooLarge")
        #expect(error?.attempts == 1)
    }

    @Test func presignsWithoutSending() async throws {
        let transport = FakeTransport()
        let url = try await client(transport).presign(AWS.STS.getCallerIdentity, expiresIn: 60)
        #expect(url.hasPrefix("https://sts.eu-west-1.amazonaws.com/?X-Amz-Algorithm=AWS4-HMAC-SHA256"))
        #expect(await transport.requests.isEmpty)
    }
}

@Suite struct PageTests {
    private let page = AWSOperation(example, "Page")

    @Test func followsThePages() async throws {
        let transport = FakeTransport([
            answer(200, #"{"Items":["a","b"],"NextToken":"2"}"#), answer(200, #"{"Items":[],"NextToken":"3"}"#),
            answer(200, #"{"Items":["c"]}"#),
        ])
        var found: [String] = []
        for try await item in client(transport).items(page) { found.append(item.string ?? "") }
        #expect(found == ["a", "b", "c"])
        #expect(await transport.requests.map(\.text) == ["{}", #"{"NextToken":"2"}"#, #"{"NextToken":"3"}"#])
    }

    @Test func fetchesNoMoreThanIsUsed() async throws {
        let transport = FakeTransport([answer(200, #"{"Items":["a","b"],"NextToken":"2"}"#)])
        for try await item in client(transport).items(page) where item == "b" { break }
        #expect(await transport.requests.count == 1)
    }

    @Test func noticesALoop() async {
        let same = answer(200, #"{"Items":["a"],"NextToken":"2"}"#)
        var pages = client(FakeTransport([same, same, same])).pages(page).makeAsyncIterator()
        var count = 0
        do throws(AWSError) {
            while try await pages.next() != nil { count += 1 }
            Issue.record("it would go on for ever")
        } catch {
            #expect(error.code == "PaginationLoop")
        }
        #expect(count == 1)
    }
}
