import Mainstay

/// What tells people that something is wrong, or is about to be.
struct Alarms {
    private let scope: Group
    private let metrics: Metrics
    private let topic: Topic
    private let sizing: Sizing

    init(in scope: Group, _ metrics: Metrics, _ topic: Topic, _ sizing: Sizing) {
        self.scope = scope
        self.metrics = metrics
        self.topic = topic
        self.sizing = sizing
    }

    func make() -> [Alarm] { requests() + services() + data() + surroundings() }

    private func alarm(
        _ id: String, _ metric: Metric, _ threshold: Alarm.Threshold, periods: Int = 5, breaching: Int? = nil,
        _ description: String, actions: [StringValue] = [], missingData: Alarm.MissingData = .notBreaching
    ) -> Alarm {
        Alarm(
            id, in: scope, metric, threshold, periods: periods, breaching: breaching, description: description,
            topics: [topic], actions: actions, missingData: missingData)
    }

    /// What customers notice.
    private func requests() -> [Alarm] {
        [
            alarm(
                "SlowResponses", metrics.responseTime, .above(0.2), breaching: 3,
                "95 of 100 requests took more than 200 ms"),
            alarm(
                "ServerErrors", metrics.serverErrors, .above(10), breaching: 3, "More than 10 requests a minute failed"),
            alarm("EdgeErrors", metrics.edgeErrors, .above(1), breaching: 3, "One of 100 requests failed at the edge"),
        ]
    }

    private func services() -> [Alarm] {
        [
            alarm(
                "UnhealthyService", metrics.unhealthyService, .above(0), periods: 3,
                "A task of the service fails its health check"),
            alarm(
                "UnhealthyBackend", metrics.unhealthyBackend, .above(0), periods: 3,
                "An instance of the backend fails its health check"),
            alarm("ServiceCPU", metrics.serviceCPU, .above(85), "The service is short of CPU"),
            alarm("ServiceMemory", metrics.serviceMemory, .above(85), "The service is short of memory"),
            alarm("BackendCPU", metrics.backendCPU, .above(85), "The backend is short of CPU"),
            alarm(
                "BackendStatus", metrics.backendStatus, .above(0), periods: 2,
                "An instance of the backend fails EC2's status checks", actions: [Alarm.openOpsItem(severity: 2)]),
        ]
    }

    private func data() -> [Alarm] {
        [
            alarm("DatabaseCPU", metrics.databaseCPU, .above(80), "The database is short of CPU"),
            alarm(
                "DatabaseStorage", metrics.databaseStorage, .below(sizing.databaseStorageLeft),
                "The database has less than a quarter of its storage left", actions: [Alarm.openOpsItem(severity: 1)],
                missingData: .breaching),
            alarm(
                "DatabaseConnections", metrics.databaseConnections, .above(Double(sizing.databaseConnections)),
                "The database is running out of connections"),
            alarm(
                "DatabaseLatency", metrics.databaseReadLatency, .above(0.02),
                "Reads of the database take more than 20 ms"),
        ]
            + metrics.replicaCPU.map { alarm("ReplicaCPU", $0, .above(80), "The reading copy is short of CPU") }
            + metrics.replicaLag.map { alarm("ReplicaLag", $0, .above(30), "The reading copy is 30 seconds behind") }
    }

    /// The network, the firewalls and the certificate.
    private func surroundings() -> [Alarm] {
        [
            alarm(
                "NATPorts", metrics.natPortErrors, .above(0), periods: 3,
                "The NAT gateway has no ports left for new connections"),
            alarm(
                "Blocked", metrics.blocked, .above(1_000), periods: 3, breaching: 2,
                "The firewall of the load balancer blocks more than 1,000 requests in five minutes"),
            alarm(
                "EdgeBlocked", metrics.edgeBlocked, .above(1_000), periods: 3, breaching: 2,
                "The firewall of the distribution blocks more than 1,000 requests in five minutes"),
            alarm(
                "CertificateExpires", metrics.certificateDays, .below(30), periods: 1,
                "The certificate expires within 30 days: docs/deployment.md, Import a certificate"),
        ]
    }
}
