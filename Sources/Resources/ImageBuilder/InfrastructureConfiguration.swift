// Generated from the schema of AWS::ImageBuilder::InfrastructureConfiguration by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ImageBuilder {
    /// `AWS::ImageBuilder::InfrastructureConfiguration`
    public struct InfrastructureConfiguration: Resource {
        public static let resourceType = ResourceType(
            "AWS::ImageBuilder::InfrastructureConfiguration", tags: .map("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - description: `Description`; 1 to 1024 characters.
        ///   - instanceMetadataOptions: `InstanceMetadataOptions`.
        ///   - instanceProfileName: `InstanceProfileName`; 1 to 256 characters; `^[\w+=,.@-]+$`.
        ///   - instanceTypes: `InstanceTypes`.
        ///   - keyPair: `KeyPair`; 1 to 1024 characters.
        ///   - logging: `Logging`.
        ///   - name: `Name`; replaces the resource when changed.
        ///   - parentInstance: `ParentInstance`.
        ///   - placement: `Placement`.
        ///   - resourceTags: `ResourceTags`.
        ///   - securityGroupIds: `SecurityGroupIds`.
        ///   - snsTopicArn: `SnsTopicArn`.
        ///   - subnetId: `SubnetId`; 1 to 1024 characters.
        ///   - tags: `Tags`.
        ///   - terminateInstanceOnCompletion: `TerminateInstanceOnCompletion`.
        ///   - terminateInstanceOnFailure: `TerminateInstanceOnFailure`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            description: StringValue? = nil,
            instanceMetadataOptions: InstanceMetadataOptions? = nil,
            instanceProfileName: StringValue,
            instanceTypes: [StringValue]? = nil,
            keyPair: StringValue? = nil,
            logging: Logging? = nil,
            name: StringValue,
            parentInstance: ParentInstance? = nil,
            placement: Placement? = nil,
            resourceTags: [String: StringValue]? = nil,
            securityGroupIds: [SecurityGroupID]? = nil,
            snsTopicArn: TopicARN? = nil,
            subnetId: SubnetID? = nil,
            tags: [String: StringValue]? = nil,
            terminateInstanceOnCompletion: BoolValue? = nil,
            terminateInstanceOnFailure: BoolValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Description", description)
            node.set("InstanceMetadataOptions", instanceMetadataOptions)
            node.set("InstanceProfileName", instanceProfileName)
            node.set("InstanceTypes", instanceTypes)
            node.set("KeyPair", keyPair)
            node.set("Logging", logging)
            node.set("Name", name)
            node.set("ParentInstance", parentInstance)
            node.set("Placement", placement)
            node.set("ResourceTags", resourceTags)
            node.set("SecurityGroupIds", securityGroupIds)
            node.set("SnsTopicArn", snsTopicArn)
            node.set("SubnetId", subnetId)
            node.set("Tags", tags)
            node.set("TerminateInstanceOnCompletion", terminateInstanceOnCompletion)
            node.set("TerminateInstanceOnFailure", terminateInstanceOnFailure)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `Description`.
        public var description: StringValue { StringValue(attribute: "Description", of: node) }

        /// `Fn::GetAtt` of `InstanceMetadataOptions.HttpPutResponseHopLimit`.
        public var instanceMetadataOptionsHttpPutResponseHopLimit: IntValue {
            IntValue(attribute: "InstanceMetadataOptions.HttpPutResponseHopLimit", of: node)
        }

        /// `Fn::GetAtt` of `InstanceMetadataOptions.HttpTokens`.
        public var instanceMetadataOptionsHttpTokens: StringValue {
            StringValue(attribute: "InstanceMetadataOptions.HttpTokens", of: node)
        }

        /// `Fn::GetAtt` of `InstanceProfileName`.
        public var instanceProfileName: StringValue { StringValue(attribute: "InstanceProfileName", of: node) }

        /// `Fn::GetAtt` of `InstanceTypes`.
        public var instanceTypes: [StringValue] { StringValue.list(attribute: "InstanceTypes", of: node) }

        /// `Fn::GetAtt` of `KeyPair`.
        public var keyPair: StringValue { StringValue(attribute: "KeyPair", of: node) }

        /// `Fn::GetAtt` of `Logging.S3Logs.S3BucketName`.
        public var loggingS3LogsS3BucketName: BucketName {
            BucketName(attribute: "Logging.S3Logs.S3BucketName", of: node)
        }

        /// `Fn::GetAtt` of `Logging.S3Logs.S3KeyPrefix`.
        public var loggingS3LogsS3KeyPrefix: StringValue {
            StringValue(attribute: "Logging.S3Logs.S3KeyPrefix", of: node)
        }

        /// `Fn::GetAtt` of `Name`.
        public var name: StringValue { StringValue(attribute: "Name", of: node) }

        /// `Fn::GetAtt` of `ParentInstance.AutoScalingGroup.CapacityWaitTimeoutSeconds`.
        public var parentInstanceAutoScalingGroupCapacityWaitTimeoutSeconds: IntValue {
            IntValue(attribute: "ParentInstance.AutoScalingGroup.CapacityWaitTimeoutSeconds", of: node)
        }

        /// `Fn::GetAtt` of `ParentInstance.AutoScalingGroup.Name`.
        public var parentInstanceAutoScalingGroupName: StringValue {
            StringValue(attribute: "ParentInstance.AutoScalingGroup.Name", of: node)
        }

        /// `Fn::GetAtt` of `Placement.AvailabilityZone`.
        public var placementAvailabilityZone: StringValue {
            StringValue(attribute: "Placement.AvailabilityZone", of: node)
        }

        /// `Fn::GetAtt` of `Placement.HostId`.
        public var placementHostId: StringValue { StringValue(attribute: "Placement.HostId", of: node) }

        /// `Fn::GetAtt` of `Placement.HostResourceGroupArn`.
        public var placementHostResourceGroupArn: StringValue {
            StringValue(attribute: "Placement.HostResourceGroupArn", of: node)
        }

        /// `Fn::GetAtt` of `Placement.Tenancy`.
        public var placementTenancy: StringValue { StringValue(attribute: "Placement.Tenancy", of: node) }

        /// `Fn::GetAtt` of `SecurityGroupIds`.
        public var securityGroupIds: [StringValue] { StringValue.list(attribute: "SecurityGroupIds", of: node) }

        /// `Fn::GetAtt` of `SnsTopicArn`.
        public var snsTopicArn: TopicARN { TopicARN(attribute: "SnsTopicArn", of: node) }

        /// `Fn::GetAtt` of `SubnetId`.
        public var subnetId: SubnetID { SubnetID(attribute: "SubnetId", of: node) }

        /// `Fn::GetAtt` of `TerminateInstanceOnCompletion`.
        public var terminateInstanceOnCompletion: BoolValue {
            BoolValue(attribute: "TerminateInstanceOnCompletion", of: node)
        }

        /// `Fn::GetAtt` of `TerminateInstanceOnFailure`.
        public var terminateInstanceOnFailure: BoolValue {
            BoolValue(attribute: "TerminateInstanceOnFailure", of: node)
        }
    }
}

extension ImageBuilder.InfrastructureConfiguration {
    /// `AutoScalingGroup`
    public struct AutoScalingGroup: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - capacityWaitTimeoutSeconds: `CapacityWaitTimeoutSeconds`; 0 to 3600.
        ///   - name: `Name`; 1 to 1024 characters.
        public init(capacityWaitTimeoutSeconds: IntValue? = nil, name: StringValue) {
            var bag = PropertyBag()
            bag.set("CapacityWaitTimeoutSeconds", capacityWaitTimeoutSeconds)
            bag.set("Name", name)
            property = bag.property
        }
    }

    /// `InstanceMetadataOptions`
    public struct InstanceMetadataOptions: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - httpPutResponseHopLimit: `HttpPutResponseHopLimit`; 1 to 64.
        ///   - httpTokens: `HttpTokens`.
        public init(httpPutResponseHopLimit: IntValue? = nil, httpTokens: HttpTokens? = nil) {
            var bag = PropertyBag()
            bag.set("HttpPutResponseHopLimit", httpPutResponseHopLimit)
            bag.set("HttpTokens", httpTokens)
            property = bag.property
        }

        /// `HttpTokens`
        public struct HttpTokens: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `optional`
            public static var optional: Self { Self("optional") }
            /// `required`
            public static var required: Self { Self("required") }
        }
    }

    /// `Logging`
    public struct Logging: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - s3Logs: `S3Logs`.
        public init(s3Logs: S3Logs? = nil) {
            var bag = PropertyBag()
            bag.set("S3Logs", s3Logs)
            property = bag.property
        }
    }

    /// `ParentInstance`
    public struct ParentInstance: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - autoScalingGroup: `AutoScalingGroup`.
        public init(autoScalingGroup: AutoScalingGroup) {
            var bag = PropertyBag()
            bag.set("AutoScalingGroup", autoScalingGroup)
            property = bag.property
        }
    }

    /// `Placement`
    public struct Placement: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - availabilityZone: `AvailabilityZone`; 1 to 1024 characters.
        ///   - hostId: `HostId`; 1 to 1024 characters.
        ///   - hostResourceGroupArn: `HostResourceGroupArn`; 1 to 1024 characters.
        ///   - tenancy: `Tenancy`.
        public init(
            availabilityZone: StringValue? = nil,
            hostId: StringValue? = nil,
            hostResourceGroupArn: StringValue? = nil,
            tenancy: Tenancy? = nil
        ) {
            var bag = PropertyBag()
            bag.set("AvailabilityZone", availabilityZone)
            bag.set("HostId", hostId)
            bag.set("HostResourceGroupArn", hostResourceGroupArn)
            bag.set("Tenancy", tenancy)
            property = bag.property
        }

        /// `Tenancy`
        public struct Tenancy: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `dedicated`
            public static var dedicated: Self { Self("dedicated") }
            /// `default`
            public static var `default`: Self { Self("default") }
            /// `host`
            public static var host: Self { Self("host") }
        }
    }

    /// `S3Logs`
    public struct S3Logs: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - s3BucketName: `S3BucketName`; 1 to 1024 characters.
        ///   - s3KeyPrefix: `S3KeyPrefix`; 1 to 1024 characters.
        public init(s3BucketName: BucketName? = nil, s3KeyPrefix: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("S3BucketName", s3BucketName)
            bag.set("S3KeyPrefix", s3KeyPrefix)
            property = bag.property
        }
    }
}
