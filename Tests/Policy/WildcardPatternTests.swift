import MainstayPolicy
import Testing

struct WildcardPatternTests {
    @Test(
        "What a pattern is known to cover",
        arguments: [
            ("*", "iam:*", true), ("iam:*", "*", false), ("iam:Pass*", "iam:PassRole", true),
            ("iam:PassRole", "iam:PassRole", true), ("iam:PassRole", "iam:Pass*", false),
            ("s3:Get?bject", "s3:GetObject", true), ("s3:Get?bject", "s3:Get*bject", false),
            ("a*b*c", "a__b__b__c", true), ("a*b*c", "a__b__b__", false),
            ("arn:${AWS::Partition}:s3:::${B}/*", "arn:${AWS::Partition}:s3:::${B}/key", true),
            ("arn:aws:s3:::${B}/*", "arn:aws:s3:::bucket/key", false), ("*", "${Anything}", true), ("", "", true),
            ("**", "", true), ("?", "", false),
        ])
    func covers(pattern: String, other: String, expected: Bool) {
        #expect(WildcardPattern(pattern).covers(WildcardPattern(other)) == expected)
    }

    @Test(
        "What two patterns may have in common",
        arguments: [
            ("iam:*", "*:PassRole", true), ("iam:Get*", "iam:Pass*", false), ("a?c", "abc", true), ("a?c", "ac", false),
            ("*a*", "b", false), ("arn:aws:s3:::${B}", "arn:aws:s3:::files", true), ("${B}", "", true),
            ("arn:${P}:sns:*", "arn:aws:sqs:x", false), ("*x", "y*", true), ("ab*", "*cd", true), ("", "*", true),
        ])
    func mayMeet(one: String, two: String, expected: Bool) {
        #expect(WildcardPattern(one).mayMeet(WildcardPattern(two)) == expected)
        #expect(WildcardPattern(two).mayMeet(WildcardPattern(one)) == expected)
    }

    @Test("The case of actions says nothing")
    func ignoresCase() {
        #expect(WildcardPattern("IAM:passrole", ignoringCase: true).covers(.init("iam:PassRole", ignoringCase: true)))
        #expect(!WildcardPattern("IAM:*").covers(.init("iam:PassRole")))
    }
}
