// Generated from the schema of AWS::Config::ConfigurationRecorder by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Config {
    /// `AWS::Config::ConfigurationRecorder`
    public struct ConfigurationRecorder: Resource {
        public static let resourceType = ResourceType("AWS::Config::ConfigurationRecorder")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - name: `Name`; replaces the resource when changed.
        ///   - recordingGroup: `RecordingGroup`.
        ///   - recordingMode: `RecordingMode`.
        ///   - roleARN: `RoleARN`.
        ///   - startedOnCreate: `StartedOnCreate`; replaces the resource when changed; cannot be read back;
        ///     default true.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            name: StringValue? = nil,
            recordingGroup: RecordingGroup? = nil,
            recordingMode: RecordingMode? = nil,
            roleARN: RoleARN,
            startedOnCreate: BoolValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Name", name)
            node.set("RecordingGroup", recordingGroup)
            node.set("RecordingMode", recordingMode)
            node.set("RoleARN", roleARN)
            node.set("StartedOnCreate", startedOnCreate)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `ResourceARN`.
        public var resourceARN: StringValue { StringValue(attribute: "ResourceARN", of: node) }
    }
}

extension Config.ConfigurationRecorder {
    /// `ExclusionByResourceTypes`
    public struct ExclusionByResourceTypes: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - resourceTypes: `ResourceTypes`.
        public init(resourceTypes: [StringValue]) {
            var bag = PropertyBag()
            bag.set("ResourceTypes", resourceTypes)
            property = bag.property
        }
    }

    /// `RecordingGroup`
    public struct RecordingGroup: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - allSupported: `AllSupported`.
        ///   - exclusionByResourceTypes: `ExclusionByResourceTypes`.
        ///   - includeGlobalResourceTypes: `IncludeGlobalResourceTypes`.
        ///   - recordingStrategy: `RecordingStrategy`.
        ///   - resourceTypes: `ResourceTypes`.
        public init(
            allSupported: BoolValue? = nil,
            exclusionByResourceTypes: ExclusionByResourceTypes? = nil,
            includeGlobalResourceTypes: BoolValue? = nil,
            recordingStrategy: RecordingStrategy? = nil,
            resourceTypes: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AllSupported", allSupported)
            bag.set("ExclusionByResourceTypes", exclusionByResourceTypes)
            bag.set("IncludeGlobalResourceTypes", includeGlobalResourceTypes)
            bag.set("RecordingStrategy", recordingStrategy)
            bag.set("ResourceTypes", resourceTypes)
            property = bag.property
        }
    }

    /// `RecordingMode`
    public struct RecordingMode: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - recordingFrequency: `RecordingFrequency`.
        ///   - recordingModeOverrides: `RecordingModeOverrides`.
        public init(
            recordingFrequency: StringValue,
            recordingModeOverrides: [RecordingModeOverride]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("RecordingFrequency", recordingFrequency)
            bag.set("RecordingModeOverrides", recordingModeOverrides)
            property = bag.property
        }
    }

    /// `RecordingModeOverride`
    public struct RecordingModeOverride: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - description: `Description`.
        ///   - recordingFrequency: `RecordingFrequency`.
        ///   - resourceTypes: `ResourceTypes`.
        public init(
            description: StringValue? = nil,
            recordingFrequency: StringValue,
            resourceTypes: [StringValue]
        ) {
            var bag = PropertyBag()
            bag.set("Description", description)
            bag.set("RecordingFrequency", recordingFrequency)
            bag.set("ResourceTypes", resourceTypes)
            property = bag.property
        }
    }

    /// `RecordingStrategy`
    public struct RecordingStrategy: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - useOnly: `UseOnly`.
        public init(useOnly: StringValue) {
            var bag = PropertyBag()
            bag.set("UseOnly", useOnly)
            property = bag.property
        }
    }
}
