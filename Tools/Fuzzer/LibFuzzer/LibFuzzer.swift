import MainstayFuzzing

/// The same subject behind libFuzzer, which follows the coverage; built by `Tools/fuzz --coverage` alone.
@main
enum LibFuzzer {
    private static let subject = try? Subject(scratch: nil)

    static func main() {
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        _ = run(&count, &arguments) { bytes, count in
            let text = UnsafeBufferPointer(start: bytes, count: count)
            let input = FuzzInput(name: text.first == 0x7B ? "input.json" : "input.yaml", bytes: Array(text))
            let broken = SmallStack.run { LibFuzzer.subject?.run(input) ?? [] } ?? []
            precondition(broken.isEmpty, "\(broken)")
            return 0
        }
    }
}

/// libFuzzer's own entry, of a program that has a `main` already.
@_silgen_name("LLVMFuzzerRunDriver")
private func run(
    _ count: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32
