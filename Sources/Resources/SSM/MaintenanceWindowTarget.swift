// Generated from the schema of AWS::SSM::MaintenanceWindowTarget by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension SSM {
    /// `AWS::SSM::MaintenanceWindowTarget`
    public struct MaintenanceWindowTarget: Resource {
        public static let resourceType = ResourceType("AWS::SSM::MaintenanceWindowTarget")
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - description: `Description`; 1 to 128 characters.
        ///   - name: `Name`; 3 to 128 characters; `^[a-zA-Z0-9_\-.]{3,128}$`.
        ///   - ownerInformation: `OwnerInformation`; 1 to 128 characters.
        ///   - resourceType: `ResourceType`.
        ///   - targets: `Targets`; 0 to 5 items.
        ///   - windowId: `WindowId`; replaces the resource when changed; 20 characters; `^mw-[0-9a-f]{17}$`.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            description: StringValue? = nil,
            name: StringValue? = nil,
            ownerInformation: StringValue? = nil,
            resourceType: ResourceTypeValue,
            targets: [Targets],
            windowId: StringValue,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("Description", description)
            node.set("Name", name)
            node.set("OwnerInformation", ownerInformation)
            node.set("ResourceType", resourceType)
            node.set("Targets", targets)
            node.set("WindowId", windowId)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }

        /// `Fn::GetAtt` of `WindowTargetId`.
        public var windowTargetId: StringValue { StringValue(attribute: "WindowTargetId", of: node) }
    }
}

extension SSM.MaintenanceWindowTarget {
    /// `ResourceType`
    public struct ResourceTypeValue: EnumerationValue {
        public let value: StringValue

        /// A value that has no name here, or a reference.
        public init(_ value: StringValue) { self.value = value }

        /// `INSTANCE`
        public static var instance: Self { Self("INSTANCE") }
        /// `RESOURCE_GROUP`
        public static var resourceGroup: Self { Self("RESOURCE_GROUP") }
    }

    /// `Targets`
    public struct Targets: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - key: `Key`; 1 to 163 characters.
        ///   - values: `Values`; 0 to 50 items.
        public init(key: StringValue, values: [StringValue]) {
            var bag = PropertyBag()
            bag.set("Key", key)
            bag.set("Values", values)
            property = bag.property
        }
    }
}
