/// What to do about the errors of AWS that have to do with the caller rather than with the call.
enum ErrorHints {
    static func hint(_ code: String, source: String?) -> String? {
        let whose = source.map { " (from \($0))" } ?? ""
        switch code {
        case "ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired", "RequestExpired":
            return "the credentials\(whose) have expired: get new ones, with \"aws sso login\" where the profile uses "
                + "IAM Identity Center"
        case "InvalidClientTokenId", "UnrecognizedClientException", "InvalidAccessKeyId", "AuthFailure":
            return "AWS does not know the access key\(whose): check the profile, and that the key has not been deleted"
        case "SignatureDoesNotMatch", "InvalidSignatureException":
            return "the secret key\(whose) does not belong to the access key, or the machine's clock is wrong"
        case "RequestTimeTooSkewed":
            return "the machine's clock is wrong"
        case "OptInRequired", "AuthorizationHeaderMalformed":
            return "the region may not be enabled for this account"
        case "AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "AccessDeniedForDependencyException":
            return "the identity\(whose) lacks the permission; \"aws sts get-caller-identity\" tells which one it is"
        default: return nil
        }
    }
}
