// Generated from the schema of AWS::Events::EventBus by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Events {
    /// `AWS::Events::EventBus`
    public struct EventBus: Resource {
        public static let resourceType = ResourceType("AWS::Events::EventBus", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - deadLetterConfig: `DeadLetterConfig`.
        ///   - description: `Description`.
        ///   - eventSourceName: `EventSourceName`; cannot be read back; 1 to 256 characters;
        ///     `^aws\.partner(/[\.\-_A-Za-z0-9]+){2,}$`.
        ///   - kmsKeyIdentifier: `KmsKeyIdentifier`.
        ///   - logConfig: `LogConfig`.
        ///   - name: `Name`; replaces the resource when changed; 1 to 256 characters; `^[/\.\-_A-Za-z0-9]+$`.
        ///   - policy: `Policy`.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            deadLetterConfig: DeadLetterConfig? = nil,
            description: StringValue? = nil,
            eventSourceName: StringValue? = nil,
            kmsKeyIdentifier: StringValue? = nil,
            logConfig: LogConfig? = nil,
            name: StringValue,
            policy: JSONValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("DeadLetterConfig", deadLetterConfig)
            node.set("Description", description)
            node.set("EventSourceName", eventSourceName)
            node.set("KmsKeyIdentifier", kmsKeyIdentifier)
            node.set("LogConfig", logConfig)
            node.set("Name", name)
            node.set("Policy", policy)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `DeadLetterConfig.Arn`.
        public var deadLetterConfigArn: StringValue { StringValue(attribute: "DeadLetterConfig.Arn", of: node) }

        /// `Fn::GetAtt` of `Description`.
        public var description: StringValue { StringValue(attribute: "Description", of: node) }

        /// `Fn::GetAtt` of `EventSourceName`.
        public var eventSourceName: StringValue { StringValue(attribute: "EventSourceName", of: node) }

        /// `Fn::GetAtt` of `KmsKeyIdentifier`.
        public var kmsKeyIdentifier: StringValue { StringValue(attribute: "KmsKeyIdentifier", of: node) }

        /// `Fn::GetAtt` of `LogConfig.IncludeDetail`.
        public var logConfigIncludeDetail: StringValue { StringValue(attribute: "LogConfig.IncludeDetail", of: node) }

        /// `Fn::GetAtt` of `LogConfig.Level`.
        public var logConfigLevel: StringValue { StringValue(attribute: "LogConfig.Level", of: node) }

        /// `Fn::GetAtt` of `Name`.
        public var name: StringValue { StringValue(attribute: "Name", of: node) }
    }
}

extension Events.EventBus {
    /// `DeadLetterConfig`
    public struct DeadLetterConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - arn: `Arn`.
        public init(arn: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Arn", arn)
            property = bag.property
        }
    }

    /// `LogConfig`
    public struct LogConfig: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - includeDetail: `IncludeDetail`.
        ///   - level: `Level`.
        public init(includeDetail: IncludeDetail? = nil, level: Level? = nil) {
            var bag = PropertyBag()
            bag.set("IncludeDetail", includeDetail)
            bag.set("Level", level)
            property = bag.property
        }

        /// `IncludeDetail`
        public struct IncludeDetail: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `FULL`
            public static var full: Self { Self("FULL") }
            /// `NONE`
            public static var noneValue: Self { Self("NONE") }
        }

        /// `Level`
        public struct Level: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ERROR`
            public static var error: Self { Self("ERROR") }
            /// `INFO`
            public static var info: Self { Self("INFO") }
            /// `OFF`
            public static var off: Self { Self("OFF") }
            /// `TRACE`
            public static var trace: Self { Self("TRACE") }
        }
    }
}
