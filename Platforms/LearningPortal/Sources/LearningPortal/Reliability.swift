import Mainstay

/// What was promised, whether it is kept, and whether anybody has changed what is deployed.
enum Reliability {
    /// In percent.
    static let availability = 99.9

    static func declare(_ place: Place, _ metrics: Metrics, _ storage: Storage) {
        ServiceLevel(
            "Availability", in: place.scope, .failures(bad: metrics.failures, total: metrics.requests),
            goal: availability, description: "Requests that the portal answers, in 30 days")
        AvailabilityReport(
            "AvailabilityReport", in: place.scope, failed: metrics.failures, of: metrics.requests, topic: place.topic
        ) {
            $0.goal = availability
            $0.bucket = storage.reports
            $0.key = place.key
        }
    }
}
