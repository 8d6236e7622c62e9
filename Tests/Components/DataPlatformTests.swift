import MainstayAssembly
import MainstayConstructs
import MainstayDiagnostics
import MainstayFiles
import MainstayTemplate
import Testing

@Suite struct DataPlatformTests {
    /// Everything together. With `DATA_TEMPLATES` set to a folder, the templates are written there for cfn-lint.
    @Test func synthesisesWithoutFindings() throws {
        let result = DataPlatform.build().synthesise()
        #expect(result.diagnostics.map(\.message) == [])
        #expect(result.assembly.stacks.map(\.stackName) == ["Data", "Edge"])
        guard let folder = FileSystem.environmentVariable("DATA_TEMPLATES") else { return }
        for stack in result.assembly.stacks {
            try FileSystem.write(JSONPrinter.pretty.print(stack.template), to: "\(folder)/\(stack.templateFile)")
        }
    }

    @Test func theOrderOfDeclarationDoesNotShow() {
        let one = DataPlatform.build().synthesise()
        let other = DataPlatform.build(reversed: true).synthesise()
        #expect(one.assembly.stacks.map(\.template) == other.assembly.stacks.map(\.template))
        #expect(one.assembly.edges == other.assembly.edges)
    }
}
