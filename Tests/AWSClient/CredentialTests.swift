import MainstayAWSClient
import Testing

/// Credentials from the environment and from profiles, without a call to AWS.
@Suite struct CredentialTests {
    private static let keys = "aws_access_key_id = AKIA1\naws_secret_access_key = s1\n"

    private func find(_ environment: ClientEnvironment, profile: String? = nil) async throws(AWSError) -> AWSCredentials
    {
        let chain = try CredentialChain(
            environment: environment, profile: profile, transport: FakeTransport(), time: FakeTime().source())
        return try await chain.provider().credentials()
    }

    private func problem(_ environment: ClientEnvironment, profile: String? = nil) async -> AWSError? {
        await error { () async throws(AWSError) in try await find(environment, profile: profile) }
    }

    @Test func takesTheEnvironment() async throws {
        let variables = [
            "AWS_ACCESS_KEY_ID": "AKIA0", "AWS_SECRET_ACCESS_KEY": "s0", "AWS_SESSION_TOKEN": "t0", "AWS_PROFILE": "x",
        ]
        let files = ["/home/me/.aws/config": "[profile x]\n" + Self.keys]
        let found = try await find(environment(variables, files: files))
        #expect(found.accessKeyID == "AKIA0")
        #expect(found.sessionToken == "t0")
        // A profile that was named on the command line goes first.
        #expect(try await find(environment(variables, files: files), profile: "x").accessKeyID == "AKIA1")
    }

    @Test func refusesHalfAKey() async {
        #expect(await problem(environment(["AWS_ACCESS_KEY_ID": "AKIA0"]))?.code == "PartialCredentials")
        let files = ["/home/me/.aws/credentials": "[default]\naws_access_key_id = AKIA1"]
        #expect(await problem(environment(files: files))?.message.contains("profile default") == true)
    }

    @Test func readsBothFiles() async throws {
        let files = [
            "/etc/config": "[profile \"a b\"]\nregion = eu-west-1 # home\naws_access_key_id = OLD\n; aside\n",
            "/etc/keys": "[a b]\naws_access_key_id = AKIA#1\naws_secret_access_key = s/+=1\naws_session_token=tok",
        ]
        let found = try await find(
            environment(
                ["AWS_CONFIG_FILE": "/etc/config", "AWS_SHARED_CREDENTIALS_FILE": "/etc/keys", "AWS_PROFILE": "a b"],
                files: files))
        #expect(found.accessKeyID == "AKIA#1")
        #expect(found.secretAccessKey == "s/+=1")
        #expect(found.sessionToken == "tok")
    }

    @Test func namesTheProfilesThatAreThere() async {
        let files = ["/home/me/.aws/config": "[profile staging]\n[profile production]\n"]
        let problem = await problem(environment(["AWS_PROFILE": "prod"], files: files))
        #expect(problem?.code == "ProfileNotFound")
        #expect(problem?.hint == "there is production, staging")
    }

    @Test func runsAProgram() async throws {
        let files = ["/home/me/.aws/config": "[default]\ncredential_process = \"/opt/my tool\" --for 'a b' c\\ d\n"]
        let found = try await find(
            environment(files: files) { words in
                #expect(words == ["/opt/my tool", "--for", "a b", "c d"])
                let text =
                    #"{"Version":1,"AccessKeyId":"AKIA2","SecretAccessKey":"s2","Expiration":"2026-11-21T10:00:00Z"}"#
                return Array(text.utf8)
            })
        #expect(found.accessKeyID == "AKIA2")
        #expect(found.expiration?.iso8601 == "2026-11-21T10:00:00Z")
    }

    @Test(arguments: ["", "{}", #"{"Version":2,"AccessKeyId":"A","SecretAccessKey":"B"}"#, #"{"Version":1}"#])
    func refusesWhatAProgramShouldNotSay(_ output: String) async {
        let files = ["/home/me/.aws/config": "[default]\ncredential_process = tool"]
        let problem = await problem(environment(files: files) { _ in Array(output.utf8) })
        #expect(problem?.code == "CredentialProcessFailed")
    }

    @Test func runsARealProgram() async throws {
        let process = ClientEnvironment.process
        let output = try await process.run(["echo", "a b"])
        #expect(String(decoding: output, as: UTF8.self) == "a b\n")
        let problem = await #expect(throws: AWSError.self) {
            try await process.run(["sh", "-c", "echo no key today >&2; exit 3"])
        }
        #expect(problem?.message.contains("no key today") == true)
        await #expect(throws: AWSError.self) { try await process.run(["/there/is/no/such/program"]) }
    }

    @Test func readsRealFiles() throws {
        let process = ClientEnvironment.process
        #expect(try process.readFile("/dev/null") == [])
        #expect(try process.readFile("/there/is/no/such/file") == nil)
        #expect(try process.readFile(#filePath)?.isEmpty == false)
        let error = #expect(throws: AWSError.self) { try process.readFile("/") }
        #expect(error?.code == "UnreadableFile")
    }

    @Test func saysWhatToDoWithoutCredentials() async {
        let problem = await problem(environment(["AWS_EC2_METADATA_DISABLED": "true"]))
        #expect(problem?.code == "NoCredentials")
        #expect(problem?.hint?.contains("AWS_PROFILE") == true)
    }

    /// Whatever the files hold, the answer is credentials or an error that can be read.
    @Test func survivesAnyFile() async {
        var random = SystemRandomNumberGenerator()
        let pieces = [
            "[", "]", "profile ", "default", "\n", "\r\n", "=", " ", "\t", "#", ";", "\"", "'", "\\", "role_arn",
            "é\u{301}",
            "source_profile", "aws_access_key_id", "aws_secret_access_key", "sso_session", "services ",
            "credential_process",
            "duration_seconds", "99999999999999999999", "endpoint_url", "http://", ":", "a", "\0",
        ]
        for _ in 0..<500 {
            let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let files = ["/home/me/.aws/config": text, "/home/me/.aws/credentials": String(text.reversed())]
            do throws(AWSError) {
                _ = try await find(environment(["AWS_EC2_METADATA_DISABLED": "true"], files: files))
            } catch {
                #expect(!error.message.isEmpty, "of \(text)")
            }
            _ = HTTPAddress(text)
            _ = AWSTimestamp(text)
        }
    }

    @Test func refusesProfilesOfLogin() async {
        let files = ["/home/me/.aws/config": "[default]\nlogin_session = arn:aws:iam::1:user/x"]
        #expect(await problem(environment(files: files))?.code == "UnsupportedProfile")
    }
}

@Suite struct CachedCredentialTests {
    @Test func asksOnceForEverybody() async throws {
        let source = CountingSource()
        let provider = CachedCredentials(time: FakeTime().source()) { () async throws(AWSError) in
            await Task.yield()
            return await source.next()
        }
        let keys = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<50 { group.addTask { try await provider.credentials().accessKeyID } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(keys == ["KEY1"])
    }

    /// Seconds left of the credentials, and whether they are used again.
    @Test(arguments: [(3600.0, true), (901, true), (899, false), (599, false)])
    func renewsBeforeTheEnd(_ lifetime: Double, _ isKept: Bool) async throws {
        let source = CountingSource(lifetime: lifetime)
        let provider = CachedCredentials(time: FakeTime().source()) { () async throws(AWSError) in await source.next() }
        _ = try await provider.credentials()
        #expect(try await provider.credentials().accessKeyID == (isKept ? "KEY1" : "KEY2"))
    }

    /// Seconds left, and whether old credentials do where no new ones are to be had.
    @Test(arguments: [(800.0, true), (500, false)])
    func makesDoWithOldOnes(_ lifetime: Double, _ isKept: Bool) async {
        let source = CountingSource(lifetime: lifetime)
        let calls = CountingSource()
        let provider = CachedCredentials(time: FakeTime().source()) { () async throws(AWSError) in
            guard await calls.next().accessKeyID == "KEY1" else {
                throw AWSError(kind: .credentials, code: "Down", message: "the source is down")
            }
            return await source.next()
        }
        _ = try? await provider.credentials()
        let second = try? await provider.credentials()
        #expect((second != nil) == isKept)
    }
}
