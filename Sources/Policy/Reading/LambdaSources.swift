extension ResourceView {
    /// The resource of this template that calls a function without waiting for the answer; nil where there is none.
    var asynchronousCaller: ResourceView? {
        let rule = referrers(ofType: "AWS::Events::Rule").first { rule in
            rule["Targets"].elements.contains { $0["Arn"].reference == name }
        }
        if let rule { return rule }
        let subscription = referrers(ofType: "AWS::SNS::Subscription").first { $0["Endpoint"].reference == name }
        if let subscription { return subscription }
        return referrers(ofType: "AWS::S3::Bucket").first { bucket in
            bucket["NotificationConfiguration"]["LambdaConfigurations"].elements.contains {
                $0["Function"].reference == name
            }
        }
    }
}
