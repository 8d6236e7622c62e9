import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Migrations, flags, responses to alarms and budget actions")
struct OperationsTests {
    private let core = CoreStack(region: "eu-central-1")
    private let shop = ComputeStack()

    private func migrating(_ deployment: DeploymentStrategy) -> ContainerService {
        let service = ContainerService(
            "Web", in: shop.stack, network: shop.network, image: .registry("nginx:1.27")
        ) {
            $0.deployment = deployment
            $0.migration = ["./migrate", "--all"]
        }
        shop.loadBalancer().route(to: service)
        return service
    }

    @Test("Migrations are run before a new version starts, by a function that may do just that")
    func migration() throws {
        _ = migrating(.blueGreen)
        let template = try shop.template()
        let hooks = try template.only("AWS::ECS::Service").properties["DeploymentConfiguration"]?["LifecycleHooks"]
        #expect(hooks?.array?.map { $0["LifecycleStages"] } == [["PRE_SCALE_UP"]])
        #expect(
            template.actions(ofRole: "WebMigrationRole").isSuperset(of: [
                "ecs:RunTask", "ecs:DescribeTasks", "ecs:DescribeServiceRevisions", "iam:PassRole",
            ]))
        let variables = try template.only("AWS::Lambda::Function").properties["Environment"]?["Variables"]
        #expect(variables?["COMMAND"] == "[\"./migrate\",\"--all\"]")
        #expect(variables?["CONTAINER"] == "Web")
    }

    @Test("Rolling deployments ask no hook, so their migrations are reported")
    func migrationOfRolling() {
        _ = migrating(.rolling)
        #expect(shop.findings == ["hooks-of-rolling-deployment"])
    }

    @Test(
        "The function starts one task for a version, waits for it, and says how it ended",
        .enabled(if: JavaScript.isThere))
    func migrationFunction() throws {
        _ = migrating(.blueGreen)
        let function = try shop.template().only("AWS::Lambda::Function").properties
        let code = try #require(function["Code"]?["ZipFile"]?.string)
        let sdk = """
            module.exports = new Proxy({}, { get: function (_, name) {
                if (name === 'ECSClient') { return function () { return { send: async function (command) {
                    return globalThis.answer(command.name, command.input); } }; }; }
                return function (input) { return { name: name, input: input }; };
            } });
            """
        let main = """
            Object.assign(process.env, { CLUSTER: 'c', COMMAND: '["./migrate"]', CONTAINER: 'Web', SECURITY_GROUP: 'sg',
                SUBNETS: 'a,b' });
            let tasks = {};
            let started = 0;
            globalThis.answer = function (name, input) {
                if (name === 'ListTasksCommand') {
                    const task = tasks[input.startedBy];
                    const isThere = task !== undefined && (task.lastStatus === 'STOPPED') === (input.desiredStatus === 'STOPPED');
                    return { taskArns: isThere ? [input.startedBy] : [] };
                }
                if (name === 'DescribeTasksCommand') { return { tasks: [tasks[input.tasks[0]]] }; }
                if (name === 'DescribeServiceRevisionsCommand') {
                    return { serviceRevisions: [{ taskDefinition: 'web:' + input.serviceRevisionArns[0] }] };
                }
                started += 1;
                console.log(input.taskDefinition + ' ' + input.overrides.containerOverrides[0].command[0] + ' '
                    + input.networkConfiguration.awsvpcConfiguration.subnets.length);
                tasks[input.startedBy] = { lastStatus: 'RUNNING', containers: [{ name: 'Web' }] };
                return { tasks: [{}], failures: [] };
            };
            const log = console.log;
            (async function () {
                const hook = require('./index.js');
                const ask = async function (version) {
                    const event = { executionDetails: { targetServiceRevisionArn: version } };
                    console.log = function () {};
                    const answer = await hook.handler(event);
                    console.log = log;
                    log(answer.hookStatus);
                };
                const end = function (code) {
                    Object.values(tasks).forEach(function (task) {
                        task.lastStatus = 'STOPPED';
                        task.containers[0].exitCode = code;
                    });
                };
                await ask('one');
                await ask('one');
                end(0);
                await ask('one');
                tasks = {};
                await ask('two');
                end(1);
                await ask('two');
                log('started ' + started);
            })();
            """
        let lines = try JavaScript.run(
            main, files: ["index.js": code, "node_modules/@aws-sdk/client-ecs/index.js": sdk])
        #expect(
            lines.split(separator: "\n") == [
                "IN_PROGRESS", "IN_PROGRESS", "SUCCEEDED", "IN_PROGRESS", "FAILED", "started 2",
            ])
    }

    @Test("Flags go out step by step, for some users first, and back on an alarm")
    func flags() throws {
        let alarm = Alarm("Errors", in: core.stack, Metric("Shop", "Errors", .sum), .above(1), description: "Errors")
        let flags = FeatureFlags("Flags", in: core.stack) {
            $0.flags = [.init("search", onFor: "(eq $group \"beta\")"), .init("chat", name: "Chat", isOn: true)]
            $0.alarms = [alarm]
        }
        let role = Role("Reader", in: core.stack, assumedBy: .service("ecs-tasks.amazonaws.com"))
        flags.grantRead(to: role)
        let template = try core.template()
        let text = try #require(
            try template.only("AWS::AppConfig::HostedConfigurationVersion").properties["Content"]?.string)
        let content = try #require(TemplateParser(file: "flags.json").parse(text).value)
        #expect(content["flags"]?["chat"] == ["name": "Chat"])
        #expect(content["values"]?["chat"] == ["enabled": true])
        #expect(
            content["values"]?["search"]?["_variants"] == [
                ["name": "chosen", "enabled": true, "rule": "(eq $group \"beta\")"],
                ["name": "default", "enabled": false],
            ])
        try template.require(
            "AWS::AppConfig::DeploymentStrategy",
            ["GrowthFactor": 20, "DeploymentDurationInMinutes": 10, "FinalBakeTimeInMinutes": 10])
        try template.require(
            "AWS::AppConfig::Environment", ["Monitors": [["AlarmArn": ["Fn::GetAtt": ["Errors", "Arn"]]]]])
        #expect(template.actions(ofRole: "ReaderPolicy").contains("appconfig:GetLatestConfiguration"))
        FeatureFlags("Empty", in: core.stack) { $0.step = 0 }
        FeatureFlags("Twice", in: core.stack) { $0.flags = [.init("a"), .init("a"), .init("1")] }
        #expect(
            core.findings == [
                "invalid-feature-flag", "invalid-traffic-step", "invalid-feature-flag", "invalid-feature-flag",
            ])
    }

    @Test("An alarm starts its runbook, which may do what its steps say and no more")
    func response() throws {
        let service = ContainerService(
            "Web", in: shop.stack, network: shop.network, image: .registry("nginx:1.27"))
        let alarm = Alarm(
            "Stuck", in: shop.stack, service.metric("CPUUtilization", .average), .above(99), description: "Stuck")
        AlarmResponse("Restart", in: shop.stack, to: alarm, steps: [.restart(service)])
        let template = try shop.template().withoutHashes
        let content = try template.only("AWS::SSM::Document").properties["Content"]
        #expect(content?["schemaVersion"] == "0.3")
        let inputs = content?["mainSteps"]?.array?.first?["inputs"]
        #expect(inputs?["Api"] == "UpdateService")
        #expect(inputs?["forceNewDeployment"] == true)
        #expect(template.actions(ofRole: "RestartRole") == ["ecs:UpdateService"])
        #expect(template.actions(ofRole: "RestartStartRole") == ["ssm:StartAutomationExecution", "iam:PassRole"])
        try template.require(
            "AWS::Events::Rule",
            [
                "EventPattern": [
                    "detail": ["state": ["value": ["ALARM"]]], "detail-type": ["CloudWatch Alarm State Change"],
                    "resources": [["Fn::GetAtt": ["Stuck", "Arn"]]], "source": ["aws.cloudwatch"],
                ]
            ])
        AlarmResponse("Empty", in: shop.stack, to: alarm, steps: [])
        AlarmResponse(
            "Twice", in: shop.stack, to: alarm, steps: [.restart(service), .restart(service)])
        #expect(shop.findings == ["empty-runbook", "invalid-runbook-step"])
    }

    @Test("A used-up budget takes permissions from roles, after somebody agreed")
    func budgetAction() throws {
        let topic = Topic("Costs", in: core.stack)
        let people = Role("People", in: core.stack, assumedBy: .thisAccount)
        let budget = Budget("Budget", in: core.stack, limit: .dollars(100), topic: topic)
        budget.deny(at: 110, to: [people], topic: topic)
        let template = try core.template()
        try template.require(
            "AWS::Budgets::BudgetsAction",
            [
                "ApprovalModel": "MANUAL", "ActionThreshold": ["Type": "PERCENTAGE", "Value": 110],
                "Definition": ["IamActionDefinition": ["Roles": [["Ref": "People"]]]],
            ])
        let policy = try template.only("AWS::IAM::ManagedPolicy")
        #expect(policy.statements().first?["Effect"] == "Deny")
        budget.deny(at: 0, to: [], topic: topic)
        #expect(core.findings == ["invalid-budget-action"])
    }
}
