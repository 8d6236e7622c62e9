// Generated from the schema of AWS::CloudFront::ContinuousDeploymentPolicy by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CloudFront {
    /// `AWS::CloudFront::ContinuousDeploymentPolicy`
    public struct ContinuousDeploymentPolicy: Resource {
        public static let resourceType = ResourceType("AWS::CloudFront::ContinuousDeploymentPolicy")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - continuousDeploymentPolicyConfig: `ContinuousDeploymentPolicyConfig`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            continuousDeploymentPolicyConfig: ContinuousDeploymentPolicyConfig,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ContinuousDeploymentPolicyConfig", continuousDeploymentPolicyConfig)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `LastModifiedTime`.
        public var lastModifiedTime: StringValue { StringValue(attribute: "LastModifiedTime", of: node) }
    }
}

extension CloudFront.ContinuousDeploymentPolicy {
    /// `ContinuousDeploymentPolicyConfig`
    public struct ContinuousDeploymentPolicyConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - singleHeaderPolicyConfig: `SingleHeaderPolicyConfig`; deprecated.
        ///   - singleWeightPolicyConfig: `SingleWeightPolicyConfig`; deprecated.
        ///   - stagingDistributionDnsNames: `StagingDistributionDnsNames`; at least 1 items.
        ///   - trafficConfig: `TrafficConfig`.
        ///   - type: `Type`; deprecated.
        public init(
            enabled: BoolValue,
            singleHeaderPolicyConfig: SingleHeaderPolicyConfig? = nil,
            singleWeightPolicyConfig: SingleWeightPolicyConfig? = nil,
            stagingDistributionDnsNames: [StringValue],
            trafficConfig: TrafficConfig? = nil,
            type: TypeValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Enabled", enabled)
            bag.set("SingleHeaderPolicyConfig", singleHeaderPolicyConfig)
            bag.set("SingleWeightPolicyConfig", singleWeightPolicyConfig)
            bag.set("StagingDistributionDnsNames", stagingDistributionDnsNames)
            bag.set("TrafficConfig", trafficConfig)
            bag.set("Type", type)
            property = bag.property
        }

        /// `SingleHeaderPolicyConfig`
        public struct SingleHeaderPolicyConfig: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - header: `Header`; 1 to 256 characters.
            ///   - value: `Value`; 1 to 1783 characters.
            public init(header: StringValue, value: StringValue) {
                var bag = PropertyBag()
                bag.set("Header", header)
                bag.set("Value", value)
                property = bag.property
            }
        }

        /// `SingleWeightPolicyConfig`
        public struct SingleWeightPolicyConfig: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - sessionStickinessConfig: `SessionStickinessConfig`.
            ///   - weight: `Weight`; 0 to 1.
            public init(
                sessionStickinessConfig: SessionStickinessConfig? = nil,
                weight: DoubleValue
            ) {
                var bag = PropertyBag()
                bag.set("SessionStickinessConfig", sessionStickinessConfig)
                bag.set("Weight", weight)
                property = bag.property
            }
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `SingleHeader`
            public static var singleHeader: Self { Self("SingleHeader") }
            /// `SingleWeight`
            public static var singleWeight: Self { Self("SingleWeight") }
        }
    }

    /// `SessionStickinessConfig`
    public struct SessionStickinessConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - idleTTL: `IdleTTL`; 300 to 3600.
        ///   - maximumTTL: `MaximumTTL`; 300 to 3600.
        public init(idleTTL: IntValue, maximumTTL: IntValue) {
            var bag = PropertyBag()
            bag.set("IdleTTL", idleTTL)
            bag.set("MaximumTTL", maximumTTL)
            property = bag.property
        }
    }

    /// `SingleHeaderConfig`
    public struct SingleHeaderConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - header: `Header`; 1 to 256 characters.
        ///   - value: `Value`; 1 to 1783 characters.
        public init(header: StringValue, value: StringValue) {
            var bag = PropertyBag()
            bag.set("Header", header)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `SingleWeightConfig`
    public struct SingleWeightConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - sessionStickinessConfig: `SessionStickinessConfig`.
        ///   - weight: `Weight`; 0 to 1.
        public init(
            sessionStickinessConfig: SessionStickinessConfig? = nil,
            weight: DoubleValue
        ) {
            var bag = PropertyBag()
            bag.set("SessionStickinessConfig", sessionStickinessConfig)
            bag.set("Weight", weight)
            property = bag.property
        }
    }

    /// `TrafficConfig`
    public struct TrafficConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - singleHeaderConfig: `SingleHeaderConfig`.
        ///   - singleWeightConfig: `SingleWeightConfig`.
        ///   - type: `Type`.
        public init(
            singleHeaderConfig: SingleHeaderConfig? = nil,
            singleWeightConfig: SingleWeightConfig? = nil,
            type: TypeValue
        ) {
            var bag = PropertyBag()
            bag.set("SingleHeaderConfig", singleHeaderConfig)
            bag.set("SingleWeightConfig", singleWeightConfig)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `SingleHeader`
            public static var singleHeader: Self { Self("SingleHeader") }
            /// `SingleWeight`
            public static var singleWeight: Self { Self("SingleWeight") }
        }
    }
}
