public import MainstayConstructs
import MainstayFiles
public import MainstaySES

/// Mail that is written once and filled in when it is sent: a subject, the message in HTML, and the same as plain text.
public struct MailTemplate: Construct {
    public let node: Node
    public let resource: SES.Template
    /// As applications name it when they send; known before deployment.
    public let name: String
    public let text: MailTemplateText

    /// - Parameters:
    ///   - folder: with `subject.txt`, `body.html` and `body.txt`; in the package of the file that calls.
    ///   - name: by which applications know the template.
    @discardableResult
    public init(
        _ id: String, in scope: any Construct, from folder: String, named name: String,
        filePath: String = #filePath, fileID: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        node = Node(component: id, in: scope, fileID, line, column)
        self.name = name
        let path = PackageFolder.resolve(folder, calledFrom: filePath)
        let node = node
        func read(_ file: String) -> String {
            if let bytes = try? FileSystem.read("\(path)/\(file)") { return String(decoding: bytes, as: UTF8.self) }
            node.report(
                "missing-mail-template", "the template \"\(name)\" has no file \(folder)/\(file)",
                help: "write subject.txt, body.html and body.txt")
            return ""
        }
        text = MailTemplateText(
            subject: String(read("subject.txt").prefix { !$0.isNewline }), html: read("body.html"),
            plain: read("body.txt"))
        for problem in text.problems {
            node.report("invalid-mail-template", "\(folder): \(problem)", help: "mend the files of the template")
        }
        resource = SES.Template(
            "Resource", in: Group(node: node),
            template: .init(
                htmlPart: StringValue(text.html), subjectPart: StringValue(text.subject),
                templateName: StringValue(name), textPart: StringValue(text.plain)))
    }
}
