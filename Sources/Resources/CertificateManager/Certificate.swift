// Generated from the schema of AWS::CertificateManager::Certificate by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension CertificateManager {
    /// `AWS::CertificateManager::Certificate`
    public struct Certificate: Resource {
        public static let resourceType = ResourceType("AWS::CertificateManager::Certificate", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - certificateAuthorityArn: `CertificateAuthorityArn`; replaces the resource when changed.
        ///   - certificateExport: `CertificateExport`; replaces the resource when changed.
        ///   - certificateTransparencyLoggingPreference: `CertificateTransparencyLoggingPreference`.
        ///   - domainName: `DomainName`; replaces the resource when changed.
        ///   - domainValidationOptions: `DomainValidationOptions`; replaces the resource when changed.
        ///   - id: `Id`.
        ///   - keyAlgorithm: `KeyAlgorithm`; replaces the resource when changed.
        ///   - subjectAlternativeNames: `SubjectAlternativeNames`; replaces the resource when changed.
        ///   - tags: `Tags`; 1 to 50 items.
        ///   - validationMethod: `ValidationMethod`; cannot be read back.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            certificateAuthorityArn: StringValue? = nil,
            certificateExport: CertificateExport? = nil,
            certificateTransparencyLoggingPreference: CertificateTransparencyLoggingPreference? = nil,
            domainName: StringValue,
            domainValidationOptions: [DomainValidationOption]? = nil,
            id: CertificateARN? = nil,
            keyAlgorithm: StringValue? = nil,
            subjectAlternativeNames: [StringValue]? = nil,
            tags: [Tag]? = nil,
            validationMethod: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("CertificateAuthorityArn", certificateAuthorityArn)
            node.set("CertificateExport", certificateExport)
            node.set("CertificateTransparencyLoggingPreference", certificateTransparencyLoggingPreference)
            node.set("DomainName", domainName)
            node.set("DomainValidationOptions", domainValidationOptions)
            node.set("Id", id)
            node.set("KeyAlgorithm", keyAlgorithm)
            node.set("SubjectAlternativeNames", subjectAlternativeNames)
            node.set("Tags", tags)
            node.set("ValidationMethod", validationMethod)
        }

        /// What `Ref` returns.
        public var ref: CertificateARN { CertificateARN(reference: node) }

        /// `Fn::GetAtt` of `CertificateArn`.
        public var certificateArn: CertificateARN { CertificateARN(attribute: "CertificateArn", of: node) }
    }
}

extension CertificateManager.Certificate {
    /// `CertificateExport`
    public struct CertificateExport: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DISABLED`
        public static var disabled: Self { Self("DISABLED") }
        /// `ENABLED`
        public static var enabled: Self { Self("ENABLED") }
    }

    /// `CertificateTransparencyLoggingPreference`
    public struct CertificateTransparencyLoggingPreference: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `DISABLED`
        public static var disabled: Self { Self("DISABLED") }
        /// `ENABLED`
        public static var enabled: Self { Self("ENABLED") }
    }

    /// `DomainValidationOption`
    public struct DomainValidationOption: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - domainName: `DomainName`; replaces the resource when changed.
        ///   - hostedZoneId: `HostedZoneId`; replaces the resource when changed; cannot be read back.
        ///   - validationDomain: `ValidationDomain`; replaces the resource when changed.
        public init(
            domainName: StringValue? = nil,
            hostedZoneId: StringValue? = nil,
            validationDomain: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("DomainName", domainName)
            bag.set("HostedZoneId", hostedZoneId)
            bag.set("ValidationDomain", validationDomain)
            property = bag.property
        }
    }
}
