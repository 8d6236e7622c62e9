/// The providers that are written for, each in the version whose schema the tables were made from.
public enum ProviderVersions {
    public static let terraform = ">= 1.11.0, < 2.0.0"
    public static let awscc = "1.106.0"
    public static let aws = "6.69.1"
    public static let google = "8.7.0"
}
