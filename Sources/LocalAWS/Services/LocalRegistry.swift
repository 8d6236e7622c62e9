internal import MainstayAWSClient
internal import MainstayAssembly

/// Elastic Container Registry: repositories, manifests and tags; layers are taken and forgotten.
struct LocalRegistry {
    let engine: StackEngine

    func call(_ operation: String, _ input: AWSValue, by caller: Caller) throws(LocalFault) -> AWSValue {
        let scope = caller.scope
        let name = input["repositoryName"]?.string ?? ""
        switch operation {
        case "DescribeRepositories":
            let wanted = input["repositoryNames"]?.strings ?? []
            for name in wanted { _ = try repository(name, scope) }
            let found = engine.state.repositories.filter { $0.key.hasPrefix("\(scope.key)/") }.map(\.value)
                .filter { wanted.isEmpty || wanted.contains($0.name) }.sorted { $0.name < $1.name }
            return ["repositories": .list(found.map { value($0, scope) })]
        case "CreateRepository":
            let key = "\(scope.key)/\(name)"
            guard engine.state.repositories[key] == nil else {
                throw LocalFault(
                    "RepositoryAlreadyExistsException",
                    "The repository with name '\(name)' already exists in the registry with id '\(scope.account)'")
            }
            let made = ImageRepository(
                name: name, createdAt: engine.now, isImmutable: input["imageTagMutability"]?.string == "IMMUTABLE")
            engine.state.repositories[key] = made
            engine.noteChange()
            return ["repository": value(made, scope)]
        case "GetAuthorizationToken":
            let token = FormEncoding.base64(Array("AWS:local".utf8))
            return [
                "authorizationData": [
                    [
                        "authorizationToken": .string(token),
                        "expiresAt": .timestamp(engine.now.adding(seconds: 43_200)),
                        "proxyEndpoint": .string(engine.settings.endpoint),
                    ]
                ]
            ]
        case "DescribeImages": return try describe(try repository(name, scope), input, scope)
        case "ListImages":
            let repository = try repository(name, scope)
            return ["imageIds": .list(identifiers(repository))]
        case "PutImage": return try put(input, name, scope)
        case "BatchGetImage":
            let repository = try repository(name, scope)
            var images: [AWSValue] = []
            var failures: [AWSValue] = []
            for id in input["imageIds"]?.list ?? [] {
                let digest = id["imageDigest"]?.string ?? repository.tags[id["imageTag"]?.string ?? ""] ?? ""
                if let image = repository.images[digest] {
                    images.append(self.image(image, digest, id["imageTag"]?.string, name, scope))
                } else {
                    failures.append(
                        ["imageId": id, "failureCode": "ImageNotFound", "failureReason": "Requested image not found"])
                }
            }
            return ["images": .list(images), "failures": .list(failures)]
        case "BatchCheckLayerAvailability":
            _ = try repository(name, scope)
            return [
                "layers": .list(
                    (input["layerDigests"]?.strings ?? []).map {
                        ["layerDigest": .string($0), "layerAvailability": "UNAVAILABLE"]
                    }), "failures": [],
            ]
        case "InitiateLayerUpload":
            _ = try repository(name, scope)
            return ["uploadId": .string(engine.state.ids.uuid()), "partSize": 10_485_760]
        case "UploadLayerPart":
            return [
                "registryId": .string(scope.account), "repositoryName": .string(name),
                "uploadId": input["uploadId"] ?? "", "lastByteReceived": input["partLastByte"] ?? 0,
            ]
        case "CompleteLayerUpload":
            return [
                "registryId": .string(scope.account), "repositoryName": .string(name),
                "uploadId": input["uploadId"] ?? "", "layerDigest": input["layerDigests"]?[0] ?? "",
            ]
        default: throw LocalFault("UnknownOperationException", "\(operation) is not part of this local ECR")
        }
    }

    private func repository(_ name: String, _ scope: Scope) throws(LocalFault) -> ImageRepository {
        guard let repository = engine.state.repositories["\(scope.key)/\(name)"] else {
            throw LocalFault(
                "RepositoryNotFoundException",
                "The repository with name '\(name)' does not exist in the registry with id '\(scope.account)'")
        }
        return repository
    }

    private func value(_ repository: ImageRepository, _ scope: Scope) -> AWSValue {
        [
            "repositoryName": .string(repository.name), "registryId": .string(scope.account),
            "repositoryArn": .string(
                "arn:\(scope.partition):ecr:\(scope.region):\(scope.account):repository/\(repository.name)"),
            "repositoryUri": .string(
                "\(scope.account).dkr.ecr.\(scope.region).\(scope.urlSuffix)/\(repository.name)"),
            "createdAt": .timestamp(repository.createdAt),
            "imageTagMutability": repository.isImmutable ? "IMMUTABLE" : "MUTABLE",
        ]
    }

    private func identifiers(_ repository: ImageRepository) -> [AWSValue] {
        repository.tags.sorted { $0.key < $1.key }.map {
            ["imageTag": .string($0.key), "imageDigest": .string($0.value)]
        }
    }

    private func describe(_ repository: ImageRepository, _ input: AWSValue, _ scope: Scope) throws(LocalFault)
        -> AWSValue
    {
        var wanted: Set<String> = []
        for id in input["imageIds"]?.list ?? [] {
            let digest = id["imageDigest"]?.string ?? repository.tags[id["imageTag"]?.string ?? ""]
            guard let digest, repository.images[digest] != nil else {
                throw LocalFault(
                    "ImageNotFoundException",
                    "The image with imageId {imageTag: \(id["imageTag"]?.string ?? "")} does not exist within the "
                        + "repository with name '\(repository.name)' in the registry with id '\(scope.account)'")
            }
            wanted.insert(digest)
        }
        let images = repository.images.filter { wanted.isEmpty || wanted.contains($0.key) }.sorted { $0.key < $1.key }
        return [
            "imageDetails": .list(
                images.map { digest, image in
                    [
                        "registryId": .string(scope.account), "repositoryName": .string(repository.name),
                        "imageDigest": .string(digest), "imagePushedAt": .timestamp(image.pushedAt),
                        "imageSizeInBytes": .int(image.manifest.utf8.count),
                        "imageTags": .list(
                            repository.tags.filter { $0.value == digest }.keys.sorted().map { .string($0) }),
                    ]
                })
        ]
    }

    private func put(_ input: AWSValue, _ name: String, _ scope: Scope) throws(LocalFault) -> AWSValue {
        var repository = try repository(name, scope)
        let manifest = input["imageManifest"]?.string ?? ""
        let digest = "sha256:\(SHA256.hexadecimal(of: manifest))"
        let tag = input["imageTag"]?.string
        if let tag, repository.isImmutable, let old = repository.tags[tag], old != digest {
            throw LocalFault(
                "ImageTagAlreadyExistsException",
                "The image tag '\(tag)' already exists in the '\(name)' repository and cannot be overwritten because the "
                    + "repository is immutable.")
        }
        if let tag, repository.tags[tag] == digest {
            throw LocalFault(
                "ImageAlreadyExistsException",
                "Image with digest '\(digest)' and tag '\(tag)' already exists in the repository with name '\(name)'")
        }
        let image = StoredImage(
            manifest: manifest, mediaType: input["imageManifestMediaType"]?.string, pushedAt: engine.now)
        repository.images[digest] = image
        if let tag { repository.tags[tag] = digest }
        engine.state.repositories["\(scope.key)/\(name)"] = repository
        engine.noteChange()
        return ["image": self.image(image, digest, tag, name, scope)]
    }

    private func image(
        _ image: StoredImage, _ digest: String, _ tag: String?, _ name: String, _ scope: Scope
    ) -> AWSValue {
        var id: AWSValue = ["imageDigest": .string(digest)]
        id["imageTag"] = tag.map { .string($0) }
        var result: AWSValue = [
            "registryId": .string(scope.account), "repositoryName": .string(name), "imageId": id,
            "imageManifest": .string(image.manifest),
        ]
        result["imageManifestMediaType"] = image.mediaType.map { .string($0) }
        return result
    }
}
