// Generated from the schema of AWS::CodeDeploy::DeploymentConfig by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CodeDeploy {
    /// `AWS::CodeDeploy::DeploymentConfig`
    public struct DeploymentConfig: Resource {
        public static let resourceType = ResourceType("AWS::CodeDeploy::DeploymentConfig")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - computePlatform: `ComputePlatform`; replaces the resource when changed.
        ///   - deploymentConfigName: `DeploymentConfigName`; replaces the resource when changed; 1 to 100 characters;
        ///     `^[A-Za-z0-9+=,.@_-]*$`.
        ///   - minimumHealthyHosts: `MinimumHealthyHosts`; replaces the resource when changed.
        ///   - trafficRoutingConfig: `TrafficRoutingConfig`; replaces the resource when changed.
        ///   - zonalConfig: `ZonalConfig`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            computePlatform: ComputePlatform? = nil,
            deploymentConfigName: StringValue? = nil,
            minimumHealthyHosts: MinimumHealthyHosts? = nil,
            trafficRoutingConfig: TrafficRoutingConfig? = nil,
            zonalConfig: ZonalConfig? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ComputePlatform", computePlatform)
            node.set("DeploymentConfigName", deploymentConfigName)
            node.set("MinimumHealthyHosts", minimumHealthyHosts)
            node.set("TrafficRoutingConfig", trafficRoutingConfig)
            node.set("ZonalConfig", zonalConfig)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension CodeDeploy.DeploymentConfig {
    /// `ComputePlatform`
    public struct ComputePlatform: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ECS`
        public static var ecs: Self { Self("ECS") }
        /// `Lambda`
        public static var lambda: Self { Self("Lambda") }
        /// `Server`
        public static var server: Self { Self("Server") }
    }

    /// `MinimumHealthyHosts`
    public struct MinimumHealthyHosts: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - type: `Type`; replaces the resource when changed.
        ///   - value: `Value`; replaces the resource when changed.
        public init(type: TypeValue, value: IntValue) {
            var bag = PropertyBag()
            bag.set("Type", type)
            bag.set("Value", value)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `FLEET_PERCENT`
            public static var fleetPercent: Self { Self("FLEET_PERCENT") }
            /// `HOST_COUNT`
            public static var hostCount: Self { Self("HOST_COUNT") }
        }
    }

    /// `MinimumHealthyHostsPerZone`
    public struct MinimumHealthyHostsPerZone: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - type: `Type`; replaces the resource when changed.
        ///   - value: `Value`; replaces the resource when changed.
        public init(type: TypeValue, value: IntValue) {
            var bag = PropertyBag()
            bag.set("Type", type)
            bag.set("Value", value)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `FLEET_PERCENT`
            public static var fleetPercent: Self { Self("FLEET_PERCENT") }
            /// `HOST_COUNT`
            public static var hostCount: Self { Self("HOST_COUNT") }
        }
    }

    /// `TimeBasedCanary`
    public struct TimeBasedCanary: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - canaryInterval: `CanaryInterval`; replaces the resource when changed.
        ///   - canaryPercentage: `CanaryPercentage`; replaces the resource when changed.
        public init(canaryInterval: IntValue, canaryPercentage: IntValue) {
            var bag = PropertyBag()
            bag.set("CanaryInterval", canaryInterval)
            bag.set("CanaryPercentage", canaryPercentage)
            property = bag.property
        }
    }

    /// `TimeBasedLinear`
    public struct TimeBasedLinear: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - linearInterval: `LinearInterval`; replaces the resource when changed.
        ///   - linearPercentage: `LinearPercentage`; replaces the resource when changed.
        public init(linearInterval: IntValue, linearPercentage: IntValue) {
            var bag = PropertyBag()
            bag.set("LinearInterval", linearInterval)
            bag.set("LinearPercentage", linearPercentage)
            property = bag.property
        }
    }

    /// `TrafficRoutingConfig`
    public struct TrafficRoutingConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - timeBasedCanary: `TimeBasedCanary`; replaces the resource when changed.
        ///   - timeBasedLinear: `TimeBasedLinear`; replaces the resource when changed.
        ///   - type: `Type`; replaces the resource when changed.
        public init(
            timeBasedCanary: TimeBasedCanary? = nil,
            timeBasedLinear: TimeBasedLinear? = nil,
            type: TypeValue
        ) {
            var bag = PropertyBag()
            bag.set("TimeBasedCanary", timeBasedCanary)
            bag.set("TimeBasedLinear", timeBasedLinear)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AllAtOnce`
            public static var allAtOnce: Self { Self("AllAtOnce") }
            /// `TimeBasedCanary`
            public static var timeBasedCanary: Self { Self("TimeBasedCanary") }
            /// `TimeBasedLinear`
            public static var timeBasedLinear: Self { Self("TimeBasedLinear") }
        }
    }

    /// `ZonalConfig`
    public struct ZonalConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - firstZoneMonitorDurationInSeconds: `FirstZoneMonitorDurationInSeconds`;
        ///     replaces the resource when changed.
        ///   - minimumHealthyHostsPerZone: `MinimumHealthyHostsPerZone`; replaces the resource when changed.
        ///   - monitorDurationInSeconds: `MonitorDurationInSeconds`; replaces the resource when changed.
        public init(
            firstZoneMonitorDurationInSeconds: IntValue? = nil,
            minimumHealthyHostsPerZone: MinimumHealthyHostsPerZone? = nil,
            monitorDurationInSeconds: IntValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("FirstZoneMonitorDurationInSeconds", firstZoneMonitorDurationInSeconds)
            bag.set("MinimumHealthyHostsPerZone", minimumHealthyHostsPerZone)
            bag.set("MonitorDurationInSeconds", monitorDurationInSeconds)
            property = bag.property
        }
    }
}
