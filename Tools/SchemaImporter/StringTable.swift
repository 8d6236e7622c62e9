/// Every text of the database once, the most used first, so that most are named by one or two bytes.
struct StringTable {
    private(set) var strings: [String] = []
    private var numbers: [String: Int] = [:]

    /// `uses` says how often each text occurs; ties are sorted by their bytes, so that the order is the same every time.
    init(uses: [String: Int]) {
        strings = uses.keys.sorted { left, right in
            let (leftUses, rightUses) = (uses[left] ?? 0, uses[right] ?? 0)
            return leftUses != rightUses ? leftUses > rightUses : left.utf8.lexicographicallyPrecedes(right.utf8)
        }
        for (number, text) in strings.enumerated() { numbers[text] = number }
    }

    func number(_ text: String) -> Int? { numbers[text] }
}
