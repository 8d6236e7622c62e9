import MainstayAssembly
import MainstayDiagnostics
import MainstayKubernetesRules
import MainstayTemplate
import Testing

@Suite struct KubernetesRuleTests {
    private func findings(_ text: String) throws -> [String] {
        let parsed = TemplateParser(file: "object.yaml").parse(text)
        let value = try #require(parsed.value)
        var artifact = KubernetesArtifact(id: "Cluster", cluster: "shop", version: "1.34")
        artifact.objects = [KubernetesObject(value: value, file: "object.yaml", path: "Shop", location: nil)]
        return KubernetesChecker.check([artifact]).map(\.rule)
    }

    private static func deployment(_ pod: String, kind: String = "Deployment") -> String {
        "{apiVersion: apps/v1, kind: \(kind), metadata: {name: api}, spec: {template: {spec: {\(pod)}}}}"
    }

    private static let resources = "resources: {requests: {cpu: 1, memory: 1Gi}, limits: {memory: 1Gi}}"

    @Test(
        "What should not be there is found, and what is well is not",
        arguments: [
            (deployment("containers: [{name: a, \(resources)}]"), []),
            (deployment("containers: [{name: a}]"), ["kubernetes-missing-limits"]),
            (
                deployment(
                    "containers: [{name: a, \(resources), securityContext: {privileged: true}}]", kind: "Rollout"),
                ["kubernetes-privileged-container"]
            ),
            (
                deployment("containers: [], volumes: [{name: v, hostPath: {path: /}}, {name: e, emptyDir: {}}]"),
                ["kubernetes-host-path"]
            ),
            (
                "{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: i}, spec: {}}",
                ["kubernetes-plain-text-ingress"]
            ),
            ("{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: i}, spec: {tls: [{hosts: [a]}]}}", []),
            (
                "{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: i}, spec: {ingressClassName: alb}}",
                ["kubernetes-plain-text-ingress"]
            ),
            (
                "{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: i, annotations: {alb.ingress.kubernetes.io/ssl-redirect: '443'}}, spec: {ingressClassName: alb}}",
                []
            ),
            (
                "{apiVersion: security.istio.io/v1, kind: PeerAuthentication, metadata: {name: p}, spec: {mtls: {mode: STRICT}, portLevelMtls: {'80': {mode: DISABLE}}}}",
                ["kubernetes-plain-text-mesh"]
            ),
            (
                "{apiVersion: security.istio.io/v1, kind: PeerAuthentication, metadata: {name: p}, spec: {mtls: {mode: STRICT}}}",
                []
            ),
            (
                "{apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRoleBinding, metadata: {name: b}, roleRef: {name: cluster-admin}}",
                ["kubernetes-cluster-administrator"]
            ),
            (
                "{apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: r}, rules: [{verbs: ['*'], resources: ['*']}]}",
                ["kubernetes-cluster-administrator"]
            ),
            (
                "{apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: r}, rules: [{verbs: [get], resources: ['*']}]}",
                []
            ),
        ])
    func rules(text: String, expected: [String]) throws {
        #expect(try findings(text) == expected)
    }
}
