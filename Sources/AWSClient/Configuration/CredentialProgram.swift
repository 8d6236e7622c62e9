import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// A program that a profile names for its credentials (`credential_process`).
enum CredentialProgram {
    /// Runs the program without a shell. What it says of a failure becomes part of the error.
    static func run(_ words: [String]) async throws -> [UInt8] {
        guard let program = words.first else {
            throw AWSError.credentials("EmptyCredentialProcess", "credential_process names no program")
        }
        do {
            let result = try await Subprocess.run(
                program.contains("/") ? .path(FilePath(program)) : .name(program),
                arguments: Arguments(Array(words.dropFirst())), input: .none, output: .bytes(limit: 1 << 20),
                error: .bytes(limit: 1 << 20))
            guard case .exited(0) = result.terminationStatus else {
                let message = String(decoding: result.standardError.suffix(500), as: UTF8.self).trimmingSpaces
                throw AWSError.credentials(
                    "CredentialProcessFailed", "\(program) failed: \(message.isEmpty ? "it said nothing" : message)")
            }
            return result.standardOutput
        } catch let error as SubprocessError {
            throw AWSError.credentials("CredentialProcessFailed", "cannot run \(program): \(error)")
        }
    }

    /// The words of a command as a shell would part them: quotes and backslashes, nothing else.
    static func words(of command: String) -> [String] {
        var words: [String] = []
        var word: String?
        var quote: Character?
        var isEscaped = false
        for character in command {
            if isEscaped {
                word = (word ?? "") + String(character)
                isEscaped = false
            } else if let open = quote {
                if character == open {
                    quote = nil
                } else if character == "\\", open == "\"" {
                    isEscaped = true
                } else {
                    word = (word ?? "") + String(character)
                }
            } else if character == "\"" || character == "'" {
                quote = character
                word = word ?? ""
            } else if character == "\\" {
                isEscaped = true
            } else if character.isWhitespace {
                if let done = word { words.append(done) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        if let done = word { words.append(done) }
        return words
    }
}
