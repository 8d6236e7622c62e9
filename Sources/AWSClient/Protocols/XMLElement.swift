/// An element of an answer in XML, its name without prefix.
struct XMLElement {
    var name: String
    var attributes: [(name: String, value: String)] = []
    var children: [XMLElement] = []
    var text = ""

    /// The first child of that name.
    subscript(name: String) -> XMLElement? { children.first { $0.name == name } }
}

/// Reads XML as AWS sends it: elements, attributes, character data and references. A document type, which could expand
/// without bound, is refused.
struct XMLReader {
    private let bytes: [UInt8]
    private var index = 0

    /// How deep elements may nest.
    static let depthLimit = 200

    struct Failure: Error {
        var reason: String
    }

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    static func read(_ bytes: [UInt8]) throws(Failure) -> XMLElement {
        var reader = XMLReader(bytes)
        return try reader.read()
    }

    private mutating func read() throws(Failure) -> XMLElement {
        var open: [XMLElement] = []
        var text: [UInt8] = []
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                try readText(into: &text)
                continue
            }
            if starts("<![CDATA[") {
                let end = try find("]]>", after: index + 9)
                text += bytes[index + 9..<end]
                index = end + 3
            } else if starts("<!--") {
                index = try find("-->", after: index + 4) + 3
            } else if starts("<?") {
                index = try find("?>", after: index + 2) + 2
            } else if starts("<!") {
                throw Failure(reason: "a document type is not accepted")
            } else if starts("</") {
                let end = try find(">", after: index)
                let name = Self.localPart(bytes[index + 2..<end])
                guard var element = open.popLast(), element.name.utf8.elementsEqual(name) else {
                    throw Failure(reason: "the end of \(String(decoding: name, as: UTF8.self)) closes nothing")
                }
                element.text = String(decoding: text, as: UTF8.self)
                text.removeAll(keepingCapacity: true)
                index = end + 1
                if open.isEmpty { return element }
                open[open.count - 1].children.append(element)
            } else {
                text.removeAll(keepingCapacity: true)
                let (element, isEmpty) = try readTag()
                if !isEmpty {
                    guard open.count < Self.depthLimit else { throw Failure(reason: "it is nested too deep") }
                    open.append(element)
                } else if open.isEmpty {
                    return element
                } else {
                    open[open.count - 1].children.append(element)
                }
            }
        }
        throw Failure(reason: "it ends before its root element does")
    }

    private func starts(_ prefix: StaticString) -> Bool {
        prefix.withUTF8Buffer { prefix in
            bytes.count - index >= prefix.count && bytes[index..<index + prefix.count].elementsEqual(prefix)
        }
    }

    private func find(_ text: String, after start: Int) throws(Failure) -> Int {
        let wanted = Array(text.utf8)
        var position = start
        while position + wanted.count <= bytes.count {
            if bytes[position] == wanted[0], bytes[position..<position + wanted.count].elementsEqual(wanted) {
                return position
            }
            position += 1
        }
        throw Failure(reason: "\(text) is missing")
    }

    /// A name without prefix and without the space that may stand behind it.
    private static func localPart(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let start = name.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? name.startIndex
        let end = name[start...].firstIndex(where: isSpace) ?? name.endIndex
        return name[start..<end]
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (byte <= 13 && byte >= 9) }

    private mutating func readTag() throws(Failure) -> (XMLElement, isEmpty: Bool) {
        index += 1
        var element = XMLElement(name: String(decoding: Self.localPart(readName()), as: UTF8.self))
        guard !element.name.isEmpty else { throw Failure(reason: "an element has no name") }
        while true {
            skipSpace()
            guard index < bytes.count else { throw Failure(reason: "it ends within \(element.name)") }
            if bytes[index] == UInt8(ascii: ">") {
                index += 1
                return (element, false)
            }
            if starts("/>") {
                index += 2
                return (element, true)
            }
            let name = String(decoding: readName(), as: UTF8.self)
            skipSpace()
            guard !name.isEmpty, index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
                throw Failure(reason: "an attribute of \(element.name) cannot be read")
            }
            index += 1
            skipSpace()
            element.attributes.append((name, try readAttributeValue()))
        }
    }

    private mutating func readAttributeValue() throws(Failure) -> String {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
            throw Failure(reason: "an attribute has no quotes")
        }
        let quote = bytes[index]
        index += 1
        var value: [UInt8] = []
        while index < bytes.count, bytes[index] != quote {
            if bytes[index] == UInt8(ascii: "&") {
                try readReference(into: &value)
            } else {
                value.append(bytes[index])
                index += 1
            }
        }
        index += 1
        return String(decoding: value, as: UTF8.self)
    }

    private mutating func readName() -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="), 9, 10, 13, 32: return bytes[start..<index]
            default: index += 1
            }
        }
        return bytes[start..<index]
    }

    private mutating func skipSpace() {
        while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
    }

    private mutating func readText(into text: inout [UInt8]) throws(Failure) {
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") {
            if bytes[index] == UInt8(ascii: "&") {
                try readReference(into: &text)
            } else {
                let start = index
                while index < bytes.count, bytes[index] != UInt8(ascii: "<"), bytes[index] != UInt8(ascii: "&") {
                    index += 1
                }
                text += bytes[start..<index]
            }
        }
    }

    private mutating func readReference(into text: inout [UInt8]) throws(Failure) {
        let start = index + 1
        var end = start
        // The longest reference is a number of seven digits.
        while end < bytes.count, end - start < 12, bytes[end] != UInt8(ascii: ";") { end += 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";") else {
            throw Failure(reason: "a reference has no end")
        }
        let name = String(decoding: bytes[start..<end], as: UTF8.self)
        index = end + 1
        switch name {
        case "amp": text.append(UInt8(ascii: "&"))
        case "lt": text.append(UInt8(ascii: "<"))
        case "gt": text.append(UInt8(ascii: ">"))
        case "quot": text.append(UInt8(ascii: "\""))
        case "apos": text.append(UInt8(ascii: "'"))
        default:
            let number =
                name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst(), radix: 10)
            guard name.hasPrefix("#"), let number, let scalar = Unicode.Scalar(number) else {
                throw Failure(reason: "there is no reference &\(name);")
            }
            text += Array(String(Character(scalar)).utf8)
        }
    }
}
