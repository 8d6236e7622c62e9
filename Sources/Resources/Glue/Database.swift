// Generated from the schema of AWS::Glue::Database by `swift run mainstay-generate-resources`; do not edit.
public import MainstayConstructs

extension Glue {
    /// `AWS::Glue::Database`
    public struct Database: Resource {
        public static let resourceType = ResourceType("AWS::Glue::Database", data: .retain)
        public let node: Node

        /// Declares the resource.
        ///
        /// - Parameters:
        ///   - catalogId: `CatalogId`; 1 to 255 characters.
        ///   - databaseInput: `DatabaseInput`.
        ///   - databaseName: `DatabaseName`; replaces the resource when changed.
        @discardableResult
        public init(
            _ constructID: String, in constructScope: any Construct,
            catalogId: StringValue,
            databaseInput: DatabaseInput,
            databaseName: StringValue? = nil,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            node = Node(Self.resourceType, constructID, in: constructScope, fileID, line, column)
            node.set("CatalogId", catalogId)
            node.set("DatabaseInput", databaseInput)
            node.set("DatabaseName", databaseName)
        }

        /// What `Ref` returns.
        public var ref: StringValue { StringValue(reference: node) }
    }
}

extension Glue.Database {
    /// `DataLakePrincipal`
    public struct DataLakePrincipal: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - dataLakePrincipalIdentifier: `DataLakePrincipalIdentifier`; 1 to 255 characters.
        public init(dataLakePrincipalIdentifier: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("DataLakePrincipalIdentifier", dataLakePrincipalIdentifier)
            property = bag.property
        }
    }

    /// `DatabaseIdentifier`
    public struct DatabaseIdentifier: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - catalogId: `CatalogId`; 1 to 255 characters.
        ///   - databaseName: `DatabaseName`; 1 to 255 characters.
        ///   - region: `Region`; 1 to 255 characters.
        public init(
            catalogId: StringValue? = nil,
            databaseName: StringValue? = nil,
            region: StringValue? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CatalogId", catalogId)
            bag.set("DatabaseName", databaseName)
            bag.set("Region", region)
            property = bag.property
        }
    }

    /// `DatabaseInput`
    public struct DatabaseInput: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - createTableDefaultPermissions: `CreateTableDefaultPermissions`.
        ///   - description: `Description`; 0 to 2048 characters.
        ///   - federatedDatabase: `FederatedDatabase`.
        ///   - locationUri: `LocationUri`; 1 to 1024 characters.
        ///   - name: `Name`; 1 to 255 characters.
        ///   - parameters: `Parameters`.
        ///   - targetDatabase: `TargetDatabase`.
        public init(
            createTableDefaultPermissions: [PrincipalPrivileges]? = nil,
            description: StringValue? = nil,
            federatedDatabase: FederatedDatabase? = nil,
            locationUri: StringValue? = nil,
            name: StringValue? = nil,
            parameters: JSONValue? = nil,
            targetDatabase: DatabaseIdentifier? = nil
        ) {
            var bag = PropertyBag()
            bag.set("CreateTableDefaultPermissions", createTableDefaultPermissions)
            bag.set("Description", description)
            bag.set("FederatedDatabase", federatedDatabase)
            bag.set("LocationUri", locationUri)
            bag.set("Name", name)
            bag.set("Parameters", parameters)
            bag.set("TargetDatabase", targetDatabase)
            property = bag.property
        }
    }

    /// `FederatedDatabase`
    public struct FederatedDatabase: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - connectionName: `ConnectionName`; 1 to 255 characters.
        ///   - identifier: `Identifier`; 1 to 512 characters.
        public init(connectionName: StringValue? = nil, identifier: StringValue? = nil) {
            var bag = PropertyBag()
            bag.set("ConnectionName", connectionName)
            bag.set("Identifier", identifier)
            property = bag.property
        }
    }

    /// `PrincipalPrivileges`
    public struct PrincipalPrivileges: PropertyStructure {
        public let property: Property

        /// A structure whose value is known already.
        public init(property: Property) { self.property = property }

        /// A structure with these properties.
        ///
        /// - Parameters:
        ///   - permissions: `Permissions`.
        ///   - principal: `Principal`.
        public init(permissions: [PermissionsItem]? = nil, principal: DataLakePrincipal? = nil) {
            var bag = PropertyBag()
            bag.set("Permissions", permissions)
            bag.set("Principal", principal)
            property = bag.property
        }

        /// `Permissions`
        public struct PermissionsItem: EnumerationValue {
            public let value: StringValue

            /// A value that has no name here, or a reference.
            public init(_ value: StringValue) { self.value = value }

            /// `ALL`
            public static var all: Self { Self("ALL") }
            /// `ALTER`
            public static var alter: Self { Self("ALTER") }
            /// `CREATE_DATABASE`
            public static var createDatabase: Self { Self("CREATE_DATABASE") }
            /// `CREATE_TABLE`
            public static var createTable: Self { Self("CREATE_TABLE") }
            /// `DATA_LOCATION_ACCESS`
            public static var dataLocationAccess: Self { Self("DATA_LOCATION_ACCESS") }
            /// `DELETE`
            public static var delete: Self { Self("DELETE") }
            /// `DROP`
            public static var drop: Self { Self("DROP") }
            /// `INSERT`
            public static var insert: Self { Self("INSERT") }
            /// `SELECT`
            public static var select: Self { Self("SELECT") }
        }
    }
}
