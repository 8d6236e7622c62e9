import MainstayConstructs

extension Kubernetes {
    /// What a container is promised, and what it may have at most.
    public struct Resources: Hashable, Sendable {
        public var cpu: Quantity
        public var memory: Quantity
        public var cpuLimit: Quantity
        public var memoryLimit: Quantity

        /// - Parameters:
        ///   - cpu: the processors promised: `250m` is a quarter of one.
        ///   - memory: the memory promised: `256Mi`.
        ///   - cpuLimit: what it may have at most; what is promised where none is given.
        ///   - memoryLimit: a container that takes more is killed; what is promised where none is given.
        public init(cpu: Quantity, memory: Quantity, cpuLimit: Quantity? = nil, memoryLimit: Quantity? = nil) {
            self.cpu = cpu
            self.memory = memory
            self.cpuLimit = cpuLimit ?? cpu
            self.memoryLimit = memoryLimit ?? memory
        }

        var value: JSONValue {
            fields([
                "requests": ["cpu": cpu.text, "memory": memory.text],
                "limits": ["cpu": cpuLimit.text, "memory": memoryLimit.text],
            ])
        }

        func check(_ name: String, _ object: ManifestObject) {
            for (what, promised, limit) in [("cpu", cpu, cpuLimit), ("memory", memory, memoryLimit)] {
                guard let low = promised.thousandths, let high = limit.thousandths else {
                    let wrong = promised.thousandths == nil ? promised : limit
                    object.report(
                        "invalid-quantity", "\"\(wrong.text)\" is no amount of \(what) for the container \"\(name)\"",
                        help: "write a number with its unit: 250m, 512Mi")
                    continue
                }
                if low > high {
                    object.report(
                        "invalid-quantity",
                        "the container \"\(name)\" is promised \(promised.text) of \(what) and limited to \(limit.text)",
                        help: "raise the limit to what is promised, or promise less")
                }
            }
        }
    }
}
