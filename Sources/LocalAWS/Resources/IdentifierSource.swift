internal import MainstayAssembly

/// Random-looking ids that come out the same in the same order: a run can be repeated.
struct IdentifierSource: Codable {
    var seed: String
    var counter = 0

    init(seed: String) { self.seed = seed }

    /// Lower-case hexadecimal digits, at most 64.
    mutating func hexadecimal(_ count: Int) -> String {
        counter &+= 1
        return String(SHA256.hexadecimal(of: "\(seed)/\(counter)").prefix(count))
    }

    /// Capital letters and digits, as CloudFormation ends the names that it makes.
    mutating func suffix(_ count: Int = 12) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
        let digits = Array(hexadecimal(64).utf8)
        var result = ""
        for index in 0..<min(count, 30) {
            let number = Int(digits[index * 2]) * 7 + Int(digits[index * 2 + 1]) * 31
            result.append(alphabet[number % alphabet.count])
        }
        return result
    }

    mutating func uuid() -> String {
        let digits = hexadecimal(32)
        func part(_ start: Int, _ count: Int) -> Substring { digits.dropFirst(start).prefix(count) }
        return "\(part(0, 8))-\(part(8, 4))-4\(part(13, 3))-a\(part(17, 3))-\(part(20, 12))"
    }
}
