// Generated from the schema of AWS::CloudWatch::AlarmMuteRule by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CloudWatch {
    /// `AWS::CloudWatch::AlarmMuteRule`
    public struct AlarmMuteRule: Resource {
        public static let resourceType = ResourceType("AWS::CloudWatch::AlarmMuteRule", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - description: `Description`; 0 to 1024 characters.
        ///   - expireDate: `ExpireDate`.
        ///   - muteTargets: `MuteTargets`.
        ///   - name: `Name`; replaces the resource when changed; 1 to 255 characters.
        ///   - rule: `Rule`.
        ///   - startDate: `StartDate`.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            description: StringValue? = nil,
            expireDate: StringValue? = nil,
            muteTargets: MuteTargets? = nil,
            name: StringValue? = nil,
            rule: Rule,
            startDate: StringValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Description", description)
            node.set("ExpireDate", expireDate)
            node.set("MuteTargets", muteTargets)
            node.set("Name", name)
            node.set("Rule", rule)
            node.set("StartDate", startDate)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `LastUpdatedTimestamp`.
        public var lastUpdatedTimestamp: StringValue { StringValue(attribute: "LastUpdatedTimestamp", of: node) }

        /// `Fn::GetAtt` of `MuteType`.
        public var muteType: StringValue { StringValue(attribute: "MuteType", of: node) }

        /// `Fn::GetAtt` of `Status`.
        public var status: StringValue { StringValue(attribute: "Status", of: node) }
    }
}

extension CloudWatch.AlarmMuteRule {
    /// `MuteTargets`
    public struct MuteTargets: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - alarmNames: `AlarmNames`; 0 to 500 items.
        public init(alarmNames: [StringValue]) {
            var bag = PropertyBag()
            bag.set("AlarmNames", alarmNames)
            property = bag.property
        }
    }

    /// `Rule`
    public struct Rule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - schedule: `Schedule`.
        public init(schedule: Schedule) {
            var bag = PropertyBag()
            bag.set("Schedule", schedule)
            property = bag.property
        }

        /// `Schedule`
        public struct Schedule: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - duration: `Duration`; 1 to 50 characters.
            ///   - expression: `Expression`; 1 to 256 characters.
            ///   - timezone: `Timezone`; 1 to 50 characters.
            public init(
                duration: StringValue,
                expression: StringValue,
                timezone: StringValue? = nil
            ) {
                var bag = PropertyBag()
                bag.set("Duration", duration)
                bag.set("Expression", expression)
                bag.set("Timezone", timezone)
                property = bag.property
            }
        }
    }
}
