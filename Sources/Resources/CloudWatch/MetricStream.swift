// Generated from the schema of AWS::CloudWatch::MetricStream by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CloudWatch {
    /// `AWS::CloudWatch::MetricStream`
    public struct MetricStream: Resource {
        public static let resourceType = ResourceType("AWS::CloudWatch::MetricStream", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - excludeFilters: `ExcludeFilters`; at most 1000 items.
        ///   - firehoseArn: `FirehoseArn`; 20 to 2048 characters.
        ///   - includeFilters: `IncludeFilters`; at most 1000 items.
        ///   - includeLinkedAccountsMetrics: `IncludeLinkedAccountsMetrics`.
        ///   - name: `Name`; replaces the resource when changed; 1 to 255 characters.
        ///   - outputFormat: `OutputFormat`; 1 to 255 characters.
        ///   - roleArn: `RoleArn`; 20 to 2048 characters.
        ///   - statisticsConfigurations: `StatisticsConfigurations`; at most 100 items.
        ///   - tags: `Tags`; at most 50 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            excludeFilters: [MetricStreamFilter]? = nil,
            firehoseArn: StringValue? = nil,
            includeFilters: [MetricStreamFilter]? = nil,
            includeLinkedAccountsMetrics: BoolValue? = nil,
            name: StringValue? = nil,
            outputFormat: OutputFormat? = nil,
            roleArn: RoleARN? = nil,
            statisticsConfigurations: [MetricStreamStatisticsConfiguration]? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ExcludeFilters", excludeFilters)
            node.set("FirehoseArn", firehoseArn)
            node.set("IncludeFilters", includeFilters)
            node.set("IncludeLinkedAccountsMetrics", includeLinkedAccountsMetrics)
            node.set("Name", name)
            node.set("OutputFormat", outputFormat)
            node.set("RoleArn", roleArn)
            node.set("StatisticsConfigurations", statisticsConfigurations)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `CreationDate`.
        public var creationDate: StringValue { StringValue(attribute: "CreationDate", of: node) }

        /// `Fn::GetAtt` of `LastUpdateDate`.
        public var lastUpdateDate: StringValue { StringValue(attribute: "LastUpdateDate", of: node) }

        /// `Fn::GetAtt` of `State`.
        public var state: StringValue { StringValue(attribute: "State", of: node) }
    }
}

extension CloudWatch.MetricStream {
    /// `MetricStreamFilter`
    public struct MetricStreamFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - metricNames: `MetricNames`; at most 999 items.
        ///   - namespace: `Namespace`; 1 to 255 characters; `^[^:]`.
        public init(metricNames: [StringValue]? = nil, namespace: StringValue) {
            var bag = PropertyBag()
            bag.set("MetricNames", metricNames)
            bag.set("Namespace", namespace)
            property = bag.property
        }
    }

    /// `MetricStreamStatisticsConfiguration`
    public struct MetricStreamStatisticsConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - additionalStatistics: `AdditionalStatistics`; at most 20 items.
        ///   - includeMetrics: `IncludeMetrics`; at most 100 items.
        public init(
            additionalStatistics: [StringValue],
            includeMetrics: [MetricStreamStatisticsMetric]
        ) {
            var bag = PropertyBag()
            bag.set("AdditionalStatistics", additionalStatistics)
            bag.set("IncludeMetrics", includeMetrics)
            property = bag.property
        }
    }

    /// `MetricStreamStatisticsMetric`
    public struct MetricStreamStatisticsMetric: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - metricName: `MetricName`; 1 to 255 characters.
        ///   - namespace: `Namespace`; 1 to 255 characters; `^[^:]`.
        public init(metricName: StringValue, namespace: StringValue) {
            var bag = PropertyBag()
            bag.set("MetricName", metricName)
            bag.set("Namespace", namespace)
            property = bag.property
        }
    }

    /// `OutputFormat`
    public struct OutputFormat: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `json`
        public static var json: Self { Self("json") }
        /// `opentelemetry0.7`
        public static var opentelemetry0_7: Self { Self("opentelemetry0.7") }
        /// `opentelemetry1.0`
        public static var opentelemetry1_0: Self { Self("opentelemetry1.0") }
    }
}
