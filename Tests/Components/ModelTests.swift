import MainstayComponents
import MainstayConstructs
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Foundation models")
struct ModelTests {
    private let core = CoreStack(region: "us-east-1")

    private func model(_ region: String = "us-east-1") -> FoundationModel {
        FoundationModel(
            "Model", in: core.stack, "amazon.nova-lite-v1:0", region: region, prices: .init(input: 0.06, output: 0.24))
    }

    private func retries() -> ModelRetries {
        var fallback = ModelFallback()
        fallback.timeout = .seconds(1)
        fallback.firstDelay = .seconds(0)
        return ModelRetries(
            "Retries", in: core.stack, of: model(), fallback: fallback, into: Bucket("Reports", in: core.stack),
            topic: Topic("Alerts", in: core.stack))
    }

    @Test("A role may ask this model in this region, and nothing else of Bedrock")
    func permission() throws {
        let role = Role("Backend", in: core.stack, assumedBy: .service("pods.eks.amazonaws.com"))
        model().grantInvoke(to: role)
        let template = try core.template()
        #expect(
            template.actions(ofRole: "Backend") == ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"])
        try template.require(
            "AWS::IAM::Policy",
            [
                "PolicyDocument": [
                    "Statement": [["Condition": ["StringEquals": ["aws:RequestedRegion": "us-east-1"]]]]
                ]
            ])
    }

    @Test("Alarms look at errors, latency, calls and cost, in the model's region alone")
    func alarms() throws {
        model().standardAlarms(invocations: 100, dollars: 1, topics: [Topic("Alerts", in: core.stack)])
        let template = try core.template()
        #expect(template.resources("AWS::CloudWatch::Alarm").count == 6)
        let elsewhere = CoreStack(region: "eu-central-1")
        FoundationModel(
            "Model", in: elsewhere.stack, "amazon.nova-lite-v1:0", region: "us-east-1",
            prices: .init(input: 0, output: 0)
        ).standardAlarms(invocations: 1, dollars: 1, topics: [])
        #expect(elsewhere.findings == ["model-alarms-in-wrong-region"])
    }

    @Test("What is no model, no price and no fallback is reported")
    func refusals() {
        Topic("Alerts", in: core.stack)
        FoundationModel("Model", in: core.stack, "Nova Lite", region: "us-east-1", prices: .init(input: -1, output: 0))
        #expect(Set(core.findings) == ["invalid-model", "invalid-model-price"])
    }

    @Test(
        "A model that throttles, fails or is silent gives its message and goes back into the queue; one that refuses does not",
        .enabled(if: JavaScript.isThere))
    func fallbacks() throws {
        _ = retries()
        let functions = try core.template().resources("AWS::Lambda::Function")
        let function = try #require(functions.first)
        let code = try #require(function.properties["Code"]?["ZipFile"]?.string)
        let fallback = try #require(function.properties["Environment"]?["Variables"]?["FALLBACK"]?.string)
        let bedrock = """
            exports.BedrockRuntimeClient = function () { return { send: globalThis.ask }; };
            exports.ConverseCommand = function (input) { return input; };
            """
        let store = """
            exports.S3Client = function () { return { send: globalThis.keep }; };
            exports.PutObjectCommand = function (input) { return input; };
            """
        let main = """
            Object.assign(process.env, { BUCKET: 'b', FALLBACK: require('fs').readFileSync('fallback.json', 'utf8'),
                MODEL: 'm', MODEL_REGION: 'r', NAMESPACE: 'n' });
            const log = console.log;
            console.log = function () {};
            let calls = 0;
            let mode = 'good';
            globalThis.ask = function (input, options) {
                calls += 1;
                if (mode === 'good') {
                    return Promise.resolve({ output: { message: { content: [{ text: 'A report' }] } } });
                }
                if (mode === 'silent') {
                    return new Promise(function (_, fail) {
                        // The signal's own timer does not keep the program alive.
                        const alive = setTimeout(function () {}, 60000);
                        options.abortSignal.addEventListener('abort', function () {
                            clearTimeout(alive);
                            fail(options.abortSignal.reason);
                        });
                    });
                }
                return Promise.reject(Object.assign(new Error('no'), { name: mode }));
            };
            let kept;
            globalThis.keep = function (input) { kept = JSON.parse(input.Body); return Promise.resolve({}); };
            (async function () {
                const handler = require('./index.js').handler;
                for (mode of ['good', 'ThrottlingException', 'good', 'InternalServerException', 'good', 'silent', 'good',
                    'ValidationException', 'AccessDeniedException']) {
                    calls = 0;
                    const event = { Records: [{ messageId: '1', body: JSON.stringify({ id: 'q', prompt: 'p' }) }] };
                    const answer = await handler(event);
                    log(mode + ' ' + calls + ' ' + answer.batchItemFailures.length + ' '
                        + (kept.text || kept.message).split(' ').slice(0, 3).join(' '));
                }
                // After five failures in a row nothing is asked for a while.
                mode = 'ThrottlingException';
                const event = { Records: [{ messageId: '1', body: JSON.stringify({ id: 'q', prompt: 'p' }) }] };
                await handler(event);
                calls = 0;
                await handler(event);
                await handler(event);
                log('paused after ' + calls);
            })();
            """
        let lines = try JavaScript.run(
            main,
            files: [
                "fallback.json": fallback, "index.js": code,
                "node_modules/@aws-sdk/client-bedrock-runtime/index.js": bedrock,
                "node_modules/@aws-sdk/client-s3/index.js": store,
            ])
        #expect(
            lines == """
                good 1 0 A report
                ThrottlingException 3 1 Many reports are
                good 1 0 A report
                InternalServerException 3 1 Something went wrong
                good 1 0 A report
                silent 3 1 Your report takes
                good 1 0 A report
                ValidationException 1 0 This request cannot
                AccessDeniedException 1 0 Recommendations are not
                paused after 2
                """)
    }
}
