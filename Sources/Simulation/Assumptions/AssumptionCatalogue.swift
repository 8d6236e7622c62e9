extension Assumption {
    private static let outages =
        "own count of AWS's post-event summaries and press reports, 2011 to 2025 (aws.amazon.com/premiumsupport/technology/pes)"
    private static let judgement = "general knowledge, unverified: measure your own"
    private static let reports =
        "State of DevOps reports 2023 and 2024 (dora.dev): change failure rate, time to restore"

    private static func assume(
        _ key: String, _ range: (Double, Double, Double), _ unit: String, _ summary: String,
        _ source: String = judgement,
        _ asOf: String = "2026-11"
    ) -> Assumption {
        Assumption(
            key: key, summary: summary, unit: unit, range: AssumedRange(range.0, range.1, range.2), source: source,
            asOf: asOf)
    }

    /// Everything that is taken for granted, in the order in which it is shown.
    public static let all: [Assumption] = [
        assume("zone.loss.rate", (0.01, 0.03, 0.1), "a year", "a zone is lost, each zone", outages),
        assume("zone.loss.hours", (1, 4, 12), "hours", "a lost zone stays away", outages),
        assume("zone.spill", (0, 0.05, 0.2), "share", "of lost zones, one that takes a second one with it", outages),
        assume("region.loss.rate", (0.01, 0.05, 0.2), "a year", "a region does not serve", outages),
        assume(
            "region.loss.rate.us-east-1", (0.05, 0.2, 0.5), "a year", "us-east-1 does not serve: it had most of them",
            outages),
        assume("region.loss.hours", (1, 4, 15), "hours", "a region stays away", outages),
        assume("service.disruption.hours", (0.25, 1, 4), "hours", "a service of AWS is disrupted", outages),
        assume("service.excess", (0.2, 1, 3), "times", "what a service is away, by what it is designed for"),
        assume("task.failure.rate", (0.5, 2, 12), "a year", "a task dies, or its host is retired"),
        assume("spot.reclaim.rate", (2, 12, 100), "a year", "AWS takes a task or instance of spare capacity back"),
        assume("instance.failure.rate", (0.05, 0.2, 1), "a year", "an instance dies, hardware and system"),
        assume("database.failure.rate", (0.02, 0.1, 0.5), "a year", "a database instance dies"),
        assume("database.maintenance.rate", (0, 1, 4), "a year", "maintenance restarts a database"),
        assume(
            "database.restart.minutes", (5, 10, 30), "minutes", "a database without standby comes back after it dies"),
        assume("database.rebuild.hours", (0.5, 1, 4), "hours", "a lost standby or replica is made anew"),
        assume("cache.failure.rate", (0.02, 0.1, 0.5), "a year", "a cache node dies"),
        assume("broker.failover.minutes", (1, 2, 5), "minutes", "a broker's standby takes over"),
        assume("broker.failure.rate", (0.05, 0.2, 1), "a year", "a broker dies"),
        assume("capacity.needed", (0, 0, 1), "share", "of the least units, those without which nothing is served"),
        assume("deployment.rate", (12, 52, 365), "a year", "a service is deployed"),
        assume("deployment.failure", (0.02, 0.05, 0.15), "share", "of deployments that go wrong", reports, "2024"),
        assume("deployment.outage", (0.05, 0.2, 0.5), "share", "of those, the ones that take the service down"),
        assume("deployment.rollback.minutes", (5, 10, 20), "minutes", "until a deployment is rolled back by itself"),
        assume("deployment.repair.minutes", (15, 60, 240), "minutes", "until people have undone one", reports, "2024"),
        assume("operator.error.rate", (0.02, 0.1, 0.5), "a year", "a mistake in settings, quotas or certificates"),
        assume("operator.error.hours", (0.25, 1, 6), "hours", "until it is found and mended"),
        assume("recovery.detect.minutes", (1, 5, 15), "minutes", "an alarm is raised and somebody looks"),
        assume("recovery.decide.minutes", (5, 15, 60), "minutes", "people agree on what to do"),
        assume("recovery.corruption.hours", (1, 24, 168), "hours", "until wrong data is noticed"),
        assume("recovery.deletion.minutes", (5, 15, 60), "minutes", "until a deletion is noticed"),
        assume("recovery.intrusion.hours", (1, 72, 336), "hours", "until misused credentials are noticed"),
        assume("recovery.redirect.minutes", (5, 10, 30), "minutes", "the application is pointed to a restored store"),
        assume("recovery.warmup.minutes", (2, 10, 60), "minutes", "caches fill and blocks load after a restore"),
        assume("recovery.rebuild.minutes", (30, 90, 240), "minutes", "the stacks are deployed in another region"),
        assume("recovery.versions.hours", (0.1, 1, 12), "hours", "earlier versions of objects are brought back"),
        assume("recovery.objects.hours", (1, 12, 72), "hours", "a bucket's objects are copied or restored"),
        assume("recovery.files.hours", (0.5, 4, 24), "hours", "a file system is restored"),
    ]

    static let byKey = Dictionary(all.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
}
