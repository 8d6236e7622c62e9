import Mainstay
import MainstayIAM
import MainstayServiceCatalog

/// Where people try things out: a network without ways to others, a role whose limits it cannot lift, a budget that ends
/// what costs, a product by which anybody gets one, and a date on which it goes.
struct SandboxStack {
    let stack: Stack

    @discardableResult
    init(
        in app: App, _ environment: Environment<EnvironmentConfig>, _ settings: EnvironmentConfig.SandboxSettings
    ) {
        stack = environment.stack("", in: app, "isolated experiments")
        let key = Encryption.key("Key", in: stack, environment.name)
        let topic = Topic("SandboxAlerts", in: stack, key: key, displayName: "Sandbox")
        topic.subscribe(email: environment.settings.alertEmail)
        let network = Network("Network", in: stack, block: settings.block, availabilityZones: 2) {
            $0.natGateways = .one
            $0.flowLogRetentionDays = Retention.logs
            $0.flowLogKey = key
        }
        for gateway in network.natGateways {
            gateway.waive("one-nat-gateway", because: "Experiments may wait for a zone.", owner: Place.owner)
        }
        let boundary = IAM.ManagedPolicy(
            "Boundary", in: stack, description: "The most that anything in a sandbox may do",
            policyDocument: JSONValue(Self.boundary(settings)))
        let people = Role(
            "Experimenters", in: stack, assumedBy: .thisAccount,
            when: ["Bool": ["aws:MultiFactorAuthPresent": "true"]],
            description: "People who try things out", permissionsBoundary: boundary.ref)
        people.allow(
            ["ec2:RunInstances"], on: ["arn:\(AWS.partition):ec2:\(AWS.region):\(AWS.accountID):*/*"])
        people.allow(
            ["ec2:TerminateInstances"], on: ["arn:\(AWS.partition):ec2:\(AWS.region):\(AWS.accountID):instance/*"],
            when: ["StringEquals": ["ec2:ResourceTag/Environment": JSONValue(StringValue(environment.name))]])
        people.allow(["ec2:DescribeInstances", "servicecatalog:ProvisionProduct"], on: ["*"])
        let budget = Budget(
            "Budget", in: stack, limit: .dollars(Double(environment.settings.monthlyBudget)),
            tag: (key: "Environment", value: environment.name), topic: topic)
        budget.deny(at: 90, to: [people], automatically: true, topic: topic)
        catalogue(key, people)
        expiry(settings, topic, key)
    }

    private static func boundary(_ settings: EnvironmentConfig.SandboxSettings) -> PolicyDocument {
        PolicyDocument([
            PolicyStatement(
                id: "Experiments",
                actions: [
                    "cloudformation:*", "cloudwatch:*", "dynamodb:*", "ec2:*", "lambda:*", "logs:*", "s3:*", "sns:*",
                    "sqs:*",
                ], on: ["*"],
                when: [
                    "StringEquals": ["aws:RequestedRegion": .array(settings.regions.map { JSONValue(StringValue($0)) })]
                ]
            ),
            PolicyStatement(
                .deny, id: "SmallInstances", actions: ["ec2:RunInstances"],
                on: ["arn:\(AWS.partition):ec2:*:*:instance/*"],
                when: [
                    "StringNotEquals": [
                        "ec2:InstanceType": .array(settings.instanceTypes.map { JSONValue(StringValue($0)) })
                    ]
                ]),
            PolicyStatement(
                .deny, id: "NoBridges",
                actions: [
                    "ec2:AcceptVpcPeeringConnection", "ec2:CreateTransitGateway*", "ec2:CreateVpcPeeringConnection",
                    "ec2:CreateVpnConnection", "iam:*", "organizations:*",
                ], on: ["*"]),
        ])
    }

    /// Anybody in the account takes one from the catalogue: a bucket and a table of its own, gone with its stack.
    private func catalogue(_ key: Key, _ people: Role) {
        let scope = Group("Catalogue", in: stack)
        let portfolio = ServiceCatalog.Portfolio(
            "Portfolio", in: scope, description: "What people may make for themselves", displayName: "Sandboxes",
            providerName: "Platform team")
        let product = ServiceCatalog.CloudFormationProduct(
            "Product", in: scope, description: "An experiment of one's own, for a few days", name: "Experiment",
            owner: "platform-team",
            provisioningArtifactParameters: [
                .init(
                    description: "A first version",
                    info: .object([
                        "LoadTemplateFromURL":
                            "https://hosting-delivery-sandbox-templates.s3.us-east-1.amazonaws.com/experiment.json"
                    ]), name: "v1")
            ])
        ServiceCatalog.PortfolioProductAssociation(
            "Association", in: scope, portfolioId: portfolio.ref, productId: product.ref)
        ServiceCatalog.PortfolioPrincipalAssociation(
            "People", in: scope, portfolioId: portfolio.ref, principalARN: StringValue(people.arn), principalType: "IAM"
        )
        let launcher = Role(
            "Launcher", in: scope, assumedBy: .service("servicecatalog.amazonaws.com"),
            when: ["StringEquals": ["aws:SourceAccount": JSONValue(AWS.accountID)]],
            description: "Makes what the catalogue offers")
        launcher.allow(
            ["dynamodb:CreateTable", "dynamodb:DeleteTable", "dynamodb:DescribeTable", "dynamodb:TagResource"],
            on: ["arn:\(AWS.partition):dynamodb:\(AWS.region):\(AWS.accountID):table/SC-*"])
        launcher.allow(
            ["s3:CreateBucket", "s3:DeleteBucket", "s3:PutBucketTagging", "s3:PutEncryptionConfiguration"],
            on: ["arn:\(AWS.partition):s3:::sc-*"])
        launcher.allow(
            [
                "cloudformation:CreateStack", "cloudformation:DeleteStack", "cloudformation:DescribeStackEvents",
                "cloudformation:DescribeStacks", "cloudformation:UpdateStack",
            ], on: ["arn:\(AWS.partition):cloudformation:\(AWS.region):\(AWS.accountID):stack/SC-*/*"])
        let constraint = ServiceCatalog.LaunchRoleConstraint(
            "Launch", in: scope, portfolioId: portfolio.ref, productId: product.ref, roleArn: launcher.arn)
        constraint.depend(on: launcher)
    }

    /// Every day, what has lived too long goes: stacks whose tag `ExpiresAt` is past, told of a day before.
    private func expiry(_ settings: EnvironmentConfig.SandboxSettings, _ topic: Topic, _ key: Key) {
        let function = InlineFunction("Expiry", in: stack, code: Self.expiryCode) {
            $0.description = "Removes sandboxes whose time is over"
            $0.environment = ["DAYS": StringValue(String(settings.days)), "TOPIC": StringValue(topic.arn)]
            $0.key = key
            $0.timeout = .minutes(5)
        }
        let stacks: StringValue = "arn:\(AWS.partition):cloudformation:\(AWS.region):\(AWS.accountID):stack/SC-*/*"
        function.role.allow(["cloudformation:DescribeStacks"], on: ["*"])
        function.role.allow(["cloudformation:DeleteStack"], on: [stacks])
        topic.grantPublish(to: function)
        function.run(.daily(at: 5))
    }

    private static let expiryCode = """
        const { CloudFormationClient, DeleteStackCommand, paginateDescribeStacks } =
          require("@aws-sdk/client-cloudformation");
        const { SNSClient, PublishCommand } = require("@aws-sdk/client-sns");

        exports.handler = async () => {
          const client = new CloudFormationClient();
          const gone = [];
          for await (const page of paginateDescribeStacks({ client }, {})) {
            for (const stack of page.Stacks) {
              if (!stack.StackName.startsWith("SC-") || stack.StackStatus.startsWith("DELETE")) continue;
              const expires = (stack.Tags || []).find((tag) => tag.Key === "ExpiresAt");
              const end = expires
                ? Date.parse(expires.Value)
                : stack.CreationTime.getTime() + Number(process.env.DAYS) * 86400000;
              if (!(end <= Date.now())) continue;
              await client.send(new DeleteStackCommand({ StackName: stack.StackName }));
              gone.push(stack.StackName);
            }
          }
          if (gone.length) {
            await new SNSClient().send(new PublishCommand({
              TopicArn: process.env.TOPIC, Subject: "Sandboxes whose time is over", Message: gone.join(", "),
            }));
          }
          return { removed: gone };
        };
        """
}
