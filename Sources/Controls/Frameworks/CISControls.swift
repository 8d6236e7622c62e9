/// The recommendations of two versions of the CIS AWS Foundations Benchmark: `id|where it shows|title`.
let cisControls: StaticString = """
    v5.0.0/1.1|P|Contact details kept up to date
    v5.0.0/1.2|D|Security contact registered
    v5.0.0/1.3|D|No access key of the root user
    v5.0.0/1.4|D|MFA for the root user
    v5.0.0/1.5|D|Hardware MFA for the root user
    v5.0.0/1.6|P|Root user not used for daily work
    v5.0.0/1.7|D|Passwords of 14 characters or more
    v5.0.0/1.8|D|Passwords not reused
    v5.0.0/1.9|D|MFA for console users
    v5.0.0/1.10|P|No access keys when console users are set up
    v5.0.0/1.11|D|Credentials unused for 45 days disabled
    v5.0.0/1.12|D|One active access key a user
    v5.0.0/1.13|D|Access keys replaced within 90 days
    v5.0.0/1.14|T|Permissions of users through groups alone
    v5.0.0/1.15|T|No policy that allows everything
    v5.0.0/1.16|T|Role for AWS Support
    v5.0.0/1.17|T|Instances use roles
    v5.0.0/1.18|D|Expired certificates removed from IAM
    v5.0.0/1.19|T|External access analyser in every region
    v5.0.0/1.20|P|Users managed in one place
    v5.0.0/1.21|T|CloudShell full access restricted
    v5.0.0/2.1.1|T|Buckets refuse plain HTTP
    v5.0.0/2.1.2|D|MFA delete on buckets
    v5.0.0/2.1.3|P|Data in S3 classified and secured
    v5.0.0/2.1.4|T|Buckets block public access
    v5.0.0/2.2.1|T|Databases encrypted
    v5.0.0/2.2.2|T|Databases take minor upgrades
    v5.0.0/2.2.3|T|Databases not public
    v5.0.0/2.2.4|T|Databases in several zones
    v5.0.0/2.3.1|T|EFS encrypted
    v5.0.0/3.1|T|Trail in all regions
    v5.0.0/3.2|T|Trail files validated
    v5.0.0/3.3|T|AWS Config in all regions
    v5.0.0/3.4|T|Access log on the trail's bucket
    v5.0.0/3.5|T|Trail encrypted with a customer key
    v5.0.0/3.6|T|Customer keys rotated
    v5.0.0/3.7|T|Flow log for every VPC
    v5.0.0/3.8|T|Object writes logged
    v5.0.0/3.9|T|Object reads logged
    v5.0.0/4.1|T|Refused API calls watched
    v5.0.0/4.2|T|Console sign-in without MFA watched
    v5.0.0/4.3|T|Use of the root user watched
    v5.0.0/4.4|T|IAM policy changes watched
    v5.0.0/4.5|T|CloudTrail changes watched
    v5.0.0/4.6|T|Failed console sign-in watched
    v5.0.0/4.7|T|Disabled and deleted keys watched
    v5.0.0/4.8|T|Bucket policy changes watched
    v5.0.0/4.9|T|AWS Config changes watched
    v5.0.0/4.10|T|Security group changes watched
    v5.0.0/4.11|T|Network ACL changes watched
    v5.0.0/4.12|T|Network gateway changes watched
    v5.0.0/4.13|T|Route table changes watched
    v5.0.0/4.14|T|VPC changes watched
    v5.0.0/4.15|T|Organizations changes watched
    v5.0.0/4.16|T|Security Hub on
    v5.0.0/5.1.1|D|EBS encryption by default in all regions
    v5.0.0/5.1.2|T|CIFS open to trusted networks alone
    v5.0.0/5.2|T|Network ACLs do not open administration ports
    v5.0.0/5.3|T|Security groups do not open administration ports over IPv4
    v5.0.0/5.4|T|Security groups do not open administration ports over IPv6
    v5.0.0/5.5|T|Default security groups let nothing through
    v5.0.0/5.6|T|Peering routes as narrow as can be
    v5.0.0/5.7|T|Instance metadata version 2 alone
    v3.0.0/1.1|P|Contact details kept up to date
    v3.0.0/1.2|D|Security contact registered
    v3.0.0/1.3|P|Security questions registered
    v3.0.0/1.4|D|No access key of the root user
    v3.0.0/1.5|D|MFA for the root user
    v3.0.0/1.6|D|Hardware MFA for the root user
    v3.0.0/1.7|P|Root user not used for daily work
    v3.0.0/1.8|D|Passwords of 14 characters or more
    v3.0.0/1.9|D|Passwords not reused
    v3.0.0/1.10|D|MFA for console users
    v3.0.0/1.11|P|No access keys when console users are set up
    v3.0.0/1.12|D|Credentials unused for 45 days disabled
    v3.0.0/1.13|D|One active access key a user
    v3.0.0/1.14|D|Access keys replaced within 90 days
    v3.0.0/1.15|T|Permissions of users through groups alone
    v3.0.0/1.16|T|No policy that allows everything
    v3.0.0/1.17|T|Role for AWS Support
    v3.0.0/1.18|T|Instances use roles
    v3.0.0/1.19|D|Expired certificates removed from IAM
    v3.0.0/1.20|T|Access analyser in every region
    v3.0.0/1.21|P|Users managed in one place
    v3.0.0/1.22|T|CloudShell full access restricted
    v3.0.0/2.1.1|T|Buckets refuse plain HTTP
    v3.0.0/2.1.2|D|MFA delete on buckets
    v3.0.0/2.1.3|P|Data in S3 classified and secured
    v3.0.0/2.1.4|T|Buckets block public access
    v3.0.0/2.2.1|D|EBS encryption by default in all regions
    v3.0.0/2.3.1|T|Databases encrypted
    v3.0.0/2.3.2|T|Databases take minor upgrades
    v3.0.0/2.3.3|T|Databases not public
    v3.0.0/2.4.1|T|EFS encrypted
    v3.0.0/3.1|T|Trail in all regions
    v3.0.0/3.2|T|Trail files validated
    v3.0.0/3.3|T|AWS Config in all regions
    v3.0.0/3.4|T|Access log on the trail's bucket
    v3.0.0/3.5|T|Trail encrypted with a customer key
    v3.0.0/3.6|T|Customer keys rotated
    v3.0.0/3.7|T|Flow log for every VPC
    v3.0.0/3.8|T|Object writes logged
    v3.0.0/3.9|T|Object reads logged
    v3.0.0/4.1|T|Refused API calls watched
    v3.0.0/4.2|T|Console sign-in without MFA watched
    v3.0.0/4.3|T|Use of the root user watched
    v3.0.0/4.4|T|IAM policy changes watched
    v3.0.0/4.5|T|CloudTrail changes watched
    v3.0.0/4.6|T|Failed console sign-in watched
    v3.0.0/4.7|T|Disabled and deleted keys watched
    v3.0.0/4.8|T|Bucket policy changes watched
    v3.0.0/4.9|T|AWS Config changes watched
    v3.0.0/4.10|T|Security group changes watched
    v3.0.0/4.11|T|Network ACL changes watched
    v3.0.0/4.12|T|Network gateway changes watched
    v3.0.0/4.13|T|Route table changes watched
    v3.0.0/4.14|T|VPC changes watched
    v3.0.0/4.15|T|Organizations changes watched
    v3.0.0/4.16|T|Security Hub on
    v3.0.0/5.1|T|Network ACLs do not open administration ports
    v3.0.0/5.2|T|Security groups do not open administration ports over IPv4
    v3.0.0/5.3|T|Security groups do not open administration ports over IPv6
    v3.0.0/5.4|T|Default security groups let nothing through
    v3.0.0/5.5|T|Peering routes as narrow as can be
    v3.0.0/5.6|T|Instance metadata version 2 alone
    """
