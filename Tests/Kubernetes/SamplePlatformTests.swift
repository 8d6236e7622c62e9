import MainstayAssembly
import MainstayConstructs
import MainstayDiagnostics
import MainstayFiles
import MainstayKubernetes
import MainstayTemplate
import Testing

@Suite struct SamplePlatformTests {
    /// `KUBERNETES_FILES` names a folder to leave the assembly in, for the validators of `Tests/Kubernetes/validate`.
    @Test("Something of everything synthesises without a finding")
    func everything() throws {
        let result = SamplePlatform.build().synthesise()
        #expect(result.diagnostics.isEmpty)
        let kinds = Set(result.kubernetes?.objects.map(\.kind) ?? [])
        #expect(kinds.count == 38, "\(kinds.sorted())")
        for file in result.kubernetes?.files ?? [] where file.path.hasSuffix(".yaml") {
            for diagnostic in TemplateParser(file: file.path).parse(file.bytes).diagnostics
            where !file.path.hasSuffix("base/api.yaml") {
                Issue.record("\(diagnostic.message)")
            }
        }
        guard let folder = FileSystem.environmentVariable("KUBERNETES_FILES") else { return }
        try AssemblyWriter().write(result.assembly, to: folder)
    }
}
