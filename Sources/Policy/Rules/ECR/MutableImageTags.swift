/// Finds repositories whose tags can be moved to another image.
struct MutableImageTags: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "mutable-image-tags", .warning, .security, "a tag of the repository can be moved to another image",
            why: """
                Whoever may push can put another image under a tag that is deployed already: the next task to start \
                runs it, and no template changes.
                """,
            mend: "set ImageTagMutability to IMMUTABLE, or IMMUTABLE_WITH_EXCLUSION for tags that must move",
            controls: [.fsbp("ECR.2"), .wellArchitected("SEC06-BP04")],
            equivalents: ["CKV_AWS_51"])
    }

    let types = ["AWS::ECR::Repository"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let mutability = resource["ImageTagMutability"]
        if mutability.isAbsent || mutability.is("MUTABLE", "MUTABLE_WITH_EXCLUSION") { violations.report(mutability) }
    }

    var conforming: [String] {
        [
            """
            Images:
              Type: AWS::ECR::Repository
              Properties:
                ImageTagMutability: IMMUTABLE_WITH_EXCLUSION
                ImageTagMutabilityExclusionFilters:
                  - ImageTagMutabilityExclusionFilterType: WILDCARD
                    ImageTagMutabilityExclusionFilterValue: cache-*
            """
        ]
    }

    var violating: [String] {
        [
            """
            Images:
              Type: AWS::ECR::Repository
            """,
            """
            Images:
              Type: AWS::ECR::Repository
              Properties: {ImageTagMutability: MUTABLE}
            """,
        ]
    }
}
