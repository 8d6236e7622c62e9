// Generated from the schema of AWS::ElasticLoadBalancingV2::TargetGroup by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ElasticLoadBalancingV2 {
    /// `AWS::ElasticLoadBalancingV2::TargetGroup`
    public struct TargetGroup: Resource {
        public static let resourceType = ResourceType("AWS::ElasticLoadBalancingV2::TargetGroup", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - healthCheckEnabled: `HealthCheckEnabled`.
        ///   - healthCheckIntervalSeconds: `HealthCheckIntervalSeconds`; 5 to 300.
        ///   - healthCheckPath: `HealthCheckPath`; 1 to 1024 characters.
        ///   - healthCheckPort: `HealthCheckPort`.
        ///   - healthCheckProtocol: `HealthCheckProtocol`.
        ///   - healthCheckTimeoutSeconds: `HealthCheckTimeoutSeconds`; 2 to 120.
        ///   - healthyThresholdCount: `HealthyThresholdCount`; 2 to 10.
        ///   - ipAddressType: `IpAddressType`; replaces the resource when changed.
        ///   - matcher: `Matcher`.
        ///   - name: `Name`; replaces the resource when changed.
        ///   - port: `Port`; replaces the resource when changed; 1 to 65535.
        ///   - protocol: `Protocol`; replaces the resource when changed.
        ///   - protocolVersion: `ProtocolVersion`; replaces the resource when changed.
        ///   - tags: `Tags`.
        ///   - targetControlPort: `TargetControlPort`; 1 to 65535.
        ///   - targetGroupAttributes: `TargetGroupAttributes`.
        ///   - targets: `Targets`.
        ///   - targetType: `TargetType`; replaces the resource when changed.
        ///   - unhealthyThresholdCount: `UnhealthyThresholdCount`; 2 to 10.
        ///   - vpcId: `VpcId`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            healthCheckEnabled: BoolValue? = nil,
            healthCheckIntervalSeconds: IntValue? = nil,
            healthCheckPath: StringValue? = nil,
            healthCheckPort: StringValue? = nil,
            healthCheckProtocol: HealthCheckProtocol? = nil,
            healthCheckTimeoutSeconds: IntValue? = nil,
            healthyThresholdCount: IntValue? = nil,
            ipAddressType: IpAddressType? = nil,
            matcher: Matcher? = nil,
            name: StringValue? = nil,
            port: IntValue? = nil,
            `protocol`: ProtocolValue? = nil,
            protocolVersion: StringValue? = nil,
            tags: [Tag]? = nil,
            targetControlPort: IntValue? = nil,
            targetGroupAttributes: [TargetGroupAttribute]? = nil,
            targets: [TargetDescription]? = nil,
            targetType: TargetType? = nil,
            unhealthyThresholdCount: IntValue? = nil,
            vpcId: VPCID? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("HealthCheckEnabled", healthCheckEnabled)
            node.set("HealthCheckIntervalSeconds", healthCheckIntervalSeconds)
            node.set("HealthCheckPath", healthCheckPath)
            node.set("HealthCheckPort", healthCheckPort)
            node.set("HealthCheckProtocol", healthCheckProtocol)
            node.set("HealthCheckTimeoutSeconds", healthCheckTimeoutSeconds)
            node.set("HealthyThresholdCount", healthyThresholdCount)
            node.set("IpAddressType", ipAddressType)
            node.set("Matcher", matcher)
            node.set("Name", name)
            node.set("Port", port)
            node.set("Protocol", `protocol`)
            node.set("ProtocolVersion", protocolVersion)
            node.set("Tags", tags)
            node.set("TargetControlPort", targetControlPort)
            node.set("TargetGroupAttributes", targetGroupAttributes)
            node.set("Targets", targets)
            node.set("TargetType", targetType)
            node.set("UnhealthyThresholdCount", unhealthyThresholdCount)
            node.set("VpcId", vpcId)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `LoadBalancerArns`.
        public var loadBalancerArns: [StringValue] { StringValue.list(attribute: "LoadBalancerArns", of: node) }

        /// `Fn::GetAtt` of `TargetGroupArn`.
        public var targetGroupArn: StringValue { StringValue(attribute: "TargetGroupArn", of: node) }

        /// `Fn::GetAtt` of `TargetGroupFullName`.
        public var targetGroupFullName: StringValue { StringValue(attribute: "TargetGroupFullName", of: node) }

        /// `Fn::GetAtt` of `TargetGroupName`.
        public var targetGroupName: StringValue { StringValue(attribute: "TargetGroupName", of: node) }
    }
}

extension ElasticLoadBalancingV2.TargetGroup {
    /// `HealthCheckProtocol`
    public struct HealthCheckProtocol: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `GENEVE`
        public static var geneve: Self { Self("GENEVE") }
        /// `HTTP`
        public static var http: Self { Self("HTTP") }
        /// `HTTPS`
        public static var https: Self { Self("HTTPS") }
        /// `QUIC`
        public static var quic: Self { Self("QUIC") }
        /// `TCP`
        public static var tcp: Self { Self("TCP") }
        /// `TCP_QUIC`
        public static var tcpQuic: Self { Self("TCP_QUIC") }
        /// `TCP_UDP`
        public static var tcpUdp: Self { Self("TCP_UDP") }
        /// `TLS`
        public static var tls: Self { Self("TLS") }
        /// `UDP`
        public static var udp: Self { Self("UDP") }
    }

    /// `IpAddressType`
    public struct IpAddressType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ipv4`
        public static var ipv4: Self { Self("ipv4") }
        /// `ipv6`
        public static var ipv6: Self { Self("ipv6") }
    }

    /// `Matcher`
    public struct Matcher: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - grpcCode: `GrpcCode`.
        ///   - httpCode: `HttpCode`.
        public init(grpcCode: StringValue? = nil, httpCode: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("GrpcCode", grpcCode)
            bag.set("HttpCode", httpCode)
            property = bag.property
        }
    }

    /// `Protocol`
    public struct ProtocolValue: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `GENEVE`
        public static var geneve: Self { Self("GENEVE") }
        /// `HTTP`
        public static var http: Self { Self("HTTP") }
        /// `HTTPS`
        public static var https: Self { Self("HTTPS") }
        /// `QUIC`
        public static var quic: Self { Self("QUIC") }
        /// `TCP`
        public static var tcp: Self { Self("TCP") }
        /// `TCP_QUIC`
        public static var tcpQuic: Self { Self("TCP_QUIC") }
        /// `TCP_UDP`
        public static var tcpUdp: Self { Self("TCP_UDP") }
        /// `TLS`
        public static var tls: Self { Self("TLS") }
        /// `UDP`
        public static var udp: Self { Self("UDP") }
    }

    /// `TargetDescription`
    public struct TargetDescription: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - availabilityZone: `AvailabilityZone`.
        ///   - id: `Id`.
        ///   - port: `Port`; 1 to 65535.
        ///   - quicServerId: `QuicServerId`; 1 to 256 characters.
        public init(
            availabilityZone: StringValue? = nil,
            id: StringValue,
            port: IntValue? = nil,
            quicServerId: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AvailabilityZone", availabilityZone)
            bag.set("Id", id)
            bag.set("Port", port)
            bag.set("QuicServerId", quicServerId)
            property = bag.property
        }
    }

    /// `TargetGroupAttribute`
    public struct TargetGroupAttribute: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - value: `Value`.
        public init(key: StringValue? = nil, value: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `TargetType`
    public struct TargetType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `alb`
        public static var alb: Self { Self("alb") }
        /// `instance`
        public static var instance: Self { Self("instance") }
        /// `ip`
        public static var ip: Self { Self("ip") }
        /// `lambda`
        public static var lambda: Self { Self("lambda") }
    }
}
