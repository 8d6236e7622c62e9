/// Finds access points of EFS that do not keep their users in a folder and an identity.
struct AccessPointWithoutRoot: ResourceRule {
    var metadata: RuleMetadata {
        RuleMetadata(
            "access-point-without-root", .warning, .security, "the access point does not confine who uses it",
            why: """
                An access point is there to give each application a folder and a user of its own. Without the folder \
                it shows the whole file system; without the user, the client says who it is, root included.
                """,
            mend: "set RootDirectory.Path to the application's folder and PosixUser to its user",
            controls: [.fsbp("EFS.3"), .fsbp("EFS.4"), .wellArchitected("SEC03-BP02")],
            equivalents: ["CKV_AWS_329", "CKV_AWS_330"])
    }

    let types = ["AWS::EFS::AccessPoint"]

    func check(_ resource: ResourceView, _ violations: Violations) {
        let path = resource["RootDirectory"]["Path"]
        if path.isAbsent || path.is("/") { violations.report(path, "the access point shows the whole file system") }
        let user = resource["PosixUser"]
        if user.isAbsent { violations.report(user, "the access point lets clients say which user they are") }
    }

    var conforming: [String] {
        [
            """
            Uploads:
              Type: AWS::EFS::AccessPoint
              Properties:
                FileSystemId: fs-0123456789abcdef0
                RootDirectory:
                  Path: /uploads
                  CreationInfo:
                    OwnerUid: '1000'
                    OwnerGid: '1000'
                    Permissions: '0750'
                PosixUser:
                  Uid: '1000'
                  Gid: '1000'
            """
        ]
    }

    var violating: [String] {
        [
            """
            Uploads:
              Type: AWS::EFS::AccessPoint
              Properties:
                FileSystemId: fs-0123456789abcdef0
                PosixUser:
                  Uid: '1000'
                  Gid: '1000'
            """,
            """
            Uploads:
              Type: AWS::EFS::AccessPoint
              Properties:
                FileSystemId: fs-0123456789abcdef0
                RootDirectory:
                  Path: /uploads
            """,
        ]
    }
}
