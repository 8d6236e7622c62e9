import MainstayConstructs
import MainstayRDS

extension PostgresReplica {
    /// Lets a grantee sign in with IAM as a user of the database, who must have the role `rds_iam` there.
    public func grantConnect(to grantee: some Grantee, as user: String) {
        grant(["rds-db:connect"], on: [resource.userARN(user)], to: grantee)
    }
}

extension PostgresRegionalReplica {
    /// Lets a grantee sign in with IAM as a user of the database, who must have the role `rds_iam` there.
    public func grantConnect(to grantee: some Grantee, as user: String) {
        grant(["rds-db:connect"], on: [resource.userARN(user)], to: grantee)
    }
}

extension RDS.DBInstance {
    fileprivate func userARN(_ user: String) -> StringValue {
        "arn:\(AWS.partition):rds-db:\(AWS.region):\(AWS.accountID):dbuser:\(dbiResourceId)/\(user)"
    }
}
