/// Ports that rules about the internet tell apart.
enum NotablePorts {
    static let database = [1433, 1521, 3306, 5432, 5439, 6379, 8182, 9042, 9092, 9200, 9300, 11_211, 27_017]
    /// Protocols that were never meant for the internet: file sharing, mail, remote procedure calls, old logins.
    static let risky = [20, 21, 23, 25, 110, 135, 143, 445, 1434, 4333, 5500, 5601, 5985, 5986]
    /// Where frameworks and consoles listen while they are developed.
    static let development = [3000, 5000, 8080, 8088, 8888]

    static let administration = [22, 3389]

    /// The ports that have a rule of their own, and HTTPS.
    static let named: Set<Int> = Set([80, 443] + administration + database + risky + development)
}
