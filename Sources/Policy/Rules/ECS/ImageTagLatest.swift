/// Finds images that are another one at every start.
struct ImageTagLatest: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "image-tag-latest", .note, .reliability, "which image runs is decided by whoever pushed last",
            why: """
                Two tasks of one deployment can run different programs, a rollback brings back the new image, and \
                nobody can say what ran last week.
                """,
            mend: "name the image by a version tag that is never moved, or by its digest",
            controls: [.wellArchitected("REL08-BP04"), .wellArchitected("SEC06-BP04")])
    }

    let types = ContainerDefinition.types + ["AWS::Lambda::Function"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let images =
            resource.type == "AWS::Lambda::Function"
            ? [resource["Code"]["ImageUri"]] : ContainerDefinition.all(of: resource).map(\.image)
        for image in images {
            guard let text = image.rendered, Self.isMovable(text) else { continue }
            violations.report(image)
        }
    }

    /// Whether an image, with what is unknown as in `Fn::Sub`, is known to be the latest one of its repository.
    static func isMovable(_ image: String) -> Bool {
        if image.hasBytes("@") || image.hasBytes("{{resolve:") { return false }
        if image.hasSuffix(":latest") { return true }
        // The attribute of a repository has no tag.
        if image.hasPrefix("${"), image.hasSuffix(".RepositoryUri}"), !image.dropFirst().contains("$") { return true }
        guard let name = image.split(separator: "/").last, !name.contains("$") else { return false }
        return !name.contains(":") && !image.isEmpty
    }

    private static func task(_ image: String) -> String {
        """
        Repository:
          Type: AWS::ECR::Repository
        Task:
          Type: AWS::ECS::TaskDefinition
          Properties:
            ContainerDefinitions:
              - Name: web
                Image: \(image)
                Memory: 256
        """
    }

    var conforming: [String] {
        [
            Self.task("nginx:1.27"), Self.task("!Sub '${Repository.RepositoryUri}:1.4.0'"),
            Self.task("!Sub '${AWS::AccountId}.dkr.ecr.eu-west-1.amazonaws.com/web:9f2c1d'"),
        ]
    }

    var violating: [String] {
        [
            Self.task("nginx"), Self.task("public.ecr.aws/nginx/nginx:latest"),
            Self.task("!GetAtt Repository.RepositoryUri"),
            Self.task("!Sub '${Repository.RepositoryUri}:latest'"),
            """
            Job:
              Type: AWS::Batch::JobDefinition
              Properties:
                Type: container
                ContainerProperties:
                  Image: registry.example.com:5000/tools/busybox
                  ResourceRequirements:
                    - {Type: VCPU, Value: '1'}
                    - {Type: MEMORY, Value: '2048'}
            """,
        ]
    }
}
