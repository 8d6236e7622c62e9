public import MainstayTemplate

/// One file of an export.
public struct TerraformFile: Sendable, Hashable {
    /// Within the folder of the export: `modules/Shop/main.tf.json`.
    public var path: String
    public var value: TemplateValue

    /// What the first member of every file says, by which the program knows its own.
    public static let mark = "Written by mainstay terraform; changes are lost when it writes again."

    /// The file's text.
    public var text: String { JSONPrinter(indentation: 2).string(value) + "\n" }

    /// Whether a text was written by this program.
    public static func isOwn(_ text: String) -> Bool { text.prefix(400).contains(mark) }

    /// A file's value: the mark, and the members that hold something.
    static func marked(_ members: [(String, TemplateValue)]) -> TemplateValue {
        .object(
            [TemplateObject.Member("//", .string(mark))]
                + members.filter { $0.1.object?.isEmpty != true }.map { TemplateObject.Member($0.0, $0.1) })
    }
}
