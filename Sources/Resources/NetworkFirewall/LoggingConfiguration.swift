// Generated from the schema of AWS::NetworkFirewall::LoggingConfiguration by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension NetworkFirewall {
    /// `AWS::NetworkFirewall::LoggingConfiguration`
    public struct LoggingConfiguration: Resource {
        public static let resourceType = ResourceType("AWS::NetworkFirewall::LoggingConfiguration")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - enableMonitoringDashboard: `EnableMonitoringDashboard`.
        ///   - firewallArn: `FirewallArn`; replaces the resource when changed; 1 to 256 characters; `^arn:aws.*$`.
        ///   - firewallName: `FirewallName`; replaces the resource when changed; 1 to 128 characters;
        ///     `^[a-zA-Z0-9-]+$`.
        ///   - loggingConfiguration: `LoggingConfiguration`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            enableMonitoringDashboard: BoolValue? = nil,
            firewallArn: StringValue,
            firewallName: StringValue? = nil,
            loggingConfiguration: LoggingConfiguration,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("EnableMonitoringDashboard", enableMonitoringDashboard)
            node.set("FirewallArn", firewallArn)
            node.set("FirewallName", firewallName)
            node.set("LoggingConfiguration", loggingConfiguration)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension NetworkFirewall.LoggingConfiguration {
    /// `LogDestinationConfig`
    public struct LogDestinationConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - logDestination: `LogDestination`.
        ///   - logDestinationType: `LogDestinationType`.
        ///   - logType: `LogType`.
        public init(
            logDestination: [String: StringValue],
            logDestinationType: LogDestinationType,
            logType: LogType
        ) {
            var bag = PropertyBag()
            bag.set("LogDestination", logDestination)
            bag.set("LogDestinationType", logDestinationType)
            bag.set("LogType", logType)
            property = bag.property
        }

        /// `LogDestinationType`
        public struct LogDestinationType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `CloudWatchLogs`
            public static var cloudWatchLogs: Self { Self("CloudWatchLogs") }
            /// `KinesisDataFirehose`
            public static var kinesisDataFirehose: Self { Self("KinesisDataFirehose") }
            /// `S3`
            public static var s3: Self { Self("S3") }
        }

        /// `LogType`
        public struct LogType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ALERT`
            public static var alert: Self { Self("ALERT") }
            /// `FLOW`
            public static var flow: Self { Self("FLOW") }
            /// `TLS`
            public static var tls: Self { Self("TLS") }
        }
    }

    /// `LoggingConfiguration`
    public struct LoggingConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - logDestinationConfigs: `LogDestinationConfigs`; at least 1 items.
        public init(logDestinationConfigs: [LogDestinationConfig]) {
            var bag = PropertyBag()
            bag.set("LogDestinationConfigs", logDestinationConfigs)
            property = bag.property
        }
    }
}
