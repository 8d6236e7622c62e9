// Generated from the schema of AWS::Macie::Session by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Macie {
    /// `AWS::Macie::Session`
    public struct Session: Resource {
        public static let resourceType = ResourceType("AWS::Macie::Session")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - findingPublishingFrequency: `FindingPublishingFrequency`; default `SIX_HOURS`.
        ///   - status: `Status`; default `ENABLED`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            findingPublishingFrequency: FindingPublishingFrequency? = nil,
            status: Status? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("FindingPublishingFrequency", findingPublishingFrequency)
            node.set("Status", status)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AutomatedDiscoveryStatus`.
        public var automatedDiscoveryStatus: StringValue {
            StringValue(attribute: "AutomatedDiscoveryStatus", of: node)
        }

        /// `Fn::GetAtt` of `AwsAccountId`.
        public var awsAccountId: StringValue { StringValue(attribute: "AwsAccountId", of: node) }

        /// `Fn::GetAtt` of `ServiceRole`.
        public var serviceRole: StringValue { StringValue(attribute: "ServiceRole", of: node) }
    }
}

extension Macie.Session {
    /// `FindingPublishingFrequency`
    public struct FindingPublishingFrequency: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `FIFTEEN_MINUTES`
        public static var fifteenMinutes: Self { Self("FIFTEEN_MINUTES") }
        /// `ONE_HOUR`
        public static var oneHour: Self { Self("ONE_HOUR") }
        /// `SIX_HOURS`
        public static var sixHours: Self { Self("SIX_HOURS") }
    }

    /// `Status`
    public struct Status: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ENABLED`
        public static var enabled: Self { Self("ENABLED") }
        /// `PAUSED`
        public static var paused: Self { Self("PAUSED") }
    }
}
