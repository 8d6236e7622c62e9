import Mainstay
import MainstayS3

// A reference has no text in Swift: a plain string would lose it.
func references(_ stack: Stack) {
    let bucket = S3.Bucket("Bucket", in: stack)
    // expected-warning@+1 {{a reference has no text in Swift: annotate the string as StringValue}}
    let plain = "arn:aws:s3:::\(bucket.ref)"
    let value: StringValue = "arn:aws:s3:::\(bucket.ref)"
    Output("Plain", in: stack, plain)
    Output("Value", in: stack, value)
}
