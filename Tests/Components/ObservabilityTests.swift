import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Archives, canaries, composite and anomaly alarms")
struct ObservabilityTests {
    private let core = CoreStack(region: "eu-central-1")

    private func alarm(_ id: String) -> Alarm {
        Alarm(id, in: core.stack, Metric("Shop", id, .sum), .above(1), description: id)
    }

    @Test("An archive takes what log groups say, and keeps it ever more cheaply", arguments: [false, true])
    func archive(reversed: Bool) throws {
        let archive = LogArchive("Archive", in: core.stack) { $0.lock = .governance(.days(30)) }
        let logs = [LogGroup("Web", in: core.stack), LogGroup("Api", in: core.stack)]
        for log in reversed ? logs.reversed() : logs { archive.archive(log) }
        let template = try core.template()
        let filters = template.resources("AWS::Logs::SubscriptionFilter")
        #expect(filters.count == 2)
        #expect(filters.allSatisfy { $0.properties["DestinationArn"] == ["Fn::GetAtt": ["Archive", "Arn"]] })
        let stream = try template.only("AWS::KinesisFirehose::DeliveryStream").properties
        #expect(stream["DeliveryStreamEncryptionConfigurationInput"]?["KeyType"] == "AWS_OWNED_CMK")
        #expect(stream["ExtendedS3DestinationConfiguration"]?["CompressionFormat"] == "UNCOMPRESSED")
        let bucket = try template.only("AWS::S3::Bucket").properties
        let rule = bucket["LifecycleConfiguration"]?["Rules"]?.array?.first
        #expect(rule?["ExpirationInDays"] == 2_557)
        #expect(
            rule?["Transitions"] == [
                ["StorageClass": "GLACIER", "TransitionInDays": 90],
                ["StorageClass": "DEEP_ARCHIVE", "TransitionInDays": 365],
            ])
        #expect(bucket["ObjectLockEnabled"] == true)
        #expect(
            template.actions(ofRole: "ArchiveSubscriptionRole") == ["firehose:PutRecord", "firehose:PutRecordBatch"])
    }

    @Test("An archive whose steps are out of order is reported")
    func archiveRefused() {
        LogArchive("Archive", in: core.stack) { $0.retention = .days(100) }
        #expect(core.findings == ["invalid-archive-times", "transition-after-expiration"])
    }

    @Test("A composite alarm says its rule the same way in any order", arguments: [false, true])
    func composite(reversed: Bool) throws {
        let errors = alarm("Errors")
        let slow = alarm("Slow")
        let planned = alarm("Planned")
        let parts: [CompositeAlarm.Rule] = [.alarm(errors), .not(.alarm(slow))]
        CompositeAlarm(
            "Service", in: core.stack, when: .any(reversed ? parts.reversed() : parts), description: "Not well",
            suppressor: planned)
        let made = try core.template().only("AWS::CloudWatch::CompositeAlarm").properties
        #expect(made["AlarmRule"] == ["Fn::Sub": "(ALARM(\"${Errors}\") OR NOT ALARM(\"${Slow}\"))"])
        #expect(made["ActionsSuppressor"] == ["Fn::GetAtt": ["Planned", "Arn"]])
        #expect(made["ActionsSuppressorWaitPeriod"] == 60)
    }

    @Test("At least so many alarms are counted, and rules that can never be are reported")
    func compositeCounted() throws {
        let rules: [CompositeAlarm.Rule] = [.alarm(alarm("B")), .alarm(alarm("A")), .alarm(alarm("C"))]
        CompositeAlarm("Two", in: core.stack, when: .atLeast(2, of: rules), description: "Two of three")
        let made = try core.template().only("AWS::CloudWatch::CompositeAlarm").properties
        #expect(made["AlarmRule"] == ["Fn::Sub": "AT_LEAST(2, ALARM, (\"${A}\", \"${B}\", \"${C}\"))"])
        CompositeAlarm("Four", in: core.stack, when: .atLeast(4, of: rules), description: "Four of three")
        CompositeAlarm("None", in: core.stack, when: .any([]), description: "None")
        CompositeAlarm("Mixed", in: core.stack, when: .atLeast(1, of: [.any(rules)]), description: "Mixed")
        var deep = rules[0]
        for _ in 0..<10_000 { deep = .not(deep) }
        CompositeAlarm("Deep", in: core.stack, when: deep, description: "Deep")
        #expect(core.findings == Array(repeating: "invalid-alarm-rule", count: 4))
    }

    @Test("An anomaly alarm compares a metric with what it is expected to be")
    func anomaly() throws {
        let metric = Metric("AWS/ApplicationELB", "RequestCount", dimensions: ["LoadBalancer": "app/a/b"], .sum)
        AnomalyAlarm("Traffic", in: core.stack, metric, .either, width: 2, description: "Unusual traffic")
        let template = try core.template()
        let made = try template.only("AWS::CloudWatch::Alarm").properties
        #expect(made["ComparisonOperator"] == "LessThanLowerOrGreaterThanUpperThreshold")
        #expect(made["ThresholdMetricId"] == "expected")
        #expect(made["Metrics"]?.array?[1]["Expression"] == "ANOMALY_DETECTION_BAND(measured, 2.0)")
        let detector = try template.only("AWS::CloudWatch::AnomalyDetector").properties
        #expect(detector["SingleMetricAnomalyDetector"]?["Stat"] == "Sum")
        AnomalyAlarm("Flat", in: core.stack, metric, width: 0, periods: 0, description: "Nothing")
        #expect(core.findings == ["invalid-anomaly-width", "invalid-alarm"])
    }

    @Test("A canary runs its script, keeps what it leaves, and alarms when it fails")
    func canary() throws {
        SyntheticCanary.pages("Home", in: core.stack, [CanaryPage("https://www.example.com/")])
        let template = try core.template()
        let made = try template.only("AWS::Synthetics::Canary").properties
        #expect(made["Name"] == "core-home")
        #expect(made["Schedule"]?["Expression"] == "rate(5 minutes)")
        #expect(made["RunConfig"]?["EnvironmentVariables"] == ["PAGE_0": "https://www.example.com/"])
        #expect(made["StartCanaryAfterCreation"] == true)
        let alarm = try template.only("AWS::CloudWatch::Alarm").properties
        #expect(alarm["TreatMissingData"] == "breaching")
        #expect(alarm["Namespace"] == "CloudWatchSynthetics")
    }

    @Test("The canary's script passes what is as expected and names what is not", .enabled(if: JavaScript.isThere))
    func canaryScript() throws {
        SyntheticCanary.pages(
            "Home", in: core.stack,
            [
                CanaryPage("https://a.example/", text: "Welcome \"you\""),
                CanaryPage("https://b.example/", status: 404, within: .seconds(2)),
            ])
        let code = try #require(
            try core.template().only("AWS::Synthetics::Canary").properties["Code"]?["Script"]?.string)
        // A stand-in for the network: answers by host.
        let main = """
            const https = require('https');
            const { EventEmitter } = require('events');
            process.env.PAGE_0 = 'https://a.example/';
            process.env.PAGE_1 = 'https://b.example/';
            let answers;
            https.get = function (url, callback) {
                const request = new EventEmitter();
                request.setTimeout = function (time, late) { if (answers[url] === null) { setImmediate(late); } };
                request.destroy = function (error) { request.emit('error', error); };
                if (answers[url] !== null) {
                    setImmediate(function () {
                        const response = new EventEmitter();
                        response.setEncoding = function () {};
                        response.statusCode = answers[url].status;
                        callback(response);
                        response.emit('data', answers[url].body);
                        response.emit('end');
                    });
                }
                return request;
            };
            const canary = require('./index.js');
            const good = { 'https://a.example/': { status: 200, body: '<p>Welcome "you"</p>' },
                'https://b.example/': { status: 404, body: '' } };
            const cases = [good,
                Object.assign({}, good, { 'https://a.example/': { status: 500, body: '' } }),
                Object.assign({}, good, { 'https://a.example/': { status: 200, body: 'Goodbye' } }),
                Object.assign({}, good, { 'https://b.example/': null })];
            (async function () {
                for (const one of cases) {
                    answers = one;
                    console.log(await canary.handler().catch(function (error) { return 'FAILED ' + error.message; }));
                }
            })();
            """
        let lines = try JavaScript.run(main, files: ["index.js": code]).split(separator: "\n")
        #expect(
            lines == [
                "2 pages are well", "FAILED https://a.example/ answered 500, not 200",
                "FAILED https://a.example/ does not say \"Welcome \"you\"\"",
                "FAILED https://b.example/ did not answer within 2 s",
            ])
    }

    @Test("Canaries that Synthetics would refuse are reported")
    func canaryRefused() {
        SyntheticCanary("Handler", in: core.stack, script: "")
        SyntheticCanary("Name", in: core.stack, script: "exports.handler = 1") { $0.name = "No Spaces" }
        SyntheticCanary("Often", in: core.stack, script: "exports.handler = 1") { $0.timeout = .minutes(6) }
        SyntheticCanary("Long", in: core.stack, script: "exports.handler = 1") { $0.retention = .days(2_000) }
        SyntheticCanary.pages("Pages", in: core.stack, [])
        #expect(
            core.findings == [
                "missing-canary-handler", "invalid-canary-name", "invalid-canary-schedule", "invalid-canary-retention",
                "empty-canary",
            ])
    }
}
