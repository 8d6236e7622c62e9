public import MainstayTemplate

/// What is shown of an analysis.
public struct CapacityReport: Sendable {
    public enum Format: String, Sendable, CaseIterable {
        case text
        case json
        case markdown
        case svg
    }

    /// What a picture shows.
    public enum Picture: String, Sendable, CaseIterable {
        /// Latency against users.
        case latency
        /// Instances and latency over time.
        case timeline
    }

    /// What the platform is called: `SoleMate`, or its environment.
    public var name: String
    public var analysis: CapacityAnalysis
    /// Low, expected, high.
    public var cases: [CapacityAnalysis.Case]
    public var withoutZone: CapacityAnalysis.Case
    public var exhaustion: [CapacityAnalysis.Component]
    public var sensitivities: [Sensitivity]
    public var changes: ChangePlan?
    public var crossCheck: CapacityAnalysis.CrossCheck?
    public var timeline: Timeline?
    public let seed: UInt64

    /// Works everything out.
    ///
    /// - Parameters:
    ///   - traffic: nil for the long run alone.
    ///   - seed: of the simulation that checks the formulas.
    public init(name: String, analysis: CapacityAnalysis, traffic: Traffic?, seed: UInt64 = 1) {
        self.name = name
        self.analysis = analysis
        self.seed = seed
        cases = CapacityAssumptions.View.allCases.map(analysis.examine)
        withoutZone = analysis.examineWithoutZone()
        exhaustion = analysis.exhaustion()
        sensitivities = analysis.sensitivities()
        changes = analysis.changes()
        let largest = cases.first { $0.view == .expected }?.largest.users ?? 0
        let users = min(largest, analysis.target.users)
        crossCheck = users >= 1 ? analysis.crossCheck(at: users, requests: 200_000, seed: seed) : nil
        timeline = traffic.map { Self.timeline(analysis, $0, seed) }
    }

    /// Below so many requests each one is simulated; above, streams of them.
    static let mostRequests = 1_000_000.0

    private static func timeline(_ analysis: CapacityAnalysis, _ traffic: Traffic, _ seed: UInt64) -> Timeline {
        var fluid = FluidSimulation(analysis, traffic: traffic)
        let coarse = fluid.run()
        // Single requests know no errors: where some are turned away, only the streams say what happens.
        guard coarse.shareFailed == 0, let burst = BurstSimulation(analysis, traffic: traffic),
            burst.expectedRequests <= mostRequests
        else { return coarse }
        return burst.run(seed: seed)
    }

    public var expected: CapacityAnalysis.Case? { cases.first { $0.view == .expected } }

    /// Whether the target is met as expected, in the long run and over the traffic that was asked for.
    public var isMet: Bool { (expected?.isMet ?? false) && (timeline?.isMet ?? true) }

    /// The picture that suits what was asked for.
    public var standardPicture: Picture {
        timeline.map { $0.traffic.shape == .steady ? .latency : .timeline } ?? .latency
    }

    /// The report as a JSON value; its members are described in `Documentation/reference/capacity.md`.
    public var value: TemplateValue { CapacityJSON(report: self).value }

    public func render(_ format: Format, picture: Picture? = nil) -> String {
        switch format {
        case .text: CapacityText(report: self).render()
        case .json: CapacityJSON(report: self).render()
        case .markdown: CapacityMarkdown(report: self).render()
        case .svg: CapacityPictures(report: self).svg(picture ?? standardPicture)
        }
    }
}
