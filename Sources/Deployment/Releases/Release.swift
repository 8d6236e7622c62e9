package import MainstayTemplate

/// What a deployment of an environment was: kept in the asset bucket, never changed.
package struct Release: Hashable, Sendable {
    package struct Stack: Hashable, Sendable {
        package var id: String
        package var name: String
        package var account: String
        package var region: String
        package var outcome: String
        /// SHA-256 of the template.
        package var digest: String
    }

    /// `20261121T124500Z-1a2b3`; sorts by time, to the second.
    package var id: String
    package var environment: String
    package var time: String
    /// SHA-256 of the kept assembly.
    package var assembly: String
    package var commit: String?
    package var isDirty: Bool
    /// The ARN of whoever deployed.
    package var deployer: String
    package var succeeded: Bool
    /// `deploy`, `rollback to …`, `promotion of …`
    package var reason: String
    package var stacks: [Stack]

    package var value: TemplateValue {
        [
            "version": 1, "id": .string(id), "environment": .string(environment), "time": .string(time),
            "assembly": .string(assembly), "commit": commit.map { .string($0) } ?? .null, "dirty": .bool(isDirty),
            "deployer": .string(deployer), "succeeded": .bool(succeeded), "reason": .string(reason),
            "stacks": .array(
                stacks.map {
                    [
                        "id": .string($0.id), "name": .string($0.name), "account": .string($0.account),
                        "region": .string($0.region), "outcome": .string($0.outcome), "digest": .string($0.digest),
                    ]
                }),
        ]
    }

    package init(
        id: String, environment: String, time: String, assembly: String, commit: String?, isDirty: Bool,
        deployer: String, succeeded: Bool, reason: String, stacks: [Stack]
    ) {
        self.id = id
        self.environment = environment
        self.time = time
        self.assembly = assembly
        self.commit = commit
        self.isDirty = isDirty
        self.deployer = deployer
        self.succeeded = succeeded
        self.reason = reason
        self.stacks = stacks
    }

    /// nil for what is no release of a version that is known.
    package init?(_ value: TemplateValue) {
        guard value["version"]?.int == 1, let id = value["id"]?.string, let environment = value["environment"]?.string,
            let assembly = value["assembly"]?.string
        else { return nil }
        self.id = id
        self.environment = environment
        self.assembly = assembly
        time = value["time"]?.string ?? ""
        commit = value["commit"]?.string
        isDirty = value["dirty"]?.bool ?? false
        deployer = value["deployer"]?.string ?? ""
        succeeded = value["succeeded"]?.bool ?? false
        reason = value["reason"]?.string ?? ""
        stacks = (value["stacks"]?.array ?? []).compactMap { stack in
            guard let id = stack["id"]?.string, let name = stack["name"]?.string else { return nil }
            return Stack(
                id: id, name: name, account: stack["account"]?.string ?? "", region: stack["region"]?.string ?? "",
                outcome: stack["outcome"]?.string ?? "", digest: stack["digest"]?.string ?? "")
        }
    }
}

/// Why something is deployed, and from where, for its release.
package struct ReleaseNote: Hashable, Sendable {
    package var reason: String
    /// The release whose assembly is deployed once more; nil for what was made here.
    package var origin: Release?

    package init(reason: String = "deploy", origin: Release? = nil) {
        self.reason = reason
        self.origin = origin
    }
}
