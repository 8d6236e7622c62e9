import Mainstay

/// Work that need not be done while somebody waits: a queue takes it in as fast as it comes, and the worker does it. While
/// the worker is down nothing is lost; what fails five times is put aside.
struct Jobs {
    let queue: Queue

    init(_ context: EnvironmentStacks.Context, _ encryption: Encryption) {
        queue = Queue("Jobs", in: context.stack) {
            $0.key = encryption.key
            $0.visibilityTimeout = .minutes(5)
            $0.retention = .days(4)
            $0.attempts = 5
            $0.deadLetterRetention = .days(Retention.failedJobs)
        }
    }
}
