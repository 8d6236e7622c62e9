// Generated from the schema of AWS::Backup::Framework by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Backup {
    /// `AWS::Backup::Framework`
    public struct Framework: Resource {
        public static let resourceType = ResourceType("AWS::Backup::Framework", tags: .list("FrameworkTags"))
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - frameworkControls: `FrameworkControls`.
        ///   - frameworkDescription: `FrameworkDescription`; 0 to 1024 characters; `\S`.
        ///   - frameworkName: `FrameworkName`; replaces the resource when changed; 1 to 256 characters;
        ///     `[a-zA-Z][_a-zA-Z0-9]*`.
        ///   - frameworkTags: `FrameworkTags`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            frameworkControls: [FrameworkControl],
            frameworkDescription: StringValue? = nil,
            frameworkName: StringValue? = nil,
            frameworkTags: [Tag]? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("FrameworkControls", frameworkControls)
            node.set("FrameworkDescription", frameworkDescription)
            node.set("FrameworkName", frameworkName)
            node.set("FrameworkTags", frameworkTags)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `CreationTime`.
        public var creationTime: StringValue { StringValue(attribute: "CreationTime", of: node) }

        /// `Fn::GetAtt` of `DeploymentStatus`.
        public var deploymentStatus: StringValue { StringValue(attribute: "DeploymentStatus", of: node) }

        /// `Fn::GetAtt` of `FrameworkArn`.
        public var frameworkArn: StringValue { StringValue(attribute: "FrameworkArn", of: node) }

        /// `Fn::GetAtt` of `FrameworkStatus`.
        public var frameworkStatus: StringValue { StringValue(attribute: "FrameworkStatus", of: node) }
    }
}

extension Backup.Framework {
    /// `ControlInputParameter`
    public struct ControlInputParameter: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - parameterName: `ParameterName`.
        ///   - parameterValue: `ParameterValue`.
        public init(parameterName: StringValue, parameterValue: StringValue) {
            var bag = PropertyBag()
            bag.set("ParameterName", parameterName)
            bag.set("ParameterValue", parameterValue)
            property = bag.property
        }
    }

    /// `FrameworkControl`
    public struct FrameworkControl: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - controlInputParameters: `ControlInputParameters`.
        ///   - controlName: `ControlName`.
        ///   - controlScope: `ControlScope`.
        public init(
            controlInputParameters: [ControlInputParameter]? = nil,
            controlName: StringValue,
            controlScope: ControlScope? = nil
        ) {
            var bag = PropertyBag()
            bag.set("ControlInputParameters", controlInputParameters)
            bag.set("ControlName", controlName)
            bag.set("ControlScope", controlScope)
            property = bag.property
        }

        /// `ControlScope`
        public struct ControlScope: PropertyStructure {
            public let property: Property

            /// A structure whose value is known already.
            public init(property: Property) { self.property = property }

            /// A structure with these properties.
            ///
            /// - Parameters:
            ///   - complianceResourceIds: `ComplianceResourceIds`; at most 100 items.
            ///   - complianceResourceTypes: `ComplianceResourceTypes`.
            ///   - tags: `Tags`.
            public init(
                complianceResourceIds: [StringValue]? = nil,
                complianceResourceTypes: [StringValue]? = nil,
                tags: [Tag]? = nil
            ) {
                var bag = PropertyBag()
                bag.set("ComplianceResourceIds", complianceResourceIds)
                bag.set("ComplianceResourceTypes", complianceResourceTypes)
                bag.set("Tags", tags)
                property = bag.property
            }
        }
    }
}
