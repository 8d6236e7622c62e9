// Kinds of identifier that CloudFormation's schemas tell apart by `format`. Each passes where a string is wanted, and
// none passes for another: a subnet cannot be given where a security group belongs.

public final class AvailabilityZoneName: StringValue {}
public final class BucketName: StringValue {}
public final class CertificateARN: StringValue {}
public final class FunctionARN: StringValue {}
public final class HostedZoneID: StringValue {}
public final class ImageID: StringValue {}
public final class KMSKeyARN: StringValue {}
public final class LogGroupName: StringValue {}
public final class QueueARN: StringValue {}
public final class RoleARN: StringValue {}
public final class SecurityGroupID: StringValue {}
public final class SubnetID: StringValue {}
public final class TopicARN: StringValue {}
public final class VPCID: StringValue {}
