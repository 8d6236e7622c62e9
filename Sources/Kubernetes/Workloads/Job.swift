public import MainstayConstructs

extension Kubernetes {
    /// What a job does and how often it is tried.
    public struct JobConfiguration {
        public var pod: Pod
        /// How often it is tried again.
        public var retries = 3
        /// Seconds after which it is stopped.
        public var timeLimit = 3_600
        /// Seconds after which a finished job is cleaned away.
        public var keptFor = 86_400

        init(_ container: Container) { pod = Pod([container]) }

        func spec(_ name: String) -> JSONValue {
            fields([
                "backoffLimit": retries, "activeDeadlineSeconds": timeLimit, "ttlSecondsAfterFinished": keptFor,
                "template": pod.template(["app.kubernetes.io/name": name], restartPolicy: "Never"),
            ])
        }
    }

    /// Something that is done once: a migration.
    public struct Job: KubernetesObjectConstruct {
        public let object: ManifestObject

        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, container: Container,
            fileID: String = #fileID, line: Int = #line, column: Int = #column,
            _ configure: (inout JobConfiguration) -> Void = { _ in }
        ) {
            let object = ManifestObject(
                id, in: scope, "batch/v1", "Job", name: name, DeclarationPlace(fileID, line, column))
            var configuration = JobConfiguration(container)
            configure(&configuration)
            self.object = object
            configuration.pod.check(runsOn: false, object)
            let settings = configuration
            object.body = { members(of: ["spec": settings.spec(object.name)]) }
        }
    }

    /// Something that is done again and again.
    public struct CronJob: KubernetesObjectConstruct {
        public let object: ManifestObject

        /// - Parameters:
        ///   - schedule: five fields: minute, hour, day, month, day of the week.
        ///   - timeZone: of the schedule: `Etc/UTC`.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, schedule: String, timeZone: String = "Etc/UTC",
            container: Container, fileID: String = #fileID, line: Int = #line, column: Int = #column,
            _ configure: (inout JobConfiguration) -> Void = { _ in }
        ) {
            let object = ManifestObject(
                id, in: scope, "batch/v1", "CronJob", name: name, DeclarationPlace(fileID, line, column))
            var configuration = JobConfiguration(container)
            configure(&configuration)
            self.object = object
            CronSchedule.check(schedule, object)
            configuration.pod.check(runsOn: false, object)
            let settings = configuration
            object.body = {
                members(of: [
                    "spec": fields([
                        "schedule": schedule, "timeZone": timeZone, "concurrencyPolicy": "Forbid",
                        "startingDeadlineSeconds": 600, "successfulJobsHistoryLimit": 3, "failedJobsHistoryLimit": 3,
                        "jobTemplate": ["spec": settings.spec(object.name)],
                    ])
                ])
            }
        }
    }
}

/// The five fields of cron.
enum CronSchedule {
    static func check(_ schedule: String, _ object: ManifestObject) {
        let fields = schedule.split(separator: " ")
        let isShort =
            schedule.hasPrefix("@") && fields.count == 1 || (schedule.hasPrefix("@every ") && fields.count == 2)
        if fields.count != 5, !isShort {
            object.report(
                "invalid-schedule", "\"\(schedule)\" has \(fields.count) fields; a schedule has five",
                help: "write minute, hour, day, month and day of the week: 0 3 * * *")
        }
    }
}
