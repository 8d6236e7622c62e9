/// Finds passwords written out in templates.
struct PasswordInTemplate: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "password-in-template", .high, .security, "the password is written in the template",
            why: """
                Everybody who may read the template, its repository or its history has the password, and it is never \
                changed.
                """,
            mend: """
                let the service keep it (ManageMasterUserPassword), or fetch it with {{resolve:secretsmanager:…}}
                """,
            limits: """
                A parameter without NoEcho is another rule's business; so are passwords in the environment of \
                functions and containers.
                """,
            controls: [.wellArchitected("SEC02-BP03")],
            equivalents: ["AwsSolutions-DOC3", "F23", "F34", "F35", "F44"])
    }

    let types = PasswordInTemplate.places.keys.sorted()

    private static let places: [String: [[String]]] = [
        "AWS::AmazonMQ::Broker": [["Users", "*", "Password"], ["LdapServerMetadata", "ServiceAccountPassword"]],
        "AWS::DMS::Endpoint": [
            ["Password"], ["DocDbSettings", "Password"], ["MongoDbSettings", "Password"],
            ["RedisSettings", "AuthPassword"],
            ["KafkaSettings", "SaslPassword"],
        ],
        "AWS::DirectoryService::MicrosoftAD": [["Password"]],
        "AWS::DirectoryService::SimpleAD": [["Password"]],
        "AWS::DocDB::DBCluster": [["MasterUserPassword"]],
        "AWS::DocDBElastic::Cluster": [["AdminUserPassword"]],
        "AWS::ElastiCache::ReplicationGroup": [["AuthToken"]],
        "AWS::ElastiCache::User": [["Passwords", "*"], ["AuthenticationMode", "Passwords", "*"]],
        "AWS::IAM::User": [["LoginProfile", "Password"]],
        "AWS::MemoryDB::User": [["AuthenticationMode", "Passwords", "*"]],
        "AWS::OpenSearchService::Domain": [["AdvancedSecurityOptions", "MasterUserOptions", "MasterUserPassword"]],
        "AWS::RDS::DBCluster": [["MasterUserPassword"]],
        "AWS::RDS::DBInstance": [["MasterUserPassword"]],
        "AWS::Redshift::Cluster": [["MasterUserPassword"]],
        "AWS::RedshiftServerless::Namespace": [["AdminUserPassword"]],
    ]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for path in Self.places[resource.type] ?? [] {
            let values = path.reduce([resource.properties]) { views, step in
                step == "*" ? views.flatMap(\.elements) : views.map { $0[step] }
            }
            for value in values where value.isWrittenSecret { violations.report(value) }
        }
    }

    var conforming: [String] {
        [
            """
            Database:
              Type: AWS::RDS::DBInstance
              Properties:
                DBInstanceClass: db.t4g.medium
                Engine: postgres
                AllocatedStorage: '20'
                MasterUsername: keeper
                ManageMasterUserPassword: true
            """,
            """
            Parameters:
              Password: {Type: String, NoEcho: true}
            Resources:
              Database:
                Type: AWS::RDS::DBInstance
                Properties:
                  DBInstanceClass: db.t4g.medium
                  Engine: postgres
                  AllocatedStorage: '20'
                  MasterUsername: keeper
                  MasterUserPassword: !Ref Password
            """,
            """
            Database:
              Type: AWS::RDS::DBInstance
              Properties:
                DBInstanceClass: db.t4g.medium
                Engine: postgres
                AllocatedStorage: '20'
                MasterUsername: keeper
                MasterUserPassword: '{{resolve:secretsmanager:database:SecretString:password}}'
            """,
        ]
    }

    var violating: [String] {
        [
            """
            Database:
              Type: AWS::RDS::DBInstance
              Properties:
                DBInstanceClass: db.t4g.medium
                Engine: postgres
                AllocatedStorage: '20'
                MasterUsername: keeper
                MasterUserPassword: correct-horse
            """,
            """
            Parameters:
              Password: {Type: String, NoEcho: true, Default: correct-horse}
            Resources:
              Broker:
                Type: AWS::AmazonMQ::Broker
                Properties:
                  BrokerName: orders
                  EngineType: RABBITMQ
                  DeploymentMode: SINGLE_INSTANCE
                  HostInstanceType: mq.m7g.medium
                  PubliclyAccessible: false
                  Users:
                    - Username: orders
                      Password: !Ref Password
            """,
        ]
    }
}
