// Generated from the schema of AWS::SSM::Document by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SSM {
    /// `AWS::SSM::Document`
    public struct Document: Resource {
        public static let resourceType = ResourceType("AWS::SSM::Document", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - attachments: `Attachments`; may replace the resource when changed; cannot be read back; 0 to 20 items.
        ///   - content: `Content`; may replace the resource when changed; at least 1 characters.
        ///   - documentFormat: `DocumentFormat`; may replace the resource when changed; default `JSON`.
        ///   - documentType: `DocumentType`; replaces the resource when changed.
        ///   - name: `Name`; replaces the resource when changed; `^[a-zA-Z0-9_\-.]{3,128}$`.
        ///   - requires: `Requires`; may replace the resource when changed; at least 1 items.
        ///   - tags: `Tags`; 0 to 1000 items.
        ///   - targetType: `TargetType`; may replace the resource when changed; 0 to 200 characters;
        ///     `^\/[\w\.\-\:\/]*$`.
        ///   - updateMethod: `UpdateMethod`; cannot be read back; default `Replace`.
        ///   - versionName: `VersionName`; may replace the resource when changed; `^[a-zA-Z0-9_\-.]{1,128}$`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            attachments: [AttachmentsSource]? = nil,
            content: JSONValue,
            documentFormat: DocumentFormat? = nil,
            documentType: DocumentType? = nil,
            name: StringValue? = nil,
            requires: [DocumentRequires]? = nil,
            tags: [Tag]? = nil,
            targetType: StringValue? = nil,
            updateMethod: UpdateMethod? = nil,
            versionName: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Attachments", attachments)
            node.set("Content", content)
            node.set("DocumentFormat", documentFormat)
            node.set("DocumentType", documentType)
            node.set("Name", name)
            node.set("Requires", requires)
            node.set("Tags", tags)
            node.set("TargetType", targetType)
            node.set("UpdateMethod", updateMethod)
            node.set("VersionName", versionName)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension SSM.Document {
    /// `AttachmentsSource`
    public struct AttachmentsSource: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`; may replace the resource when changed; cannot be read back.
        ///   - name: `Name`; may replace the resource when changed; cannot be read back; 1 to 128 characters;
        ///     `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
        ///   - values: `Values`; may replace the resource when changed; cannot be read back; 1 items.
        public init(
            key: Key? = nil,
            name: StringValue? = nil,
            values: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("Name", name)
            bag.set("Values", values)
            property = bag.property
        }

        /// `Key`
        public struct Key: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `AttachmentReference`
            public static var attachmentReference: Self { Self("AttachmentReference") }
            /// `S3FileUrl`
            public static var s3FileUrl: Self { Self("S3FileUrl") }
            /// `SourceUrl`
            public static var sourceUrl: Self { Self("SourceUrl") }
        }
    }

    /// `DocumentFormat`
    public struct DocumentFormat: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `JSON`
        public static var json: Self { Self("JSON") }
        /// `TEXT`
        public static var text: Self { Self("TEXT") }
        /// `YAML`
        public static var yaml: Self { Self("YAML") }
    }

    /// `DocumentRequires`
    public struct DocumentRequires: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - name: `Name`; may replace the resource when changed; at most 200 characters;
        ///     `^[a-zA-Z0-9_\-.:/]{3,200}$`.
        ///   - version: `Version`; may replace the resource when changed; at most 8 characters;
        ///     `([$]LATEST|[$]DEFAULT|^[1-9][0-9]*$)`.
        public init(name: StringValue? = nil, version: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("Name", name)
            bag.set("Version", version)
            property = bag.property
        }
    }

    /// `DocumentType`
    public struct DocumentType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ApplicationConfiguration`
        public static var applicationConfiguration: Self { Self("ApplicationConfiguration") }
        /// `ApplicationConfigurationSchema`
        public static var applicationConfigurationSchema: Self { Self("ApplicationConfigurationSchema") }
        /// `AutoApprovalPolicy`
        public static var autoApprovalPolicy: Self { Self("AutoApprovalPolicy") }
        /// `Automation`
        public static var automation: Self { Self("Automation") }
        /// `Automation.ChangeTemplate`
        public static var automationChangeTemplate: Self { Self("Automation.ChangeTemplate") }
        /// `ChangeCalendar`
        public static var changeCalendar: Self { Self("ChangeCalendar") }
        /// `CloudFormation`
        public static var cloudFormation: Self { Self("CloudFormation") }
        /// `Command`
        public static var command: Self { Self("Command") }
        /// `DeploymentStrategy`
        public static var deploymentStrategy: Self { Self("DeploymentStrategy") }
        /// `ManualApprovalPolicy`
        public static var manualApprovalPolicy: Self { Self("ManualApprovalPolicy") }
        /// `Package`
        public static var package: Self { Self("Package") }
        /// `Policy`
        public static var policy: Self { Self("Policy") }
        /// `ProblemAnalysis`
        public static var problemAnalysis: Self { Self("ProblemAnalysis") }
        /// `ProblemAnalysisTemplate`
        public static var problemAnalysisTemplate: Self { Self("ProblemAnalysisTemplate") }
        /// `Session`
        public static var session: Self { Self("Session") }
    }

    /// `UpdateMethod`
    public struct UpdateMethod: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `NewVersion`
        public static var newVersion: Self { Self("NewVersion") }
        /// `Replace`
        public static var replace: Self { Self("Replace") }
    }
}
