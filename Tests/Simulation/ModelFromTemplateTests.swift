import MainstayAssembly
import MainstaySimulation
import MainstayTemplate
import Testing

@Suite("models read from templates")
struct ModelFromTemplateTests {
    @Test("a shop: path, redundancy, dependencies and backups")
    func shop() throws {
        let model = try Models.read(Templates.shop)
        #expect(model.paths.map(\.name) == ["shop.example/api/*", "shop.example"])
    }
}
