package import MainstayAWSClient

/// When an environment may be deployed: within its windows, and outside of freezes. All times are UTC.
package struct DeploymentCalendar: Hashable, Sendable {
    package struct Window: Hashable, Sendable {
        /// `*` stands for any characters.
        package var environment: String
        /// Days of the week from 0, which is Sunday, to 6.
        package var days: Set<Int>
        /// Minutes of the day; the last one is not part of it.
        package var minutes: Range<Int>

        package init(environment: String, days: Set<Int>, minutes: Range<Int>) {
            self.environment = environment
            self.days = days
            self.minutes = minutes
        }
    }

    package struct Freeze: Hashable, Sendable {
        package var environment: String
        /// `2026-12-20`, both days included.
        package var from: String
        package var to: String
        package var reason: String

        package init(environment: String, from: String, to: String, reason: String) {
            self.environment = environment
            self.from = from
            self.to = to
            self.reason = reason
        }
    }

    package var windows: [Window]
    package var freezes: [Freeze]

    package init(windows: [Window] = [], freezes: [Freeze] = []) {
        self.windows = windows
        self.freezes = freezes
    }

    /// Why an environment may not be deployed at a moment; nil where it may. One without a window may always be.
    package func obstacle(to environment: String, at time: AWSTimestamp) -> String? {
        let day = String(time.iso8601.prefix(10))
        if let freeze = freezes.first(where: {
            StackSelection.matches($0.environment, environment) && $0.from <= day && day <= $0.to
        }) {
            return "\(environment) is frozen from \(freeze.from) to \(freeze.to): \(freeze.reason)"
        }
        let own = windows.filter { StackSelection.matches($0.environment, environment) }
        let seconds = max(0, time.wholeSeconds)
        // The first day of 1970 was a Thursday.
        let weekday = (seconds / 86_400 + 4) % 7
        let minute = seconds % 86_400 / 60
        guard !own.isEmpty, !own.contains(where: { $0.days.contains(weekday) && $0.minutes.contains(minute) }) else {
            return nil
        }
        return "\(environment) is deployed in its windows alone, and now is outside of them"
    }
}
