import MainstayDiagnostics
import MainstayTemplate

/// `mismatched-cluster-member`: an instance in a cluster has the engine and the encryption of the cluster.
enum ClusterMembers {
    static func check(_ subject: RuleSubject) {
        guard
            let cluster = subject.resource(
                behind: subject.properties["DBClusterIdentifier"], type: "AWS::RDS::DBCluster")
        else { return }
        if let value = subject.properties["Engine"], let engine = value.literalText,
            let other = cluster.properties["Engine"]?.literalText, engine.lowercased() != other.lowercased()
        {
            subject.report(
                "mismatched-cluster-member", at: value.position, ["Properties", "Engine"],
                "the engine is \(engine), and that of the cluster \(cluster.resource.name) is \(other)",
                help: "use the engine of the cluster")
        }
        let standard: TemplateValue = false
        if let value = subject.properties["StorageEncrypted"], let own = value.literalTruth,
            let other = (cluster.properties["StorageEncrypted"] ?? standard).literalTruth, own != other,
            cluster.properties["SnapshotIdentifier"] == nil, cluster.properties["SourceDBClusterIdentifier"] == nil
        {
            subject.report(
                "mismatched-cluster-member", at: value.position, ["Properties", "StorageEncrypted"],
                "StorageEncrypted is \(own), and that of the cluster \(cluster.resource.name) is \(other)",
                help: "leave it out: the cluster decides")
        }
    }
}
