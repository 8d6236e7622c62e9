// Generated from the schema of AWS::ImageBuilder::ImageRecipe by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ImageBuilder {
    /// `AWS::ImageBuilder::ImageRecipe`
    public struct ImageRecipe: Resource {
        public static let resourceType = ResourceType("AWS::ImageBuilder::ImageRecipe", tags: .map("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - additionalInstanceConfiguration: `AdditionalInstanceConfiguration`; replaces the resource when changed.
        ///   - amiTags: `AmiTags`; replaces the resource when changed.
        ///   - amiWatermarks: `AmiWatermarks`; replaces the resource when changed; 1 to 5 items.
        ///   - blockDeviceMappings: `BlockDeviceMappings`; replaces the resource when changed.
        ///   - components: `Components`; replaces the resource when changed; at least 1 items.
        ///   - description: `Description`; replaces the resource when changed; 1 to 1024 characters.
        ///   - name: `Name`; replaces the resource when changed.
        ///   - parentImage: `ParentImage`; replaces the resource when changed; 1 to 1024 characters.
        ///   - tags: `Tags`.
        ///   - version: `Version`; replaces the resource when changed.
        ///   - workingDirectory: `WorkingDirectory`; replaces the resource when changed; 1 to 1024 characters.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            additionalInstanceConfiguration: AdditionalInstanceConfiguration? = nil,
            amiTags: [String: StringValue]? = nil,
            amiWatermarks: [StringValue]? = nil,
            blockDeviceMappings: [InstanceBlockDeviceMapping]? = nil,
            components: [ComponentConfiguration]? = nil,
            description: StringValue? = nil,
            name: StringValue,
            parentImage: StringValue,
            tags: [String: StringValue]? = nil,
            version: StringValue,
            workingDirectory: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AdditionalInstanceConfiguration", additionalInstanceConfiguration)
            node.set("AmiTags", amiTags)
            node.set("AmiWatermarks", amiWatermarks)
            node.set("BlockDeviceMappings", blockDeviceMappings)
            node.set("Components", components)
            node.set("Description", description)
            node.set("Name", name)
            node.set("ParentImage", parentImage)
            node.set("Tags", tags)
            node.set("Version", version)
            node.set("WorkingDirectory", workingDirectory)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `AdditionalInstanceConfiguration.SystemsManagerAgent.UninstallAfterBuild`.
        public var additionalInstanceConfigurationSystemsManagerAgentUninstallAfterBuild: BoolValue {
            BoolValue(attribute: "AdditionalInstanceConfiguration.SystemsManagerAgent.UninstallAfterBuild", of: node)
        }

        /// `Fn::GetAtt` of `AdditionalInstanceConfiguration.UserDataOverride`.
        public var additionalInstanceConfigurationUserDataOverride: StringValue {
            StringValue(attribute: "AdditionalInstanceConfiguration.UserDataOverride", of: node)
        }

        /// `Fn::GetAtt` of `AmiWatermarks`.
        public var amiWatermarks: [StringValue] { StringValue.list(attribute: "AmiWatermarks", of: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `Description`.
        public var description: StringValue { StringValue(attribute: "Description", of: node) }

        /// `Fn::GetAtt` of `LatestVersion.Arn`.
        public var latestVersionArn: StringValue { StringValue(attribute: "LatestVersion.Arn", of: node) }

        /// `Fn::GetAtt` of `LatestVersion.Major`.
        public var latestVersionMajor: StringValue { StringValue(attribute: "LatestVersion.Major", of: node) }

        /// `Fn::GetAtt` of `LatestVersion.Minor`.
        public var latestVersionMinor: StringValue { StringValue(attribute: "LatestVersion.Minor", of: node) }

        /// `Fn::GetAtt` of `LatestVersion.Patch`.
        public var latestVersionPatch: StringValue { StringValue(attribute: "LatestVersion.Patch", of: node) }

        /// `Fn::GetAtt` of `Name`.
        public var name: StringValue { StringValue(attribute: "Name", of: node) }

        /// `Fn::GetAtt` of `ParentImage`.
        public var parentImage: StringValue { StringValue(attribute: "ParentImage", of: node) }

        /// `Fn::GetAtt` of `Version`.
        public var version: StringValue { StringValue(attribute: "Version", of: node) }

        /// `Fn::GetAtt` of `WorkingDirectory`.
        public var workingDirectory: StringValue { StringValue(attribute: "WorkingDirectory", of: node) }
    }
}

extension ImageBuilder.ImageRecipe {
    /// `AdditionalInstanceConfiguration`
    public struct AdditionalInstanceConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - systemsManagerAgent: `SystemsManagerAgent`; replaces the resource when changed.
        ///   - userDataOverride: `UserDataOverride`; replaces the resource when changed; 1 to 21847 characters.
        public init(
            systemsManagerAgent: SystemsManagerAgent? = nil,
            userDataOverride: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("SystemsManagerAgent", systemsManagerAgent)
            bag.set("UserDataOverride", userDataOverride)
            property = bag.property
        }
    }

    /// `ComponentConfiguration`
    public struct ComponentConfiguration: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - componentArn: `ComponentArn`; replaces the resource when changed.
        ///   - parameters: `Parameters`; replaces the resource when changed; at least 1 items.
        public init(componentArn: StringValue? = nil, parameters: [ComponentParameter]? = nil) {
            var bag = PropertyBag()
            bag.set("ComponentArn", componentArn)
            bag.set("Parameters", parameters)
            property = bag.property
        }
    }

    /// `ComponentParameter`
    public struct ComponentParameter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; replaces the resource when changed; 1 to 256 characters; `^[^\x00]+$`.
        ///   - value: `Value`; replaces the resource when changed.
        public init(name: StringValue, value: [StringValue]) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Value", value)
            property = bag.property
        }
    }

    /// `EbsInstanceBlockDeviceSpecification`
    public struct EbsInstanceBlockDeviceSpecification: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - deleteOnTermination: `DeleteOnTermination`; replaces the resource when changed.
        ///   - encrypted: `Encrypted`; replaces the resource when changed.
        ///   - iops: `Iops`; replaces the resource when changed; 100 to 64000.
        ///   - kmsKeyId: `KmsKeyId`; replaces the resource when changed; 1 to 1024 characters.
        ///   - snapshotId: `SnapshotId`; replaces the resource when changed; 1 to 1024 characters.
        ///   - throughput: `Throughput`; replaces the resource when changed; 125 to 1000.
        ///   - volumeSize: `VolumeSize`; replaces the resource when changed; 1 to 16000.
        ///   - volumeType: `VolumeType`; replaces the resource when changed.
        public init(
            deleteOnTermination: BoolValue? = nil,
            encrypted: BoolValue? = nil,
            iops: IntValue? = nil,
            kmsKeyId: StringValue? = nil,
            snapshotId: StringValue? = nil,
            throughput: IntValue? = nil,
            volumeSize: IntValue? = nil,
            volumeType: VolumeType? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DeleteOnTermination", deleteOnTermination)
            bag.set("Encrypted", encrypted)
            bag.set("Iops", iops)
            bag.set("KmsKeyId", kmsKeyId)
            bag.set("SnapshotId", snapshotId)
            bag.set("Throughput", throughput)
            bag.set("VolumeSize", volumeSize)
            bag.set("VolumeType", volumeType)
            property = bag.property
        }

        /// `VolumeType`
        public struct VolumeType: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `gp2`
            public static var gp2: Self { Self("gp2") }
            /// `gp3`
            public static var gp3: Self { Self("gp3") }
            /// `gp3a`
            public static var gp3a: Self { Self("gp3a") }
            /// `io1`
            public static var io1: Self { Self("io1") }
            /// `io2`
            public static var io2: Self { Self("io2") }
            /// `io2a`
            public static var io2a: Self { Self("io2a") }
            /// `sc1`
            public static var sc1: Self { Self("sc1") }
            /// `st1`
            public static var st1: Self { Self("st1") }
            /// `standard`
            public static var standard: Self { Self("standard") }
        }
    }

    /// `InstanceBlockDeviceMapping`
    public struct InstanceBlockDeviceMapping: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - deviceName: `DeviceName`; replaces the resource when changed; 1 to 1024 characters.
        ///   - ebs: `Ebs`; replaces the resource when changed.
        ///   - noDevice: `NoDevice`; replaces the resource when changed; 0 characters.
        ///   - virtualName: `VirtualName`; replaces the resource when changed; 1 to 1024 characters.
        public init(
            deviceName: StringValue? = nil,
            ebs: EbsInstanceBlockDeviceSpecification? = nil,
            noDevice: StringValue? = nil,
            virtualName: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DeviceName", deviceName)
            bag.set("Ebs", ebs)
            bag.set("NoDevice", noDevice)
            bag.set("VirtualName", virtualName)
            property = bag.property
        }
    }

    /// `SystemsManagerAgent`
    public struct SystemsManagerAgent: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - uninstallAfterBuild: `UninstallAfterBuild`; replaces the resource when changed.
        public init(uninstallAfterBuild: BoolValue? = nil) {
            var bag = PropertyBag()
            bag.set("UninstallAfterBuild", uninstallAfterBuild)
            property = bag.property
        }
    }
}
