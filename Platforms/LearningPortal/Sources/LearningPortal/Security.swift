import Mainstay

/// Who did what, how everything was configured when, and what others can reach.
struct Security {
    let trail: AuditTrail

    @discardableResult
    init(_ place: Place, _ storage: Storage) {
        let scope = place.scope
        let key = place.key
        let retention: TimeSpan = .days(365)
        let records = Bucket.forLogs("AuditRecords", in: scope, keeping: retention) {
            $0.encryption = .customerManaged(key)
            // Whoever could cover their tracks would need a permission of its own to lift it.
            $0.objectLock = .governance(.days(place.isProduction ? 365 : 30))
        }
        trail = AuditTrail("Trail", in: scope) {
            $0.key = key
            $0.bucket = records
            $0.objectEvents = [storage.content, storage.reports]
            $0.insights = true
        }
        let history = Bucket.forLogs("ConfigurationHistory", in: scope, keeping: retention) {
            $0.encryption = .customerManaged(key)
        }
        for bucket in [records, history] { Storage.accept(bucket) }
        let recorder = ConfigurationRecorder("Configuration", in: scope) {
            $0.bucket = history
            $0.rules = ManagedRule.baseline + [.secretRotation, .trailInAllRegions, .loadBalancerBehindFirewall]
        }
        // Once a day, whatever somebody changed by hand in a stack of the region.
        recorder.detectDrift()
        ThreatDetection("Access", in: scope, topic: place.topic) {
            // Not asked for: this account's part is to see that nobody outside reaches what is inside.
            $0.protections = nil
            $0.standards = []
            $0.inspector = false
            $0.accessAnalyzer = true
        }
    }
}
