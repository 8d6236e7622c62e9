import MainstayAssembly
import MainstayTemplate

/// What a template says of the CDK's bootstrap stack, which holds the buckets and roles that deployment uses.
///
/// The default contract of `cdk bootstrap`: ``BootstrapContract``, version 6 for what is used here.
enum Bootstrap {
    static var parameter: TemplateObject.Member {
        .init(
            "BootstrapVersion",
            [
                "Type": "AWS::SSM::Parameter::Value<String>", "Default": .string(BootstrapContract.versionParameter),
                // The marker tells the CDK command line not to show the parameter in differences.
                "Description": "Version of the bootstrap stack in this account and region. [cdk:skip]",
            ])
    }

    static var rule: TemplateObject.Member {
        let tooOld: TemplateValue = ["Fn::Contains": [["1", "2", "3", "4", "5"], ["Ref": "BootstrapVersion"]]]
        return .init(
            "CheckBootstrapVersion",
            [
                "Assertions": [
                    [
                        "Assert": ["Fn::Not": [tooOld]],
                        "AssertDescription": "The bootstrap stack is older than version 6: run cdk bootstrap again.",
                    ]
                ]
            ])
    }
}
