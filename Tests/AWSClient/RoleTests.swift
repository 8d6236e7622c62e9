import MainstayAWSClient
import Testing

/// Credentials that take a call: roles, containers, instances, IAM Identity Center.
@Suite struct RoleTests {
    private func assumed(_ key: String, _ operation: String = "AssumeRole") -> FakeTransport.Answer {
        answer(
            200,
            """
            <\(operation)Response><\(operation)Result><Credentials><AccessKeyId>\(key)</AccessKeyId>
            <SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>
            <Expiration>2026-11-21T09:43:09Z</Expiration></Credentials>
            <AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/deploy/x</Arn></AssumedRoleUser>
            </\(operation)Result></\(operation)Response>
            """)
    }

    private func find(_ environment: ClientEnvironment, _ transport: FakeTransport) async throws(AWSError)
        -> AWSCredentials
    {
        try await CredentialChain(environment: environment, transport: transport, time: FakeTime().source())
            .provider().credentials()
    }

    private func problem(_ environment: ClientEnvironment, _ transport: FakeTransport = FakeTransport()) async
        -> AWSError?
    {
        await error { () async throws(AWSError) in try await find(environment, transport) }
    }

    private let chain = """
        [profile base]
        aws_access_key_id = BASE
        aws_secret_access_key = s
        [profile middle]
        role_arn = arn:aws:iam::111111111111:role/middle
        source_profile = base
        [default]
        role_arn = arn:aws:iam::222222222222:role/deploy
        source_profile = middle
        external_id = our-id
        role_session_name = me
        duration_seconds = 1800
        region = eu-west-1
        """

    @Test func followsAChainOfRoles() async throws {
        let transport = FakeTransport([assumed("MIDDLE"), assumed("LAST")])
        let found = try await find(environment(files: ["/home/me/.aws/config": chain]), transport)
        #expect(found.accessKeyID == "LAST")
        #expect(found.accountID == "123456789012")
        #expect(found.expiration?.iso8601 == "2026-11-21T09:43:09Z")
        let requests = await transport.requests
        #expect(requests.map { $0.headers["Authorization"]?.contains("Credential=BASE/") } == [true, false])
        #expect(requests.last?.address.host == "sts.eu-west-1.amazonaws.com")
        let last = requests.last?.text ?? ""
        #expect(last.contains("ExternalId=our-id") && last.contains("RoleSessionName=me"))
        #expect(last.contains("DurationSeconds=1800"))
    }

    @Test func refusesALoop() async {
        let config = """
            [default]
            role_arn = arn:aws:iam::1:role/a
            source_profile = b
            [profile b]
            role_arn = arn:aws:iam::1:role/b
            source_profile = default
            """
        let problem = await problem(environment(files: ["/home/me/.aws/config": config]))
        #expect(problem?.message == "the profiles default → b → default lead to each other")
    }

    @Test func takesItsOwnKeysForItsRole() async throws {
        let config =
            "[default]\nrole_arn=arn:aws:iam::1:role/a\nsource_profile=default\naws_access_key_id=K\naws_secret_access_key=s"
        let transport = FakeTransport([assumed("ROLE")])
        #expect(try await find(environment(files: ["/home/me/.aws/config": config]), transport).accessKeyID == "ROLE")
        #expect(await transport.requests.count == 1)
    }

    @Test func takesANamedSource() async throws {
        let config = "[profile r]\nrole_arn = arn:aws:iam::1:role/a\ncredential_source = EcsContainer"
        let transport = FakeTransport([
            answer(200, #"{"AccessKeyId":"TASK","SecretAccessKey":"s","Token":"t"}"#), assumed("ROLE"),
        ])
        let variables = ["AWS_PROFILE": "r", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2/x"]
        #expect(
            try await find(environment(variables, files: ["/home/me/.aws/config": config]), transport).accessKeyID
                == "ROLE")
        #expect(await transport.requests.last?.headers["Authorization"]?.contains("Credential=TASK/") == true)
    }

    @Test func asksForTheCodeOfADevice() async throws {
        let config = chain + "\nmfa_serial = arn:aws:iam::1:mfa/me"
        let files = ["/home/me/.aws/config": config]
        let refused = await problem(environment(files: files), FakeTransport([assumed("MIDDLE")]))
        #expect(refused?.code == "CodeRequired")
        let transport = FakeTransport([assumed("MIDDLE"), assumed("LAST")])
        _ = try await find(
            environment(files: files, ask: { $0 == "arn:aws:iam::1:mfa/me" ? "123456" : nil }), transport)
        #expect(await transport.body(1).contains("TokenCode=123456"))
    }

    @Test func saysWhyARoleWasRefused() async {
        let denied = answer(
            403,
            "<ErrorResponse><Error><Code>AccessDenied</Code><Message>not you</Message></Error><RequestId>r</RequestId></ErrorResponse>"
        )
        let problem = await problem(environment(files: ["/home/me/.aws/config": chain]), FakeTransport([denied]))
        #expect(problem?.code == "AccessDenied")
        #expect(problem?.service == "STS" && problem?.requestID == "r")
    }

    @Test func exchangesAToken() async throws {
        let variables = ["AWS_WEB_IDENTITY_TOKEN_FILE": "/var/token", "AWS_ROLE_ARN": "arn:aws:iam::1:role/ci"]
        let transport = FakeTransport([assumed("WEB", "AssumeRoleWithWebIdentity")])
        let found = try await find(environment(variables, files: ["/var/token": "jwt\n"]), transport)
        #expect(found.accessKeyID == "WEB")
        let pairs = await transport.body(0).split(separator: "&")
        #expect(pairs.contains("WebIdentityToken=jwt"), "the line's end is no part of the token")
        #expect(await transport.requests[0].headers["Authorization"] == nil)
        #expect(await problem(environment(variables))?.code == "MissingTokenFile")
    }

    @Test func asksTheContainer() async throws {
        let variables = [
            "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://169.254.170.23/v1/credentials",
            "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "/var/pod-token",
        ]
        let body = #"{"AccessKeyId":"POD","SecretAccessKey":"s","Token":"t","Expiration":"2026-11-21T09:00:00Z"}"#
        let transport = FakeTransport([failure(.timeout), answer(200, body)])
        let found = try await find(environment(variables, files: ["/var/pod-token": "abc\n"]), transport)
        #expect(found.accessKeyID == "POD")
        #expect(await transport.requests.last?.headers["Authorization"] == "abc")
    }

    @Test(arguments: [
        "http://evil.example/creds", "http://127.0.0.1.evil.example/", "ftp://127.0.0.1/", "http://10.0.0.1/",
    ])
    func sendsTheTokenNowhereElse(_ url: String) async {
        let transport = FakeTransport([answer(200, "{}")])
        let problem = await problem(environment(["AWS_CONTAINER_CREDENTIALS_FULL_URI": url]), transport)
        #expect(problem?.code == "InvalidConfiguration")
        #expect(await transport.requests.isEmpty)
    }

    @Test func asksTheInstance() async throws {
        let body =
            #"{"Code":"Success","AccessKeyId":"INSTANCE","SecretAccessKey":"s","Token":"t","Expiration":"2026-11-21T14:00:00Z"}"#
        let transport = FakeTransport([answer(200, "imds-token"), answer(200, "my-role\n"), answer(200, body)])
        let found = try await find(environment(), transport)
        #expect(found.accessKeyID == "INSTANCE")
        #expect(
            await transport.targets == [
                "PUT 169.254.169.254/latest/api/token",
                "GET 169.254.169.254/latest/meta-data/iam/security-credentials/",
                "GET 169.254.169.254/latest/meta-data/iam/security-credentials/my-role",
            ])
        #expect(await transport.requests.last?.headers["X-aws-ec2-metadata-token"] == "imds-token")
    }
}

@Suite struct IdentityCenterTests {
    private let config = """
        [default]
        sso_session = corp
        sso_account_id = 123456789012
        sso_role_name = Deploy
        [sso-session corp]
        sso_region = eu-central-1
        sso_start_url = https://corp.awsapps.com/start
        """
    /// `sha1("corp")`, by which the AWS CLI names the file.
    private let cache = "/home/me/.aws/sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json"
    private let granted = answer(
        200,
        #"{"roleCredentials":{"accessKeyId":"SSO","secretAccessKey":"s","sessionToken":"t","expiration":1795254189000}}"#
    )

    private func token(until end: String, refresh: Bool = false) -> String {
        let more =
            #","clientId":"c","clientSecret":"cs","refreshToken":"rt","registrationExpiresAt":"2027-01-01T00:00:00Z""#
        return #"{"accessToken":"at","expiresAt":"\#(end)"\#(refresh ? more : "")}"#
    }

    private func find(
        _ cached: String?, _ transport: FakeTransport, written: WrittenFiles? = nil
    ) async throws(AWSError) -> AWSCredentials {
        var files = ["/home/me/.aws/config": config]
        files[cache] = cached
        return try await CredentialChain(
            environment: environment(files: files, written: written), transport: transport, time: FakeTime().source()
        ).provider().credentials()
    }

    @Test func usesTheTokenOfTheCLI() async throws {
        let transport = FakeTransport([granted])
        let found = try await find(token(until: "2026-11-21T12:00:00Z"), transport)
        #expect(found.accessKeyID == "SSO")
        #expect(found.expiration?.iso8601 == "2026-11-21T09:43:09Z")
        #expect(await transport.targets == ["GET portal.sso.eu-central-1.amazonaws.com/federation/credentials"])
        #expect(await transport.requests[0].headers["x-amz-sso_bearer_token"] == "at")
    }

    @Test func renewsTheToken() async throws {
        let renewed = answer(200, #"{"accessToken":"at2","expiresIn":3600,"refreshToken":"rt2"}"#)
        let transport = FakeTransport([renewed, granted])
        let written = WrittenFiles()
        _ = try await find(token(until: "2026-11-21T08:45:00Z", refresh: true), transport, written: written)
        #expect(await transport.targets[0] == "POST oidc.eu-central-1.amazonaws.com/token")
        #expect(await transport.requests[1].headers["x-amz-sso_bearer_token"] == "at2")
        while await written.files.isEmpty { await Task.yield() }
        let text = await written.files[cache] ?? ""
        #expect(text.contains(#""accessToken":"at2""#) && text.contains(#""expiresAt":"2026-11-21T09:43:09Z""#))
    }

    @Test(arguments: [nil, #"{"accessToken":"at","expiresAt":"2026-11-21T08:00:00Z"}"#, "not json"])
    func asksForALogin(_ cached: String?) async {
        let error = await error { () async throws(AWSError) in try await find(cached, FakeTransport()) }
        #expect(error?.code == "LoginRequired")
        #expect(error?.hint == "run \"aws sso login --profile default\"")
    }
}
