// Generated from the schema of AWS::Logs::MetricFilter by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Logs {
    /// `AWS::Logs::MetricFilter`
    public struct MetricFilter: Resource {
        public static let resourceType = ResourceType("AWS::Logs::MetricFilter")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - applyOnTransformedLogs: `ApplyOnTransformedLogs`.
        ///   - emitSystemFieldDimensions: `EmitSystemFieldDimensions`.
        ///   - fieldSelectionCriteria: `FieldSelectionCriteria`; 0 to 2000 characters.
        ///   - filterName: `FilterName`; replaces the resource when changed; 1 to 512 characters; `^[^:*]{1,512}`.
        ///   - filterPattern: `FilterPattern`; 0 to 1024 characters.
        ///   - logGroupName: `LogGroupName`; replaces the resource when changed; 1 to 512 characters;
        ///     `^[.\-_/#A-Za-z0-9]{1,512}`.
        ///   - metricTransformations: `MetricTransformations`; 1 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            applyOnTransformedLogs: BoolValue? = nil,
            emitSystemFieldDimensions: [StringValue]? = nil,
            fieldSelectionCriteria: StringValue? = nil,
            filterName: StringValue? = nil,
            filterPattern: StringValue,
            logGroupName: LogGroupName,
            metricTransformations: [MetricTransformation],
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ApplyOnTransformedLogs", applyOnTransformedLogs)
            node.set("EmitSystemFieldDimensions", emitSystemFieldDimensions)
            node.set("FieldSelectionCriteria", fieldSelectionCriteria)
            node.set("FilterName", filterName)
            node.set("FilterPattern", filterPattern)
            node.set("LogGroupName", logGroupName)
            node.set("MetricTransformations", metricTransformations)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension Logs.MetricFilter {
    /// `Dimension`
    public struct Dimension: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`; 1 to 255 characters.
        ///   - value: `Value`; 1 to 255 characters.
        public init(key: StringValue, value: StringValue) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `MetricTransformation`
    public struct MetricTransformation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - defaultValue: `DefaultValue`.
        ///   - dimensions: `Dimensions`; 1 to 3 items.
        ///   - metricName: `MetricName`; 1 to 255 characters; `^((?![:*$])[\x00-\x7F]){1,255}`.
        ///   - metricNamespace: `MetricNamespace`; 1 to 256 characters; `^[0-9a-zA-Z\.\-_\/#]{1,256}`.
        ///   - metricValue: `MetricValue`; 1 to 100 characters; `^([+-]?([0-9]*\.?[0-9]*)|(\$.*))$`.
        ///   - unit: `Unit`.
        public init(
            defaultValue: DoubleValue? = nil,
            dimensions: [Dimension]? = nil,
            metricName: StringValue,
            metricNamespace: StringValue,
            metricValue: StringValue,
            unit: Unit? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DefaultValue", defaultValue)
            bag.set("Dimensions", dimensions)
            bag.set("MetricName", metricName)
            bag.set("MetricNamespace", metricNamespace)
            bag.set("MetricValue", metricValue)
            bag.set("Unit", unit)
            property = bag.property
        }

        /// `Unit`
        public struct Unit: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `Bits`
            public static var bits: Self { Self("Bits") }
            /// `Bits/Second`
            public static var bitsSecond: Self { Self("Bits/Second") }
            /// `Bytes`
            public static var bytes: Self { Self("Bytes") }
            /// `Bytes/Second`
            public static var bytesSecond: Self { Self("Bytes/Second") }
            /// `Count`
            public static var count: Self { Self("Count") }
            /// `Count/Second`
            public static var countSecond: Self { Self("Count/Second") }
            /// `Gigabits`
            public static var gigabits: Self { Self("Gigabits") }
            /// `Gigabits/Second`
            public static var gigabitsSecond: Self { Self("Gigabits/Second") }
            /// `Gigabytes`
            public static var gigabytes: Self { Self("Gigabytes") }
            /// `Gigabytes/Second`
            public static var gigabytesSecond: Self { Self("Gigabytes/Second") }
            /// `Kilobits`
            public static var kilobits: Self { Self("Kilobits") }
            /// `Kilobits/Second`
            public static var kilobitsSecond: Self { Self("Kilobits/Second") }
            /// `Kilobytes`
            public static var kilobytes: Self { Self("Kilobytes") }
            /// `Kilobytes/Second`
            public static var kilobytesSecond: Self { Self("Kilobytes/Second") }
            /// `Megabits`
            public static var megabits: Self { Self("Megabits") }
            /// `Megabits/Second`
            public static var megabitsSecond: Self { Self("Megabits/Second") }
            /// `Megabytes`
            public static var megabytes: Self { Self("Megabytes") }
            /// `Megabytes/Second`
            public static var megabytesSecond: Self { Self("Megabytes/Second") }
            /// `Microseconds`
            public static var microseconds: Self { Self("Microseconds") }
            /// `Milliseconds`
            public static var milliseconds: Self { Self("Milliseconds") }
            /// `None`
            public static var noneValue: Self { Self("None") }
            /// `Percent`
            public static var percent: Self { Self("Percent") }
            /// `Seconds`
            public static var seconds: Self { Self("Seconds") }
            /// `Terabits`
            public static var terabits: Self { Self("Terabits") }
            /// `Terabits/Second`
            public static var terabitsSecond: Self { Self("Terabits/Second") }
            /// `Terabytes`
            public static var terabytes: Self { Self("Terabytes") }
            /// `Terabytes/Second`
            public static var terabytesSecond: Self { Self("Terabytes/Second") }
        }
    }
}
