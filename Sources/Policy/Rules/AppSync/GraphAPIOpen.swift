/// Finds GraphQL interfaces that a key, which every client has, is enough for.
struct GraphAPIOpen: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "graph-api-open", .warning, .security, "a key is enough to use the interface",
            why: "Keys stand in the clients, live for up to a year, and tell nobody who is calling.",
            mend: """
                use AMAZON_COGNITO_USER_POOLS, OPENID_CONNECT, AWS_IAM or AWS_LAMBDA, and the key for public fields \
                only
                """,
            controls: [.fsbp("AppSync.5")],
            equivalents: ["CKV2_AWS_33"])
    }

    let types = ["AWS::AppSync::GraphQLApi"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let type = resource["AuthenticationType"]
        guard type.is("API_KEY"), resource["Visibility"].isAbsent || resource["Visibility"].is("GLOBAL") else { return }
        if resource["AdditionalAuthenticationProviders"].isEmpty { violations.report(type) }
    }

    var conforming: [String] {
        [
            """
            API:
              Type: AWS::AppSync::GraphQLApi
              Properties:
                Name: orders
                AuthenticationType: AWS_IAM
            """,
            """
            API:
              Type: AWS::AppSync::GraphQLApi
              Properties:
                Name: orders
                AuthenticationType: API_KEY
                AdditionalAuthenticationProviders: [{AuthenticationType: AWS_IAM}]
            """,
        ]
    }

    var violating: [String] {
        [
            """
            API:
              Type: AWS::AppSync::GraphQLApi
              Properties:
                Name: orders
                AuthenticationType: API_KEY
            """
        ]
    }
}
