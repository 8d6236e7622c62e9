internal import MainstayFiles

/// What a client sees of the machine: variables, files, programs. Tests give it one of their own.
public struct ClientEnvironment: Sendable {
    public var variable: @Sendable (String) -> String?
    /// The bytes of a file; nil where there is none.
    public var readFile: @Sendable (String) throws(AWSError) -> [UInt8]?
    public var writeFile: @Sendable (String, [UInt8]) -> Void
    /// Runs a program to its end and returns what it wrote to its standard output.
    public var run: @Sendable (_ words: [String]) async throws -> [UInt8]
    /// Asks a person for the code of a device; nil where nobody can be asked.
    public var askForCode: (@Sendable (_ device: String) async -> String?)?

    public init(
        variable: @escaping @Sendable (String) -> String?,
        readFile: @escaping @Sendable (String) throws(AWSError) -> [UInt8]?,
        writeFile: @escaping @Sendable (String, [UInt8]) -> Void,
        run: @escaping @Sendable (_ words: [String]) async throws -> [UInt8],
        askForCode: (@Sendable (_ device: String) async -> String?)? = nil
    ) {
        self.variable = variable
        self.readFile = readFile
        self.writeFile = writeFile
        self.run = run
        self.askForCode = askForCode
    }

    /// A variable that is set to something.
    func value(_ name: String) -> String? {
        guard let value = variable(name), !value.isEmpty else { return nil }
        return value
    }

    /// A path with its leading `~` replaced by the home folder.
    func expand(_ path: String) -> String {
        guard path == "~" || path.hasPrefix("~/"), let home = value("HOME") ?? value("USERPROFILE") else { return path }
        return home + path.dropFirst()
    }

    func text(_ path: String) throws(AWSError) -> String? {
        try readFile(expand(path)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The process's own.
    public static var process: ClientEnvironment {
        ClientEnvironment(
            variable: { FileSystem.environmentVariable($0) },
            readFile: { path throws(AWSError) in
                do {
                    return try SecretFile.read(path)
                } catch {
                    throw AWSError.credentials("UnreadableFile", "cannot read \(path)", hint: "check who may read it")
                }
            },
            // A cache that cannot be written is asked for again next time.
            writeFile: { path, bytes in try? SecretFile.write(bytes, to: path) },
            run: { try await CredentialProgram.run($0) })
    }
}
