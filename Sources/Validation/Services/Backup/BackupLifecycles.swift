import MainstayDiagnostics
import MainstayTemplate

/// `short-cold-storage`: what is moved to cold storage has to stay there for 90 days.
enum BackupLifecycles {
    static func check(_ subject: RuleSubject) {
        let rules = ["BackupPlan", "BackupPlanRule", "*"]
        for steps in [["Lifecycle"], ["CopyActions", "*", "Lifecycle"]] {
            for place in subject.places(at: rules + steps) {
                guard let value = place.value["DeleteAfterDays"], let end = value.literalInteger,
                    let start = place.value["MoveToColdStorageAfterDays"]?.literalInteger,
                    end.subtractingReportingOverflow(start).partialValue < 90
                else { continue }
                subject.report(
                    "short-cold-storage", at: value.position, place.path + ["DeleteAfterDays"],
                    "backups move to cold storage after \(start) days and are deleted after \(end): less than 90 later",
                    help: "delete them after at least 90 more days")
            }
        }
    }
}
