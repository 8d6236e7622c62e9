// Generated from the schema of AWS::Route53::RecordSet by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Route53 {
    /// `AWS::Route53::RecordSet`
    public struct RecordSet: Resource {
        public static let resourceType = ResourceType("AWS::Route53::RecordSet")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - aliasTarget: `AliasTarget`.
        ///   - cidrRoutingConfig: `CidrRoutingConfig`.
        ///   - comment: `Comment`; cannot be read back; at most 256 characters.
        ///   - failover: `Failover`.
        ///   - geoLocation: `GeoLocation`.
        ///   - geoProximityLocation: `GeoProximityLocation`.
        ///   - healthCheckId: `HealthCheckId`; at most 64 characters.
        ///   - hostedZoneId: `HostedZoneId`; replaces the resource when changed; at most 44 characters.
        ///   - hostedZoneName: `HostedZoneName`; replaces the resource when changed; cannot be read back;
        ///     at most 256 characters.
        ///   - multiValueAnswer: `MultiValueAnswer`.
        ///   - name: `Name`; at most 1024 characters.
        ///   - region: `Region`.
        ///   - resourceRecords: `ResourceRecords`.
        ///   - setIdentifier: `SetIdentifier`; 0 to 128 characters.
        ///   - ttl: `TTL`.
        ///   - type: `Type`.
        ///   - weight: `Weight`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            aliasTarget: AliasTarget? = nil,
            cidrRoutingConfig: CidrRoutingConfig? = nil,
            comment: StringValue? = nil,
            failover: Failover? = nil,
            geoLocation: GeoLocation? = nil,
            geoProximityLocation: GeoProximityLocation? = nil,
            healthCheckId: StringValue? = nil,
            hostedZoneId: StringValue? = nil,
            hostedZoneName: StringValue? = nil,
            multiValueAnswer: BoolValue? = nil,
            name: StringValue,
            region: StringValue? = nil,
            resourceRecords: [StringValue]? = nil,
            setIdentifier: StringValue? = nil,
            ttl: StringValue? = nil,
            type: StringValue,
            weight: IntValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AliasTarget", aliasTarget)
            node.set("CidrRoutingConfig", cidrRoutingConfig)
            node.set("Comment", comment)
            node.set("Failover", failover)
            node.set("GeoLocation", geoLocation)
            node.set("GeoProximityLocation", geoProximityLocation)
            node.set("HealthCheckId", healthCheckId)
            node.set("HostedZoneId", hostedZoneId)
            node.set("HostedZoneName", hostedZoneName)
            node.set("MultiValueAnswer", multiValueAnswer)
            node.set("Name", name)
            node.set("Region", region)
            node.set("ResourceRecords", resourceRecords)
            node.set("SetIdentifier", setIdentifier)
            node.set("TTL", ttl)
            node.set("Type", type)
            node.set("Weight", weight)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension Route53.RecordSet {
    /// `AliasTarget`
    public struct AliasTarget: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dnsName: `DNSName`; at most 1024 characters.
        ///   - evaluateTargetHealth: `EvaluateTargetHealth`; default false.
        ///   - hostedZoneId: `HostedZoneId`; at most 44 characters.
        public init(
            dnsName: StringValue,
            evaluateTargetHealth: BoolValue? = nil,
            hostedZoneId: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("DNSName", dnsName)
            bag.set("EvaluateTargetHealth", evaluateTargetHealth)
            bag.set("HostedZoneId", hostedZoneId)
            property = bag.property
        }
    }

    /// `CidrRoutingConfig`
    public struct CidrRoutingConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - collectionId: `CollectionId`; `^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$`.
        ///   - locationName: `LocationName`; 1 to 16 characters; `[0-9A-Za-z_\-\*]+`.
        public init(collectionId: StringValue, locationName: StringValue) {
            var bag = PropertyBag()
            bag.set("CollectionId", collectionId)
            bag.set("LocationName", locationName)
            property = bag.property
        }
    }

    /// `Coordinates`
    public struct Coordinates: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - latitude: `Latitude`; `[-+]?[0-9]{1,2}(\.[0-9]{0,2})?`.
        ///   - longitude: `Longitude`; `[-+]?[0-9]{1,3}(\.[0-9]{0,2})?`.
        public init(latitude: StringValue, longitude: StringValue) {
            var bag = PropertyBag()
            bag.set("Latitude", latitude)
            bag.set("Longitude", longitude)
            property = bag.property
        }
    }

    /// `Failover`
    public struct Failover: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `PRIMARY`
        public static var primary: Self { Self("PRIMARY") }
        /// `SECONDARY`
        public static var secondary: Self { Self("SECONDARY") }
    }

    /// `GeoLocation`
    public struct GeoLocation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - continentCode: `ContinentCode`; 2 characters.
        ///   - countryCode: `CountryCode`; 1 to 2 characters.
        ///   - subdivisionCode: `SubdivisionCode`; 1 to 3 characters.
        public init(
            continentCode: StringValue? = nil,
            countryCode: StringValue? = nil,
            subdivisionCode: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ContinentCode", continentCode)
            bag.set("CountryCode", countryCode)
            bag.set("SubdivisionCode", subdivisionCode)
            property = bag.property
        }
    }

    /// `GeoProximityLocation`
    public struct GeoProximityLocation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - awsRegion: `AWSRegion`; 1 to 64 characters.
        ///   - bias: `Bias`; -99 to 99.
        ///   - coordinates: `Coordinates`.
        ///   - localZoneGroup: `LocalZoneGroup`; 1 to 64 characters.
        public init(
            awsRegion: StringValue? = nil,
            bias: IntValue? = nil,
            coordinates: Coordinates? = nil,
            localZoneGroup: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AWSRegion", awsRegion)
            bag.set("Bias", bias)
            bag.set("Coordinates", coordinates)
            bag.set("LocalZoneGroup", localZoneGroup)
            property = bag.property
        }
    }
}
