// Generated from the schema of AWS::DLM::LifecyclePolicy by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension DLM {
    /// `AWS::DLM::LifecyclePolicy`
    public struct LifecyclePolicy: Resource {
        public static let resourceType = ResourceType("AWS::DLM::LifecyclePolicy", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - copyTags: `CopyTags`.
        ///   - createInterval: `CreateInterval`; at least 1.
        ///   - crossRegionCopyTargets: `CrossRegionCopyTargets`; 0 to 3 items.
        ///   - defaultPolicy: `DefaultPolicy`.
        ///   - description: `Description`; 0 to 500 characters; `^[0-9A-Za-z _-]+$`.
        ///   - exclusions: `Exclusions`.
        ///   - executionRoleArn: `ExecutionRoleArn`; 0 to 2048 characters; `^arn:aws(-[a-z]{1,3}){0,2}:iam::\d+:role/`.
        ///   - extendDeletion: `ExtendDeletion`.
        ///   - policyDetails: `PolicyDetails`.
        ///   - retainInterval: `RetainInterval`; at least 1.
        ///   - state: `State`.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            copyTags: BoolValue? = nil,
            createInterval: IntValue? = nil,
            crossRegionCopyTargets: [CrossRegionCopyTarget]? = nil,
            defaultPolicy: DefaultPolicy? = nil,
            description: StringValue? = nil,
            exclusions: Exclusions? = nil,
            executionRoleArn: RoleARN? = nil,
            extendDeletion: BoolValue? = nil,
            policyDetails: PolicyDetails? = nil,
            retainInterval: IntValue? = nil,
            state: StringValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("CopyTags", copyTags)
            node.set("CreateInterval", createInterval)
            node.set("CrossRegionCopyTargets", crossRegionCopyTargets)
            node.set("DefaultPolicy", defaultPolicy)
            node.set("Description", description)
            node.set("Exclusions", exclusions)
            node.set("ExecutionRoleArn", executionRoleArn)
            node.set("ExtendDeletion", extendDeletion)
            node.set("PolicyDetails", policyDetails)
            node.set("RetainInterval", retainInterval)
            node.set("State", state)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `PolicyId`.
        public var policyId: StringValue { StringValue(attribute: "PolicyId", of: node) }
    }
}

extension DLM.LifecyclePolicy {
    /// `Action`
    public struct Action: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - crossRegionCopy: `CrossRegionCopy`; 0 to 3 items.
        ///   - name: `Name`; 0 to 120 characters; `^[0-9A-Za-z _-]+$`.
        public init(crossRegionCopy: [CrossRegionCopyAction], name: StringValue) {
            var bag = PropertyBag()
            bag.set("CrossRegionCopy", crossRegionCopy)
            bag.set("Name", name)
            property = bag.property
        }
    }

    /// `ArchiveRetainRule`
    public struct ArchiveRetainRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - retentionArchiveTier: `RetentionArchiveTier`.
        public init(retentionArchiveTier: RetentionArchiveTier) {
            var bag = PropertyBag()
            bag.set("RetentionArchiveTier", retentionArchiveTier)
            property = bag.property
        }
    }

    /// `ArchiveRule`
    public struct ArchiveRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - retainRule: `RetainRule`.
        public init(retainRule: ArchiveRetainRule) {
            var bag = PropertyBag()
            bag.set("RetainRule", retainRule)
            property = bag.property
        }
    }

    /// `CreateRule`
    public struct CreateRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cronExpression: `CronExpression`; 17 to 106 characters; `^cron\([^\n]{11,100}\)$`.
        ///   - interval: `Interval`; at least 1.
        ///   - intervalUnit: `IntervalUnit`.
        ///   - location: `Location`.
        ///   - scripts: `Scripts`; 0 to 1 items.
        ///   - times: `Times`; 0 to 1 items.
        public init(
            cronExpression: StringValue? = nil,
            interval: IntValue? = nil,
            intervalUnit: IntervalUnit? = nil,
            location: Location? = nil,
            scripts: [Script]? = nil,
            times: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CronExpression", cronExpression)
            bag.set("Interval", interval)
            bag.set("IntervalUnit", intervalUnit)
            bag.set("Location", location)
            bag.set("Scripts", scripts)
            bag.set("Times", times)
            property = bag.property
        }

        /// `IntervalUnit`
        public struct IntervalUnit: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `HOURS`
            public static var hours: Self { Self("HOURS") }
        }

        /// `Location`
        public struct Location: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `CLOUD`
            public static var cloud: Self { Self("CLOUD") }
            /// `LOCAL_ZONE`
            public static var localZone: Self { Self("LOCAL_ZONE") }
            /// `OUTPOST_LOCAL`
            public static var outpostLocal: Self { Self("OUTPOST_LOCAL") }
        }
    }

    /// `CrossRegionCopyAction`
    public struct CrossRegionCopyAction: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - encryptionConfiguration: `EncryptionConfiguration`.
        ///   - retainRule: `RetainRule`.
        ///   - target: `Target`; 0 to 2048 characters; `^[\w:\-\/\*]+$`.
        public init(
            encryptionConfiguration: EncryptionConfiguration,
            retainRule: CrossRegionCopyRetainRule? = nil,
            target: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("EncryptionConfiguration", encryptionConfiguration)
            bag.set("RetainRule", retainRule)
            bag.set("Target", target)
            property = bag.property
        }
    }

    /// `CrossRegionCopyDeprecateRule`
    public struct CrossRegionCopyDeprecateRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - interval: `Interval`; at least 1.
        ///   - intervalUnit: `IntervalUnit`.
        public init(interval: IntValue, intervalUnit: IntervalUnit) {
            var bag = PropertyBag()
            bag.set("Interval", interval)
            bag.set("IntervalUnit", intervalUnit)
            property = bag.property
        }

        /// `IntervalUnit`
        public struct IntervalUnit: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DAYS`
            public static var days: Self { Self("DAYS") }
            /// `MONTHS`
            public static var months: Self { Self("MONTHS") }
            /// `WEEKS`
            public static var weeks: Self { Self("WEEKS") }
            /// `YEARS`
            public static var years: Self { Self("YEARS") }
        }
    }

    /// `CrossRegionCopyRetainRule`
    public struct CrossRegionCopyRetainRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - interval: `Interval`; at least 1.
        ///   - intervalUnit: `IntervalUnit`.
        public init(interval: IntValue, intervalUnit: IntervalUnit) {
            var bag = PropertyBag()
            bag.set("Interval", interval)
            bag.set("IntervalUnit", intervalUnit)
            property = bag.property
        }

        /// `IntervalUnit`
        public struct IntervalUnit: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DAYS`
            public static var days: Self { Self("DAYS") }
            /// `MONTHS`
            public static var months: Self { Self("MONTHS") }
            /// `WEEKS`
            public static var weeks: Self { Self("WEEKS") }
            /// `YEARS`
            public static var years: Self { Self("YEARS") }
        }
    }

    /// `CrossRegionCopyRule`
    public struct CrossRegionCopyRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cmkArn: `CmkArn`; 0 to 2048 characters.
        ///   - copyTags: `CopyTags`.
        ///   - deprecateRule: `DeprecateRule`.
        ///   - encrypted: `Encrypted`.
        ///   - retainRule: `RetainRule`.
        ///   - target: `Target`; 0 to 2048 characters; `^[\w:\-\/\*]+$`.
        ///   - targetRegion: `TargetRegion`; 0 to 16 characters; `^([a-z]+-){2,3}\d$`.
        public init(
            cmkArn: StringValue? = nil,
            copyTags: BoolValue? = nil,
            deprecateRule: CrossRegionCopyDeprecateRule? = nil,
            encrypted: BoolValue,
            retainRule: CrossRegionCopyRetainRule? = nil,
            target: StringValue? = nil,
            targetRegion: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CmkArn", cmkArn)
            bag.set("CopyTags", copyTags)
            bag.set("DeprecateRule", deprecateRule)
            bag.set("Encrypted", encrypted)
            bag.set("RetainRule", retainRule)
            bag.set("Target", target)
            bag.set("TargetRegion", targetRegion)
            property = bag.property
        }
    }

    /// `CrossRegionCopyTarget`
    public struct CrossRegionCopyTarget: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - targetRegion: `TargetRegion`; 0 to 16 characters; `^([a-z]+-){2,3}\d$`.
        public init(targetRegion: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("TargetRegion", targetRegion)
            property = bag.property
        }
    }

    /// `DefaultPolicy`
    public struct DefaultPolicy: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `INSTANCE`
        public static var instance: Self { Self("INSTANCE") }
        /// `VOLUME`
        public static var volume: Self { Self("VOLUME") }
    }

    /// `DeprecateRule`
    public struct DeprecateRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - count: `Count`; 1 to 1000.
        ///   - interval: `Interval`; at least 1.
        ///   - intervalUnit: `IntervalUnit`.
        public init(
            count: IntValue? = nil,
            interval: IntValue? = nil,
            intervalUnit: IntervalUnit? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Count", count)
            bag.set("Interval", interval)
            bag.set("IntervalUnit", intervalUnit)
            property = bag.property
        }

        /// `IntervalUnit`
        public struct IntervalUnit: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DAYS`
            public static var days: Self { Self("DAYS") }
            /// `MONTHS`
            public static var months: Self { Self("MONTHS") }
            /// `WEEKS`
            public static var weeks: Self { Self("WEEKS") }
            /// `YEARS`
            public static var years: Self { Self("YEARS") }
        }
    }

    /// `EncryptionConfiguration`
    public struct EncryptionConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - cmkArn: `CmkArn`; 0 to 2048 characters.
        ///   - encrypted: `Encrypted`.
        public init(cmkArn: StringValue? = nil, encrypted: BoolValue) {
            var bag = PropertyBag()
            bag.set("CmkArn", cmkArn)
            bag.set("Encrypted", encrypted)
            property = bag.property
        }
    }

    /// `EventParameters`
    public struct EventParameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - descriptionRegex: `DescriptionRegex`; 0 to 1000 characters.
        ///   - eventType: `EventType`.
        ///   - snapshotOwner: `SnapshotOwner`; 0 to 50 items.
        public init(
            descriptionRegex: StringValue? = nil,
            eventType: EventType,
            snapshotOwner: [StringValue]
        ) {
            var bag = PropertyBag()
            bag.set("DescriptionRegex", descriptionRegex)
            bag.set("EventType", eventType)
            bag.set("SnapshotOwner", snapshotOwner)
            property = bag.property
        }

        /// `EventType`
        public struct EventType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `shareSnapshot`
            public static var shareSnapshot: Self { Self("shareSnapshot") }
        }
    }

    /// `EventSource`
    public struct EventSource: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - parameters: `Parameters`.
        ///   - type: `Type`.
        public init(parameters: EventParameters? = nil, type: TypeValue) {
            var bag = PropertyBag()
            bag.set("Parameters", parameters)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `MANAGED_CWE`
            public static var managedCwe: Self { Self("MANAGED_CWE") }
        }
    }

    /// `Exclusions`
    public struct Exclusions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - excludeBootVolumes: `ExcludeBootVolumes`.
        ///   - excludeTags: `ExcludeTags`; 0 to 50 items.
        ///   - excludeVolumeTypes: `ExcludeVolumeTypes`; 0 to 6 items.
        public init(
            excludeBootVolumes: BoolValue? = nil,
            excludeTags: [Tag]? = nil,
            excludeVolumeTypes: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ExcludeBootVolumes", excludeBootVolumes)
            bag.set("ExcludeTags", excludeTags)
            bag.set("ExcludeVolumeTypes", excludeVolumeTypes)
            property = bag.property
        }
    }

    /// `FastRestoreRule`
    public struct FastRestoreRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - availabilityZoneIds: `AvailabilityZoneIds`; 1 to 10 items.
        ///   - availabilityZones: `AvailabilityZones`; 1 to 10 items.
        ///   - count: `Count`; 1 to 1000.
        ///   - interval: `Interval`; at least 1.
        ///   - intervalUnit: `IntervalUnit`.
        public init(
            availabilityZoneIds: [StringValue]? = nil,
            availabilityZones: [StringValue]? = nil,
            count: IntValue? = nil,
            interval: IntValue? = nil,
            intervalUnit: IntervalUnit? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AvailabilityZoneIds", availabilityZoneIds)
            bag.set("AvailabilityZones", availabilityZones)
            bag.set("Count", count)
            bag.set("Interval", interval)
            bag.set("IntervalUnit", intervalUnit)
            property = bag.property
        }

        /// `IntervalUnit`
        public struct IntervalUnit: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DAYS`
            public static var days: Self { Self("DAYS") }
            /// `MONTHS`
            public static var months: Self { Self("MONTHS") }
            /// `WEEKS`
            public static var weeks: Self { Self("WEEKS") }
            /// `YEARS`
            public static var years: Self { Self("YEARS") }
        }
    }

    /// `Parameters`
    public struct Parameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - excludeBootVolume: `ExcludeBootVolume`.
        ///   - excludeDataVolumeTags: `ExcludeDataVolumeTags`; 0 to 50 items.
        ///   - noReboot: `NoReboot`.
        public init(
            excludeBootVolume: BoolValue? = nil,
            excludeDataVolumeTags: [Tag]? = nil,
            noReboot: BoolValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ExcludeBootVolume", excludeBootVolume)
            bag.set("ExcludeDataVolumeTags", excludeDataVolumeTags)
            bag.set("NoReboot", noReboot)
            property = bag.property
        }
    }

    /// `PolicyDetails`
    public struct PolicyDetails: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - actions: `Actions`; 1 items.
        ///   - copyTags: `CopyTags`.
        ///   - createInterval: `CreateInterval`; at least 1.
        ///   - crossRegionCopyTargets: `CrossRegionCopyTargets`; 0 to 3 items.
        ///   - eventSource: `EventSource`.
        ///   - exclusions: `Exclusions`.
        ///   - extendDeletion: `ExtendDeletion`.
        ///   - parameters: `Parameters`.
        ///   - policyLanguage: `PolicyLanguage`.
        ///   - policyType: `PolicyType`.
        ///   - resourceLocations: `ResourceLocations`; 1 items.
        ///   - resourceType: `ResourceType`.
        ///   - resourceTypes: `ResourceTypes`; 1 items.
        ///   - retainInterval: `RetainInterval`; at least 1.
        ///   - schedules: `Schedules`; 1 to 4 items.
        ///   - targetTags: `TargetTags`; 1 to 50 items.
        public init(
            actions: [Action]? = nil,
            copyTags: BoolValue? = nil,
            createInterval: IntValue? = nil,
            crossRegionCopyTargets: [CrossRegionCopyTarget]? = nil,
            eventSource: EventSource? = nil,
            exclusions: Exclusions? = nil,
            extendDeletion: BoolValue? = nil,
            parameters: Parameters? = nil,
            policyLanguage: PolicyLanguage? = nil,
            policyType: PolicyType? = nil,
            resourceLocations: [ResourceLocationsItem]? = nil,
            resourceType: ResourceTypeValue? = nil,
            resourceTypes: [ResourceTypesItem]? = nil,
            retainInterval: IntValue? = nil,
            schedules: [Schedule]? = nil,
            targetTags: [Tag]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Actions", actions)
            bag.set("CopyTags", copyTags)
            bag.set("CreateInterval", createInterval)
            bag.set("CrossRegionCopyTargets", crossRegionCopyTargets)
            bag.set("EventSource", eventSource)
            bag.set("Exclusions", exclusions)
            bag.set("ExtendDeletion", extendDeletion)
            bag.set("Parameters", parameters)
            bag.set("PolicyLanguage", policyLanguage)
            bag.set("PolicyType", policyType)
            bag.set("ResourceLocations", resourceLocations)
            bag.set("ResourceType", resourceType)
            bag.set("ResourceTypes", resourceTypes)
            bag.set("RetainInterval", retainInterval)
            bag.set("Schedules", schedules)
            bag.set("TargetTags", targetTags)
            property = bag.property
        }

        /// `PolicyLanguage`
        public struct PolicyLanguage: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `SIMPLIFIED`
            public static var simplified: Self { Self("SIMPLIFIED") }
            /// `STANDARD`
            public static var standard: Self { Self("STANDARD") }
        }

        /// `PolicyType`
        public struct PolicyType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `EBS_SNAPSHOT_MANAGEMENT`
            public static var ebsSnapshotManagement: Self { Self("EBS_SNAPSHOT_MANAGEMENT") }
            /// `EVENT_BASED_POLICY`
            public static var eventBasedPolicy: Self { Self("EVENT_BASED_POLICY") }
            /// `IMAGE_MANAGEMENT`
            public static var imageManagement: Self { Self("IMAGE_MANAGEMENT") }
        }

        /// `ResourceLocations`
        public struct ResourceLocationsItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `CLOUD`
            public static var cloud: Self { Self("CLOUD") }
            /// `LOCAL_ZONE`
            public static var localZone: Self { Self("LOCAL_ZONE") }
            /// `OUTPOST`
            public static var outpost: Self { Self("OUTPOST") }
        }

        /// `ResourceType`
        public struct ResourceTypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `INSTANCE`
            public static var instance: Self { Self("INSTANCE") }
            /// `VOLUME`
            public static var volume: Self { Self("VOLUME") }
        }

        /// `ResourceTypes`
        public struct ResourceTypesItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `INSTANCE`
            public static var instance: Self { Self("INSTANCE") }
            /// `VOLUME`
            public static var volume: Self { Self("VOLUME") }
        }
    }

    /// `RetainRule`
    public struct RetainRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - count: `Count`; 0 to 1000.
        ///   - interval: `Interval`.
        ///   - intervalUnit: `IntervalUnit`.
        public init(
            count: IntValue? = nil,
            interval: IntValue? = nil,
            intervalUnit: IntervalUnit? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Count", count)
            bag.set("Interval", interval)
            bag.set("IntervalUnit", intervalUnit)
            property = bag.property
        }

        /// `IntervalUnit`
        public struct IntervalUnit: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DAYS`
            public static var days: Self { Self("DAYS") }
            /// `MONTHS`
            public static var months: Self { Self("MONTHS") }
            /// `WEEKS`
            public static var weeks: Self { Self("WEEKS") }
            /// `YEARS`
            public static var years: Self { Self("YEARS") }
        }
    }

    /// `RetentionArchiveTier`
    public struct RetentionArchiveTier: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - count: `Count`; 1 to 1000.
        ///   - interval: `Interval`; at least 1.
        ///   - intervalUnit: `IntervalUnit`.
        public init(
            count: IntValue? = nil,
            interval: IntValue? = nil,
            intervalUnit: IntervalUnit? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Count", count)
            bag.set("Interval", interval)
            bag.set("IntervalUnit", intervalUnit)
            property = bag.property
        }

        /// `IntervalUnit`
        public struct IntervalUnit: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DAYS`
            public static var days: Self { Self("DAYS") }
            /// `MONTHS`
            public static var months: Self { Self("MONTHS") }
            /// `WEEKS`
            public static var weeks: Self { Self("WEEKS") }
            /// `YEARS`
            public static var years: Self { Self("YEARS") }
        }
    }

    /// `Schedule`
    public struct Schedule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - archiveRule: `ArchiveRule`.
        ///   - copyTags: `CopyTags`.
        ///   - createRule: `CreateRule`.
        ///   - crossRegionCopyRules: `CrossRegionCopyRules`; 0 to 3 items.
        ///   - deprecateRule: `DeprecateRule`.
        ///   - fastRestoreRule: `FastRestoreRule`.
        ///   - name: `Name`; 0 to 120 characters; `^[0-9A-Za-z _-]+$`.
        ///   - retainRule: `RetainRule`.
        ///   - shareRules: `ShareRules`; 0 to 1 items.
        ///   - tagsToAdd: `TagsToAdd`; 0 to 45 items.
        ///   - variableTags: `VariableTags`; 0 to 45 items.
        public init(
            archiveRule: ArchiveRule? = nil,
            copyTags: BoolValue? = nil,
            createRule: CreateRule? = nil,
            crossRegionCopyRules: [CrossRegionCopyRule]? = nil,
            deprecateRule: DeprecateRule? = nil,
            fastRestoreRule: FastRestoreRule? = nil,
            name: StringValue? = nil,
            retainRule: RetainRule? = nil,
            shareRules: [ShareRule]? = nil,
            tagsToAdd: [Tag]? = nil,
            variableTags: [Tag]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ArchiveRule", archiveRule)
            bag.set("CopyTags", copyTags)
            bag.set("CreateRule", createRule)
            bag.set("CrossRegionCopyRules", crossRegionCopyRules)
            bag.set("DeprecateRule", deprecateRule)
            bag.set("FastRestoreRule", fastRestoreRule)
            bag.set("Name", name)
            bag.set("RetainRule", retainRule)
            bag.set("ShareRules", shareRules)
            bag.set("TagsToAdd", tagsToAdd)
            bag.set("VariableTags", variableTags)
            property = bag.property
        }
    }

    /// `Script`
    public struct Script: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - executeOperationOnScriptFailure: `ExecuteOperationOnScriptFailure`.
        ///   - executionHandler: `ExecutionHandler`; 0 to 200 characters.
        ///   - executionHandlerService: `ExecutionHandlerService`.
        ///   - executionTimeout: `ExecutionTimeout`; 10 to 120.
        ///   - maximumRetryCount: `MaximumRetryCount`; 0 to 3.
        ///   - stages: `Stages`; 1 to 2 items.
        public init(
            executeOperationOnScriptFailure: BoolValue? = nil,
            executionHandler: StringValue? = nil,
            executionHandlerService: ExecutionHandlerService? = nil,
            executionTimeout: IntValue? = nil,
            maximumRetryCount: IntValue? = nil,
            stages: [StagesItem]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ExecuteOperationOnScriptFailure", executeOperationOnScriptFailure)
            bag.set("ExecutionHandler", executionHandler)
            bag.set("ExecutionHandlerService", executionHandlerService)
            bag.set("ExecutionTimeout", executionTimeout)
            bag.set("MaximumRetryCount", maximumRetryCount)
            bag.set("Stages", stages)
            property = bag.property
        }

        /// `ExecutionHandlerService`
        public struct ExecutionHandlerService: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AWS_SYSTEMS_MANAGER`
            public static var awsSystemsManager: Self { Self("AWS_SYSTEMS_MANAGER") }
        }

        /// `Stages`
        public struct StagesItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `POST`
            public static var post: Self { Self("POST") }
            /// `PRE`
            public static var pre: Self { Self("PRE") }
        }
    }

    /// `ShareRule`
    public struct ShareRule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - targetAccounts: `TargetAccounts`; at least 1 items.
        ///   - unshareInterval: `UnshareInterval`; at least 1.
        ///   - unshareIntervalUnit: `UnshareIntervalUnit`.
        public init(
            targetAccounts: [StringValue]? = nil,
            unshareInterval: IntValue? = nil,
            unshareIntervalUnit: UnshareIntervalUnit? = nil
        ) {
            var bag = PropertyBag()
            bag.set("TargetAccounts", targetAccounts)
            bag.set("UnshareInterval", unshareInterval)
            bag.set("UnshareIntervalUnit", unshareIntervalUnit)
            property = bag.property
        }

        /// `UnshareIntervalUnit`
        public struct UnshareIntervalUnit: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DAYS`
            public static var days: Self { Self("DAYS") }
            /// `MONTHS`
            public static var months: Self { Self("MONTHS") }
            /// `WEEKS`
            public static var weeks: Self { Self("WEEKS") }
            /// `YEARS`
            public static var years: Self { Self("YEARS") }
        }
    }
}
