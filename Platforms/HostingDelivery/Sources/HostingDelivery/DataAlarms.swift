import Mainstay

/// Databases, tables, the cache and backups.
enum DataAlarms {
    static func declare(_ scope: Group, _ place: Place, _ databases: Databases, _ fast: FastData) -> [Alarm] {
        let info = [place.alerts.info]
        var alarms: [Alarm] = []
        for (number, shard) in databases.shards.enumerated() {
            alarms += shard.postgres.standardAlarms(
                connections: place.hosting.database.connections * 4 / 5, topics: info)
            for (reader, replica) in shard.replicas.enumerated() {
                alarms.append(
                    Alarm(
                        "Lag \(number + 1) \(reader + 1)", in: scope, replica.metric("ReplicaLag", .maximum),
                        .above(30), periods: 5, breaching: 3,
                        description: Guide.text("SEV3: a copy for reading is 30 seconds behind", "Copy behind"),
                        topics: info, missingData: .breaching))
            }
        }
        alarms += fast.cache.standardAlarms(topics: info)
        alarms.append(
            Alarm(
                "CacheConnections", in: scope, fast.cache.metric("CurrConnections", .maximum), .above(20_000),
                periods: 5, breaching: 3,
                description: Guide.text("SEV3: the cache has more connections than services should need", "Cache busy"),
                topics: info))
        alarms.append(
            Alarm(
                "TableThrottles", in: scope, fast.documents.metric("ThrottledRequests", .sum), .above(10),
                periods: 5, breaching: 3,
                description: Guide.text("SEV3: requests to the table wait", "Short of capacity"), topics: info))
        return alarms
    }

    /// What could lose data: each of these alone pages.
    static func risks(_ scope: Group, _ place: Place, _ databases: Databases) -> [Alarm] {
        let info = [place.alerts.info]
        var alarms = [
            Alarm(
                "FailedBackups", in: scope,
                Metric("AWS/Backup", "NumberOfBackupJobsFailed", .sum, period: .minutes(60)), .above(0), periods: 1,
                description: Guide.text("SEV2: a backup failed", "Failed backup"), topics: info)
        ]
        for (number, shard) in databases.shards.enumerated() {
            alarms.append(
                Alarm(
                    "Storage \(number + 1)", in: scope, shard.postgres.metric("FreeStorageSpace", .minimum),
                    .below(1_073_741_824 * Double(max(1, place.hosting.database.storageGiB / 20))), periods: 3,
                    description: Guide.text("SEV2: a twentieth of the database's storage is left", "Database storage"),
                    topics: info, missingData: .breaching))
            let lag = BackupLag("BackupLag\(number + 1)", in: scope, of: shard.postgres, key: place.key)
            alarms.append(
                Alarm(
                    "RestorableTime \(number + 1)", in: scope, lag.metric, .above(900), periods: 2,
                    description: Guide.text(
                        "SEV2: transaction logs of the last quarter of an hour are not backed up", "Log backups behind"),
                    topics: info, missingData: .breaching))
        }
        return alarms
    }
}

/// How far the database's backed-up transaction logs are behind, in seconds: RDS tells it, and publishes no metric of it.
struct BackupLag {
    let metric: Metric

    static let namespace = "HostingDelivery/Backups"

    private static let code = """
        const { RDSClient, DescribeDBInstancesCommand } = require("@aws-sdk/client-rds");
        const { CloudWatchClient, PutMetricDataCommand } = require("@aws-sdk/client-cloudwatch");

        exports.handler = async () => {
          const name = process.env.DATABASE;
          const found = await new RDSClient().send(new DescribeDBInstancesCommand({ DBInstanceIdentifier: name }));
          const latest = found.DBInstances[0].LatestRestorableTime;
          if (!latest) throw new Error("no restorable time");
          const lag = (Date.now() - latest.getTime()) / 1000;
          await new CloudWatchClient().send(new PutMetricDataCommand({
            Namespace: "HostingDelivery/Backups",
            MetricData: [{
              MetricName: "RestorableTimeLag", Unit: "Seconds", Value: lag,
              Dimensions: [{ Name: "DBInstanceIdentifier", Value: name }],
            }],
          }));
          return { lag };
        };
        """

    init(_ id: String, in scope: Group, of postgres: Postgres, key: Key) {
        let function = InlineFunction(id, in: scope, code: Self.code) {
            $0.description = "Measures how far transaction logs are backed up"
            $0.environment = ["DATABASE": postgres.identifier]
            $0.key = key
        }
        function.role.allow(["rds:DescribeDBInstances"], on: [postgres.resource.dbInstanceArn])
        function.role.allow(
            ["cloudwatch:PutMetricData"], on: ["*"],
            when: ["StringEquals": ["cloudwatch:namespace": JSONValue(StringValue(Self.namespace))]])
        function.run(.every(.minutes(5)))
        metric = Metric(
            Self.namespace, "RestorableTimeLag", dimensions: ["DBInstanceIdentifier": postgres.identifier], .maximum,
            period: .minutes(5))
    }
}
