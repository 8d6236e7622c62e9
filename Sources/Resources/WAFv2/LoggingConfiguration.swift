// Generated from the schema of AWS::WAFv2::LoggingConfiguration by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension WAFv2 {
    /// `AWS::WAFv2::LoggingConfiguration`
    public struct LoggingConfiguration: Resource {
        public static let resourceType = ResourceType("AWS::WAFv2::LoggingConfiguration")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - logDestinationConfigs: `LogDestinationConfigs`.
        ///   - loggingFilter: `LoggingFilter`.
        ///   - redactedFields: `RedactedFields`.
        ///   - resourceArn: `ResourceArn`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            logDestinationConfigs: [StringValue],
            loggingFilter: LoggingFilter? = nil,
            redactedFields: [FieldToMatch]? = nil,
            resourceArn: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("LogDestinationConfigs", logDestinationConfigs)
            node.set("LoggingFilter", loggingFilter)
            node.set("RedactedFields", redactedFields)
            node.set("ResourceArn", resourceArn)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `ManagedByFirewallManager`.
        public var managedByFirewallManager: BoolValue { BoolValue(attribute: "ManagedByFirewallManager", of: node) }
    }
}

extension WAFv2.LoggingConfiguration {
    /// `Condition`
    public struct Condition: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - actionCondition: `ActionCondition`.
        ///   - labelNameCondition: `LabelNameCondition`.
        public init(
            actionCondition: ActionCondition? = nil,
            labelNameCondition: LabelNameCondition? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ActionCondition", actionCondition)
            bag.set("LabelNameCondition", labelNameCondition)
            property = bag.property
        }

        /// `ActionCondition`
        public struct ActionCondition: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - action: `Action`.
            public init(action: Action) {
                var bag = PropertyBag()
                bag.set("Action", action)
                property = bag.property
            }

            /// `Action`
            public struct Action: EnumerationValue {
                public let value: StringValue

                /// A value that has no name here, or a reference.
                public init(_ value: StringValue) { self.value = value }

                /// `ALLOW`
                public static var allow: Self { Self("ALLOW") }
                /// `BLOCK`
                public static var block: Self { Self("BLOCK") }
                /// `CAPTCHA`
                public static var captcha: Self { Self("CAPTCHA") }
                /// `CHALLENGE`
                public static var challenge: Self { Self("CHALLENGE") }
                /// `COUNT`
                public static var count: Self { Self("COUNT") }
                /// `EXCLUDED_AS_COUNT`
                public static var excludedAsCount: Self { Self("EXCLUDED_AS_COUNT") }
                /// `MONETIZE`
                public static var monetize: Self { Self("MONETIZE") }
            }
        }

        /// `LabelNameCondition`
        public struct LabelNameCondition: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - labelName: `LabelName`.
            public init(labelName: StringValue) {
                var bag = PropertyBag()
                bag.set("LabelName", labelName)
                property = bag.property
            }
        }
    }

    /// `FieldToMatch`
    public struct FieldToMatch: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - method: `Method`.
        ///   - queryString: `QueryString`.
        ///   - singleHeader: `SingleHeader`.
        ///   - uriPath: `UriPath`.
        public init(
            method: JSONValue? = nil,
            queryString: JSONValue? = nil,
            singleHeader: SingleHeader? = nil,
            uriPath: JSONValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Method", method)
            bag.set("QueryString", queryString)
            bag.set("SingleHeader", singleHeader)
            bag.set("UriPath", uriPath)
            property = bag.property
        }

        /// `SingleHeader`
        public struct SingleHeader: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - name: `Name`.
            public init(name: StringValue) {
                var bag = PropertyBag()
                bag.set("Name", name)
                property = bag.property
            }
        }
    }

    /// `Filter`
    public struct Filter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - behavior: `Behavior`.
        ///   - conditions: `Conditions`; at least 1 items.
        ///   - requirement: `Requirement`.
        public init(
            behavior: Behavior,
            conditions: [Condition],
            requirement: Requirement
        ) {
            var bag = PropertyBag()
            bag.set("Behavior", behavior)
            bag.set("Conditions", conditions)
            bag.set("Requirement", requirement)
            property = bag.property
        }

        /// `Behavior`
        public struct Behavior: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DROP`
            public static var drop: Self { Self("DROP") }
            /// `KEEP`
            public static var keep: Self { Self("KEEP") }
        }

        /// `Requirement`
        public struct Requirement: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `MEETS_ALL`
            public static var meetsAll: Self { Self("MEETS_ALL") }
            /// `MEETS_ANY`
            public static var meetsAny: Self { Self("MEETS_ANY") }
        }
    }

    /// `LoggingFilter`
    public struct LoggingFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - defaultBehavior: `DefaultBehavior`.
        ///   - filters: `Filters`; at least 1 items.
        public init(defaultBehavior: DefaultBehavior, filters: [Filter]) {
            var bag = PropertyBag()
            bag.set("DefaultBehavior", defaultBehavior)
            bag.set("Filters", filters)
            property = bag.property
        }

        /// `DefaultBehavior`
        public struct DefaultBehavior: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DROP`
            public static var drop: Self { Self("DROP") }
            /// `KEEP`
            public static var keep: Self { Self("KEEP") }
        }
    }
}
