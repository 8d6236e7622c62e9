import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayDiagnostics
import MainstayDifference

/// What `deploy` was asked for.
struct DeployRequest: Sendable {
    var words: [String] = []
    var isExclusive = false
    var parameters: [String: String] = [:]
    var tags: [(key: String, value: String)] = []
    /// Whether stacks say from which commit they were deployed.
    var tagsCommit = true
    /// Shows how much changes, and not what.
    var isBrief = false
    var allowedLosses: Set<String> = []
    var denied: Set<DeniedEffect> = []
    /// Nobody is asked.
    var isAgreed = false
    var isForced = false
    var keepsFailed = false
    var onlyPrepares = false
    var prepared: String?
    var onlyShows = false
    /// Why it cannot wait for a window: deploys one stack, in which nothing is replaced or deleted.
    var hotfix: String?
    /// When environments may be deployed.
    var calendar = DeploymentCalendar()
    var allowsDirtyTree = false
    var concurrency = 10
    var progress: ProgressStyle = .automatic
}

/// How a deployment shows what happens.
enum ProgressStyle: String, CaseIterable, Sendable {
    /// On a terminal as it goes on; else line by line.
    case automatic = "auto"
    case live
    case plain
    /// JSON objects on standard output, one a line.
    case json
}
