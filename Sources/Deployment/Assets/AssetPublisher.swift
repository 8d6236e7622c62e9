internal import MainstayAWSClient
internal import MainstayAWSOperations
internal import MainstayFiles

/// Builds container images and pushes them; given by whoever can run programs.
package protocol ImagePublishing: Sendable {
    /// - Parameters:
    ///   - address: `123456789012.dkr.ecr.eu-central-1.amazonaws.com/repository:tag`
    ///   - password: For the user `AWS` of the registry; it must reach no command line and no log.
    func publish(_ image: AssetManifest.Image, to address: String, registry: String, password: String) async throws
}

/// Publishes assets, each once, whoever needs it: what lies there under its hash already is the same.
package actor AssetPublisher {
    private struct Destination: Hashable {
        var target: Target
        var place: String
    }

    private let connections: any Connections
    private let images: (any ImagePublishing)?
    private let sink: EventSink
    private var tasks: [Destination: Task<Void, any Error>] = [:]

    package init(connections: any Connections, images: (any ImagePublishing)?, sink: EventSink = .none) {
        self.connections = connections
        self.images = images
        self.sink = sink
    }

    /// Publishes everything that a stack needs.
    ///
    /// - Parameter withTemplate: Whether the stack's own template is needed there too.
    package func publish(_ stack: DeployableStack, to target: Target, withTemplate: Bool) async throws {
        let places = target.placeholders
        let template = stack.templateLocation.map(places.filled)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for file in stack.assets.files {
                let place = "s3://\(places.filled(file.bucket))/\(places.filled(file.key))"
                if place == template, !withTemplate { continue }
                let destinationTarget = Target(
                    account: target.account, region: file.region.map(places.filled) ?? target.region)
                let task = task(for: Destination(target: destinationTarget, place: place)) { [self] in
                    try await publish(file, to: destinationTarget)
                }
                group.addTask { try await task.value }
            }
            for image in stack.assets.images {
                let place = "\(places.filled(image.repository)):\(places.filled(image.tag))"
                let destinationTarget = Target(
                    account: target.account, region: image.region.map(places.filled) ?? target.region)
                let task = task(for: Destination(target: destinationTarget, place: place)) { [self] in
                    try await publish(image, to: destinationTarget)
                }
                group.addTask { try await task.value }
            }
            try await group.waitForAll()
        }
    }

    /// Publishes a stack's template, and none of its other assets.
    package func publishTemplate(of stack: DeployableStack, to target: Target) async throws {
        let template = stack.templateLocation.map(target.placeholders.filled)
        var alone = stack
        alone.assets.images = []
        alone.assets.files = stack.assets.files.filter { file in
            "s3://\(target.placeholders.filled(file.bucket))/\(target.placeholders.filled(file.key))" == template
        }
        try await publish(alone, to: target, withTemplate: true)
    }

    private func task(
        for destination: Destination, _ body: @escaping @Sendable () async throws -> Void
    ) -> Task<Void, any Error> {
        if let known = tasks[destination] { return known }
        let task = Task { try await body() }
        tasks[destination] = task
        return task
    }

    nonisolated private func publish(_ file: AssetManifest.File, to target: Target) async throws {
        let places = target.placeholders
        let calls = try await connections.calls(to: target, as: file.role.map(places.filled))
        let bucket = places.filled(file.bucket)
        let object: AWSValue = ["Bucket": .string(bucket), "Key": .string(places.filled(file.key))]
        do throws(AWSError) {
            try await calls.output(AWS.S3.headObject, object)
            sink.send(.published(asset: file.name, target: target, isNew: false))
            return
        } catch {
            guard error.status == 404 || error.code == "NotFound" || error.code == "NoSuchKey" else {
                throw DeploymentProblem(
                    "the asset \(file.name) cannot be looked up in \(bucket): \(error.message)",
                    help: error.code == "NoSuchBucket" ? "mainstay bootstrap" : error.hint, isUsage: false)
            }
        }
        sink.send(.publishing(asset: file.name, target: target))
        let bytes: [UInt8]
        if file.isFolder {
            bytes = try ZipArchive.folder(file.path).bytes()
        } else {
            do throws(FileError) {
                bytes = try FileSystem.read(file.path, upTo: 1 << 30)
            } catch {
                throw DeploymentProblem(error.description, help: "synthesise the assembly again: mainstay synth")
            }
        }
        do throws(AWSError) {
            try await calls.output(AWS.S3.putObject, object, body: .bytes(bytes))
        } catch {
            throw DeploymentProblem(
                "the asset \(file.name) cannot be published to \(bucket): \(error.code): \(error.message)",
                help: error.code == "NoSuchBucket"
                    ? "prepare account \(target.account) in \(target.region): mainstay bootstrap" : error.hint,
                isUsage: false)
        }
        sink.send(.published(asset: file.name, target: target, isNew: true))
    }

    nonisolated private func publish(_ image: AssetManifest.Image, to target: Target) async throws {
        let places = target.placeholders
        let calls = try await connections.calls(to: target, as: image.role.map(places.filled))
        let (repository, tag) = (places.filled(image.repository), places.filled(image.tag))
        do throws(AWSError) {
            let found = try await calls.output(
                AWS.ECR.describeImages,
                ["repositoryName": .string(repository), "imageIds": [["imageTag": .string(tag)]]])
            if found["imageDetails"]?.list?.isEmpty == false {
                sink.send(.published(asset: image.name, target: target, isNew: false))
                return
            }
        } catch {
            guard error.code == "ImageNotFoundException" else { throw error }
        }
        guard let images else {
            throw DeploymentProblem(
                "the image \(image.name) must be built, and there is none of docker, podman, buildah, finch",
                help: "install one of them", isUsage: false)
        }
        sink.send(.publishing(asset: image.name, target: target))
        let answer = try await calls.output(AWS.ECR.getAuthorizationToken)
        let token = answer["authorizationData"]?[0]?["authorizationToken"]?.string ?? ""
        let suffix = target.partition?.dnsSuffix ?? "amazonaws.com"
        let registry = "\(target.account).dkr.ecr.\(target.region).\(suffix)"
        let secret = Base64Text.decoded(token)?.split(separator: ":", maxSplits: 1).last.map(String.init) ?? ""
        try await images.publish(
            image, to: "\(registry)/\(repository):\(tag)", registry: registry, password: secret)
        sink.send(.published(asset: image.name, target: target, isNew: true))
    }
}

/// Base64 as registries hand out their passwords.
enum Base64Text {
    static func decoded(_ text: String) -> String? {
        var result: [UInt8] = []
        var (bits, count) = (UInt32(0), 0)
        for byte in text.utf8 where byte != UInt8(ascii: "=") {
            let value: UInt8
            switch byte {
            case 65...90: value = byte - 65
            case 97...122: value = byte - 71
            case 48...57: value = byte + 4
            case 43: value = 62
            case 47: value = 63
            default: return nil
            }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
