public import MainstayConstructs

extension ArgoRollouts {
    /// A canary: shares of requests step by step, with a look at the metrics in between.
    public struct Canary {
        public var steps: [Step]
        /// Analyses that run from the first step on; a failed one brings the old version back.
        public var analyses: [AnalysisTemplate]
        /// Shares by Istio's VirtualService of the same name; by the number of pods where it is false.
        public var usesMesh: Bool

        public init(_ steps: [Step] = Canary.gradual, analyses: [AnalysisTemplate] = [], usesMesh: Bool = true) {
            self.steps = steps
            self.analyses = analyses
            self.usesMesh = usesMesh
        }

        public enum Step: Hashable, Sendable {
            /// The share of requests that the new version gets, in percent.
            case weight(Int)
            /// How long: `5m`; until somebody says so where it is nil.
            case pause(String?)
        }

        /// 5, 25, 50 and 100 percent, five minutes each.
        public static var gradual: [Step] {
            [.weight(5), .pause("5m"), .weight(25), .pause("5m"), .weight(50), .pause("5m"), .weight(100)]
        }
    }

    /// The new version beside the old one.
    public struct BlueGreen {
        /// Whether requests move by themselves once the analyses are well.
        public var promotesItself: Bool
        /// Seconds that the old version stays, to go back to.
        public var keepsOldFor: Int
        public var analyses: [AnalysisTemplate]

        public init(promotesItself: Bool = true, keepsOldFor: Int = 600, analyses: [AnalysisTemplate] = []) {
            self.promotesItself = promotesItself
            self.keepsOldFor = keepsOldFor
            self.analyses = analyses
        }
    }

    public enum Strategy {
        case canary(Canary)
        case blueGreen(BlueGreen)
    }

    /// A workload whose new versions come by degrees. Takes the place of a Deployment.
    public struct Rollout: KubernetesObjectConstruct {
        public let object: ManifestObject
        public let selector: [String: String]
        /// The services by which the two versions are reached apart, by name; nil where nothing needs them.
        public let stableService: String?
        public let canaryService: String?

        /// Declares the rollout and the services by which its versions are reached apart.
        ///
        /// - Parameters:
        ///   - pod: what its pods are made of; the first container's ports are those of the services.
        ///   - replicas: nil where something scales it.
        @discardableResult
        public init(
            _ id: String, in scope: any Construct, name: String? = nil, pod: Kubernetes.Pod, _ strategy: Strategy,
            replicas: Int? = nil, fileID: String = #fileID, line: Int = #line, column: Int = #column
        ) {
            let place = DeclarationPlace(fileID, line, column)
            let object = ManifestObject(id, in: scope, "argoproj.io/v1alpha1", "Rollout", name: name, place)
            let selector = ["app.kubernetes.io/name": object.name]
            object.labels = selector
            pod.check(runsOn: true, object)
            self.object = object
            self.selector = selector
            let ports = pod.containers.first?.ports ?? [:]
            let suffixes: (String?, String?)
            switch strategy {
            case .canary(let canary):
                canary.check(object)
                suffixes = canary.usesMesh ? ("stable", "canary") : (nil, nil)
            case .blueGreen: suffixes = (nil, "preview")
            }
            let group = Group(node: object.node)
            func service(_ suffix: String?) -> String? {
                guard let suffix, !ports.isEmpty else { return nil }
                return Kubernetes.Service(
                    suffix, in: group, name: "\(object.name)-\(suffix)", selector: selector, ports: ports,
                    fileID: fileID, line: line, column: column
                ).name
            }
            let (stable, other) = (service(suffixes.0), service(suffixes.1))
            stableService = stable
            if case .canary = strategy { canaryService = other } else { canaryService = nil }
            object.body = {
                members(of: [
                    "spec": fields([
                        "replicas": replicas, "revisionHistoryLimit": 5, "minReadySeconds": 10,
                        "progressDeadlineSeconds": 600, "progressDeadlineAbort": true,
                        "selector": ["matchLabels": selector], "template": pod.template(selector),
                        "strategy": strategy.value(object.name, stable: stable, other: other),
                    ])
                ])
            }
        }
    }
}

extension ArgoRollouts.Canary {
    fileprivate func check(_ object: ManifestObject) {
        let weights = steps.compactMap { if case .weight(let weight) = $0 { weight } else { nil } }
        let isRising = zip(weights, weights.dropFirst()).allSatisfy { $0 < $1 }
        if weights.isEmpty || !isRising || weights.contains(where: { !(0...100).contains($0) }) {
            object.report(
                "invalid-canary", "the shares of the canary are \(weights); they have to rise, up to 100",
                help: "write [.weight(5), .pause(\"5m\"), .weight(25), .pause(\"5m\"), .weight(100)]")
        }
    }
}

extension ArgoRollouts.Strategy {
    fileprivate func value(_ name: String, stable: String?, other: String?) -> JSONValue {
        func analysis(_ templates: [ArgoRollouts.AnalysisTemplate]) -> JSONValue? {
            templates.isEmpty ? nil : fields(["templates": templates.map { ["templateName": $0.name] }])
        }
        switch self {
        case .canary(let canary):
            let steps = canary.steps.map { step in
                switch step {
                case .weight(let weight): fields(["setWeight": weight])
                case .pause(let duration): fields(["pause": fields(["duration": duration])])
                }
            }
            let mesh = fields(["istio": fields(["virtualService": fields(["name": name, "routes": ["primary"]])])])
            return fields([
                "canary": fields([
                    "stableService": stable, "canaryService": other,
                    "trafficRouting": canary.usesMesh && stable != nil ? mesh : nil,
                    "maxSurge": "25%", "maxUnavailable": 0, "steps": steps, "analysis": analysis(canary.analyses),
                ])
            ])
        case .blueGreen(let swap):
            return fields([
                "blueGreen": fields([
                    "activeService": name, "previewService": other, "autoPromotionEnabled": swap.promotesItself,
                    "scaleDownDelaySeconds": swap.keepsOldFor, "prePromotionAnalysis": analysis(swap.analyses),
                ])
            ])
        }
    }
}
