// Generated from the schema of AWS::SSM::PatchBaseline by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SSM {
    /// `AWS::SSM::PatchBaseline`
    public struct PatchBaseline: Resource {
        public static let resourceType = ResourceType("AWS::SSM::PatchBaseline", tags: .list("Tags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - approvalRules: `ApprovalRules`.
        ///   - approvedPatches: `ApprovedPatches`; 0 to 50 items.
        ///   - approvedPatchesComplianceLevel: `ApprovedPatchesComplianceLevel`; default `UNSPECIFIED`.
        ///   - approvedPatchesEnableNonSecurity: `ApprovedPatchesEnableNonSecurity`; default false.
        ///   - availableSecurityUpdatesComplianceStatus: `AvailableSecurityUpdatesComplianceStatus`.
        ///   - defaultBaseline: `DefaultBaseline`; default false.
        ///   - description: `Description`; 1 to 1024 characters.
        ///   - globalFilters: `GlobalFilters`.
        ///   - name: `Name`; 3 to 128 characters; `^[a-zA-Z0-9_\-.]{3,128}$`.
        ///   - operatingSystem: `OperatingSystem`; replaces the resource when changed; default `WINDOWS`.
        ///   - patchGroups: `PatchGroups`.
        ///   - rejectedPatches: `RejectedPatches`; 0 to 50 items.
        ///   - rejectedPatchesAction: `RejectedPatchesAction`; default `ALLOW_AS_DEPENDENCY`.
        ///   - sources: `Sources`; 0 to 20 items.
        ///   - tags: `Tags`; 0 to 1000 items.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            approvalRules: RuleGroup? = nil,
            approvedPatches: [StringValue]? = nil,
            approvedPatchesComplianceLevel: ApprovedPatchesComplianceLevel? = nil,
            approvedPatchesEnableNonSecurity: BoolValue? = nil,
            availableSecurityUpdatesComplianceStatus: AvailableSecurityUpdatesComplianceStatus? = nil,
            defaultBaseline: BoolValue? = nil,
            description: StringValue? = nil,
            globalFilters: PatchFilterGroup? = nil,
            name: StringValue,
            operatingSystem: OperatingSystem? = nil,
            patchGroups: [StringValue]? = nil,
            rejectedPatches: [StringValue]? = nil,
            rejectedPatchesAction: RejectedPatchesAction? = nil,
            sources: [PatchSource]? = nil,
            tags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("ApprovalRules", approvalRules)
            node.set("ApprovedPatches", approvedPatches)
            node.set("ApprovedPatchesComplianceLevel", approvedPatchesComplianceLevel)
            node.set("ApprovedPatchesEnableNonSecurity", approvedPatchesEnableNonSecurity)
            node.set("AvailableSecurityUpdatesComplianceStatus", availableSecurityUpdatesComplianceStatus)
            node.set("DefaultBaseline", defaultBaseline)
            node.set("Description", description)
            node.set("GlobalFilters", globalFilters)
            node.set("Name", name)
            node.set("OperatingSystem", operatingSystem)
            node.set("PatchGroups", patchGroups)
            node.set("RejectedPatches", rejectedPatches)
            node.set("RejectedPatchesAction", rejectedPatchesAction)
            node.set("Sources", sources)
            node.set("Tags", tags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `Id`.
        public var id: StringValue { StringValue(attribute: "Id", of: node) }
    }
}

extension SSM.PatchBaseline {
    /// `ApprovedPatchesComplianceLevel`
    public struct ApprovedPatchesComplianceLevel: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `CRITICAL`
        public static var critical: Self { Self("CRITICAL") }
        /// `HIGH`
        public static var high: Self { Self("HIGH") }
        /// `INFORMATIONAL`
        public static var informational: Self { Self("INFORMATIONAL") }
        /// `LOW`
        public static var low: Self { Self("LOW") }
        /// `MEDIUM`
        public static var medium: Self { Self("MEDIUM") }
        /// `UNSPECIFIED`
        public static var unspecified: Self { Self("UNSPECIFIED") }
    }

    /// `AvailableSecurityUpdatesComplianceStatus`
    public struct AvailableSecurityUpdatesComplianceStatus: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `COMPLIANT`
        public static var compliant: Self { Self("COMPLIANT") }
        /// `NON_COMPLIANT`
        public static var nonCompliant: Self { Self("NON_COMPLIANT") }
    }

    /// `OperatingSystem`
    public struct OperatingSystem: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ALMA_LINUX`
        public static var almaLinux: Self { Self("ALMA_LINUX") }
        /// `AMAZON_LINUX`
        public static var amazonLinux: Self { Self("AMAZON_LINUX") }
        /// `AMAZON_LINUX_2`
        public static var amazonLinux2: Self { Self("AMAZON_LINUX_2") }
        /// `AMAZON_LINUX_2022`
        public static var amazonLinux2022: Self { Self("AMAZON_LINUX_2022") }
        /// `AMAZON_LINUX_2023`
        public static var amazonLinux2023: Self { Self("AMAZON_LINUX_2023") }
        /// `CENTOS`
        public static var centos: Self { Self("CENTOS") }
        /// `DEBIAN`
        public static var debian: Self { Self("DEBIAN") }
        /// `MACOS`
        public static var macos: Self { Self("MACOS") }
        /// `ORACLE_LINUX`
        public static var oracleLinux: Self { Self("ORACLE_LINUX") }
        /// `RASPBIAN`
        public static var raspbian: Self { Self("RASPBIAN") }
        /// `REDHAT_ENTERPRISE_LINUX`
        public static var redhatEnterpriseLinux: Self { Self("REDHAT_ENTERPRISE_LINUX") }
        /// `ROCKY_LINUX`
        public static var rockyLinux: Self { Self("ROCKY_LINUX") }
        /// `SUSE`
        public static var suse: Self { Self("SUSE") }
        /// `UBUNTU`
        public static var ubuntu: Self { Self("UBUNTU") }
        /// `WINDOWS`
        public static var windows: Self { Self("WINDOWS") }
    }

    /// `PatchFilter`
    public struct PatchFilter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - values: `Values`; 0 to 20 items.
        public init(key: Key? = nil, values: [StringValue]? = nil) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("Values", values)
            property = bag.property
        }

        /// `Key`
        public struct Key: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ADVISORY_ID`
            public static var advisoryId: Self { Self("ADVISORY_ID") }
            /// `ARCH`
            public static var arch: Self { Self("ARCH") }
            /// `BUGZILLA_ID`
            public static var bugzillaId: Self { Self("BUGZILLA_ID") }
            /// `CLASSIFICATION`
            public static var classification: Self { Self("CLASSIFICATION") }
            /// `CVE_ID`
            public static var cveId: Self { Self("CVE_ID") }
            /// `EPOCH`
            public static var epoch: Self { Self("EPOCH") }
            /// `MSRC_SEVERITY`
            public static var msrcSeverity: Self { Self("MSRC_SEVERITY") }
            /// `NAME`
            public static var name: Self { Self("NAME") }
            /// `PATCH_ID`
            public static var patchId: Self { Self("PATCH_ID") }
            /// `PATCH_SET`
            public static var patchSet: Self { Self("PATCH_SET") }
            /// `PRIORITY`
            public static var priority: Self { Self("PRIORITY") }
            /// `PRODUCT`
            public static var product: Self { Self("PRODUCT") }
            /// `PRODUCT_FAMILY`
            public static var productFamily: Self { Self("PRODUCT_FAMILY") }
            /// `RELEASE`
            public static var release: Self { Self("RELEASE") }
            /// `REPOSITORY`
            public static var repository: Self { Self("REPOSITORY") }
            /// `SECTION`
            public static var section: Self { Self("SECTION") }
            /// `SECURITY`
            public static var security: Self { Self("SECURITY") }
            /// `SEVERITY`
            public static var severity: Self { Self("SEVERITY") }
            /// `VERSION`
            public static var version: Self { Self("VERSION") }
        }
    }

    /// `PatchFilterGroup`
    public struct PatchFilterGroup: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - patchFilters: `PatchFilters`; 0 to 5 items.
        public init(patchFilters: [PatchFilter]? = nil) {
            var bag = PropertyBag()
            bag.set("PatchFilters", patchFilters)
            property = bag.property
        }
    }

    /// `PatchSource`
    public struct PatchSource: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - configuration: `Configuration`; 1 to 1024 characters.
        ///   - name: `Name`; `^[a-zA-Z0-9_\-.]{3,50}$`.
        ///   - products: `Products`; 0 to 20 items.
        public init(
            configuration: StringValue? = nil,
            name: StringValue? = nil,
            products: [StringValue]? = nil
        ) {
            var bag = PropertyBag()
            bag.set("Configuration", configuration)
            bag.set("Name", name)
            bag.set("Products", products)
            property = bag.property
        }
    }

    /// `RejectedPatchesAction`
    public struct RejectedPatchesAction: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `ALLOW_AS_DEPENDENCY`
        public static var allowAsDependency: Self { Self("ALLOW_AS_DEPENDENCY") }
        /// `BLOCK`
        public static var block: Self { Self("BLOCK") }
    }

    /// `Rule`
    public struct Rule: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - approveAfterDays: `ApproveAfterDays`; 0 to 360.
        ///   - approveUntilDate: `ApproveUntilDate`; 0 to 10 characters.
        ///   - complianceLevel: `ComplianceLevel`.
        ///   - enableNonSecurity: `EnableNonSecurity`; default false.
        ///   - patchFilterGroup: `PatchFilterGroup`.
        public init(
            approveAfterDays: IntValue? = nil,
            approveUntilDate: StringValue? = nil,
            complianceLevel: ComplianceLevel? = nil,
            enableNonSecurity: BoolValue? = nil,
            patchFilterGroup: PatchFilterGroup? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ApproveAfterDays", approveAfterDays)
            bag.set("ApproveUntilDate", approveUntilDate)
            bag.set("ComplianceLevel", complianceLevel)
            bag.set("EnableNonSecurity", enableNonSecurity)
            bag.set("PatchFilterGroup", patchFilterGroup)
            property = bag.property
        }

        /// `ComplianceLevel`
        public struct ComplianceLevel: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `CRITICAL`
            public static var critical: Self { Self("CRITICAL") }
            /// `HIGH`
            public static var high: Self { Self("HIGH") }
            /// `INFORMATIONAL`
            public static var informational: Self { Self("INFORMATIONAL") }
            /// `LOW`
            public static var low: Self { Self("LOW") }
            /// `MEDIUM`
            public static var medium: Self { Self("MEDIUM") }
            /// `UNSPECIFIED`
            public static var unspecified: Self { Self("UNSPECIFIED") }
        }
    }

    /// `RuleGroup`
    public struct RuleGroup: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - patchRules: `PatchRules`; 0 to 10 items.
        public init(patchRules: [Rule]? = nil) {
            var bag = PropertyBag()
            bag.set("PatchRules", patchRules)
            property = bag.property
        }
    }
}
