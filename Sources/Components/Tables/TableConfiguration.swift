public import MainstayConstructs

extension Table {
    /// An attribute that keys are made of.
    public struct Attribute: Hashable, Sendable {
        public enum Kind: String, Hashable, Sendable {
            case string = "S"
            case number = "N"
            case binary = "B"
        }

        public var name: String
        public var kind: Kind

        public static func string(_ name: String) -> Attribute { Attribute(name: name, kind: .string) }
        public static func number(_ name: String) -> Attribute { Attribute(name: name, kind: .number) }
        public static func binary(_ name: String) -> Attribute { Attribute(name: name, kind: .binary) }
    }

    /// What the table can do at a time, and what it costs.
    public enum Capacity: Hashable, Sendable {
        /// Paid by the request. The limits, in requests a second, keep a fault from costing without bounds; nil for none.
        case onDemand(maximumReads: Int? = nil, maximumWrites: Int? = nil)
        /// Paid by the hour, and scaled between bounds so that `utilisation` percent of it are used, 20 to 90.
        case provisioned(reads: ClosedRange<Int>, writes: ClosedRange<Int>, utilisation: Int = 70)
    }

    /// A second way to find items, by other attributes.
    public struct Index: Hashable, Sendable {
        public enum Projection: Hashable, Sendable {
            case everything
            case keysOnly
            case including([String])
        }

        public var name: String
        public var key: Attribute
        public var sort: Attribute?
        public var projection: Projection

        public init(_ name: String, key: Attribute, sort: Attribute? = nil, projection: Projection = .everything) {
            self.name = name
            self.key = key
            self.sort = sort
            self.projection = projection
        }
    }

    /// What the stream tells of a change.
    public enum Stream: String, Hashable, Sendable {
        case keysOnly = "KEYS_ONLY"
        case newImage = "NEW_IMAGE"
        case oldImage = "OLD_IMAGE"
        case newAndOldImages = "NEW_AND_OLD_IMAGES"
    }

    /// A copy in another region that can be written too.
    public struct Replica {
        public var region: String
        /// The key there; needed where the table has a key of its own.
        public var keyARN: StringValue?

        public init(_ region: String, keyARN: StringValue? = nil) {
            self.region = region
            self.keyARN = keyARN
        }
    }

    public struct Configuration {
        public var sort: Attribute?
        public var capacity = Capacity.onDemand()
        public var indexes: [Index] = []
        /// An attribute with seconds since 1970 after which DynamoDB deletes an item, within days.
        public var timeToLive: String?
        /// Tells functions of every change; set by itself where there are ``replicas``.
        public var stream: Stream?
        /// How far back the table can be restored to any second, up to 35 days; nil turns that off.
        public var pointInTimeRecovery: TimeSpan? = .days(35)
        /// Refuses to delete the table, whoever asks.
        public var deletionProtection = true
        /// Encrypts the table; AWS's own key where none is given.
        public var key: Key?
        /// Regions with a copy that can be written too (a global table).
        public var replicas: [Replica] = []
        /// Half the price of storage, more for requests: for what is seldom read.
        public var infrequentAccess = false
        /// Shows which keys are used most, and throttled; charged by the event.
        public var contributorInsights = false
        /// The table's name; generated where none is given, which is what lets CloudFormation replace it.
        public var name: String?
    }
}
