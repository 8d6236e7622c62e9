// Generated from the schema of AWS::ServiceDiscovery::PrivateDnsNamespace by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ServiceDiscovery {
    /// `AWS::ServiceDiscovery::PrivateDnsNamespace`
    public struct PrivateDnsNamespace: Resource {
        public static let resourceType = ResourceType("AWS::ServiceDiscovery::PrivateDnsNamespace", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - description: `Description`; 0 to 1024 characters.
        ///   - name: `Name`; replaces the resource when changed; 1 to 1024 characters; `^(?!arn:)[!-~]{1,253}$`.
        ///   - properties: `Properties`.
        ///   - tags: `Tags`; 0 to 200 items.
        ///   - vpc: `Vpc`; replaces the resource when changed; cannot be read back; 0 to 64 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            description: StringValue? = nil,
            name: StringValue,
            properties: Properties? = nil,
            tags: [Tag]? = nil,
            vpc: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Description", description)
            node.set("Name", name)
            node.set("Properties", properties)
            node.set("Tags", tags)
            node.set("Vpc", vpc)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `HostedZoneId`.
        public var hostedZoneId: StringValue { StringValue(attribute: "HostedZoneId", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension ServiceDiscovery.PrivateDnsNamespace {
    /// `PrivateDnsPropertiesMutable`
    public struct PrivateDnsPropertiesMutable: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - soa: `SOA`.
        public init(soa: SOA? = nil) {
            var bag = PropertyBag()
            bag.set("SOA", soa)
            property = bag.property
        }
    }

    /// `Properties`
    public struct Properties: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dnsProperties: `DnsProperties`.
        public init(dnsProperties: PrivateDnsPropertiesMutable? = nil) {
            var bag = PropertyBag()
            bag.set("DnsProperties", dnsProperties)
            property = bag.property
        }
    }

    /// `SOA`
    public struct SOA: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - ttl: `TTL`; 0 to 2147483647.
        public init(ttl: DoubleValue? = nil) {
            var bag = PropertyBag()
            bag.set("TTL", ttl)
            property = bag.property
        }
    }
}
