import Mainstay
import MainstayLogs

/// Logs: 90 days at hand, seven years where nobody can change them, with personal data hidden before they are kept.
struct Logging {
    let archive: LogArchive

    @discardableResult
    init(_ place: Place, _ cluster: ClusterParts) {
        let scope = Group("Logging", in: place.scope)
        let days = TimeSpan.days(place.config.auditLockDays)
        archive = LogArchive("Archive", in: scope) {
            $0.retention = .days(Retention.archive)
            $0.glacierAfter = .days(90)
            $0.deepArchiveAfter = .days(365)
            $0.key = place.key
            $0.lock = place.config.auditLockIsFinal ? .compliance(days) : .governance(days)
        }
        Encryption.acceptLogs(archive.bucket)
        if let log = cluster.cluster.applicationLog { archive.archive(log) }
        maskPersonalData(in: scope)
        guard let log = cluster.cluster.applicationLog else { return }
        let groups = [log.name]
        for (name, query) in Self.queries {
            SavedQuery(
                name, in: scope, query: query, groups: groups, name: "hosting-delivery/\(place.name)/\(name)")
        }
        Logs.LogAnomalyDetector(
            "Unusual", in: scope, anomalyVisibilityTime: 21, detectorName: StringValue("hosting-\(place.name)"),
            evaluationFrequency: .fifteenMin, logGroupArnList: [log.arn])
    }

    /// What everyone asks: the fields are those of `k8s/log-fields.json`, and no others.
    private static let queries = [
        (
            "errors",
            "fields timestamp, service, traceId, message | filter level in [\"ERROR\", \"FATAL\"] | sort timestamp desc | limit 200"
        ),
        (
            "latency",
            "filter ispresent(durationMs) | stats pct(durationMs, 50), pct(durationMs, 95), pct(durationMs, 99) by service, bin(5m)"
        ),
        (
            "top-urls",
            "filter ispresent(path) | stats count(*) as requests, avg(durationMs) by path | sort requests desc | limit 50"
        ),
        ("one-request", "fields timestamp, service, level, message | filter traceId = 'TRACE' | sort timestamp asc"),
        (
            "audit",
            "fields timestamp, service, userIdHash, message | filter category = 'audit' | sort timestamp desc | limit 500"
        ),
    ]

    /// Mail addresses and card numbers are found in every group of the account, told of, and hidden from readers.
    private func maskPersonalData(in scope: Group) {
        let identifiers: JSONValue = [
            "arn:aws:dataprotection::aws:data-identifier/CreditCardNumber",
            "arn:aws:dataprotection::aws:data-identifier/EmailAddress",
            "arn:aws:dataprotection::aws:data-identifier/IpAddress",
        ]
        let findings = LogGroup("PersonalDataFindings", in: scope) {
            $0.name = "/aws/vendedlogs/hosting-delivery/personal-data"
            $0.retention = .days(Retention.logs)
        }
        let policy = JSONValue.object([
            "Name": "personal-data" as JSONValue, "Version": "2021-06-01" as JSONValue,
            "Statement": JSONValue.array([
                JSONValue.object([
                    "Sid": "audit", "DataIdentifier": identifiers,
                    "Operation": JSONValue.object([
                        "Audit": JSONValue.object([
                            "FindingsDestination": JSONValue.object([
                                "CloudWatchLogs": JSONValue.object([
                                    "LogGroup": "/aws/vendedlogs/hosting-delivery/personal-data"
                                ])
                            ])
                        ])
                    ]),
                ]),
                JSONValue.object([
                    "Sid": "redact", "DataIdentifier": identifiers,
                    "Operation": JSONValue.object([
                        "Deidentify": JSONValue.object(["MaskConfig": JSONValue.object([:])])
                    ]),
                ]),
            ]),
        ])
        let account = Logs.AccountPolicy(
            "PersonalData", in: scope, policyDocument: StringValue(json: policy), policyName: "personal-data",
            policyType: .dataProtectionPolicy, scope: .all)
        account.depend(on: findings)
    }
}
