/// Finds volumes that ECS makes for tasks without encryption.
struct UnencryptedServiceVolume: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "unencrypted-service-volume", .warning, .security, "the volumes of the service's tasks are not encrypted",
            why: "Snapshots and copies of an unencrypted volume can be read by whoever gets at them.",
            mend: "set Encrypted to true",
            limits: "An account can encrypt all new volumes by itself, which a template does not show.",
            controls: [.wellArchitected("SEC08-BP02")])
    }

    let types = ["AWS::ECS::Service"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        for configuration in resource["VolumeConfigurations"].elements {
            let volume = configuration["ManagedEBSVolume"]
            // A snapshot brings its own encryption.
            guard volume.isKnown, volume["SnapshotId"].isAbsent else { continue }
            if volume["Encrypted"].isOff { violations.report(volume["Encrypted"], mend: .set(true)) }
        }
    }

    private static func service(_ encryption: String) -> String {
        """
        Service:
          Type: AWS::ECS::Service
          Properties:
            Cluster: main
            TaskDefinition: web:1
            DesiredCount: 2
            VolumeConfigurations:
              - Name: work
                ManagedEBSVolume:
                  RoleArn: arn:aws:iam::123456789012:role/volumes
                  SizeInGiB: 20
                  \(encryption)
        """
    }

    var conforming: [String] { [Self.service("Encrypted: true")] }
    var violating: [String] { [Self.service("Encrypted: false"), Self.service("VolumeType: gp3")] }
}
