import MainstayAWSClient
import Testing

@Suite struct EndpointTests {
    /// Where a call goes, and the region that it is signed for.
    private func place(
        _ region: String, variables: [String: String] = [:], config: String = "", service: AWSOperation = doIt,
        input: AWSValue = ["Name": "n"]
    ) async throws -> (target: String, region: String) {
        let environment = environment(variables, files: ["/home/me/.aws/config": config])
        let shared = try SharedConfiguration(environment)
        let configuration = try ClientConfiguration(environment, shared, region: region)
        let transport = FakeTransport([answer(200, "{}")])
        let client = AWSClient(
            configuration: configuration, credentials: StaticCredentials(someKeys), transport: transport,
            time: FakeTime().source())
        _ = try? await client.call(service, input)
        let request = try #require(await transport.requests.first)
        let scope = request.headers["Authorization"]?.split(separator: "/").dropFirst(2).first.map(String.init)
        return (request.address.description, scope ?? "")
    }

    @Test(arguments: [
        ("eu-west-1", "https://example.eu-west-1.amazonaws.com/", "eu-west-1"),
        ("cn-north-1", "https://example.cn-north-1.amazonaws.com.cn/", "cn-north-1"),
        ("us-gov-east-1", "https://example.us-gov-west-1.amazonaws.com/", "us-gov-west-1"),
        ("eu-newplace-3", "https://example.eu-newplace-3.amazonaws.com/", "eu-newplace-3"),
        ("us-gov-newplace-3", "https://example.us-gov-west-1.amazonaws.com/", "us-gov-west-1"),
    ])
    func knowsThePartitions(_ region: String, _ target: String, _ signing: String) async throws {
        let place = try await place(region)
        #expect(place.target == target)
        #expect(place.region == signing)
    }

    @Test(arguments: ["", "nowhere", "eu-west", "eu--1", "eu-west-1.evil.example", "eu-west-1/x", "EU-WEST-1"])
    func refusesWhatIsNoRegion(_ region: String) async {
        let error = await error { () async throws(AWSError) in
            try await client(FakeTransport(), region: region).call(doIt, ["Name": "n"])
        }
        #expect(error?.code == "UnknownRegion")
    }

    @Test func takesVariants() async throws {
        #expect(
            try await place("eu-west-2", variables: ["AWS_USE_FIPS_ENDPOINT": "true"]).target
                == "https://example-fips.eu-west-2.amazonaws.com/")
        #expect(
            try await place("eu-west-2", config: "[default]\nuse_dualstack_endpoint = true").target
                == "https://example.eu-west-2.api.aws/")
        let error = await error { () async throws(AWSError) in
            try await client(FakeTransport(), configure: { $0.usesFIPS = true }).call(doIt, ["Name": "n"])
        }
        #expect(error?.message == "Example has no FIPS endpoint in eu-west-1")
    }

    @Test func takesEndpointsOfTheUser() async throws {
        let config = """
            [default]
            services = here
            endpoint_url = http://config.example
            [services here]
            example =
              endpoint_url = http://section.example:81/base
            """
        #expect(try await place("eu-west-1", config: config).target == "http://section.example:81/base/")
        let all = ["AWS_ENDPOINT_URL": "http://127.0.0.1:4566"]
        #expect(try await place("eu-west-1", variables: all, config: config).target == "http://127.0.0.1:4566/")
        let own = all.merging(["AWS_ENDPOINT_URL_EXAMPLE": "http://[::1]:9"]) { $1 }
        #expect(try await place("moon-base", variables: own, config: config).target == "http://[::1]:9/")
        let ignored = own.merging(["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"]) { $1 }
        #expect(
            try await place("eu-west-1", variables: ignored, config: config).target
                == "https://example.eu-west-1.amazonaws.com/")
    }

    @Test(arguments: ["AWS_ENDPOINT_URL", "AWS_MAX_ATTEMPTS", "AWS_USE_FIPS_ENDPOINT"])
    func saysWhichSettingIsWrong(_ name: String) throws {
        let environment = environment([name: "never"])
        let error = #expect(throws: AWSError.self) {
            try ClientConfiguration(environment, try SharedConfiguration(environment))
        }
        #expect(error?.message.hasPrefix("\(name) is \"never\", expected") == true)
    }

    @Test func findsTheRegion() throws {
        func region(_ variables: [String: String], given: String? = nil) throws -> String? {
            let environment = environment(
                variables,
                files: ["/home/me/.aws/config": "[default]\nregion = eu-north-1\n[profile x]\nregion=sa-east-1"])
            return try ClientConfiguration(environment, try SharedConfiguration(environment), region: given).region
        }
        #expect(try region([:]) == "eu-north-1")
        #expect(try region(["AWS_PROFILE": "x"]) == "sa-east-1")
        #expect(try region(["AWS_DEFAULT_REGION": "us-west-1"]) == "us-west-1")
        #expect(try region(["AWS_DEFAULT_REGION": "us-west-1", "AWS_REGION": "us-west-2"]) == "us-west-2")
        #expect(try region(["AWS_REGION": "us-west-2"], given: "ca-central-1") == "ca-central-1")
    }
}
