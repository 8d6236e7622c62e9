/// Takes the name of a stack off the names of its resources in a text.
struct StackNames {
    private let mark: [UInt8]

    init(prefix: String) { mark = Array((prefix + "/").utf8) }

    func local(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.count >= mark.count else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let isStart = result.last.map { !Self.isPartOfName($0) } ?? true
            if bytes[index] == mark[0], isStart, bytes[index...].starts(with: mark) {
                index += mark.count
                // Once only: what follows is the name of a resource.
                while index < bytes.count, Self.isPartOfName(bytes[index]) {
                    result.append(bytes[index])
                    index += 1
                }
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "/"): true
        default: false
        }
    }
}
