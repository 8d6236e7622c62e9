extension ResourceView {
    /// Whether a database instance is a member of a cluster, which then holds what concerns its data.
    var isInDatabaseCluster: Bool { self["DBClusterIdentifier"].isPresent }

    /// Whether a database follows another one, which holds the backups.
    var isDatabaseReplica: Bool {
        [
            "SourceDBInstanceIdentifier", "SourceDBClusterIdentifier", "ReplicationSourceIdentifier",
            "SourceDBInstanceAutomatedBackupsArn",
        ].contains { self[$0].isPresent }
    }

    /// Whether a database takes over storage, and with it its encryption, from elsewhere.
    var inheritsDatabaseStorage: Bool {
        if isInDatabaseCluster || isDatabaseReplica { return true }
        return [
            "DBSnapshotIdentifier", "DBClusterSnapshotIdentifier", "SnapshotIdentifier", "SourceDbiResourceId",
            "SourceDbClusterResourceId", "GlobalClusterIdentifier",
        ].contains { self[$0].isPresent }
    }

    /// The instances of this template in a database cluster.
    func databaseInstances(ofType type: String) -> [ResourceView] {
        referrers(ofType: type).filter { $0["DBClusterIdentifier"].reference == name }
    }
}
