import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Rotation of a cache's password")
struct CacheRotationTests {
    private let shop = ComputeStack()

    /// Stand-ins for the AWS SDK: each client hands its commands to `answer`, which the main script sets.
    private static let sdk = ["elasticache", "secrets-manager"].reduce(into: [String: String]()) {
        $0["node_modules/@aws-sdk/client-\($1)/index.js"] = """
            function client() { return { send: async function (command) {
                return globalThis.answer(command.name, command.input); } }; }
            module.exports = new Proxy({}, { get: function (_, name) {
                if (name.endsWith('Client')) { return client; }
                return function (input) { return { name: name, input: input }; };
            } });
            """
    }

    @Test("The function may change this cache and this secret, and only Secrets Manager calls it")
    func resources() throws {
        let cache = Cache("Cache", in: shop.stack, network: shop.network)
        cache.rotateCredentials()
        let template = try shop.template()
        try template.require(
            "AWS::SecretsManager::RotationSchedule", ["RotationRules": ["AutomaticallyAfterDays": 30]])
        try template.require(
            "AWS::Lambda::Permission",
            ["Principal": "secretsmanager.amazonaws.com", "SourceAccount": ["Ref": "AWS::AccountId"]])
        #expect(
            template.actions(ofRole: "CacheRotationFunctionRole").isSuperset(of: [
                "elasticache:ModifyReplicationGroup", "secretsmanager:PutSecretValue",
                "secretsmanager:UpdateSecretVersionStage",
            ]))
        Cache("Signed", in: shop.stack, network: shop.network) { $0.authentication = .iam(user: "app") }
            .rotateCredentials()
        cache.rotateCredentials(every: .days(2_000))
        #expect(shop.findings.contains("cache-without-password"))
        #expect(shop.findings.contains("invalid-secret-rotation"))
    }

    @Test("Each step does its part, once, also when it is called again", .enabled(if: JavaScript.isThere))
    func steps() throws {
        Cache("Cache", in: shop.stack, network: shop.network).rotateCredentials()
        let code = try #require(
            try shop.template().only("AWS::Lambda::Function").properties["Code"]?["ZipFile"]?.string)
        var files = Self.sdk
        files["index.js"] = code
        let output = try JavaScript.run(
            """
            Object.assign(process.env, { CACHE: 'shop', PAUSE: '1' });
            const versions = { old: { password: 'a', username: 'u' } };
            const stages = { old: ['AWSCURRENT'], fresh: ['AWSPENDING'] };
            let looks = 0;
            globalThis.answer = function (name, input) {
                if (name === 'DescribeSecretCommand') { return { RotationEnabled: true, VersionIdsToStages: stages }; }
                if (name === 'GetSecretValueCommand') {
                    const version = input.VersionId || 'old';
                    if (!versions[version]) { throw Object.assign(new Error('none'), { name: 'ResourceNotFoundException' }); }
                    return { SecretString: JSON.stringify(versions[version]) };
                }
                if (name === 'GetRandomPasswordCommand') { return { RandomPassword: 'b' }; }
                if (name === 'DescribeReplicationGroupsCommand') {
                    looks += 1;
                    return { ReplicationGroups: [{ Status: looks % 3 === 0 ? 'available' : 'modifying' }] };
                }
                console.info('CALL ' + name + ' ' + (input.AuthTokenUpdateStrategy || input.VersionStages || input.MoveToVersionId));
                if (name === 'PutSecretValueCommand') { versions.fresh = JSON.parse(input.SecretString); }
                if (name === 'UpdateSecretVersionStageCommand') {
                    stages[input.MoveToVersionId].push('AWSCURRENT');
                    stages[input.RemoveFromVersionId] = [];
                }
                return {};
            };
            console.log = function () {};
            (async function () {
                const { handler } = require('./index.js');
                const event = { SecretId: 's', ClientRequestToken: 'fresh' };
                for (const step of ['createSecret', 'createSecret', 'setSecret', 'testSecret', 'finishSecret', 'finishSecret']) {
                    await handler(Object.assign({ Step: step }, event));
                }
                console.info(JSON.stringify(versions.fresh) + ' ' + looks);
                for (const wrong of [{ Step: 'guess', ClientRequestToken: 'old2' }, { Step: 'createSecret', ClientRequestToken: 'other' }]) {
                    await handler(Object.assign({ SecretId: 's' }, wrong)).catch(function (error) { console.info(error.message); });
                }
            })();
            """, files: files)
        #expect(
            output.split(separator: "\n") == [
                "CALL PutSecretValueCommand AWSPENDING", "CALL ModifyReplicationGroupCommand ROTATE",
                "CALL UpdateSecretVersionStageCommand fresh", #"{"password":"b","username":"u"} 6"#,
                "The secret has no version old2 to rotate to", "The secret has no version other to rotate to",
            ])
    }
}
