// Generated from the schema of AWS::CE::AnomalyMonitor by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CE {
    /// `AWS::CE::AnomalyMonitor`
    public struct AnomalyMonitor: Resource {
        public static let resourceType = ResourceType("AWS::CE::AnomalyMonitor", tags: .list("ResourceTags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - monitorDimension: `MonitorDimension`; replaces the resource when changed.
        ///   - monitorName: `MonitorName`; 0 to 1024 characters; `[\S\s]*`.
        ///   - monitorSpecification: `MonitorSpecification`; replaces the resource when changed.
        ///   - monitorType: `MonitorType`; replaces the resource when changed.
        ///   - resourceTags: `ResourceTags`; replaces the resource when changed; 0 to 200 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            monitorDimension: MonitorDimension? = nil,
            monitorName: StringValue,
            monitorSpecification: StringValue? = nil,
            monitorType: MonitorType,
            resourceTags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("MonitorDimension", monitorDimension)
            node.set("MonitorName", monitorName)
            node.set("MonitorSpecification", monitorSpecification)
            node.set("MonitorType", monitorType)
            node.set("ResourceTags", resourceTags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `CreationDate`.
        public var creationDate: StringValue { StringValue(attribute: "CreationDate", of: node) }

        /// `Fn::GetAtt` of `DimensionalValueCount`.
        public var dimensionalValueCount: IntValue { IntValue(attribute: "DimensionalValueCount", of: node) }

        /// `Fn::GetAtt` of `LastEvaluatedDate`.
        public var lastEvaluatedDate: StringValue { StringValue(attribute: "LastEvaluatedDate", of: node) }

        /// `Fn::GetAtt` of `LastUpdatedDate`.
        public var lastUpdatedDate: StringValue { StringValue(attribute: "LastUpdatedDate", of: node) }

        /// `Fn::GetAtt` of `MonitorArn`.
        public var monitorArn: StringValue { StringValue(attribute: "MonitorArn", of: node) }
    }
}

extension CE.AnomalyMonitor {
    /// `MonitorDimension`
    public struct MonitorDimension: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `COST_CATEGORY`
        public static var costCategory: Self { Self("COST_CATEGORY") }
        /// `LINKED_ACCOUNT`
        public static var linkedAccount: Self { Self("LINKED_ACCOUNT") }
        /// `SERVICE`
        public static var service: Self { Self("SERVICE") }
        /// `TAG`
        public static var tag: Self { Self("TAG") }
    }

    /// `MonitorType`
    public struct MonitorType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CUSTOM`
        public static var custom: Self { Self("CUSTOM") }
        /// `DIMENSIONAL`
        public static var dimensional: Self { Self("DIMENSIONAL") }
    }
}
