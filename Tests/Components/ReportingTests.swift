import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Service levels, availability reports and cost per user")
struct ReportingTests {
    private let core = CoreStack(region: "eu-central-1")
    private let bad = Metric(
        "AWS/ApplicationELB", "HTTPCode_Target_5XX_Count", dimensions: ["LoadBalancer": "app/a"], .sum)
    private let total = Metric("AWS/ApplicationELB", "RequestCount", dimensions: ["LoadBalancer": "app/a"], .sum)

    /// Stand-ins for the AWS SDK: each client hands its commands to `answer`, which the main script sets.
    private static let sdk = ["cloudwatch", "s3", "sns", "cost-explorer", "ec2"].reduce(into: [String: String]()) {
        $0["node_modules/@aws-sdk/client-\($1)/index.js"] = """
            function client() { return { send: async function (command) {
                return globalThis.answer(command.name, command.input); } }; }
            module.exports = new Proxy({}, { get: function (_, name) {
                if (name.endsWith('Client')) { return client; }
                return function (input) { return { name: name, input: input }; };
            } });
            """
    }

    private func run(_ main: String) throws -> [String] {
        let function = try core.template().only("AWS::Lambda::Function").properties
        let code = try #require(function["Code"]?["ZipFile"]?.string)
        var files = Self.sdk
        files["index.js"] = code
        return try JavaScript.run(main, files: files).split(separator: "\n").map(String.init)
    }

    @Test("A service level is a share of requests over a time, with fast and slow burn rates")
    func serviceLevel() throws {
        ServiceLevel("Availability", in: core.stack, .failures(bad: bad, total: total), goal: 99.9)
        ServiceLevel("Latency", in: core.stack, .minutes(total, .atMost(0.2)), goal: 95, over: .days(7))
        let template = try core.template()
        try template.require(
            "AWS::ApplicationSignals::ServiceLevelObjective",
            [
                "Goal": [
                    "AttainmentGoal": 99.9, "Interval": ["RollingInterval": ["Duration": 30, "DurationUnit": "DAY"]],
                ], "BurnRateConfigurations": [["LookBackWindowMinutes": 60], ["LookBackWindowMinutes": 360]],
            ])
        try template.require(
            "AWS::ApplicationSignals::ServiceLevelObjective",
            ["Sli": ["ComparisonOperator": "LessThanOrEqualTo", "MetricThreshold": 0.2]])
        ServiceLevel("Always", in: core.stack, .failures(bad: bad, total: total), goal: 100)
        ServiceLevel("Hours", in: core.stack, .failures(bad: bad, total: total), goal: 99, over: .hours(25))
        #expect(core.findings == ["invalid-service-level", "invalid-service-level"])
    }

    @Test("The availability report counts the month before, page by page", .enabled(if: JavaScript.isThere))
    func availability() throws {
        AvailabilityReport("Report", in: core.stack, failed: bad, of: total, topic: Topic("Sla", in: core.stack))
        let lines = try run(
            """
            process.env.FAILED = '{"namespace":"n","name":"bad","dimensions":[]}';
            process.env.TOTAL = '{"namespace":"n","name":"all","dimensions":[]}';
            Object.assign(process.env, { GOAL: '99.9', NAME: 'Shop', BUCKET: 'b', TOPIC: 't' });
            let scale = 1;
            globalThis.answer = function (name, input) {
                if (name === 'PutObjectCommand') { console.log('OBJECT ' + input.Key); return {}; }
                if (name === 'PublishCommand') { console.log('SAID ' + input.Message); return {}; }
                if (!input.NextToken) { console.log(input.StartTime.toISOString() + ' ' + input.EndTime.toISOString()); }
                return input.NextToken
                    ? { MetricDataResults: [{ Id: 'total', Values: [40000 * scale] }] }
                    : { NextToken: 'more', MetricDataResults: [
                        { Id: 'failed', Values: [30 * scale, 20 * scale] }, { Id: 'total', Values: [60000 * scale] }] };
            };
            (async function () {
                const report = require('./index.js');
                const found = await report.handler({ now: '2026-01-01T06:00:00Z' });
                console.log(JSON.stringify(found));
                scale = 0;
                await report.handler({ now: '2026-03-01T06:00:00Z' });
            })();
            """)
        #expect(lines[0] == "2025-12-01T00:00:00.000Z 2026-01-01T00:00:00.000Z")
        #expect(lines[1] == "OBJECT availability/2025-12.json")
        #expect(
            lines[2]
                == "SAID Shop was available to 99.9500 % of requests in 2025-12; the goal of 99.9 % was met. "
                + "50 of 100000 requests failed; 50 of the error budget of 100 are left.")
        #expect(lines[3].contains("\"met\":true"))
        #expect(lines.last == "SAID Shop had no requests in 2026-02.")
    }

    @Test("The report runs every month, as a role that may read metrics, write its file and tell the topic")
    func availabilityResources() throws {
        AvailabilityReport("Report", in: core.stack, failed: bad, of: total, topic: Topic("Sla", in: core.stack))
        let template = try core.template()
        try template.require("AWS::Scheduler::Schedule", ["ScheduleExpression": "cron(0 6 1 * ? *)"])
        #expect(
            template.actions(ofRole: "ReportFunctionRole").isSuperset(of: [
                "cloudwatch:GetMetricData", "s3:PutObject", "sns:Publish",
            ]))
        let function = try template.only("AWS::Lambda::Function").properties
        #expect(
            function["Environment"]?["Variables"]?["FAILED"]
                == "{\"dimensions\":[{\"Name\":\"LoadBalancer\",\"Value\":\"app/a\"}],\"name\":\"HTTPCode_Target_5XX_Count\",\"namespace\":\"AWS/ApplicationELB\"}"
        )
        #expect(function["TracingConfig"] == ["Mode": "Active"])
        AvailabilityReport("Wrong", in: core.stack, failed: bad, of: total, topic: Topic("S", in: core.stack)) {
            $0.goal = 100
            $0.recurrence = .monthly(day: 32, at: 25)
        }
        #expect(core.findings == ["invalid-service-level", "invalid-recurrence"])
    }

    @Test("Cost per user is yesterday's cost by its users, and nothing without users", .enabled(if: JavaScript.isThere))
    func costPerUser() throws {
        let users = Metric("Shop", "ActiveUsers", .maximum)
        let cost = CostPerUser("Cost", in: core.stack, users: users, tag: (key: "Project", value: "Shop"))
        #expect(cost.metric.name == "CostPerUser")
        let lines = try run(
            """
            process.env.TAG = '{"Key":"Project","Value":"Shop"}';
            process.env.USERS = '{"namespace":"Shop","name":"ActiveUsers","stat":"Maximum","dimensions":[]}';
            Object.assign(process.env, { NAMESPACE: 'Mainstay/Cost', PLATFORM: 'Core-Cost' });
            let active = [40];
            globalThis.answer = function (name, input) {
                if (name === 'GetCostAndUsageCommand') {
                    console.log(JSON.stringify(input.TimePeriod) + JSON.stringify(input.Filter));
                    return { ResultsByTime: [{ Total: { UnblendedCost: { Amount: '10.5' } } }] };
                }
                if (name === 'GetMetricDataCommand') { return { MetricDataResults: [{ Values: active }] }; }
                console.log(input.MetricData.map(function (one) { return one.MetricName + '=' + one.Value; }).join(' '));
                return {};
            };
            (async function () {
                const measure = require('./index.js');
                await measure.handler({ now: '2026-03-01T12:00:00Z' });
                active = [];
                await measure.handler({ now: '2026-03-01T12:00:00Z' });
            })();
            """)
        #expect(
            lines[0]
                == #"{"Start":"2026-02-28","End":"2026-03-01"}{"Tags":{"Key":"Project","Values":["Shop"]}}"#)
        #expect(lines[1] == "Cost=10.5 ActiveUsers=40 CostPerUser=0.2625")
        #expect(lines[3] == "Cost=10.5 ActiveUsers=0")
    }

    @Test(
        "Idle things are found by age and use, and deleted only where that is wanted", .enabled(if: JavaScript.isThere))
    func cleanUp() throws {
        IdleCleanUp(
            "CleanUp", in: core.stack, tagged: (key: "Project", value: "Shop"), topic: Topic("T", in: core.stack))
        let lines = try run(
            """
            Object.assign(process.env, { TAG_KEY: 'Project', TAG_VALUE: 'Shop', VOLUME_DAYS: '14', SNAPSHOT_DAYS: '180',
                NAME: 'Shop', TOPIC: 't', DELETE: 'false' });
            globalThis.answer = function (name, input) {
                if (name === 'DescribeVolumesCommand') {
                    return input.NextToken
                        ? { Volumes: [{ VolumeId: 'new', Size: 1, CreateTime: '2026-02-25T00:00:00Z' }] }
                        : { NextToken: 'more', Volumes: [{ VolumeId: 'old', Size: 8, CreateTime: '2026-01-01T00:00:00Z' }] };
                }
                if (name === 'DescribeAddressesCommand') {
                    return { Addresses: [{ PublicIp: '192.0.2.1', AllocationId: 'a' },
                        { PublicIp: '192.0.2.2', AllocationId: 'b', AssociationId: 'x' }] };
                }
                if (name === 'DescribeSnapshotsCommand') {
                    return { Snapshots: [{ SnapshotId: 's', VolumeSize: 8, StartTime: '2025-01-01T00:00:00Z' }] };
                }
                if (name === 'DeleteSnapshotCommand') { throw new Error('in use'); }
                console.log(name);
                return {};
            };
            (async function () {
                const clean = require('./index.js');
                console.log((await clean.handler({ now: '2026-03-01T00:00:00Z' })).join('; '));
                process.env.DELETE = 'true';
                console.log((await clean.handler({ now: '2026-03-01T00:00:00Z' })).join('; '));
            })();
            """)
        #expect(
            lines == [
                "PublishCommand",
                "volume old of 8 GiB: found; address 192.0.2.1: found; snapshot s of 8 GiB: found",
                "DeleteVolumeCommand", "ReleaseAddressCommand", "PublishCommand",
                "volume old of 8 GiB: deleted; address 192.0.2.1: deleted; snapshot s of 8 GiB: kept, because in use",
            ])
        #expect(try !core.template().actions(ofRole: "CleanUpFunctionRole").contains("ec2:DeleteVolume"))
        IdleCleanUp(
            "Deleting", in: core.stack, tagged: (key: "Project", value: "Shop"), topic: Topic("U", in: core.stack)
        ) { $0.deletes = true }
        #expect(try core.template().actions(ofRole: "DeletingFunctionRole").contains("ec2:DeleteVolume"))
        IdleCleanUp("Wide", in: core.stack, tagged: (key: "", value: ""), topic: Topic("V", in: core.stack))
        #expect(core.findings == ["invalid-clean-up"])
    }

    @Test("Functions that Lambda would refuse are reported")
    func functionRefused() {
        InlineFunction("Handler", in: core.stack, code: "")
        InlineFunction("Time", in: core.stack, code: "exports.handler = 1") { $0.timeout = .minutes(16) }
        InlineFunction("Memory", in: core.stack, code: "exports.handler = 1") { $0.memory = .mebibytes(64) }
        let named = InlineFunction("Named", in: core.stack, code: "exports.handler = 1") {
            $0.environment = ["AWS_REGION": "here"]
        }
        named.run(.every(.seconds(30)))
        #expect(
            core.findings == [
                "missing-function-handler", "invalid-function-timeout", "invalid-function-memory", "reserved-variable",
                "invalid-recurrence",
            ])
    }
}
