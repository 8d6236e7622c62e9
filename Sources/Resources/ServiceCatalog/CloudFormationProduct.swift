// Generated from the schema of AWS::ServiceCatalog::CloudFormationProduct by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension ServiceCatalog {
    /// `AWS::ServiceCatalog::CloudFormationProduct`
    public struct CloudFormationProduct: Resource {
        public static let resourceType = ResourceType("AWS::ServiceCatalog::CloudFormationProduct", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - acceptLanguage: `AcceptLanguage`; cannot be read back; 0 to 100 characters.
        ///   - description: `Description`; 0 to 8191 characters.
        ///   - distributor: `Distributor`; 0 to 8191 characters.
        ///   - name: `Name`; 0 to 8191 characters.
        ///   - owner: `Owner`; 0 to 8191 characters.
        ///   - productType: `ProductType`.
        ///   - provisioningArtifactParameters: `ProvisioningArtifactParameters`.
        ///   - replaceProvisioningArtifacts: `ReplaceProvisioningArtifacts`; cannot be read back.
        ///   - sourceConnection: `SourceConnection`.
        ///   - supportDescription: `SupportDescription`; 0 to 8191 characters.
        ///   - supportEmail: `SupportEmail`; 0 to 254 characters.
        ///   - supportUrl: `SupportUrl`; 0 to 2083 characters.
        ///   - tags: `Tags`; 0 to 20 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            acceptLanguage: StringValue? = nil,
            description: StringValue? = nil,
            distributor: StringValue? = nil,
            name: StringValue,
            owner: StringValue,
            productType: ProductType? = nil,
            provisioningArtifactParameters: [ProvisioningArtifactProperties]? = nil,
            replaceProvisioningArtifacts: BoolValue? = nil,
            sourceConnection: SourceConnection? = nil,
            supportDescription: StringValue? = nil,
            supportEmail: StringValue? = nil,
            supportUrl: StringValue? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("AcceptLanguage", acceptLanguage)
            node.set("Description", description)
            node.set("Distributor", distributor)
            node.set("Name", name)
            node.set("Owner", owner)
            node.set("ProductType", productType)
            node.set("ProvisioningArtifactParameters", provisioningArtifactParameters)
            node.set("ReplaceProvisioningArtifacts", replaceProvisioningArtifacts)
            node.set("SourceConnection", sourceConnection)
            node.set("SupportDescription", supportDescription)
            node.set("SupportEmail", supportEmail)
            node.set("SupportUrl", supportUrl)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }

        /// `Fn::GetAtt` of `ProductName`.
        public var productName: StringValue { StringValue(attribute: "ProductName", of: node) }

        /// `Fn::GetAtt` of `ProvisioningArtifactIds`.
        public var provisioningArtifactIds: StringValue { StringValue(attribute: "ProvisioningArtifactIds", of: node) }

        /// `Fn::GetAtt` of `ProvisioningArtifactNames`.
        public var provisioningArtifactNames: StringValue {
            StringValue(attribute: "ProvisioningArtifactNames", of: node)
        }
    }
}

extension ServiceCatalog.CloudFormationProduct {
    /// `CodeStarParameters`
    public struct CodeStarParameters: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - artifactPath: `ArtifactPath`; 1 to 4096 characters.
        ///   - branch: `Branch`; 1 to 250 characters.
        ///   - connectionArn: `ConnectionArn`; 1 to 1224 characters.
        ///   - repository: `Repository`; 1 to 100 characters.
        public init(
            artifactPath: StringValue,
            branch: StringValue,
            connectionArn: StringValue,
            repository: StringValue
        ) {
            var bag = PropertyBag()
            bag.set("ArtifactPath", artifactPath)
            bag.set("Branch", branch)
            bag.set("ConnectionArn", connectionArn)
            bag.set("Repository", repository)
            property = bag.property
        }
    }

    /// `ProductType`
    public struct ProductType: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CLOUD_FORMATION_TEMPLATE`
        public static var cloudFormationTemplate: Self { Self("CLOUD_FORMATION_TEMPLATE") }
        /// `EXTERNAL`
        public static var external: Self { Self("EXTERNAL") }
        /// `MARKETPLACE_AMI`
        public static var marketplaceAmi: Self { Self("MARKETPLACE_AMI") }
        /// `MARKETPLACE_CAR`
        public static var marketplaceCar: Self { Self("MARKETPLACE_CAR") }
        /// `TERRAFORM_CLOUD`
        public static var terraformCloud: Self { Self("TERRAFORM_CLOUD") }
        /// `TERRAFORM_OPEN_SOURCE`
        public static var terraformOpenSource: Self { Self("TERRAFORM_OPEN_SOURCE") }
    }

    /// `ProvisioningArtifactProperties`
    public struct ProvisioningArtifactProperties: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - description: `Description`.
        ///   - disableTemplateValidation: `DisableTemplateValidation`; cannot be read back.
        ///   - info: `Info`.
        ///   - name: `Name`.
        ///   - type: `Type`.
        public init(
            description: StringValue? = nil,
            disableTemplateValidation: BoolValue? = nil,
            info: JSONValue,
            name: StringValue? = nil,
            type: TypeValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Description", description)
            bag.set("DisableTemplateValidation", disableTemplateValidation)
            bag.set("Info", info)
            bag.set("Name", name)
            bag.set("Type", type)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `CLOUD_FORMATION_TEMPLATE`
            public static var cloudFormationTemplate: Self { Self("CLOUD_FORMATION_TEMPLATE") }
            /// `EXTERNAL`
            public static var external: Self { Self("EXTERNAL") }
            /// `MARKETPLACE_AMI`
            public static var marketplaceAmi: Self { Self("MARKETPLACE_AMI") }
            /// `MARKETPLACE_CAR`
            public static var marketplaceCar: Self { Self("MARKETPLACE_CAR") }
            /// `TERRAFORM_CLOUD`
            public static var terraformCloud: Self { Self("TERRAFORM_CLOUD") }
            /// `TERRAFORM_OPEN_SOURCE`
            public static var terraformOpenSource: Self { Self("TERRAFORM_OPEN_SOURCE") }
        }
    }

    /// `SourceConnection`
    public struct SourceConnection: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - connectionParameters: `ConnectionParameters`.
        ///   - type: `Type`.
        public init(connectionParameters: ConnectionParametersValue, type: TypeValue) {
            var bag = PropertyBag()
            bag.set("ConnectionParameters", connectionParameters)
            bag.set("Type", type)
            property = bag.property
        }

        /// `ConnectionParameters`
        public struct ConnectionParametersValue: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - codeStar: `CodeStar`.
            public init(codeStar: CodeStarParameters? = nil) {
                var bag = PropertyBag()
                bag.set("CodeStar", codeStar)
                property = bag.property
            }
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `CODESTAR`
            public static var codestar: Self { Self("CODESTAR") }
        }
    }
}
