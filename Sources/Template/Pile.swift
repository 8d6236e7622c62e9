/// A stack whose top elements can be taken off as an array without copying them.
///
/// Parsers collect the elements of all open containers on one pile: each container then costs exactly one allocation,
/// of exactly its size.
struct Pile<Element>: ~Copyable {
    private var base: UnsafeMutablePointer<Element>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int = 64) {
        self.capacity = capacity
        base = .allocate(capacity: capacity)
    }

    deinit {
        base.deinitialize(count: count)
        base.deallocate()
    }

    @inline(__always)
    mutating func push(_ element: consuming Element) {
        if count == capacity { grow() }
        (base + count).initialize(to: element)
        count += 1
    }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: base, count: count)
        base.deallocate()
        base = larger
        capacity *= 2
    }

    /// Takes off everything above a height.
    @inline(__always)
    mutating func take(from start: Int) -> [Element] {
        let taken = count - start
        guard taken > 0 else { return [] }
        let source = base + start
        count = start
        var elements: [Element] = []
        // Room for exactly as many. The initialiser that takes a closure would look up its type anew each time.
        elements.reserveCapacity(taken)
        for index in 0..<taken { elements.append((source + index).move()) }
        return elements
    }

    @inline(__always)
    mutating func drop(to start: Int) {
        (base + start).deinitialize(count: count - start)
        count = start
    }

    @inline(__always)
    subscript(index: Int) -> Element {
        get { base[index] }
        set { base[index] = newValue }
    }
}
