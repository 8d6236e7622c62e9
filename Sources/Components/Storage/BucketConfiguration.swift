public import MainstayConstructs

extension Bucket {
    public struct Configuration {
        /// The bucket's name, unique over all of AWS; generated where none is given, which is what lets CloudFormation
        /// replace it.
        public var name: BucketName?
        /// S3's own keys by default: no cost and nothing to grant. A key of the account's own also shows in the trail
        /// who decrypted what, and can be taken away.
        public var encryption = Encryption.s3Managed
        /// Keeps what is overwritten or deleted, until a lifecycle rule expires it.
        public var versioned = true
        public var lifecycleRules: [LifecycleRule] = []
        /// When parts of uploads that never finished are deleted: they cost, and nobody sees them.
        public var abortIncompleteUploads: TimeSpan? = .days(7)
        /// Where requests to the bucket are logged; none by default, because a bucket cannot know which it would be.
        public var accessLogs: AccessLogs?
        /// Keeps objects from being changed or deleted for a time. Only ever when the bucket is made.
        public var objectLock: ObjectLock?
        /// Copies every new object to another bucket.
        public var replication: Replication?
        /// Lets owners of objects set access control lists, which CloudFront's log delivery needs and nothing else
        /// here does. Without it the bucket's owner owns every object.
        public var allowsAccessControlLists = false
    }

    public enum Encryption {
        /// Keys that S3 keeps (`AES256`).
        case s3Managed
        /// The account's key `aws/s3` (`aws:kms`).
        case awsManaged
        case customerManaged(Key)

        var key: Key? { if case .customerManaged(let key) = self { key } else { nil } }
        var isS3Managed: Bool { if case .s3Managed = self { true } else { false } }
    }

    /// What happens to objects as they age.
    public struct LifecycleRule {
        public var id: String
        /// Only objects whose key begins with it; all where it is empty.
        public var prefix: String
        /// When objects expire; with versions kept, the current version then becomes a former one.
        public var expiration: TimeSpan?
        /// When former versions are deleted, counted from when they were replaced.
        public var noncurrentExpiration: TimeSpan?
        /// How many former versions are kept beyond that, 1 to 100.
        public var newerNoncurrentVersions: Int?
        public var transitions: [Transition]
        public var noncurrentTransitions: [Transition]

        public init(
            _ id: String, prefix: String = "", expiration: TimeSpan? = nil, noncurrentExpiration: TimeSpan? = nil,
            newerNoncurrentVersions: Int? = nil, transitions: [Transition] = [],
            noncurrentTransitions: [Transition] = []
        ) {
            self.id = id
            self.prefix = prefix
            self.expiration = expiration
            self.noncurrentExpiration = noncurrentExpiration
            self.newerNoncurrentVersions = newerNoncurrentVersions
            self.transitions = transitions
            self.noncurrentTransitions = noncurrentTransitions
        }
    }

    /// A move to a cheaper storage class.
    public struct Transition {
        public var storageClass: StorageClass
        /// Counted from creation, or from when a version was replaced.
        public var after: TimeSpan

        public static func to(_ storageClass: StorageClass, after: TimeSpan) -> Transition {
            Transition(storageClass: storageClass, after: after)
        }
    }

    public enum StorageClass: String, Sendable {
        case intelligentTiering = "INTELLIGENT_TIERING"
        case infrequentAccess = "STANDARD_IA"
        /// In one availability zone: for what can be made again.
        case oneZoneInfrequentAccess = "ONEZONE_IA"
        case glacierInstantRetrieval = "GLACIER_IR"
        case glacier = "GLACIER"
        case deepArchive = "DEEP_ARCHIVE"

        /// The earliest age in days at which S3 moves objects there.
        var earliest: Int {
            switch self {
            case .infrequentAccess, .oneZoneInfrequentAccess: 30
            default: 0
            }
        }
    }

    public struct AccessLogs {
        public var bucket: Bucket
        /// Goes before the names of the log objects; the path of the logged bucket where none is given.
        public var prefix: String?

        public static func to(_ bucket: Bucket, prefix: String? = nil) -> AccessLogs {
            AccessLogs(bucket: bucket, prefix: prefix)
        }
    }

    public enum ObjectLock: Sendable {
        /// Whoever has the permission to bypass it still can.
        case governance(TimeSpan)
        /// Nobody can shorten it, the account's owner included.
        case compliance(TimeSpan)
    }

    public struct Replication {
        public var destination: Bucket
        /// Whether deletions are copied, as delete markers; without it the copy keeps what the source deletes.
        public var deleteMarkers: Bool
        /// Copies within 15 minutes by AWS's service level agreement, with metrics; charged by the gigabyte.
        public var timeControl: Bool

        public static func to(
            _ destination: Bucket, deleteMarkers: Bool = true, timeControl: Bool = false
        ) -> Replication {
            Replication(destination: destination, deleteMarkers: deleteMarkers, timeControl: timeControl)
        }
    }
}
