// Generated from the schema of AWS::Route53::HealthCheck by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Route53 {
    /// `AWS::Route53::HealthCheck`
    public struct HealthCheck: Resource {
        public static let resourceType = ResourceType("AWS::Route53::HealthCheck", tags: .list("HealthCheckTags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - healthCheckConfig: `HealthCheckConfig`; may replace the resource when changed.
        ///   - healthCheckTags: `HealthCheckTags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            healthCheckConfig: HealthCheckConfig,
            healthCheckTags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("HealthCheckConfig", healthCheckConfig)
            node.set("HealthCheckTags", healthCheckTags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `HealthCheckId`.
        public var healthCheckId: StringValue { StringValue(attribute: "HealthCheckId", of: node) }
    }
}

extension Route53.HealthCheck {
    /// `AlarmIdentifier`
    public struct AlarmIdentifier: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; 1 to 256 characters.
        ///   - region: `Region`.
        public init(name: StringValue, region: Region) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Region", region)
            property = bag.property
        }

        /// `Region`
        public struct Region: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `af-south-1`
            public static var afSouth1: Self { Self("af-south-1") }
            /// `ap-east-1`
            public static var apEast1: Self { Self("ap-east-1") }
            /// `ap-east-2`
            public static var apEast2: Self { Self("ap-east-2") }
            /// `ap-northeast-1`
            public static var apNortheast1: Self { Self("ap-northeast-1") }
            /// `ap-northeast-2`
            public static var apNortheast2: Self { Self("ap-northeast-2") }
            /// `ap-northeast-3`
            public static var apNortheast3: Self { Self("ap-northeast-3") }
            /// `ap-south-1`
            public static var apSouth1: Self { Self("ap-south-1") }
            /// `ap-south-2`
            public static var apSouth2: Self { Self("ap-south-2") }
            /// `ap-southeast-1`
            public static var apSoutheast1: Self { Self("ap-southeast-1") }
            /// `ap-southeast-2`
            public static var apSoutheast2: Self { Self("ap-southeast-2") }
            /// `ap-southeast-3`
            public static var apSoutheast3: Self { Self("ap-southeast-3") }
            /// `ap-southeast-4`
            public static var apSoutheast4: Self { Self("ap-southeast-4") }
            /// `ap-southeast-5`
            public static var apSoutheast5: Self { Self("ap-southeast-5") }
            /// `ap-southeast-6`
            public static var apSoutheast6: Self { Self("ap-southeast-6") }
            /// `ap-southeast-7`
            public static var apSoutheast7: Self { Self("ap-southeast-7") }
            /// `ca-central-1`
            public static var caCentral1: Self { Self("ca-central-1") }
            /// `ca-west-1`
            public static var caWest1: Self { Self("ca-west-1") }
            /// `cn-north-1`
            public static var cnNorth1: Self { Self("cn-north-1") }
            /// `cn-northwest-1`
            public static var cnNorthwest1: Self { Self("cn-northwest-1") }
            /// `eu-central-1`
            public static var euCentral1: Self { Self("eu-central-1") }
            /// `eu-central-2`
            public static var euCentral2: Self { Self("eu-central-2") }
            /// `eu-isoe-west-1`
            public static var euIsoeWest1: Self { Self("eu-isoe-west-1") }
            /// `eu-north-1`
            public static var euNorth1: Self { Self("eu-north-1") }
            /// `eu-south-1`
            public static var euSouth1: Self { Self("eu-south-1") }
            /// `eu-south-2`
            public static var euSouth2: Self { Self("eu-south-2") }
            /// `eu-west-1`
            public static var euWest1: Self { Self("eu-west-1") }
            /// `eu-west-2`
            public static var euWest2: Self { Self("eu-west-2") }
            /// `eu-west-3`
            public static var euWest3: Self { Self("eu-west-3") }
            /// `eusc-de-east-1`
            public static var euscDeEast1: Self { Self("eusc-de-east-1") }
            /// `il-central-1`
            public static var ilCentral1: Self { Self("il-central-1") }
            /// `me-central-1`
            public static var meCentral1: Self { Self("me-central-1") }
            /// `me-south-1`
            public static var meSouth1: Self { Self("me-south-1") }
            /// `mx-central-1`
            public static var mxCentral1: Self { Self("mx-central-1") }
            /// `sa-east-1`
            public static var saEast1: Self { Self("sa-east-1") }
            /// `us-east-1`
            public static var usEast1: Self { Self("us-east-1") }
            /// `us-east-2`
            public static var usEast2: Self { Self("us-east-2") }
            /// `us-gov-east-1`
            public static var usGovEast1: Self { Self("us-gov-east-1") }
            /// `us-gov-west-1`
            public static var usGovWest1: Self { Self("us-gov-west-1") }
            /// `us-iso-east-1`
            public static var usIsoEast1: Self { Self("us-iso-east-1") }
            /// `us-iso-west-1`
            public static var usIsoWest1: Self { Self("us-iso-west-1") }
            /// `us-isob-east-1`
            public static var usIsobEast1: Self { Self("us-isob-east-1") }
            /// `us-isob-west-1`
            public static var usIsobWest1: Self { Self("us-isob-west-1") }
            /// `us-isof-east-1`
            public static var usIsofEast1: Self { Self("us-isof-east-1") }
            /// `us-isof-south-1`
            public static var usIsofSouth1: Self { Self("us-isof-south-1") }
            /// `us-west-1`
            public static var usWest1: Self { Self("us-west-1") }
            /// `us-west-2`
            public static var usWest2: Self { Self("us-west-2") }
        }
    }

    /// `HealthCheckConfig`
    public struct HealthCheckConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - alarmIdentifier: `AlarmIdentifier`.
        ///   - childHealthChecks: `ChildHealthChecks`; 0 to 256 items.
        ///   - enableSNI: `EnableSNI`.
        ///   - failureThreshold: `FailureThreshold`; 1 to 10.
        ///   - fullyQualifiedDomainName: `FullyQualifiedDomainName`; 0 to 255 characters.
        ///   - healthThreshold: `HealthThreshold`; 0 to 256.
        ///   - insufficientDataHealthStatus: `InsufficientDataHealthStatus`.
        ///   - inverted: `Inverted`.
        ///   - ipAddress: `IPAddress`; 0 to 45 characters.
        ///   - measureLatency: `MeasureLatency`; replaces the resource when changed.
        ///   - port: `Port`; 1 to 65535.
        ///   - regions: `Regions`; 3 to 64 items.
        ///   - requestInterval: `RequestInterval`; replaces the resource when changed; 10 to 30.
        ///   - resourcePath: `ResourcePath`; 0 to 255 characters.
        ///   - routingControlArn: `RoutingControlArn`; 1 to 255 characters.
        ///   - searchString: `SearchString`; 0 to 255 characters.
        ///   - type: `Type`; replaces the resource when changed.
        public init(
            alarmIdentifier: AlarmIdentifier? = nil,
            childHealthChecks: [StringValue]? = nil,
            enableSNI: BoolValue? = nil,
            failureThreshold: IntValue? = nil,
            fullyQualifiedDomainName: StringValue? = nil,
            healthThreshold: IntValue? = nil,
            insufficientDataHealthStatus: InsufficientDataHealthStatus? = nil,
            inverted: BoolValue? = nil,
            ipAddress: StringValue? = nil,
            measureLatency: BoolValue? = nil,
            port: IntValue? = nil,
            regions: [RegionsItem]? = nil,
            requestInterval: IntValue? = nil,
            resourcePath: StringValue? = nil,
            routingControlArn: StringValue? = nil,
            searchString: StringValue? = nil,
            type: TypeValue
        ) {
            var bag = PropertyBag()
            bag.set("AlarmIdentifier", alarmIdentifier)
            bag.set("ChildHealthChecks", childHealthChecks)
            bag.set("EnableSNI", enableSNI)
            bag.set("FailureThreshold", failureThreshold)
            bag.set("FullyQualifiedDomainName", fullyQualifiedDomainName)
            bag.set("HealthThreshold", healthThreshold)
            bag.set("InsufficientDataHealthStatus", insufficientDataHealthStatus)
            bag.set("Inverted", inverted)
            bag.set("IPAddress", ipAddress)
            bag.set("MeasureLatency", measureLatency)
            bag.set("Port", port)
            bag.set("Regions", regions)
            bag.set("RequestInterval", requestInterval)
            bag.set("ResourcePath", resourcePath)
            bag.set("RoutingControlArn", routingControlArn)
            bag.set("SearchString", searchString)
            bag.set("Type", type)
            property = bag.property
        }

        /// `InsufficientDataHealthStatus`
        public struct InsufficientDataHealthStatus: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Healthy`
            public static var healthy: Self { Self("Healthy") }
            /// `LastKnownStatus`
            public static var lastKnownStatus: Self { Self("LastKnownStatus") }
            /// `Unhealthy`
            public static var unhealthy: Self { Self("Unhealthy") }
        }

        /// `Regions`
        public struct RegionsItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ap-northeast-1`
            public static var apNortheast1: Self { Self("ap-northeast-1") }
            /// `ap-southeast-1`
            public static var apSoutheast1: Self { Self("ap-southeast-1") }
            /// `ap-southeast-2`
            public static var apSoutheast2: Self { Self("ap-southeast-2") }
            /// `eu-west-1`
            public static var euWest1: Self { Self("eu-west-1") }
            /// `sa-east-1`
            public static var saEast1: Self { Self("sa-east-1") }
            /// `us-east-1`
            public static var usEast1: Self { Self("us-east-1") }
            /// `us-west-1`
            public static var usWest1: Self { Self("us-west-1") }
            /// `us-west-2`
            public static var usWest2: Self { Self("us-west-2") }
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `CALCULATED`
            public static var calculated: Self { Self("CALCULATED") }
            /// `CLOUDWATCH_METRIC`
            public static var cloudwatchMetric: Self { Self("CLOUDWATCH_METRIC") }
            /// `HTTP`
            public static var http: Self { Self("HTTP") }
            /// `HTTPS`
            public static var https: Self { Self("HTTPS") }
            /// `HTTPS_STR_MATCH`
            public static var httpsStrMatch: Self { Self("HTTPS_STR_MATCH") }
            /// `HTTP_STR_MATCH`
            public static var httpStrMatch: Self { Self("HTTP_STR_MATCH") }
            /// `RECOVERY_CONTROL`
            public static var recoveryControl: Self { Self("RECOVERY_CONTROL") }
            /// `TCP`
            public static var tcp: Self { Self("TCP") }
        }
    }
}
