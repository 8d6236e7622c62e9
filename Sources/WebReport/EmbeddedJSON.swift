public import MainstayTemplate

/// JSON as it may stand in a script element: no character in it can end the element or begin another one.
public enum EmbeddedJSON {
    public static func bytes(of value: TemplateValue) -> [UInt8] { escaped(JSONPrinter.compact.print(value)) }

    /// All of these characters can only stand in strings, where an escape means the same.
    static func escaped(_ json: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(json.count + json.count / 8)
        var place = 0
        while place < json.count {
            let byte = json[place]
            switch byte {
            case UInt8(ascii: "<"): result += lessThan
            case UInt8(ascii: ">"): result += greaterThan
            case UInt8(ascii: "&"): result += ampersand
            case 0xE2 where place + 2 < json.count && json[place + 1] == 0x80 && json[place + 2] & 0xFE == 0xA8:
                result += json[place + 2] == 0xA8 ? lineSeparator : paragraphSeparator
                place += 2
            default: result.append(byte)
            }
            place += 1
        }
        return result
    }

    private static let lessThan = Array("\\u003c".utf8)
    private static let greaterThan = Array("\\u003e".utf8)
    private static let ampersand = Array("\\u0026".utf8)
    private static let lineSeparator = Array("\\u2028".utf8)
    private static let paragraphSeparator = Array("\\u2029".utf8)
}
