/// Finds repositories whose images nobody looks at for known weaknesses.
struct ImageWithoutScan: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "image-without-scan", .warning, .security, "images are not scanned for known weaknesses",
            why: "An image ages: what was safe when it was built is on a list of weaknesses some weeks later.",
            mend: "set ImageScanningConfiguration.ScanOnPush to true, or scan the whole registry with Amazon Inspector",
            limits: "Scanning that another template or the account sets up for the registry is not seen.",
            controls: [.fsbp("ECR.1"), .wellArchitected("SEC06-BP01")],
            equivalents: ["CKV_AWS_163", "W79"])
    }

    let types = ["AWS::ECR::Repository"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        if resource.template.contains(type: "AWS::ECR::RegistryScanningConfiguration") { return }
        let scan = resource["ImageScanningConfiguration"]["ScanOnPush"]
        if scan.isOff { violations.report(scan) }
    }

    var conforming: [String] {
        [
            """
            Images:
              Type: AWS::ECR::Repository
              Properties: {ImageScanningConfiguration: {ScanOnPush: true}}
            """,
            """
            Images:
              Type: AWS::ECR::Repository
            Scanning:
              Type: AWS::ECR::RegistryScanningConfiguration
              Properties:
                ScanType: ENHANCED
                Rules:
                  - ScanFrequency: CONTINUOUS_SCAN
                    RepositoryFilters: [{Filter: '*', FilterType: WILDCARD}]
            """,
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
              Properties: {ImageScanningConfiguration: {ScanOnPush: 'false'}}
            """,
        ]
    }
}
