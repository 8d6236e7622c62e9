// Generated from the schema of AWS::AuditManager::Assessment by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension AuditManager {
    /// `AWS::AuditManager::Assessment`
    public struct Assessment: Resource {
        public static let resourceType = ResourceType("AWS::AuditManager::Assessment", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - assessmentReportsDestination: `AssessmentReportsDestination`.
        ///   - awsAccount: `AwsAccount`; replaces the resource when changed.
        ///   - delegations: `Delegations`.
        ///   - description: `Description`; cannot be read back; 0 to 1000 characters; `^[\w\W\s\S]*$`.
        ///   - frameworkId: `FrameworkId`; replaces the resource when changed; 32 to 36 characters.
        ///   - name: `Name`; cannot be read back; 1 to 127 characters; `^[a-zA-Z0-9-_\.]+$`.
        ///   - roles: `Roles`.
        ///   - scope: `Scope`.
        ///   - status: `Status`.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            assessmentReportsDestination: AssessmentReportsDestination? = nil,
            awsAccount: AWSAccount? = nil,
            delegations: [Delegation]? = nil,
            description: StringValue? = nil,
            frameworkId: StringValue? = nil,
            name: StringValue? = nil,
            roles: [Role]? = nil,
            scope: Scope? = nil,
            status: AssessmentStatus? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AssessmentReportsDestination", assessmentReportsDestination)
            node.set("AwsAccount", awsAccount)
            node.set("Delegations", delegations)
            node.set("Description", description)
            node.set("FrameworkId", frameworkId)
            node.set("Name", name)
            node.set("Roles", roles)
            node.set("Scope", scope)
            node.set("Status", status)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `AssessmentId`.
        public var assessmentId: StringValue { StringValue(attribute: "AssessmentId", of: node) }

        /// `Fn::GetAtt` of `CreationTime`.
        public var creationTime: DoubleValue { DoubleValue(attribute: "CreationTime", of: node) }
    }
}

extension AuditManager.Assessment {
    /// `AWSAccount`
    public struct AWSAccount: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - emailAddress: `EmailAddress`; cannot be read back; 1 to 320 characters; `^.*@.*$`.
        ///   - id: `Id`; 12 characters; `^[0-9]{12}$`.
        ///   - name: `Name`; cannot be read back; 1 to 50 characters; `^[\u0020-\u007E]+$`.
        public init(
            emailAddress: StringValue? = nil,
            id: StringValue? = nil,
            name: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("EmailAddress", emailAddress)
            bag.set("Id", id)
            bag.set("Name", name)
            property = bag.property
        }
    }

    /// `AWSService`
    public struct AWSService: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - serviceName: `ServiceName`; cannot be read back; 1 to 40 characters; `^[a-zA-Z0-9-\s().]+$`.
        public init(serviceName: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("ServiceName", serviceName)
            property = bag.property
        }
    }

    /// `AssessmentReportDestinationType`
    public struct AssessmentReportDestinationType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `S3`
        public static var s3: Self { Self("S3") }
    }

    /// `AssessmentReportsDestination`
    public struct AssessmentReportsDestination: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - destination: `Destination`; 1 to 1024 characters.
        ///   - destinationType: `DestinationType`.
        public init(
            destination: StringValue? = nil,
            destinationType: AssessmentReportDestinationType? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Destination", destination)
            bag.set("DestinationType", destinationType)
            property = bag.property
        }
    }

    /// `AssessmentStatus`
    public struct AssessmentStatus: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ACTIVE`
        public static var active: Self { Self("ACTIVE") }
        /// `INACTIVE`
        public static var inactive: Self { Self("INACTIVE") }
    }

    /// `Delegation`
    public struct Delegation: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - assessmentId: `AssessmentId`; cannot be read back; 36 characters.
        ///   - assessmentName: `AssessmentName`; cannot be read back; 1 to 127 characters; `^[a-zA-Z0-9-_\.]+$`.
        ///   - comment: `Comment`; at most 350 characters; `^[\w\W\s\S]*$`.
        ///   - controlSetId: `ControlSetId`; 1 to 300 characters; `^[\w\W\s\S]*$`.
        ///   - createdBy: `CreatedBy`; 20 to 2048 characters; `^arn:.*:*:.*`.
        ///   - creationTime: `CreationTime`.
        ///   - id: `Id`; 36 characters.
        ///   - lastUpdated: `LastUpdated`.
        ///   - roleArn: `RoleArn`; 20 to 2048 characters; `^arn:.*:iam:.*`.
        ///   - roleType: `RoleType`.
        ///   - status: `Status`.
        public init(
            assessmentId: StringValue? = nil,
            assessmentName: StringValue? = nil,
            comment: StringValue? = nil,
            controlSetId: StringValue? = nil,
            createdBy: StringValue? = nil,
            creationTime: DoubleValue? = nil,
            id: StringValue? = nil,
            lastUpdated: DoubleValue? = nil,
            roleArn: RoleARN? = nil,
            roleType: RoleType? = nil,
            status: DelegationStatus? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AssessmentId", assessmentId)
            bag.set("AssessmentName", assessmentName)
            bag.set("Comment", comment)
            bag.set("ControlSetId", controlSetId)
            bag.set("CreatedBy", createdBy)
            bag.set("CreationTime", creationTime)
            bag.set("Id", id)
            bag.set("LastUpdated", lastUpdated)
            bag.set("RoleArn", roleArn)
            bag.set("RoleType", roleType)
            bag.set("Status", status)
            property = bag.property
        }
    }

    /// `DelegationStatus`
    public struct DelegationStatus: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `COMPLETE`
        public static var complete: Self { Self("COMPLETE") }
        /// `IN_PROGRESS`
        public static var inProgress: Self { Self("IN_PROGRESS") }
        /// `UNDER_REVIEW`
        public static var underReview: Self { Self("UNDER_REVIEW") }
    }

    /// `Role`
    public struct Role: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - roleArn: `RoleArn`; 20 to 2048 characters; `^arn:.*:iam:.*`.
        ///   - roleType: `RoleType`.
        public init(roleArn: RoleARN? = nil, roleType: RoleType? = nil) {
            var bag = PropertyBag()
            bag.set("RoleArn", roleArn)
            bag.set("RoleType", roleType)
            property = bag.property
        }
    }

    /// `RoleType`
    public struct RoleType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `PROCESS_OWNER`
        public static var processOwner: Self { Self("PROCESS_OWNER") }
        /// `RESOURCE_OWNER`
        public static var resourceOwner: Self { Self("RESOURCE_OWNER") }
    }

    /// `Scope`
    public struct Scope: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - awsAccounts: `AwsAccounts`; 1 to 200 items.
        ///   - awsServices: `AwsServices`; cannot be read back.
        public init(awsAccounts: [AWSAccount]? = nil, awsServices: [AWSService]? = nil) {
            var bag = PropertyBag()
            bag.set("AwsAccounts", awsAccounts)
            bag.set("AwsServices", awsServices)
            property = bag.property
        }
    }
}
