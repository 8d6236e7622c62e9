public import MainstayConstructs

extension ArgoCD {
    /// Which sources may deploy where.
    public struct AppProject: KubernetesObjectConstruct {
        public let object: ManifestObject

        /// - Parameters:
        ///   - repositories: addresses of Git repositories.
        ///   - namespaces: where its applications may put objects.
        ///   - clusterKinds: kinds of objects of the cluster that they may make: `["Namespace"]`.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, repositories: [String], namespaces: [String],
            server: StringValue = "https://kubernetes.default.svc", clusterKinds: [(group: String, kind: String)] = [],
            description: String? = nil, fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            object = ManifestObject(
                id, in: scope, "argoproj.io/v1alpha1", "AppProject", name: name, DeclarationPlace(fileID, line, column))
            if repositories.contains("*") || namespaces.contains("*") {
                object.report(
                    "unlimited-project", "the project takes anything from anywhere",
                    help: "name its repositories and namespaces")
            }
            object.body = {
                members(of: [
                    "spec": fields([
                        "description": description, "sourceRepos": repositories,
                        "destinations": namespaces.map { fields(["namespace": $0, "server": server]) },
                        "clusterResourceWhitelist": clusterKinds.map { ["group": $0.group, "kind": $0.kind] },
                        "orphanedResources": ["warn": true],
                    ])
                ])
            }
        }
    }

    /// A folder of a Git repository that Argo CD keeps a namespace equal to.
    public struct Application: KubernetesObjectConstruct {
        public let object: ManifestObject

        public struct Configuration {
            /// Branch, tag or commit; a tag or commit where releases are promoted.
            public var revision = "main"
            public var server: StringValue = "https://kubernetes.default.svc"
            /// Whether it deploys by itself; nil waits for somebody to say so.
            public var sync: Sync? = Sync()
            /// Fields that others change: the number of replicas where something scales.
            public var ignoredDifferences: [(group: String, kind: String, pointers: [String])] = [
                ("apps", "Deployment", ["/spec/replicas"]), ("argoproj.io", "Rollout", ["/spec/replicas"]),
            ]
            /// Windows of Helm, kustomize and the like, past the typed ones.
            public var source: [String: JSONValue] = [:]
        }

        public struct Sync: Hashable, Sendable {
            /// Removes what is no longer in Git.
            public var prunes = true
            /// Undoes what was changed by hand.
            public var heals = true
            public var retries = 5

            public init() {}
        }

        /// - Parameters:
        ///   - project: the project that allows it.
        ///   - path: the folder in the repository.
        ///   - namespace: where its objects go that name none.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, project: AppProject, repository: String,
            path: String, namespace: String, fileID: String = #fileID, line: Int = #line, column: Int = #column,
            _ configure: (inout Configuration) -> Void = { _ in }
        ) {
            object = ManifestObject(
                id, in: scope, "argoproj.io/v1alpha1", "Application", name: name,
                DeclarationPlace(fileID, line, column))
            var configuration = Configuration()
            configure(&configuration)
            let settings = configuration
            object.body = {
                let source = fields([
                    "repoURL": repository, "path": path, "targetRevision": settings.revision,
                ])
                guard case .object(var sourceMembers) = source.property else { return [] }
                sourceMembers += settings.source.sorted { $0.key < $1.key }.map { .init($0.key, $0.value.property) }
                let ignored = settings.ignoredDifferences.map {
                    fields(["group": $0.group, "kind": $0.kind, "jsonPointers": $0.pointers])
                }
                return members(of: [
                    "spec": fields([
                        "project": project.name, "source": JSONValue(property: .object(sourceMembers)),
                        "destination": fields(["server": settings.server, "namespace": namespace]),
                        "syncPolicy": settings.sync?.value, "ignoreDifferences": unlessEmpty(ignored),
                        "revisionHistoryLimit": 10,
                    ])
                ])
            }
        }
    }
}

extension ArgoCD.Application.Sync {
    fileprivate var value: JSONValue {
        fields([
            "automated": fields(["prune": prunes, "selfHeal": heals]),
            "syncOptions": ["ServerSideApply=true", "ApplyOutOfSyncOnly=true", "RespectIgnoreDifferences=true"],
            "retry": fields([
                "limit": retries,
                "backoff": fields(["duration": "5s", "factor": 2, "maxDuration": "3m"]),
            ]),
        ])
    }
}
