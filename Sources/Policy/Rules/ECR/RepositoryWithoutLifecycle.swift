/// Finds repositories that keep every image for ever.
struct RepositoryWithoutLifecycle: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "repository-without-lifecycle", .note, .cost, "every image that was ever pushed is kept and paid for",
            why: """
                A pipeline pushes some hundred megabytes at every build. Without a lifecycle policy the repository \
                grows by that for ever, and old images with known weaknesses stay at hand.
                """,
            mend: "give the repository a LifecyclePolicy that keeps a number of images, or those of some weeks",
            controls: [.fsbp("ECR.3"), .wellArchitected("COST04-BP05"), .wellArchitected("SUS04-BP03")])
    }

    let types = ["AWS::ECR::Repository"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let policy = resource["LifecyclePolicy"]
        if policy.isEmpty || policy["LifecyclePolicyText"].isAbsent { violations.report(policy) }
    }

    var conforming: [String] {
        [
            """
            Images:
              Type: AWS::ECR::Repository
              Properties:
                LifecyclePolicy:
                  LifecyclePolicyText: >-
                    {"rules": [{"rulePriority": 1, "action": {"type": "expire"}, "selection":
                    {"tagStatus": "any", "countType": "imageCountMoreThan", "countNumber": 30}}]}
            """
        ]
    }

    var violating: [String] {
        [
            """
            Images:
              Type: AWS::ECR::Repository
            """
        ]
    }
}
