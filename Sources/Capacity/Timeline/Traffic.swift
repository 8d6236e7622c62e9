/// How many users there are over time.
public struct Traffic: Sendable, Hashable {
    public enum Shape: String, Sendable, Hashable, CaseIterable {
        /// Always the same number.
        case steady
        /// A fifth, then all within a minute, half an hour of it, and a fifth again.
        case spike
        /// A day with its lowest point at four in the morning and its highest at eight in the evening.
        case day
    }

    public var shape: Shape
    /// At the highest point.
    public var users: Double

    public init(_ shape: Shape, users: Double) {
        self.shape = shape
        self.users = max(0, users)
    }

    static let restShare = 0.2
    /// Seconds until a spike begins.
    public static let rampStart = 900.0
    static let rampTime = 60.0
    /// Seconds that all users stay.
    public static let spikeTime = 1800.0
    static let nightShare = 0.15

    /// Seconds that the traffic lasts.
    public var duration: Double {
        switch shape {
        case .steady: 3600
        case .spike: 7200
        case .day: 86_400
        }
    }

    public func users(at time: Double) -> Double {
        switch shape {
        case .steady: return users
        case .spike:
            let full = Self.rampStart + Self.rampTime
            let end = full + Self.spikeTime
            let part: Double =
                if time < Self.rampStart || time >= end + Self.rampTime {
                    0
                } else if time < full {
                    (time - Self.rampStart) / Self.rampTime
                } else if time < end {
                    1
                } else {
                    1 - (time - end) / Self.rampTime
                }
            return users * (Self.restShare + (1 - Self.restShare) * part)
        case .day:
            // Sixteen hours up from the night, eight down to it, along half a cosine each.
            let hour = (time / 3600).truncatingRemainder(dividingBy: 24)
            let part: Double =
                if hour >= 4, hour < 20 {
                    (1 - Real.cosine(Double.pi * (hour - 4) / 16)) / 2
                } else {
                    (1 + Real.cosine(Double.pi * (hour >= 20 ? hour - 20 : hour + 4) / 8)) / 2
                }
            return users * (Self.nightShare + (1 - Self.nightShare) * part)
        }
    }

    /// What the shape is, for people.
    public var text: String {
        switch shape {
        case .steady: "the same number of users for an hour"
        case .spike: "a fifth of the users, then all of them within a minute, for half an hour"
        case .day: "a day from 15 % of the users at 4 in the morning to all of them at 8 in the evening"
        }
    }
}
