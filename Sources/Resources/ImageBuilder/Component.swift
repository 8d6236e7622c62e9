// Generated from the schema of AWS::ImageBuilder::Component by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ImageBuilder {
    /// `AWS::ImageBuilder::Component`
    public struct Component: Resource {
        public static let resourceType = ResourceType("AWS::ImageBuilder::Component", tags: .map("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - changeDescription: `ChangeDescription`; replaces the resource when changed; 1 to 1024 characters.
        ///   - data: `Data`; replaces the resource when changed; cannot be read back; 1 to 16000 characters;
        ///     `^[^\x00]+$`.
        ///   - description: `Description`; replaces the resource when changed; 1 to 1024 characters.
        ///   - kmsKeyId: `KmsKeyId`; replaces the resource when changed; 1 to 1024 characters.
        ///   - name: `Name`; replaces the resource when changed.
        ///   - platform: `Platform`; replaces the resource when changed.
        ///   - supportedOsVersions: `SupportedOsVersions`; replaces the resource when changed; 1 to 25 items.
        ///   - tags: `Tags`.
        ///   - uri: `Uri`; replaces the resource when changed; cannot be read back.
        ///   - version: `Version`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            changeDescription: StringValue? = nil,
            data: StringValue? = nil,
            description: StringValue? = nil,
            kmsKeyId: StringValue? = nil,
            name: StringValue,
            platform: Platform,
            supportedOsVersions: [StringValue]? = nil,
            tags: [String: StringValue]? = nil,
            uri: StringValue? = nil,
            version: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ChangeDescription", changeDescription)
            node.set("Data", data)
            node.set("Description", description)
            node.set("KmsKeyId", kmsKeyId)
            node.set("Name", name)
            node.set("Platform", platform)
            node.set("SupportedOsVersions", supportedOsVersions)
            node.set("Tags", tags)
            node.set("Uri", uri)
            node.set("Version", version)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `ChangeDescription`.
        public var changeDescription: StringValue { StringValue(attribute: "ChangeDescription", of: node) }

        /// `Fn::GetAtt` of `Data`.
        public var data: StringValue { StringValue(attribute: "Data", of: node) }

        /// `Fn::GetAtt` of `Description`.
        public var description: StringValue { StringValue(attribute: "Description", of: node) }

        /// `Fn::GetAtt` of `Encrypted`.
        public var encrypted: BoolValue { BoolValue(attribute: "Encrypted", of: node) }

        /// `Fn::GetAtt` of `KmsKeyId`.
        public var kmsKeyId: StringValue { StringValue(attribute: "KmsKeyId", of: node) }

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

        /// `Fn::GetAtt` of `Platform`.
        public var platform: StringValue { StringValue(attribute: "Platform", of: node) }

        /// `Fn::GetAtt` of `SupportedOsVersions`.
        public var supportedOsVersions: [StringValue] { StringValue.list(attribute: "SupportedOsVersions", of: node) }

        /// `Fn::GetAtt` of `Type`.
        public var type: StringValue { StringValue(attribute: "Type", of: node) }

        /// `Fn::GetAtt` of `Uri`.
        public var uri: StringValue { StringValue(attribute: "Uri", of: node) }

        /// `Fn::GetAtt` of `Version`.
        public var version: StringValue { StringValue(attribute: "Version", of: node) }
    }
}

extension ImageBuilder.Component {
    /// `Platform`
    public struct Platform: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `Linux`
        public static var linux: Self { Self("Linux") }
        /// `Windows`
        public static var windows: Self { Self("Windows") }
        /// `macOS`
        public static var macOS: Self { Self("macOS") }
    }
}
