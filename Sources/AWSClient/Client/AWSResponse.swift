/// What a call gave back.
public struct AWSResponse: Sendable {
    /// The output, by the names that AWS documents.
    public var output: AWSValue
    /// What AWS asks for when one wants its help; nil where the answer had none.
    public var requestID: String?
    public var status: Int
    public var headers: HTTPHeaders
    /// How often the call was made until it succeeded.
    public var attempts: Int

    /// A member of the output.
    public subscript(name: String) -> AWSValue? { output[name] }
}
