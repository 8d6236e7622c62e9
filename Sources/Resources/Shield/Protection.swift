// Generated from the schema of AWS::Shield::Protection by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Shield {
    /// `AWS::Shield::Protection`
    public struct Protection: Resource {
        public static let resourceType = ResourceType("AWS::Shield::Protection", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - applicationLayerAutomaticResponseConfiguration: `ApplicationLayerAutomaticResponseConfiguration`.
        ///   - healthCheckArns: `HealthCheckArns`; at most 1 items.
        ///   - name: `Name`; replaces the resource when changed; 1 to 128 characters; `[ a-zA-Z0-9_\.\-]*`.
        ///   - resourceArn: `ResourceArn`; replaces the resource when changed; 1 to 2048 characters; `^arn:aws`.
        ///   - tags: `Tags`; 0 to 200 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            applicationLayerAutomaticResponseConfiguration: ApplicationLayerAutomaticResponseConfiguration? = nil,
            healthCheckArns: [StringValue]? = nil,
            name: StringValue,
            resourceArn: StringValue,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ApplicationLayerAutomaticResponseConfiguration", applicationLayerAutomaticResponseConfiguration)
            node.set("HealthCheckArns", healthCheckArns)
            node.set("Name", name)
            node.set("ResourceArn", resourceArn)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `ProtectionArn`.
        public var protectionArn: StringValue { StringValue(attribute: "ProtectionArn", of: node) }

        /// `Fn::GetAtt` of `ProtectionId`.
        public var protectionId: StringValue { StringValue(attribute: "ProtectionId", of: node) }
    }
}

extension Shield.Protection {
    /// `ApplicationLayerAutomaticResponseConfiguration`
    public struct ApplicationLayerAutomaticResponseConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - action: `Action`.
        ///   - status: `Status`.
        public init(action: Action, status: Status) {
            var bag = PropertyBag()
            bag.set("Action", action)
            bag.set("Status", status)
            property = bag.property
        }

        /// `Action`
        public struct Action: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - block: `Block`.
            ///   - count: `Count`.
            public init(block: JSONValue? = nil, count: JSONValue? = nil) {
                var bag = PropertyBag()
                bag.set("Block", block)
                bag.set("Count", count)
                property = bag.property
            }
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
