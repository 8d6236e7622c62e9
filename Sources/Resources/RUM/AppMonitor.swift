// Generated from the schema of AWS::RUM::AppMonitor by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension RUM {
    /// `AWS::RUM::AppMonitor`
    public struct AppMonitor: Resource {
        public static let resourceType = ResourceType("AWS::RUM::AppMonitor", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - appMonitorConfiguration: `AppMonitorConfiguration`.
        ///   - customEvents: `CustomEvents`.
        ///   - cwLogEnabled: `CwLogEnabled`.
        ///   - deobfuscationConfiguration: `DeobfuscationConfiguration`.
        ///   - domain: `Domain`; 1 to 253 characters.
        ///   - domainList: `DomainList`; 1 to 5 items.
        ///   - name: `Name`; replaces the resource when changed; 1 to 255 characters; `[\.\-_/#A-Za-z0-9]+`.
        ///   - platform: `Platform`; replaces the resource when changed.
        ///   - resourcePolicy: `ResourcePolicy`.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            appMonitorConfiguration: AppMonitorConfiguration? = nil,
            customEvents: CustomEvents? = nil,
            cwLogEnabled: BoolValue? = nil,
            deobfuscationConfiguration: DeobfuscationConfiguration? = nil,
            domain: StringValue? = nil,
            domainList: [StringValue]? = nil,
            name: StringValue,
            platform: Platform? = nil,
            resourcePolicy: ResourcePolicy? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AppMonitorConfiguration", appMonitorConfiguration)
            node.set("CustomEvents", customEvents)
            node.set("CwLogEnabled", cwLogEnabled)
            node.set("DeobfuscationConfiguration", deobfuscationConfiguration)
            node.set("Domain", domain)
            node.set("DomainList", domainList)
            node.set("Name", name)
            node.set("Platform", platform)
            node.set("ResourcePolicy", resourcePolicy)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension RUM.AppMonitor {
    /// `AppMonitorConfiguration`
    public struct AppMonitorConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - allowCookies: `AllowCookies`.
        ///   - enableXRay: `EnableXRay`.
        ///   - excludedPages: `ExcludedPages`; 0 to 50 items.
        ///   - favoritePages: `FavoritePages`; 0 to 50 items.
        ///   - guestRoleArn: `GuestRoleArn`; `arn:[^:]*:[^:]*:[^:]*:[^:]*:.*`.
        ///   - identityPoolId: `IdentityPoolId`; 1 to 55 characters; `[\w-]+:[0-9a-f-]+`.
        ///   - includedPages: `IncludedPages`; 0 to 50 items.
        ///   - metricDestinations: `MetricDestinations`; 0 to 20 items.
        ///   - sessionSampleRate: `SessionSampleRate`; 0 to 1.
        ///   - telemetries: `Telemetries`.
        public init(
            allowCookies: BoolValue? = nil,
            enableXRay: BoolValue? = nil,
            excludedPages: [StringValue]? = nil,
            favoritePages: [StringValue]? = nil,
            guestRoleArn: StringValue? = nil,
            identityPoolId: StringValue? = nil,
            includedPages: [StringValue]? = nil,
            metricDestinations: [MetricDestination]? = nil,
            sessionSampleRate: DoubleValue? = nil,
            telemetries: [Telemetry]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AllowCookies", allowCookies)
            bag.set("EnableXRay", enableXRay)
            bag.set("ExcludedPages", excludedPages)
            bag.set("FavoritePages", favoritePages)
            bag.set("GuestRoleArn", guestRoleArn)
            bag.set("IdentityPoolId", identityPoolId)
            bag.set("IncludedPages", includedPages)
            bag.set("MetricDestinations", metricDestinations)
            bag.set("SessionSampleRate", sessionSampleRate)
            bag.set("Telemetries", telemetries)
            property = bag.property
        }
    }

    /// `CustomEvents`
    public struct CustomEvents: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - status: `Status`.
        public init(status: CustomEventsStatus? = nil) {
            var bag = PropertyBag()
            bag.set("Status", status)
            property = bag.property
        }
    }

    /// `CustomEventsStatus`
    public struct CustomEventsStatus: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DISABLED`
        public static var disabled: Self { Self("DISABLED") }
        /// `ENABLED`
        public static var enabled: Self { Self("ENABLED") }
    }

    /// `DeobfuscationConfiguration`
    public struct DeobfuscationConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - javaScriptSourceMaps: `JavaScriptSourceMaps`.
        public init(javaScriptSourceMaps: JavaScriptSourceMaps? = nil) {
            var bag = PropertyBag()
            bag.set("JavaScriptSourceMaps", javaScriptSourceMaps)
            property = bag.property
        }

        /// `JavaScriptSourceMaps`
        public struct JavaScriptSourceMaps: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - s3Uri: `S3Uri`; 1 to 1024 characters.
            ///   - status: `Status`.
            public init(s3Uri: StringValue? = nil, status: Status) {
                var bag = PropertyBag()
                bag.set("S3Uri", s3Uri)
                bag.set("Status", status)
                property = bag.property
            }

            /// `Status`
            public struct Status: EnumerationValue {
                public let value: StringValue

                /// A value that has no name here, or a reference.
                public init(_ value: StringValue) { self.value = value }

                /// `DISABLED`
                public static var disabled: Self { Self("DISABLED") }
                /// `ENABLED`
                public static var enabled: Self { Self("ENABLED") }
            }
        }
    }

    /// `MetricDefinition`
    public struct MetricDefinition: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dimensionKeys: `DimensionKeys`.
        ///   - eventPattern: `EventPattern`; 1 to 4000 characters.
        ///   - name: `Name`; 1 to 255 characters.
        ///   - namespace: `Namespace`; 1 to 237 characters; `[a-zA-Z0-9-._/#:]+$`.
        ///   - unitLabel: `UnitLabel`; 1 to 256 characters.
        ///   - valueKey: `ValueKey`; 1 to 256 characters; `.*`.
        public init(
            dimensionKeys: [String: StringValue]? = nil,
            eventPattern: StringValue? = nil,
            name: StringValue,
            namespace: StringValue? = nil,
            unitLabel: StringValue? = nil,
            valueKey: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DimensionKeys", dimensionKeys)
            bag.set("EventPattern", eventPattern)
            bag.set("Name", name)
            bag.set("Namespace", namespace)
            bag.set("UnitLabel", unitLabel)
            bag.set("ValueKey", valueKey)
            property = bag.property
        }
    }

    /// `MetricDestination`
    public struct MetricDestination: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - destination: `Destination`.
        ///   - destinationArn: `DestinationArn`; deprecated; `arn:[^:]*:[^:]*:[^:]*:[^:]*:.*`.
        ///   - iamRoleArn: `IamRoleArn`; deprecated; `arn:[^:]*:[^:]*:[^:]*:[^:]*:.*`.
        ///   - metricDefinitions: `MetricDefinitions`; 0 to 2000 items.
        public init(
            destination: Destination,
            destinationArn: StringValue? = nil,
            iamRoleArn: RoleARN? = nil,
            metricDefinitions: [MetricDefinition]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Destination", destination)
            bag.set("DestinationArn", destinationArn)
            bag.set("IamRoleArn", iamRoleArn)
            bag.set("MetricDefinitions", metricDefinitions)
            property = bag.property
        }

        /// `Destination`
        public struct Destination: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `CloudWatch`
            public static var cloudWatch: Self { Self("CloudWatch") }
            /// `Evidently`
            public static var evidently: Self { Self("Evidently") }
        }
    }

    /// `Platform`
    public struct Platform: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `Android`
        public static var android: Self { Self("Android") }
        /// `Web`
        public static var web: Self { Self("Web") }
        /// `iOS`
        public static var iOS: Self { Self("iOS") }
    }

    /// `ResourcePolicy`
    public struct ResourcePolicy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - policyDocument: `PolicyDocument`.
        ///   - policyRevisionId: `PolicyRevisionId`; 1 to 255 characters.
        public init(policyDocument: StringValue, policyRevisionId: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("PolicyDocument", policyDocument)
            bag.set("PolicyRevisionId", policyRevisionId)
            property = bag.property
        }
    }

    /// `Telemetry`
    public struct Telemetry: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `errors`
        public static var errors: Self { Self("errors") }
        /// `http`
        public static var http: Self { Self("http") }
        /// `performance`
        public static var performance: Self { Self("performance") }
    }
}
