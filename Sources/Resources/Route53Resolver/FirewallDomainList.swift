// Generated from the schema of AWS::Route53Resolver::FirewallDomainList by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Route53Resolver {
    /// `AWS::Route53Resolver::FirewallDomainList`
    public struct FirewallDomainList: Resource {
        public static let resourceType = ResourceType("AWS::Route53Resolver::FirewallDomainList", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - domainFileUrl: `DomainFileUrl`; cannot be read back; 1 to 1024 characters.
        ///   - domains: `Domains`; cannot be read back.
        ///   - name: `Name`; replaces the resource when changed; 1 to 64 characters;
        ///     `(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)`.
        ///   - tags: `Tags`; 0 to 200 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            domainFileUrl: StringValue? = nil,
            domains: [StringValue]? = nil,
            name: StringValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("DomainFileUrl", domainFileUrl)
            node.set("Domains", domains)
            node.set("Name", name)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `CreationTime`.
        public var creationTime: StringValue { StringValue(attribute: "CreationTime", of: node) }

        /// `Fn::GetAtt` of `CreatorRequestId`.
        public var creatorRequestId: StringValue { StringValue(attribute: "CreatorRequestId", of: node) }

        /// `Fn::GetAtt` of `DomainCount`.
        public var domainCount: IntValue { IntValue(attribute: "DomainCount", of: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `ManagedOwnerName`.
        public var managedOwnerName: StringValue { StringValue(attribute: "ManagedOwnerName", of: node) }

        /// `Fn::GetAtt` of `ModificationTime`.
        public var modificationTime: StringValue { StringValue(attribute: "ModificationTime", of: node) }

        /// `Fn::GetAtt` of `Status`.
        public var status: StringValue { StringValue(attribute: "Status", of: node) }

        /// `Fn::GetAtt` of `StatusMessage`.
        public var statusMessage: StringValue { StringValue(attribute: "StatusMessage", of: node) }
    }
}
