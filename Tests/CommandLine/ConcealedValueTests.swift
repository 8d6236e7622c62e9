import MainstayCommandLine
import Testing

@Suite("Values of drift, as they may be shown")
struct ConcealedValueTests {
    @Test(
        "What a name calls secret is hidden",
        arguments: [
            "/MasterUserPassword", "/Environment/Variables/DB_PASSWORD", "/Environment/Variables/api-key",
            "/AuthToken", "/ContainerDefinitions/0/Environment/2/Value", "/Credentials/Value",
        ])
    func hides(path: String) { #expect(ConcealedValue.text("hunter2", at: path) == "(hidden)") }

    @Test(
        "Anything else is shown",
        arguments: ["/DisplayName", "/Environment/Variables/COLOUR", "/Tags/0/Value", "/Environment"])
    func shows(path: String) { #expect(ConcealedValue.text("red", at: path) == "red") }

    @Test("Secrets within values are hidden where they stand")
    func hidesWithin() {
        #expect(
            ConcealedValue.text(#"{"Variables":{"DB_PASSWORD":"hunter2","COLOUR":"red"}}"#, at: "/Environment")
                == #"{"Variables":{"DB_PASSWORD":"(hidden)","COLOUR":"red"}}"#)
        #expect(
            ConcealedValue.text(#"[{"Name":"DB_PASSWORD","Value":"hunter2"},{"Name":"A","Value":"b"}]"#, at: "/List")
                == #"[{"Name":"DB_PASSWORD","Value":"(hidden)"},{"Name":"A","Value":"b"}]"#)
        #expect(ConcealedValue.text("{password: hunter2", at: "/Text") == "(hidden)")
        #expect(ConcealedValue.text("{no secrets here", at: "/Text") == "(hidden)")
        #expect(ConcealedValue.text("{none of that", at: "/Text") == "{none of that")
        #expect(ConcealedValue.text(nil, at: "/MasterUserPassword") == nil)
    }

    @Test("Nothing that is nested without an end gets through, or stops the program")
    func bounds() {
        let deep = String(repeating: "[", count: 5_000) + #"{"password":"hunter2"}"#
        #expect(
            ConcealedValue.text(deep + String(repeating: "]", count: 5_000), at: "/Text")?.contains("hunter2") != true)
    }
}
