import MainstayAWSClient
import MainstayAssembly
import MainstayDeployment
import MainstayDiagnostics

/// `key=value` of the command line.
enum KeyValue {
    static func read(_ words: [String], option: String) throws(Failure) -> [(key: String, value: String)] {
        var result: [(key: String, value: String)] = []
        for word in words {
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, !parts[0].isEmpty else {
                throw Failure("\(option) \(word) has no value", help: "write it as name=value")
            }
            result.append((parts[0], parts[1]))
        }
        return result
    }
}
