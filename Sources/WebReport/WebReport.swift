public import MainstayTemplate

/// A report as a page: its data as one block of JSON, and a script that shows it.
///
/// The page computes nothing that engines compute; it sorts, filters and draws what is in the data.
public struct WebReport: Sendable {
    /// By what a file is known as such a report.
    public static let mark = "<meta name=\"generator\" content=\"mainstay report\">"

    public var title: String
    public var data: TemplateValue

    public init(title: String, data: TemplateValue) {
        self.title = title
        self.data = data
    }

    /// One file that loads nothing, with a final newline.
    public func standalone() -> [UInt8] {
        let policy = ContentSecurityPolicy.alone(script: PageFiles.script, style: PageFiles.style)
        var page = Array((head(policy: policy) + "<style>").utf8)
        page += PageFiles.style
        page += Array("</style>\n</head>\n\(Self.body)<script type=\"application/json\" id=\"report-data\">".utf8)
        page += EmbeddedJSON.bytes(of: data)
        page += Array("</script>\n<script>".utf8)
        page += PageFiles.script
        page += Array("</script>\n</body>\n</html>\n".utf8)
        return page
    }

    /// The same page for a server that gives out the script, the style sheet and the data beside it.
    ///
    /// - Parameter query: what follows the addresses of the files, such as a token; empty or from its question mark on.
    public func served(query: String = "") -> [UInt8] {
        let query = Self.escaped(query)
        return Array(
            """
            \(head(policy: nil))<link rel="stylesheet" href="page.css\(query)">
            </head>
            \(Self.body)<script src="page.js\(query)" data-live="\(query)"></script>
            </body>
            </html>

            """.utf8)
    }

    private func head(policy: String?) -> String {
        let policy = policy.map { "<meta http-equiv=\"Content-Security-Policy\" content=\"\($0)\">\n" } ?? ""
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            \(policy)\(Self.mark)
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <meta name="color-scheme" content="light dark">
            <title>\(Self.escaped(title))</title>

            """
    }

    private static let body = """
        <body>
        <noscript>This page shows its data by a script of its own, which is switched off here.</noscript>

        """

    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text.unicodeScalars {
            switch character {
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "&": result += "&amp;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(character.value < 32 ? " " : character)
            }
        }
        return result
    }
}
