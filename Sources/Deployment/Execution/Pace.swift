package import MainstayAWSClient

/// How often AWS is asked what is new: often while much happens, seldom while nothing does, and more seldom the more
/// stacks are watched at once, so that a large deployment does not throttle itself.
package struct Pace: Sendable {
    /// Seconds between two questions while something happens, and at most.
    package var shortest: Double
    package var longest: Double
    package var time: TimeSource

    package init(shortest: Double = 1, longest: Double = 5, time: TimeSource = .system) {
        self.shortest = shortest
        self.longest = longest
        self.time = time
    }

    /// For a server on this machine, which minds no questions.
    package static func local(_ time: TimeSource = .system) -> Pace {
        Pace(shortest: 0.02, longest: 0.05, time: time)
    }

    /// - Parameter quiet: How often in a row there was nothing new.
    /// - Returns: false where the task was cancelled.
    func wait(quiet: Int) async -> Bool {
        let seconds = min(longest, shortest * Double(1 + min(quiet, 10)))
        // Spread, so that stacks that began together do not ask together.
        let spread = seconds * (0.85 + 0.3 * time.random())
        return (try? await time.sleep(.milliseconds(Int(spread * 1000)))) != nil && !Task.isCancelled
    }
}
