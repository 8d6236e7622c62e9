/// Why a command could not do its work, in words for the person who called it.
package struct Failure: Error {
    package var message: String
    /// How to mend it, as an imperative sentence.
    package var help: String?
    /// 2 where the call or its input is wrong, 1 where the work itself failed.
    package var exitCode: Int32

    package init(_ message: String, help: String? = nil, exitCode: Int32 = 2) {
        self.message = message
        self.help = help
        self.exitCode = exitCode
    }
}

/// The end of a command that said all there is to say.
struct Outcome: Error {
    var exitCode: Int32

    /// Ends the command unless the code is 0.
    static func end(with exitCode: Int32) throws(Outcome) {
        if exitCode != 0 { throw Outcome(exitCode: exitCode) }
    }
}
