// Generated from the schema of AWS::SSM::Association by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SSM {
    /// `AWS::SSM::Association`
    public struct Association: Resource {
        public static let resourceType = ResourceType("AWS::SSM::Association", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - applyOnlyAtCronInterval: `ApplyOnlyAtCronInterval`.
        ///   - associationDispatchAssumeRole: `AssociationDispatchAssumeRole`; 1 to 512 characters;
        ///     `arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+`.
        ///   - associationName: `AssociationName`; `^[a-zA-Z0-9_\-.]{3,128}$`.
        ///   - automationTargetParameterName: `AutomationTargetParameterName`; 1 to 50 characters.
        ///   - calendarNames: `CalendarNames`.
        ///   - complianceSeverity: `ComplianceSeverity`.
        ///   - documentVersion: `DocumentVersion`; `([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)`.
        ///   - instanceId: `InstanceId`; replaces the resource when changed; `(^i-(\w{8}|\w{17})$)|(^mi-\w{17}$)`.
        ///   - maxConcurrency: `MaxConcurrency`; 1 to 7 characters; `^([1-9][0-9]{0,6}|[1-9][0-9]%|[1-9]%|100%)$`.
        ///   - maxErrors: `MaxErrors`; 1 to 7 characters; `^([1-9][0-9]{0,6}|[0]|[1-9][0-9]%|[0-9]%|100%)$`.
        ///   - name: `Name`; `^[a-zA-Z0-9_\-.:/]{3,200}$`.
        ///   - outputLocation: `OutputLocation`.
        ///   - parameters: `Parameters`.
        ///   - scheduleExpression: `ScheduleExpression`; 1 to 256 characters.
        ///   - scheduleOffset: `ScheduleOffset`; 1 to 6.
        ///   - syncCompliance: `SyncCompliance`.
        ///   - tags: `Tags`; 0 to 1000 items.
        ///   - targets: `Targets`; 0 to 5 items.
        ///   - waitForSuccessTimeoutSeconds: `WaitForSuccessTimeoutSeconds`; cannot be read back; 15 to 172800.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            applyOnlyAtCronInterval: BoolValue? = nil,
            associationDispatchAssumeRole: StringValue? = nil,
            associationName: StringValue? = nil,
            automationTargetParameterName: StringValue? = nil,
            calendarNames: [StringValue]? = nil,
            complianceSeverity: ComplianceSeverity? = nil,
            documentVersion: StringValue? = nil,
            instanceId: StringValue? = nil,
            maxConcurrency: StringValue? = nil,
            maxErrors: StringValue? = nil,
            name: StringValue,
            outputLocation: InstanceAssociationOutputLocation? = nil,
            parameters: [String: [StringValue]]? = nil,
            scheduleExpression: StringValue? = nil,
            scheduleOffset: IntValue? = nil,
            syncCompliance: SyncCompliance? = nil,
            tags: [Tag]? = nil,
            targets: [Target]? = nil,
            waitForSuccessTimeoutSeconds: IntValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ApplyOnlyAtCronInterval", applyOnlyAtCronInterval)
            node.set("AssociationDispatchAssumeRole", associationDispatchAssumeRole)
            node.set("AssociationName", associationName)
            node.set("AutomationTargetParameterName", automationTargetParameterName)
            node.set("CalendarNames", calendarNames)
            node.set("ComplianceSeverity", complianceSeverity)
            node.set("DocumentVersion", documentVersion)
            node.set("InstanceId", instanceId)
            node.set("MaxConcurrency", maxConcurrency)
            node.set("MaxErrors", maxErrors)
            node.set("Name", name)
            node.set("OutputLocation", outputLocation)
            node.set("Parameters", parameters)
            node.set("ScheduleExpression", scheduleExpression)
            node.set("ScheduleOffset", scheduleOffset)
            node.set("SyncCompliance", syncCompliance)
            node.set("Tags", tags)
            node.set("Targets", targets)
            node.set("WaitForSuccessTimeoutSeconds", waitForSuccessTimeoutSeconds)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AssociationId`.
        public var associationId: StringValue { StringValue(attribute: "AssociationId", of: node) }
    }
}

extension SSM.Association {
    /// `ComplianceSeverity`
    public struct ComplianceSeverity: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CRITICAL`
        public static var critical: Self { Self("CRITICAL") }
        /// `HIGH`
        public static var high: Self { Self("HIGH") }
        /// `LOW`
        public static var low: Self { Self("LOW") }
        /// `MEDIUM`
        public static var medium: Self { Self("MEDIUM") }
        /// `UNSPECIFIED`
        public static var unspecified: Self { Self("UNSPECIFIED") }
    }

    /// `InstanceAssociationOutputLocation`
    public struct InstanceAssociationOutputLocation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - s3Location: `S3Location`.
        public init(s3Location: S3OutputLocation? = nil) {
            var bag = PropertyBag()
            bag.set("S3Location", s3Location)
            property = bag.property
        }
    }

    /// `S3OutputLocation`
    public struct S3OutputLocation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - outputS3BucketName: `OutputS3BucketName`; 3 to 63 characters.
        ///   - outputS3KeyPrefix: `OutputS3KeyPrefix`; 0 to 1024 characters.
        ///   - outputS3Region: `OutputS3Region`; 3 to 20 characters.
        public init(
            outputS3BucketName: StringValue? = nil,
            outputS3KeyPrefix: StringValue? = nil,
            outputS3Region: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("OutputS3BucketName", outputS3BucketName)
            bag.set("OutputS3KeyPrefix", outputS3KeyPrefix)
            bag.set("OutputS3Region", outputS3Region)
            property = bag.property
        }
    }

    /// `SyncCompliance`
    public struct SyncCompliance: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `AUTO`
        public static var auto: Self { Self("AUTO") }
        /// `MANUAL`
        public static var manual: Self { Self("MANUAL") }
    }

    /// `Target`
    public struct Target: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`; 1 to 163 characters.
        ///   - values: `Values`; 0 to 50 items.
        public init(key: StringValue, values: [StringValue]) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("Values", values)
            property = bag.property
        }
    }
}
