import MainstayAssembly
import MainstayComponents
import MainstayConstructs
import MainstayDiagnostics
import MainstayTemplate
import MainstayTesting
import Testing

@Suite("Conformance, drift, tags, trail alarms, runbooks and sign-in")
struct GovernanceTests {
    private let core = CoreStack(region: "us-east-1")

    @Test("A conformance pack is a template of rules, made after the recorder")
    func conformancePack() throws {
        let recorder = ConfigurationRecorder("Recorder", in: core.stack) { $0.rules = [] }
        ConformancePack(
            "Pack", in: core.stack, of: [.rootMFA, .accessKeysRotated(within: 90)], recorder: recorder)
        ConfigurationAggregator("All", in: core.stack, accounts: ["210987654321"])
        let template = try core.template()
        let pack = try template.only("AWS::Config::ConformancePack")
        let body = try #require(pack.properties["TemplateBody"]?.string)
        let inner = try #require(TemplateParser(file: "pack.json").parse(body).value)
        #expect(inner["Resources"]?.object?.keys == ["AccessKeysRotated", "RootAccountMfaEnabled"])
        #expect(
            inner["Resources"]?["AccessKeysRotated"]?["Properties"] == [
                "ConfigRuleName": "access-keys-rotated", "Description": "Access keys are replaced in time",
                "InputParameters": ["maxAccessKeyAge": "90"],
                "Source": ["Owner": "AWS", "SourceIdentifier": "ACCESS_KEYS_ROTATED"],
            ])
        #expect(pack.dependencies == ["Recorder", "RecorderDeliveryChannel"])
        #expect(
            try template.only("AWS::Config::ConfigurationAggregator").properties["AccountAggregationSources"] == [
                ["AccountIds": ["210987654321"], "AllAwsRegions": true]
            ])
        ConformancePack("Empty", in: core.stack, of: [], recorder: nil)
        ConformancePack("Twice", in: core.stack, of: [.rootMFA, .rootMFA], recorder: nil)
        ConfigurationAggregator("Some", in: core.stack, accounts: ["12"])
        #expect(core.findings == ["invalid-conformance-pack", "invalid-conformance-pack", "invalid-account"])
    }

    @Test("Drift is looked for, by a role that reads no data")
    func drift() throws {
        ConfigurationRecorder("Recorder", in: core.stack) { $0.rules = [] }.detectDrift()
        let template = try core.template()
        let rule = try template.only("AWS::Config::ConfigRule").properties
        #expect(rule["Source"]?["SourceIdentifier"] == "CLOUDFORMATION_STACK_DRIFT_DETECTION_CHECK")
        let statements = template.resources("AWS::IAM::Policy").flatMap { $0.statements() }
        #expect(
            statements.contains { $0["Effect"] == "Deny" && $0["Action"]?.array?.contains("s3:GetObject*") == true })
    }

    @Test("Tags are required by a rule, and kept right by a policy of the organisation")
    func tags() throws {
        ConfigurationRecorder("Recorder", in: core.stack) {
            $0.rules = [.requiredTags(["Project": [], "Environment": ["staging", "production"]])]
        }
        TagPolicy(
            "Tags", in: core.stack,
            tags: [.init("Environment", values: ["staging", "production"], enforcedFor: ["ec2:instance"])],
            targets: ["ou-ab12-cdefghij"])
        let template = try core.template()
        #expect(
            try template.only("AWS::Config::ConfigRule").properties["InputParameters"] == [
                "tag1Key": "Project", "tag2Key": "Environment", "tag2Value": "staging,production",
            ])
        let policy = try template.only("AWS::Organizations::Policy").properties
        #expect(policy["Type"] == "TAG_POLICY")
        #expect(
            policy["Content"] == [
                "tags": [
                    "environment": [
                        "tag_key": ["@@assign": "Environment"],
                        "tag_value": ["@@assign": ["production", "staging"]],
                        "enforced_for": ["@@assign": ["ec2:instance"]],
                    ]
                ]
            ])
        TagPolicy("None", in: core.stack, tags: [], targets: [])
        TagPolicy("Twice", in: core.stack, tags: [.init("a"), .init("A")], targets: ["r-ab12"])
        #expect(core.findings == ["empty-tag-policy", "invalid-tag-policy"])
    }

    @Test("The trail tells of what should not happen unnoticed")
    func trailAlarms() throws {
        let trail = AuditTrail("Trail", in: core.stack)
        let topic = Topic("Alerts", in: core.stack)
        #expect(trail.alarms(topic: topic).count == TrailEvent.allCases.count)
        let template = try core.template()
        let filters = template.resources("AWS::Logs::MetricFilter").map(\.properties)
        #expect(filters.count == 14)
        #expect(
            filters.allSatisfy { filter in
                let pattern = filter["FilterPattern"]?.string ?? ""
                return pattern.hasPrefix("{ ") && pattern.utf8.count <= 1_024
                    && pattern.count { $0 == "(" } == pattern.count { $0 == ")" }
            })
        #expect(template.resources("AWS::CloudWatch::Alarm").count == 14)
        let quiet = AuditTrail("Quiet", in: core.stack) { $0.logRetention = nil }
        #expect(quiet.alarms(of: [.rootUser], topic: topic).isEmpty)
        #expect(core.findings == ["trail-without-log-group"])
    }

    @Test("A finding runs a runbook that cuts the instance off")
    func runbook() throws {
        let network = Network("Network", in: core.stack)
        let quarantine = SecurityGroup("Quarantine", in: core.stack, network: network, description: "Nothing")
        let runbook = Runbook(
            "Isolate", in: core.stack, "Cuts an instance off", parameters: ["InstanceId": "Which instance"],
            steps: [.isolate(in: quarantine)])
        FindingResponse(
            "Mining", in: core.stack, to: ["CryptoCurrency:EC2/"], run: runbook,
            inputs: ["InstanceId": "$.detail.resource.instanceDetails.instanceId"])
        Runbook(
            "Leak", in: core.stack, "Ends a key that leaked",
            parameters: ["AccessKeyId": "Which key", "UserName": "Whose"], steps: [.deactivateAccessKey()])
        Runbook(
            "Open", in: core.stack, "Closes a bucket", parameters: ["BucketName": "Which"], steps: [.closeBucket()])
        let template = try core.template()
        let content = template.resources("AWS::SSM::Document").first { $0.logicalID.hasPrefix("Isolate") }?
            .properties["Content"]
        #expect(content?["parameters"] == ["InstanceId": ["type": "String", "description": "Which instance"]])
        #expect(
            content?["mainSteps"]?.array?.first?["inputs"]?["InstanceId"] == "{{ InstanceId }}")
        let target = try template.only("AWS::Events::Rule").properties["Targets"]?.array?.first
        #expect(
            target?["InputTransformer"] == [
                "InputPathsMap": ["InstanceId": "$.detail.resource.instanceDetails.instanceId"],
                "InputTemplate": "{\"InstanceId\":[<InstanceId>]}",
            ])
        FindingResponse("Wrong", in: core.stack, to: [], run: runbook, inputs: ["Id": "detail"])
        Runbook("Empty", in: core.stack, "Nothing", steps: [])
        #expect(
            core.findings == [
                "invalid-finding-response", "invalid-finding-response", "invalid-finding-response", "empty-runbook",
            ])
    }

    @Test("Inspector is turned on by a runbook that keeps it on")
    func inspector() throws {
        InspectorActivation("Inspector", in: core.stack)
        let template = try core.template()
        #expect(try template.only("AWS::SSM::Association").properties["ScheduleExpression"] == "rate(30 days)")
        #expect(template.actions(ofRole: "InspectorRunbookRole").contains("inspector2:Enable"))
        #expect(
            template.actions(ofRole: "InspectorStartRole") == ["iam:PassRole", "ssm:StartAutomationExecution"])
        let step = try template.only("AWS::SSM::Document").properties["Content"]?["mainSteps"]?.array?.first
        #expect(step?["inputs"]?["resourceTypes"] == ["EC2", "ECR", "LAMBDA"])
        InspectorActivation("None", in: core.stack, of: [])
        #expect(core.findings == ["empty-inspector"])
    }

    @Test("People sign in with long passwords and a second factor, and come back over HTTPS")
    func userPool() throws {
        let pool = UserPool("People", in: core.stack)
        pool.client("Web", callbacks: ["https://www.example.com/back"])
        let template = try core.template()
        try template.require(
            "AWS::Cognito::UserPool",
            [
                "MfaConfiguration": "ON", "DeletionProtection": "ACTIVE",
                "Policies": ["PasswordPolicy": ["MinimumLength": 14, "RequireSymbols": true]],
                "AdminCreateUserConfig": ["AllowAdminCreateUserOnly": true],
                "UserPoolAddOns": ["AdvancedSecurityMode": "ENFORCED"],
            ])
        try template.require(
            "AWS::Cognito::UserPoolClient",
            ["AllowedOAuthFlows": ["code"], "PreventUserExistenceErrors": "ENABLED", "GenerateSecret": false])
        UserPool("Short", in: core.stack) { $0.passwordLength = 6 }
        pool.client("Plain", callbacks: ["http://www.example.com"])
        #expect(core.findings == ["invalid-password-policy", "insecure-callback"])
    }

    @Test("Costs are exported to a bucket that only Data Exports writes, and grouped by a tag")
    func costExport() throws {
        CostExport("Costs", in: core.stack)
        CostCategory("Projects", in: core.stack, byTag: "Project")
        let template = try core.template()
        let query = try template.only("AWS::BCMDataExports::Export").properties["Export"]?["DataQuery"]
        #expect(query?["QueryStatement"]?.string?.hasSuffix("resource_tags FROM COST_AND_USAGE_REPORT") == true)
        #expect(
            try template.only("AWS::CE::CostCategory").properties["Rules"]
                == "[{\"Type\":\"INHERITED_VALUE\",\"InheritedValue\":{\"DimensionName\":\"TAG\",\"DimensionKey\":\"user:Project\"}}]"
        )
        let elsewhere = Stack("Elsewhere", in: core.app, destination: AnyDestination(region: "eu-west-1"))
        CostExport("Costs", in: elsewhere) { $0.prefix = "costs/" }
        CostCategory("None", in: core.stack, byTag: "")
        #expect(Set(core.findings) == ["cost-export-region", "invalid-prefix", "invalid-cost-category"])
    }

    @Test("People get a set of permissions for some hours, in accounts that are named")
    func permissionSet() throws {
        let instance: StringValue = "arn:aws:sso:::instance/ssoins-1111111111111111"
        let readers = PermissionSet("Readers", in: core.stack, instanceARN: instance) {
            $0.managedPolicies = ["ReadOnlyAccess"]
            $0.statements = [PolicyStatement(.deny, actions: ["s3:GetObject"], on: ["*"])]
        }
        readers.assign(toGroup: "a1b2c3d4-1111-2222-3333-444455556666", in: "123456789012")
        let template = try core.template()
        try template.require(
            "AWS::SSO::PermissionSet", ["SessionDuration": "PT240M", "Name": "Core-Readers"])
        try template.require(
            "AWS::SSO::Assignment",
            ["PrincipalType": "GROUP", "TargetId": "123456789012", "TargetType": "AWS_ACCOUNT"])
        PermissionSet("Nothing", in: core.stack, instanceARN: instance) { $0.session = .minutes(30) }
        PermissionSet("Everything", in: core.stack, instanceARN: instance) {
            $0.managedPolicies = ["AdministratorAccess"]
        }
        readers.assign(toGroup: "a", in: "12")
        #expect(
            core.findings == [
                "invalid-session", "empty-permission-set", "administrator-permission-set", "invalid-account",
            ])
    }

    @Test("Costs can be queried, up to a limit, over just the columns that are exported")
    func costQueries() throws {
        let export = CostExport("Costs", in: core.stack)
        CostQueries("Queries", in: core.stack, of: export) { $0.limit = 100 }
        let template = try core.template()
        let group = try template.only("AWS::Athena::WorkGroup").properties["WorkGroupConfiguration"]
        #expect(group?["BytesScannedCutoffPerQuery"] == 104_857_600)
        #expect(group?["EnforceWorkGroupConfiguration"] == true)
        let table = try template.only("AWS::Glue::Table").properties["TableInput"]
        let columns = table?["StorageDescriptor"]?["Columns"]?.array?.compactMap { $0["Name"]?.string } ?? []
        let query = try template.only("AWS::BCMDataExports::Export").properties["Export"]?["DataQuery"]
        #expect(
            query?["QueryStatement"]?.string
                == "SELECT \(columns.joined(separator: ", ")) FROM COST_AND_USAGE_REPORT")
        #expect(
            table?["Parameters"]?["storage.location.template"] == [
                "Fn::Sub": "s3://${CostsBucket}/costs/Core-Costs/data/BILLING_PERIOD=${!billing_period}"
            ])
        for query in template.resources("AWS::Athena::NamedQuery") {
            let text = query.properties["QueryString"]?.string ?? ""
            let words = Set(text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
            let named = words.filter { $0.hasPrefix("line_item") || $0.hasPrefix("resource_") }
            #expect(!named.isEmpty && named.isSubset(of: Set(columns)), "\(text)")
        }
        CostQueries("Wrong", in: core.stack, of: export) {
            $0.limit = 1
            $0.tag = "user:Project"
            $0.since = "2026"
        }
        #expect(core.findings == Array(repeating: "invalid-cost-queries", count: 3))
    }
}
