internal import MainstayWebReportData

/// The script and the style sheet of the page, as they are embedded in the binary.
public enum PageFiles {
    /// All scripts as one, in strict mode and with nothing of theirs global.
    public static let script: [UInt8] = {
        var script = Array("(() => {\n\"use strict\";\n".utf8)
        for place in 0..<mainstay_page_script_count() {
            let file = mainstay_page_script(place)
            script += UnsafeBufferPointer(start: file.bytes, count: file.length)
        }
        return script + Array("})();\n".utf8)
    }()

    public static let style: [UInt8] = {
        let file = mainstay_page_style()
        return Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
    }()
}
