// Generated from the schema of AWS::SES::ConfigurationSet by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SES {
    /// `AWS::SES::ConfigurationSet`
    public struct ConfigurationSet: Resource {
        public static let resourceType = ResourceType("AWS::SES::ConfigurationSet", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - archivingOptions: `ArchivingOptions`.
        ///   - deliveryOptions: `DeliveryOptions`.
        ///   - name: `Name`; replaces the resource when changed; `^[a-zA-Z0-9_-]{1,64}$`.
        ///   - reputationOptions: `ReputationOptions`.
        ///   - sendingOptions: `SendingOptions`.
        ///   - suppressionOptions: `SuppressionOptions`.
        ///   - tags: `Tags`; 0 to 50 items.
        ///   - trackingOptions: `TrackingOptions`.
        ///   - vdmOptions: `VdmOptions`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            archivingOptions: ArchivingOptions? = nil,
            deliveryOptions: DeliveryOptions? = nil,
            name: StringValue? = nil,
            reputationOptions: ReputationOptions? = nil,
            sendingOptions: SendingOptions? = nil,
            suppressionOptions: SuppressionOptions? = nil,
            tags: [Tag]? = nil,
            trackingOptions: TrackingOptions? = nil,
            vdmOptions: VdmOptions? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ArchivingOptions", archivingOptions)
            node.set("DeliveryOptions", deliveryOptions)
            node.set("Name", name)
            node.set("ReputationOptions", reputationOptions)
            node.set("SendingOptions", sendingOptions)
            node.set("SuppressionOptions", suppressionOptions)
            node.set("Tags", tags)
            node.set("TrackingOptions", trackingOptions)
            node.set("VdmOptions", vdmOptions)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension SES.ConfigurationSet {
    /// `ArchivingOptions`
    public struct ArchivingOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - archiveArn: `ArchiveArn`.
        public init(archiveArn: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("ArchiveArn", archiveArn)
            property = bag.property
        }
    }

    /// `DashboardOptions`
    public struct DashboardOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - engagementMetrics: `EngagementMetrics`; `ENABLED|DISABLED`.
        public init(engagementMetrics: StringValue) {
            var bag = PropertyBag()
            bag.set("EngagementMetrics", engagementMetrics)
            property = bag.property
        }
    }

    /// `DeliveryOptions`
    public struct DeliveryOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - maxDeliverySeconds: `MaxDeliverySeconds`; 300 to 50400.
        ///   - sendingPoolName: `SendingPoolName`.
        ///   - tlsPolicy: `TlsPolicy`; `REQUIRE|OPTIONAL`.
        public init(
            maxDeliverySeconds: DoubleValue? = nil,
            sendingPoolName: StringValue? = nil,
            tlsPolicy: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("MaxDeliverySeconds", maxDeliverySeconds)
            bag.set("SendingPoolName", sendingPoolName)
            bag.set("TlsPolicy", tlsPolicy)
            property = bag.property
        }
    }

    /// `GuardianOptions`
    public struct GuardianOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - optimizedSharedDelivery: `OptimizedSharedDelivery`; `ENABLED|DISABLED`.
        public init(optimizedSharedDelivery: StringValue) {
            var bag = PropertyBag()
            bag.set("OptimizedSharedDelivery", optimizedSharedDelivery)
            property = bag.property
        }
    }

    /// `ReputationOptions`
    public struct ReputationOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - reputationMetricsEnabled: `ReputationMetricsEnabled`; `true|false`.
        public init(reputationMetricsEnabled: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("ReputationMetricsEnabled", reputationMetricsEnabled)
            property = bag.property
        }
    }

    /// `SendingOptions`
    public struct SendingOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - sendingEnabled: `SendingEnabled`; `true|false`.
        public init(sendingEnabled: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("SendingEnabled", sendingEnabled)
            property = bag.property
        }
    }

    /// `SuppressionOptions`
    public struct SuppressionOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - suppressedReasons: `SuppressedReasons`.
        ///   - validationOptions: `ValidationOptions`.
        public init(
            suppressedReasons: [StringValue]? = nil,
            validationOptions: ValidationOptions? = nil
        ) {
            var bag = PropertyBag()
            bag.set("SuppressedReasons", suppressedReasons)
            bag.set("ValidationOptions", validationOptions)
            property = bag.property
        }

        /// `ValidationOptions`
        public struct ValidationOptions: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - conditionThreshold: `ConditionThreshold`.
            public init(conditionThreshold: ConditionThreshold) {
                var bag = PropertyBag()
                bag.set("ConditionThreshold", conditionThreshold)
                property = bag.property
            }

            /// `ConditionThreshold`
            public struct ConditionThreshold: PropertyStructure {
                public let property: Property

                /// A structure whose value is known already.
                public init(property: Property) { self.property = property }

                /// A structure with these properties.
                ///
                /// - Parameters:
                ///   - conditionThresholdEnabled: `ConditionThresholdEnabled`; `ENABLED|DISABLED`.
                ///   - overallConfidenceThreshold: `OverallConfidenceThreshold`.
                public init(
                    conditionThresholdEnabled: StringValue,
                    overallConfidenceThreshold: OverallConfidenceThreshold? = nil
                ) {
                    var bag = PropertyBag()
                    bag.set("ConditionThresholdEnabled", conditionThresholdEnabled)
                    bag.set("OverallConfidenceThreshold", overallConfidenceThreshold)
                    property = bag.property
                }

                /// `OverallConfidenceThreshold`
                public struct OverallConfidenceThreshold: PropertyStructure {
                    public let property: Property

                    /// A structure whose value is known already.
                    public init(property: Property) { self.property = property }

                    /// A structure with these properties.
                    ///
                    /// - Parameters:
                    ///   - confidenceVerdictThreshold: `ConfidenceVerdictThreshold`; `MEDIUM|HIGH|MANAGED`.
                    public init(confidenceVerdictThreshold: StringValue) {
                        var bag = PropertyBag()
                        bag.set("ConfidenceVerdictThreshold", confidenceVerdictThreshold)
                        property = bag.property
                    }
                }
            }
        }
    }

    /// `TrackingOptions`
    public struct TrackingOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - customRedirectDomain: `CustomRedirectDomain`.
        ///   - httpsPolicy: `HttpsPolicy`; `REQUIRE|REQUIRE_OPEN_ONLY|OPTIONAL`.
        public init(customRedirectDomain: StringValue? = nil, httpsPolicy: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("CustomRedirectDomain", customRedirectDomain)
            bag.set("HttpsPolicy", httpsPolicy)
            property = bag.property
        }
    }

    /// `VdmOptions`
    public struct VdmOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dashboardOptions: `DashboardOptions`.
        ///   - guardianOptions: `GuardianOptions`.
        public init(
            dashboardOptions: DashboardOptions? = nil,
            guardianOptions: GuardianOptions? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DashboardOptions", dashboardOptions)
            bag.set("GuardianOptions", guardianOptions)
            property = bag.property
        }
    }
}
