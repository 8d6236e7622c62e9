// Generated from the schema of AWS::AppConfig::HostedConfigurationVersion by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension AppConfig {
    /// `AWS::AppConfig::HostedConfigurationVersion`
    public struct HostedConfigurationVersion: Resource {
        public static let resourceType = ResourceType("AWS::AppConfig::HostedConfigurationVersion")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - applicationId: `ApplicationId`; replaces the resource when changed; `[a-z0-9]{4,7}`.
        ///   - configurationProfileId: `ConfigurationProfileId`; replaces the resource when changed; `[a-z0-9]{4,7}`.
        ///   - content: `Content`; replaces the resource when changed.
        ///   - contentType: `ContentType`; replaces the resource when changed; 1 to 255 characters.
        ///   - description: `Description`; replaces the resource when changed; 0 to 1024 characters.
        ///   - latestVersionNumber: `LatestVersionNumber`; replaces the resource when changed; cannot be read back.
        ///   - versionLabel: `VersionLabel`; replaces the resource when changed; 0 to 64 characters; `^$|.*[^0-9].*`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            applicationId: StringValue,
            configurationProfileId: StringValue,
            content: StringValue,
            contentType: StringValue,
            description: StringValue? = nil,
            latestVersionNumber: IntValue? = nil,
            versionLabel: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ApplicationId", applicationId)
            node.set("ConfigurationProfileId", configurationProfileId)
            node.set("Content", content)
            node.set("ContentType", contentType)
            node.set("Description", description)
            node.set("LatestVersionNumber", latestVersionNumber)
            node.set("VersionLabel", versionLabel)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `VersionNumber`.
        public var versionNumber: StringValue { StringValue(attribute: "VersionNumber", of: node) }
    }
}
