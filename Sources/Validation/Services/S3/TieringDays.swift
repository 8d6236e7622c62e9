import MainstayDiagnostics
import MainstayTemplate

/// `out-of-range`: after how many days objects may move to each archive tier.
enum TieringDays {
    private static let least = ["ARCHIVE_ACCESS": 90, "DEEP_ARCHIVE_ACCESS": 180]
    private static let most = 730

    static func check(_ subject: RuleSubject) {
        for tiering in subject.places("IntelligentTieringConfigurations", "*", "Tierings", "*") {
            guard let tier = tiering.value["AccessTier"]?.literalText, let least = least[tier],
                let days = tiering.value["Days"], let number = days.literalInteger, !(least...most).contains(number)
            else { continue }
            subject.report(
                "out-of-range", at: days.position, tiering.path + ["Days"],
                "objects move to \(tier) after \(least) to \(most) days, not \(number)",
                help: "use a number from \(least) to \(most)")
        }
    }
}
