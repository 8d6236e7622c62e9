internal import MainstayTemplate

/// What is published before a stack: files, folders as zip files, container images.
package struct AssetManifest: Hashable, Sendable {
    package struct File: Hashable, Sendable {
        package var hash: String
        package var name: String
        package var path: String
        package var isFolder: Bool
        /// With open places.
        package var bucket: String
        package var key: String
        package var region: String?
        package var role: String?
    }

    package struct Image: Hashable, Sendable {
        package var hash: String
        package var name: String
        package var folder: String
        package var dockerfile: String?
        package var buildArguments: [String: String]
        package var buildTarget: String?
        package var platform: String?
        /// With open places.
        package var repository: String
        package var tag: String
        package var region: String?
        package var role: String?
    }

    package var files: [File] = []
    package var images: [Image] = []
    /// Assets that a program of the user's makes when they are published, which is not done here.
    package var unsupported: [String] = []

    package init() {}

    mutating func add(_ value: TemplateValue, folder: String) {
        for member in value["files"]?.object?.members ?? [] {
            let source = member.value["source"]
            guard let path = source?["path"]?.string else {
                unsupported.append(member.value["displayName"]?.string ?? member.key)
                continue
            }
            for destination in member.value["destinations"]?.object?.members ?? [] {
                guard let bucket = destination.value["bucketName"]?.string,
                    let key = destination.value["objectKey"]?.string
                else { continue }
                files.append(
                    File(
                        hash: member.key, name: member.value["displayName"]?.string ?? path,
                        path: Self.place(path, folder), isFolder: source?["packaging"]?.string == "zip",
                        bucket: bucket, key: key, region: destination.value["region"]?.string,
                        role: destination.value["assumeRoleArn"]?.string))
            }
        }
        for member in value["dockerImages"]?.object?.members ?? [] { addImage(member, folder) }
    }

    private mutating func addImage(_ member: TemplateObject.Member, _ folder: String) {
        let source = member.value["source"]
        guard let path = source?["directory"]?.string else {
            unsupported.append(member.value["displayName"]?.string ?? member.key)
            return
        }
        var arguments: [String: String] = [:]
        for argument in source?["dockerBuildArgs"]?.object?.members ?? [] {
            arguments[argument.key] = argument.value.string
        }
        for destination in member.value["destinations"]?.object?.members ?? [] {
            guard let repository = destination.value["repositoryName"]?.string,
                let tag = destination.value["imageTag"]?.string
            else { continue }
            images.append(
                Image(
                    hash: member.key, name: member.value["displayName"]?.string ?? path,
                    folder: Self.place(path, folder), dockerfile: source?["dockerFile"]?.string,
                    buildArguments: arguments, buildTarget: source?["dockerBuildTarget"]?.string,
                    platform: source?["platform"]?.string, repository: repository, tag: tag,
                    region: destination.value["region"]?.string, role: destination.value["assumeRoleArn"]?.string))
        }
    }

    private static func place(_ path: String, _ folder: String) -> String {
        path.hasPrefix("/") ? path : "\(folder)/\(path)"
    }
}
