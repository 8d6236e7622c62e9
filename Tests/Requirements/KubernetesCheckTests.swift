import MainstayAssembly
import MainstayDiagnostics
import MainstayRequirements
import MainstayTemplate
import Testing

/// Checks of objects for clusters: what meets them, and what does not.
@Suite("Checks of Kubernetes objects")
struct KubernetesCheckTests {
    static let objects = """
        - {apiVersion: v1, kind: Namespace, metadata: {name: shop}}
        - {apiVersion: v1, kind: Namespace, metadata: {name: team}}
        - apiVersion: networking.k8s.io/v1
          kind: NetworkPolicy
          metadata: {name: deny, namespace: shop}
          spec: {podSelector: {}, policyTypes: [Ingress, Egress]}
        - apiVersion: apps/v1
          kind: Deployment
          metadata: {name: api, namespace: shop, annotations: {example.com/owner: shop}}
          spec:
            template:
              metadata: {labels: {app: api}}
              spec:
                containers:
                - {name: a, resources: {limits: {memory: 1Gi}}}
                - {name: b, resources: {limits: {memory: 1Gi}}}
        - apiVersion: apps/v1
          kind: Deployment
          metadata: {name: web, namespace: shop}
          spec: {template: {metadata: {labels: {app: web}}, spec: {containers: [{name: a}]}}}
        - apiVersion: autoscaling/v2
          kind: HorizontalPodAutoscaler
          metadata: {name: api, namespace: shop}
          spec: {scaleTargetRef: {kind: Deployment, name: api}, maxReplicas: 10}
        - {apiVersion: v1, kind: Service, metadata: {name: api, namespace: shop}, spec: {selector: {app: api}}}
        - {apiVersion: v1, kind: Service, metadata: {name: web, namespace: shop}, spec: {selector: {app: web}}}
        - apiVersion: security.istio.io/v1
          kind: PeerAuthentication
          metadata: {name: default, namespace: shop}
          spec: {mtls: {mode: STRICT}}
        """

    private func assembly() throws -> Assembly {
        var assembly = try Sample.assembly(["test": "  Net: {Type: AWS::EC2::VPC}\n"])
        var artifact = KubernetesArtifact(id: "Test-Kubernetes", cluster: "shop", version: "1.34")
        artifact.environment = "test"
        let values = try #require(TemplateParser(file: "objects.yaml").parse(Self.objects).value?.array)
        artifact.objects = values.map { KubernetesObject(value: $0, file: "x.yaml", path: "Kubernetes", location: nil) }
        assembly.kubernetes = [artifact]
        return assembly
    }

    private func outcome(_ check: String) throws -> (RequirementStatus, [Evidence]) {
        let catalogue = try Sample.catalogue(checks: check)
        let tracer = RequirementTracer(catalogue, documents: Sample.NoDocuments(), day: "2026-01-01")
        let entry = try #require(tracer.trace(assembly()).entries.first)
        return (entry.status, entry.checks.flatMap(\.evidence))
    }

    @Test(
        "Kinds, names, properties and counts",
        arguments: [
            ("- {kubernetes: PeerAuthentication, expect: {spec.mtls.mode: STRICT}}", RequirementStatus.met),
            ("- {kubernetes: PeerAuthentication, expect: {spec.mtls.mode: PERMISSIVE}}", .violated),
            ("- {kubernetes: security.istio.io/PeerAuthentication, namespace: shop}", .met),
            ("- {kubernetes: security.istio.io/PeerAuthentication, namespace: team}", .violated),
            ("- {kubernetes: \"*istio.io/*\", exactly: 1}", .met),
            ("- {kubernetes: Deployment, exactly: 2}", .met),
            ("- {kubernetes: Deployment, exactly: 1}", .violated),
            ("- {kubernetes: Deployment, name: \"a*\", exactly: 1}", .met),
            (
                "- {kubernetes: Deployment, where: {\"metadata.annotations[example.com/owner]\": shop}, exactly: 1}",
                .met
            ),
            ("- {kubernetes: Deployment, where: {\"metadata.annotations[example.com/owner]\": other}}", .violated),
            (
                "- {kubernetes: Deployment, name: api, expect: {spec.template.spec.containers.*.resources.limits.memory: {exists: true}}}",
                .met
            ),
            (
                "- {kubernetes: Deployment, name: web, expect: {spec.template.spec.containers.*.resources.limits.memory: {exists: true}}}",
                .violated
            ),
            ("- {kubernetes: Secret, at-most: 0}", .met),
            ("- {kubernetes: Service, at-most: 0}", .violated),
            (
                "- {kubernetes: NetworkPolicy, where: {spec.podSelector.matchLabels: {exists: false}}, each: Namespace}",
                .violated
            ),
            ("- {kubernetes: NetworkPolicy, where: {spec.podSelector.matchLabels: {exists: false}}}", .met),
            ("- {kubernetes: NetworkPolicy, where: {spec.ingress: {exists: true}}}", .violated),
            ("- {kubernetes: NetworkPolicy, namespace: shop}", .met),
            ("- {kubernetes: Service, each: Deployment, exactly: 1}", .met),
            ("- {kubernetes: HorizontalPodAutoscaler, each: Deployment}", .violated),
            ("- {kubernetes: Service, each: StatefulSet}", .violated),
            ("- {kubernetes: Deployment, environments: [other]}", .violated),
        ])
    func checks(check: String, status: RequirementStatus) throws {
        #expect(try outcome(check).0 == status)
    }

    @Test("Evidence says which object, which property and which file")
    func evidence() throws {
        let (_, evidence) = try outcome("- {kubernetes: PeerAuthentication, expect: {spec.mtls.mode: STRICT}}")
        let value = try #require(evidence.first { $0.role == .value })
        #expect(value.property == "spec.mtls.mode")
        #expect(value.location?.file == "kubernetes/Test-Kubernetes/x.yaml")
        #expect(
            value.place
                == .object(
                    cluster: "Test-Kubernetes", apiVersion: "security.istio.io/v1",
                    title: "PeerAuthentication shop/default", path: ["spec", "mtls", "mode"]))
    }

    @Test("Whatever the evidence names, breaking it violates the requirement")
    func mutation() throws {
        let catalogue = try Sample.catalogue(
            checks: "- {kubernetes: PeerAuthentication, expect: {spec.mtls.mode: STRICT}}")
        let assembly = try assembly()
        let tracer = RequirementTracer(catalogue, documents: Sample.NoDocuments(), day: "2026-01-01")
        let check = try #require(tracer.trace(assembly).entries.first?.checks.first)
        let mutation = try #require(Mutation(check, of: assembly, documents: Sample.NoDocuments()))
        #expect(tracer.trace(mutation.assembly).entries.first?.status == .violated)
    }

    @Test("Mistakes in the check are told")
    func mistakes() {
        let text = """
              - id: R-1
                text: it is so
                source: Paper
                checks:
                  - {kubernetes: Deployment, expects: {a: b}}
            """
        #expect(Sample.diagnostics(text).map(\.message) == ["a check has no member \"expects\""])
    }
}
