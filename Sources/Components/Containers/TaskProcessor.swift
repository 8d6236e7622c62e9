import MainstayConstructs

/// The processor share of a Fargate task, in ECS's CPU units: 1,024 are one virtual processor.
public enum TaskProcessor: Int, Hashable, Sendable, CaseIterable, Decodable {
    case quarter = 256
    case half = 512
    case one = 1_024
    case two = 2_048
    case four = 4_096
    case eight = 8_192
    case sixteen = 16_384

    /// What Fargate gives a task of this size, in mebibytes.
    var memorySizes: [Int] {
        switch self {
        case .quarter: [512, 1_024, 2_048]
        case .half: Array(stride(from: 1_024, through: 4_096, by: 1_024))
        case .one: Array(stride(from: 2_048, through: 8_192, by: 1_024))
        case .two: Array(stride(from: 4_096, through: 16_384, by: 1_024))
        case .four: Array(stride(from: 8_192, through: 30_720, by: 1_024))
        case .eight: Array(stride(from: 16_384, through: 61_440, by: 4_096))
        case .sixteen: Array(stride(from: 32_768, through: 122_880, by: 8_192))
        }
    }

    /// Reports memory that Fargate has no task of this size with.
    func check(_ memory: MemorySize, for node: Node) {
        let sizes = memorySizes
        if sizes.contains(memory.mebibytes) { return }
        let list: String
        if sizes.count <= 4 {
            list = sizes.map(String.init).joined(separator: ", ") + " MiB"
        } else {
            list = "\(sizes[0]) to \(sizes[sizes.count - 1]) MiB in steps of \(sizes[1] - sizes[0])"
        }
        let larger = sizes.first { $0 >= memory.mebibytes }
        node.report(
            "invalid-task-size", "Fargate has no task of \(rawValue) CPU units with \(memory.mebibytes) MiB of memory",
            help: "with \(rawValue) units it has \(list)"
                + (larger.map { "; the next larger is .mebibytes(\($0))" } ?? "; or choose a larger processor"))
    }
}

/// The processor architecture that an image is built for.
public enum ProcessorArchitecture: String, Hashable, Sendable, Decodable {
    case x86 = "x86_64"
    /// AWS Graviton: cheaper for the same work, where the image is built for it.
    case arm = "arm64"
}
