// Generated from the schema of AWS::Signer::SigningProfile by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Signer {
    /// `AWS::Signer::SigningProfile`
    public struct SigningProfile: Resource {
        public static let resourceType = ResourceType("AWS::Signer::SigningProfile", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - platformId: `PlatformId`; replaces the resource when changed.
        ///   - signatureValidityPeriod: `SignatureValidityPeriod`; replaces the resource when changed.
        ///   - tags: `Tags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            platformId: PlatformId,
            signatureValidityPeriod: SignatureValidityPeriod? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("PlatformId", platformId)
            node.set("SignatureValidityPeriod", signatureValidityPeriod)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Arn`.
        public var arn: StringValue { StringValue(attribute: "Arn", of: node) }

        /// `Fn::GetAtt` of `ProfileName`.
        public var profileName: StringValue { StringValue(attribute: "ProfileName", of: node) }

        /// `Fn::GetAtt` of `ProfileVersion`.
        public var profileVersion: StringValue { StringValue(attribute: "ProfileVersion", of: node) }

        /// `Fn::GetAtt` of `ProfileVersionArn`.
        public var profileVersionArn: StringValue { StringValue(attribute: "ProfileVersionArn", of: node) }
    }
}

extension Signer.SigningProfile {
    /// `PlatformId`
    public struct PlatformId: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `AWSLambda-SHA384-ECDSA`
        public static var awsLambdaSha384Ecdsa: Self { Self("AWSLambda-SHA384-ECDSA") }
        /// `Notation-OCI-SHA384-ECDSA`
        public static var notationOciSha384Ecdsa: Self { Self("Notation-OCI-SHA384-ECDSA") }
    }

    /// `SignatureValidityPeriod`
    public struct SignatureValidityPeriod: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - type: `Type`; replaces the resource when changed.
        ///   - value: `Value`; replaces the resource when changed.
        public init(type: TypeValue? = nil, value: IntValue? = nil) {
            var bag = PropertyBag()
            bag.set("Type", type)
            bag.set("Value", value)
            property = bag.property
        }

        /// `Type`
        public struct TypeValue: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `DAYS`
            public static var days: Self { Self("DAYS") }
            /// `MONTHS`
            public static var months: Self { Self("MONTHS") }
            /// `YEARS`
            public static var years: Self { Self("YEARS") }
        }
    }
}
