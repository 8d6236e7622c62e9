import MainstayDeployment

/// Questions to the person at the terminal.
enum Question {
    static func isYes(_ text: String) -> Bool {
        Console.ask("\(text) [y/N] ")
        let answer = readLine()?.lowercased() ?? ""
        return answer == "y" || answer == "yes"
    }

    /// Whether somebody typed the word, letter by letter: for what cannot be taken back.
    static func isTyped(_ word: String, for text: String) -> Bool {
        Console.ask("\(text) Type \(TerminalText.line(word)) to go on: ")
        return readLine() == word
    }

    /// One of several letters; the first where no answer comes.
    static func choice(_ text: String, among letters: [Character]) -> Character? {
        Console.ask(text)
        return readLine()?.lowercased().first.flatMap { letters.contains($0) ? $0 : nil } ?? letters.first
    }
}

/// CloudFormation would replace or delete what nobody was shown.
struct Surprise {
    let work: StackWork
    let changes: [ChangeSetFacts.Change]

    /// Where nobody can be asked, it is not done.
    var isAgreed: Bool {
        for change in changes {
            let verb = change.action == "Remove" ? "deletes" : change.replacement == "True" ? "replaces" : "may replace"
            Console.printError(
                "\(work.stackName): CloudFormation \(verb) \(change.type) \(change.logicalID), which was not shown before"
                    + Self.reason(for: change))
        }
        guard Console.isDialogue else { return false }
        return Question.isYes("Do it all the same?")
    }

    /// What it is that replaces: a property, and what its new value follows from.
    private static func reason(for change: ChangeSetFacts.Change) -> String {
        guard let detail = change.details.first(where: { $0.recreation != "Never" }) else { return "" }
        let path = detail.path.hasPrefix("/Properties/") ? String(detail.path.dropFirst(12)) : detail.path
        return ": \(path)" + (detail.cause.map { ", which follows from \($0)" } ?? "")
    }
}
