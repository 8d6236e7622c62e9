import MainstayCost
import MainstayDiagnostics
import Testing

@Suite struct UsageProfileTests {
    @Test(arguments: [
        (
            "usage: {natProcesedGB: 5}", "there is no usage parameter \"natProcesedGB\"",
            "did you mean \"natProcessedGB\"?"
        ),
        ("usgae: {}", "a usage profile has no key \"usgae\"", "did you mean \"usage\"?"),
        ("profile: larg", "profile must be one of small, medium, large", "did you mean \"large\"?"),
        ("usage: {natProcessedGB: -1}", "usage.natProcessedGB must be from 0 to 1000000000000000, and is -1", nil),
        (
            "usage: {natProcessedGB: many}", "usage.natProcessedGB must be a number, or a range",
            "write a range as {low: 10, expected: 20, high: 40}"
        ),
        (
            "usage: {natProcessedGB: {low: 5, expected: 1}}",
            "usage.natProcessedGB must have an expected number between low and high, none below 0", nil
        ),
        (
            "usage: {natProcessedGB: {expected: 1, hihg: 2}}", "usage.natProcessedGB has no key \"hihg\"",
            "did you mean \"high\"?"
        ),
        (
            "resources: {Web: {averageTask: 3}}", "there is no usage parameter \"averageTask\"",
            "did you mean \"averageTasks\"?"
        ),
        ("floors: {zone: 2}", "floors has no key \"zone\"", "did you mean \"zones\"?"),
        ("floors: {zones: two}", "floors.zones must be a whole number", nil),
        ("floors: {alwaysOn: 1}", "floors.alwaysOn must be true or false", nil),
        (
            "environments: {production: {environments: {}}}", "environments.production has no key \"environments\"",
            "the keys are profile, users, usage, resources, floors"
        ),
        ("[1]", "a usage profile must be a map of keys", nil),
        ("version: 2", "version must be 1", nil),
    ]) func mistakesAreErrors(text: String, message: String, help: String?) {
        var reader = UsageProfileReader(file: "usage.yaml")
        #expect(reader.read(Array(text.utf8)) == nil)
        #expect(reader.diagnostics.map(\.message) == [message])
        #expect(reader.diagnostics.first?.help == help)
        #expect(reader.diagnostics.first?.location?.position.isKnown == true)
    }

    @Test func anEnvironmentGoesOverWhatAllHaveInCommon() throws {
        let profiles = try Sample.usage(
            """
            profile: small
            usage: {natProcessedGB: 10}
            environments:
              production:
                profile: large
                users: 50000
                usage: {natProcessedGB: {low: 100, expected: 200, high: 400}}
                floors: {zones: 3}
            """)
        #expect(profiles["staging"]?.amounts["natProcessedGB"] == CostRange(10))
        #expect(profiles["staging"]?.activeUsers == 1_000)
        #expect(profiles["production"]?.base == .large)
        #expect(profiles["production"]?.activeUsers == 50_000)
        #expect(profiles["production"]?.amounts["natProcessedGB"] == CostRange(low: 100, expected: 200, high: 400))
        #expect(profiles["production"]?.floors.zones == 3)
    }

    @Test func jsonIsReadToo() throws {
        #expect(try Sample.usage("{\"users\": 5, \"usage\": {\"lcuPerHour\": 2.5}}")[nil]?.users == 5)
    }

    @Test func anAmountOfAnEnvironmentIsShared() throws {
        var sample = Sample()
        sample.usage = try Sample.usage("usage: {s3StorageGB: 100, s3PutThousands: 0, s3GetThousands: 0}")
        let buckets = "{A: {Type: 'AWS::S3::Bucket'}, B: {Type: 'AWS::S3::Bucket'}, C: {Type: 'AWS::EC2::EIP'}}"
        let estimate = try sample.estimate(buckets)
        #expect(isSame(try estimate.resource("A").cost.expected, 50 * 0.023))
        #expect(isSame(try estimate.resource("B").cost.expected, 50 * 0.023))
        // What one has of its own is not taken from the others.
        sample.usage = try Sample.usage(
            "usage: {s3StorageGB: 100, s3PutThousands: 0, s3GetThousands: 0}\nresources: {A: {s3StorageGB: 1000}}")
        #expect(isSame(try sample.estimate(buckets).resource("A").cost.expected, 1_000 * 0.023))
    }

    @Test func patternsNameResources() throws {
        var sample = Sample()
        sample.usage = try Sample.usage("resources: {'Web*Log': {logIngestGB: 10, logStoredGB: 0}}")
        let estimate = try sample.estimate(
            "{WebRequestLog: {Type: 'AWS::Logs::LogGroup'}, Other: {Type: 'AWS::Logs::LogGroup'}}")
        #expect(isSame(try estimate.resource("WebRequestLog").cost.expected, 5))
        #expect(try estimate.resource("Other").dependents == 2)
    }

    @Test func aBuiltInProfileIsARange() throws {
        let cost = try Sample(usage: UsageProfiles(common: UsageProfile(.medium))).estimate(
            "{R: {Type: 'AWS::ECR::Repository'}}"
        ).total
        #expect(isSame(cost.expected, 1) && isSame(cost.low, 0.5) && isSame(cost.high, 2))
    }

    @Test func costsGrowWithUsers() throws {
        var sample = Sample()
        sample.usage = try Sample.usage("users: 1000\nusage: {natProcessedGB: 100, imageStorageGB: 10}")
        let stacks = [
            EstimatedStack(
                name: "s",
                template: try Sample.template(
                    "{N: {Type: 'AWS::EC2::NatGateway', Properties: {ConnectivityType: private}}, I: {Type: 'AWS::ECR::Repository'}}"
                ),
                file: "t", region: "us-east-1")
        ]
        let curve = Estimator.curve(stacks, over: [1_000, 10_000], try sample.options())
        #expect(isSame(curve[0].cost.expected, 32.85 + 4.50 + 1))
        // Images do not grow with users.
        #expect(isSame(curve[1].cost.expected, 32.85 + 45 + 1))
        #expect(curve[1].perUser < curve[0].perUser)
        #expect(Estimator.curve(stacks, over: [1_000], try Sample().options()).isEmpty)
    }
}
