/// Finds image distributions that let everyone start the image.
struct PublicImage: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "public-image", .high, .security, "everyone can start machines from the image",
            why: "A public image can be copied and searched by anyone, with all that was left in it.",
            mend: "name accounts or organizations in place of the group all",
            controls: [.wellArchitected("SEC03-BP07")])
    }

    let types = ["AWS::ImageBuilder::DistributionConfiguration"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for distribution in resource["Distributions"].elements {
            let permission = distribution["AmiDistributionConfiguration"]["LaunchPermissionConfiguration"]
            for group in permission["UserGroups"].elements where group.is("all") { violations.report(group) }
        }
    }

    var conforming: [String] {
        [
            """
            Everywhere:
              Type: AWS::ImageBuilder::DistributionConfiguration
              Properties:
                Name: web
                Distributions:
                  - Region: eu-central-1
                    AmiDistributionConfiguration:
                      LaunchPermissionConfiguration:
                        UserIds: ['123456789012']
            """
        ]
    }

    var violating: [String] {
        [
            """
            Everywhere:
              Type: AWS::ImageBuilder::DistributionConfiguration
              Properties:
                Name: web
                Distributions:
                  - Region: eu-central-1
                    AmiDistributionConfiguration:
                      LaunchPermissionConfiguration:
                        UserGroups: [all]
            """
        ]
    }
}
