public import MainstayConstructs

extension Velero {
    /// The bucket that backups go to.
    public struct BackupStorageLocation: KubernetesObjectConstruct {
        public let object: ManifestObject

        /// - Parameters:
        ///   - key: the key that objects are encrypted with; the bucket's own where none is given.
        ///   - isReadOnly: whether it is only restored from, as in another region.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = "default", bucket: StringValue,
            prefix: String? = nil, region: StringValue = AWS.region, key: StringValue? = nil, isReadOnly: Bool = false,
            isDefault: Bool = true, fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, "velero.io/v1", "BackupStorageLocation", name: name,
                DeclarationPlace(fileID, line, column))
            object.body = {
                members(of: [
                    "spec": fields([
                        "provider": "aws", "default": isDefault, "accessMode": isReadOnly ? "ReadOnly" : "ReadWrite",
                        "objectStorage": fields(["bucket": bucket, "prefix": prefix]),
                        "config": fields([
                            "region": region, "kmsKeyId": key, "serverSideEncryption": key == nil ? nil : "aws:kms",
                        ]),
                    ])
                ])
            }
        }
    }

    /// Where snapshots of volumes are taken.
    public struct VolumeSnapshotLocation: KubernetesObjectConstruct {
        public let object: ManifestObject

        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = "default", region: StringValue = AWS.region,
            fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, "velero.io/v1", "VolumeSnapshotLocation", name: name,
                DeclarationPlace(fileID, line, column))
            object.body = { members(of: ["spec": fields(["provider": "aws", "config": ["region": region]])]) }
        }
    }

    /// Backups again and again: objects, and snapshots of their volumes.
    public struct Schedule: KubernetesObjectConstruct {
        public let object: ManifestObject

        public struct Configuration {
            /// All namespaces where it is empty.
            public var namespaces: [String] = []
            /// How many hours a backup is kept.
            public var keptHours = 720
            public var includesClusterObjects = true
            public var snapshotsVolumes = true
            public var storageLocation = "default"
            public var snapshotLocations = ["default"]
        }

        /// - Parameter schedule: five fields, in UTC: `0 3 * * *`.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, schedule: String, fileID: String = #fileID,
            line: Int = #line, column: Int = #column, _ configure: (inout Configuration) -> Void = { _ in }
        ) {
            object = ManifestObject(
                id, in: scope, "velero.io/v1", "Schedule", name: name, DeclarationPlace(fileID, line, column))
            var configuration = Configuration()
            configure(&configuration)
            let settings = configuration
            CronSchedule.check(schedule, object)
            object.body = {
                members(of: [
                    "spec": fields([
                        "schedule": schedule, "useOwnerReferencesInBackup": false,
                        "template": fields([
                            "includedNamespaces": settings.namespaces.isEmpty ? ["*"] : settings.namespaces,
                            "includeClusterResources": settings.includesClusterObjects,
                            "snapshotVolumes": settings.snapshotsVolumes, "storageLocation": settings.storageLocation,
                            "volumeSnapshotLocations": settings.snapshotsVolumes ? settings.snapshotLocations : nil,
                            "ttl": "\(settings.keptHours)h0m0s",
                        ]),
                    ])
                ])
            }
        }
    }
}
