import Mainstay
import MainstayEC2
import MainstayS3

// What CloudFormation would refuse, Swift refuses first.
func properties(_ stack: Stack) {
    // expected-error@+1 {{incorrect argument label in call (have '_:in:bucketNam:'}}
    S3.Bucket("Misspelt", in: stack, bucketNam: "x")
    // expected-error@+1 {{missing argument for parameter 'groupDescription' in call}}
    EC2.SecurityGroup("Required", in: stack)
    // expected-error@+1 {{type 'S3.Bucket.VersioningConfiguration.Status' has no member 'enabledd'}}
    S3.Bucket("Enumeration", in: stack, versioningConfiguration: .init(status: .enabledd))
    // expected-error@+1 {{cannot convert value of type 'String' to expected argument type 'BoolValue'}}
    EC2.VPC("Number", in: stack, enableDnsSupport: "yes")
}
