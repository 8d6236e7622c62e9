// Generated from the schema of AWS::EC2::NetworkInsightsPath by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension EC2 {
    /// `AWS::EC2::NetworkInsightsPath`
    public struct NetworkInsightsPath: Resource {
        public static let resourceType = ResourceType("AWS::EC2::NetworkInsightsPath", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - destination: `Destination`; replaces the resource when changed.
        ///   - destinationIp: `DestinationIp`; replaces the resource when changed; 0 to 15 characters;
        ///     `^([0-9]{1,3}.){3}[0-9]{1,3}$`.
        ///   - destinationPort: `DestinationPort`; replaces the resource when changed; 0 to 65535.
        ///   - filterAtDestination: `FilterAtDestination`; replaces the resource when changed.
        ///   - filterAtSource: `FilterAtSource`; replaces the resource when changed.
        ///   - protocol: `Protocol`; replaces the resource when changed.
        ///   - source: `Source`; replaces the resource when changed.
        ///   - sourceIp: `SourceIp`; replaces the resource when changed; 0 to 15 characters;
        ///     `^([0-9]{1,3}.){3}[0-9]{1,3}$`.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            destination: StringValue? = nil,
            destinationIp: StringValue? = nil,
            destinationPort: IntValue? = nil,
            filterAtDestination: PathFilter? = nil,
            filterAtSource: PathFilter? = nil,
            `protocol`: ProtocolValue,
            source: StringValue,
            sourceIp: StringValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Destination", destination)
            node.set("DestinationIp", destinationIp)
            node.set("DestinationPort", destinationPort)
            node.set("FilterAtDestination", filterAtDestination)
            node.set("FilterAtSource", filterAtSource)
            node.set("Protocol", `protocol`)
            node.set("Source", source)
            node.set("SourceIp", sourceIp)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `CreatedDate`.
        public var createdDate: StringValue { StringValue(attribute: "CreatedDate", of: node) }

        /// `Fn::GetAtt` of `DestinationArn`.
        public var destinationArn: StringValue { StringValue(attribute: "DestinationArn", of: node) }

        /// `Fn::GetAtt` of `NetworkInsightsPathArn`.
        public var networkInsightsPathArn: StringValue { StringValue(attribute: "NetworkInsightsPathArn", of: node) }

        /// `Fn::GetAtt` of `NetworkInsightsPathId`.
        public var networkInsightsPathId: StringValue { StringValue(attribute: "NetworkInsightsPathId", of: node) }

        /// `Fn::GetAtt` of `SourceArn`.
        public var sourceArn: StringValue { StringValue(attribute: "SourceArn", of: node) }
    }
}

extension EC2.NetworkInsightsPath {
    /// `FilterPortRange`
    public struct FilterPortRange: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - fromPort: `FromPort`; replaces the resource when changed; 0 to 65535.
        ///   - toPort: `ToPort`; replaces the resource when changed; 0 to 65535.
        public init(fromPort: IntValue? = nil, toPort: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("FromPort", fromPort)
            bag.set("ToPort", toPort)
            property = bag.property
        }
    }

    /// `PathFilter`
    public struct PathFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - destinationAddress: `DestinationAddress`; replaces the resource when changed; 0 to 15 characters;
        ///     `^([0-9]{1,3}.){3}[0-9]{1,3}$`.
        ///   - destinationPortRange: `DestinationPortRange`; replaces the resource when changed.
        ///   - sourceAddress: `SourceAddress`; replaces the resource when changed; 0 to 15 characters;
        ///     `^([0-9]{1,3}.){3}[0-9]{1,3}$`.
        ///   - sourcePortRange: `SourcePortRange`; replaces the resource when changed.
        public init(
            destinationAddress: StringValue? = nil,
            destinationPortRange: FilterPortRange? = nil,
            sourceAddress: StringValue? = nil,
            sourcePortRange: FilterPortRange? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DestinationAddress", destinationAddress)
            bag.set("DestinationPortRange", destinationPortRange)
            bag.set("SourceAddress", sourceAddress)
            bag.set("SourcePortRange", sourcePortRange)
            property = bag.property
        }
    }

    /// `Protocol`
    public struct ProtocolValue: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `tcp`
        public static var tcp: Self { Self("tcp") }
        /// `udp`
        public static var udp: Self { Self("udp") }
    }
}
