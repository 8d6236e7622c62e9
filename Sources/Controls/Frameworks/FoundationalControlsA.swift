/// Security Hub controls from Account to ElastiCache: `id|severity|where it shows|title`.
///
/// Severity is `C`ritical, `H`igh, `M`edium or `L`ow; `~` follows it where the control belongs to another of Security
/// Hub's standards and not to AWS Foundational Security Best Practices. Where it shows: see ``Evidence``.
let foundationalControlsA: StaticString = """
    Account.1|M|D|Account without a security contact
    ACM.1|M|D|Certificate about to expire
    ACM.2|H|T|Certificate with an RSA key under 2,048 bits
    APIGateway.1|M|T|REST or WebSocket API without execution log
    APIGateway.2|M|T|REST stage without a client certificate for its backend
    APIGateway.3|L|T|REST stage without X-Ray tracing
    APIGateway.4|M|T|REST stage without a web ACL
    APIGateway.5|M|T|REST cache not encrypted
    APIGateway.8|M|T|Route without authorisation
    APIGateway.9|M|T|HTTP or WebSocket stage without access log
    APIGateway.10|M|T|Private integration of an HTTP API without TLS
    APIGateway.11|M|T|Domain name that accepts old TLS
    AppSync.1|M~|T|AppSync cache not encrypted at rest
    AppSync.2|M|T|AppSync API without field-level log
    AppSync.5|H|T|AppSync API open to API keys
    AppSync.6|M~|T|AppSync cache not encrypted in transit
    Athena.1|M~|T|Athena workgroup not encrypted
    Athena.4|M|T|Athena workgroup without log
    AutoScaling.1|L|T|Balanced group without the balancer's health checks
    AutoScaling.2|M|T|Auto Scaling group in one zone
    AutoScaling.3|H|T|Launch configuration that allows metadata version 1
    AutoScaling.4|H~|T|Launch configuration with a metadata hop limit over 1
    Autoscaling.5|H|T|Launch configuration that gives public addresses
    AutoScaling.6|M|T|Auto Scaling group of one instance type
    AutoScaling.9|M|T|Auto Scaling group without a launch template
    Backup.1|M|D|Recovery point not encrypted
    Bedrock.1|M~|T|Bedrock data source without a customer key
    BedrockAgentCore.1|H|T|Agent runtime outside a VPC
    BedrockAgentCore.2|H|T|Agent gateway without authorisation
    BedrockAgentCore.3|M~|T|Agent memory without a customer key
    BedrockAgentCore.4|M~|T|Agent gateway without a customer key
    BedrockAgentCore.5|H|T|Agent browser on the public network
    BedrockAgentCore.6|M|T|Agent browser without recording
    CloudFormation.1|L~|T|Stack that notifies no topic
    CloudFormation.3|M|D|Stack without termination protection
    CloudFormation.4|M|D|Stack without a service role
    CloudFront.1|H|T|Distribution without a default root object
    CloudFront.3|M|T|Distribution that answers plain HTTP
    CloudFront.4|L|T|Distribution without origin failover
    CloudFront.5|M|T|Distribution without access log
    CloudFront.6|M|T|Distribution without a web ACL
    CloudFront.7|L|T|Distribution with the shared certificate
    CloudFront.8|L|T|Distribution with dedicated addresses instead of SNI
    CloudFront.9|M|T|Plain HTTP to a custom origin
    CloudFront.10|M|T|Old SSL to a custom origin
    CloudFront.12|H|D|Distribution before a bucket that does not exist
    CloudFront.13|M|T|Bucket origin without origin access control
    CloudFront.15|M|T|Distribution that accepts old TLS
    CloudFront.16|M|T|Function URL origin without origin access control
    CloudFront.17|M|T|Signed URLs without trusted key groups
    CloudTrail.1|H|T|No trail in all regions
    CloudTrail.2|M|T|Trail without a KMS key
    CloudTrail.3|H~|T|No trail at all
    CloudTrail.4|L|T|Trail without log file validation
    CloudTrail.5|L|T|Trail without a log group
    CloudTrail.6|C~|T|Bucket of a trail open to the public
    CloudTrail.7|L~|T|Bucket of a trail without access log
    CloudTrail.10|M~|T|Event data store without a customer key
    CloudWatch.1|L~|T|No alarm on use of the root user
    CloudWatch.2|L~|T|No alarm on refused API calls
    CloudWatch.3|L~|T|No alarm on console sign-in without MFA
    CloudWatch.4|L~|T|No alarm on IAM policy changes
    CloudWatch.5|L~|T|No alarm on CloudTrail changes
    CloudWatch.6|L~|T|No alarm on failed console sign-in
    CloudWatch.7|L~|T|No alarm on disabled or deleted keys
    CloudWatch.8|L~|T|No alarm on bucket policy changes
    CloudWatch.9|L~|T|No alarm on AWS Config changes
    CloudWatch.10|L~|T|No alarm on security group changes
    CloudWatch.11|L~|T|No alarm on network ACL changes
    CloudWatch.12|L~|T|No alarm on network gateway changes
    CloudWatch.13|L~|T|No alarm on route table changes
    CloudWatch.14|L~|T|No alarm on VPC changes
    CloudWatch.15|H~|T|Alarm without an action
    CloudWatch.16|M~|T|Log group kept too short
    CloudWatch.17|H~|T|Alarm with its actions off
    CodeBuild.1|C|T|Credentials in a Bitbucket URL
    CodeBuild.2|C|T|Credentials in build variables
    CodeBuild.3|L|T|Build logs in S3 not encrypted
    CodeBuild.4|M|T|Build without log
    CodeBuild.5|H~|T|Build in privileged mode
    CodeBuild.7|M|T|Report export not encrypted
    Cognito.1|M|T|User pool without threat protection
    Cognito.2|M|T|Identity pool open to guests
    Cognito.3|M|T|User pool with weak passwords
    Cognito.4|M|T|User pool without threat protection of custom sign-in
    Cognito.5|M|T|User pool without MFA
    Cognito.6|M|T|User pool without deletion protection
    Config.1|C|T|AWS Config off, partial or without its own role
    Connect.2|M|T|Connect instance without log
    DataFirehose.1|M|T|Delivery stream not encrypted
    DataSync.1|M|T|DataSync task without log
    DMS.1|C|T|Public replication instance
    DMS.6|M|T|Replication instance without minor upgrades
    DMS.7|M|T|Replication task without target log
    DMS.8|M|T|Replication task without source log
    DMS.9|M|T|Migration endpoint without TLS
    DMS.10|M|T|Neptune endpoint without IAM authorisation
    DMS.11|M|T|MongoDB endpoint without authentication
    DMS.12|M|T|Redis endpoint without TLS
    DMS.13|M|T|Replication instance in one zone
    DocumentDB.1|M|T|DocumentDB cluster not encrypted
    DocumentDB.2|M|T|DocumentDB backups kept too short
    DocumentDB.3|C|D|Public DocumentDB snapshot
    DocumentDB.4|M|T|DocumentDB cluster without audit log
    DocumentDB.5|M|T|DocumentDB cluster without deletion protection
    DocumentDB.6|M|T|DocumentDB cluster without TLS
    DynamoDB.1|M|T|Table that does not scale
    DynamoDB.2|M|T|Table without point-in-time recovery
    DynamoDB.3|M|T|DAX cluster not encrypted
    DynamoDB.4|M~|T|Table in no backup plan
    DynamoDB.6|M|T|Table without deletion protection
    DynamoDB.7|M|T|DAX cluster without TLS
    EC2.1|C|D|Public EBS snapshot
    EC2.2|H|T|Default security group that lets traffic through
    EC2.3|M|T|Volume not encrypted
    EC2.4|M|D|Instance stopped for long
    EC2.6|M|T|VPC without flow log
    EC2.7|M|D|EBS encryption by default off
    EC2.8|H|T|Instance that allows metadata version 1
    EC2.9|H|T|Instance with a public address
    EC2.10|M|T|VPC without an endpoint for EC2
    EC2.12|L~|T|Elastic address nobody uses
    EC2.13|H~|T|SSH open to the world
    EC2.14|H~|T|RDP open to the world
    EC2.15|M|T|Subnet that gives public addresses
    EC2.16|L|T|Network ACL nobody uses
    EC2.17|L|T|Instance with several network interfaces
    EC2.18|H|T|Unlisted port open to the world
    EC2.19|C|T|Risky port open to the world
    EC2.20|M|D|VPN tunnel down
    EC2.21|M|T|Network ACL that opens SSH or RDP
    EC2.22|M~|T|Security group nobody uses
    EC2.23|H|T|Transit gateway that accepts any attachment
    EC2.24|M|T|Paravirtual instance type
    EC2.25|H|T|Launch template that gives public addresses
    EC2.28|L~|T|Volume in no backup plan
    EC2.51|L|T|Client VPN without connection log
    EC2.53|H~|T|Administration port open to the world over IPv4
    EC2.54|H~|T|Administration port open to the world over IPv6
    EC2.55|M|T|VPC without an endpoint for the ECR API
    EC2.56|M|T|VPC without an endpoint for the Docker registry
    EC2.57|M|T|VPC without an endpoint for Systems Manager
    EC2.58|M|T|VPC without an endpoint for Incident Manager contacts
    EC2.60|M|T|VPC without an endpoint for Incident Manager
    EC2.170|L|T|Launch template that allows metadata version 1
    EC2.171|M|T|VPN connection without log
    EC2.172|M|T|VPC open to internet gateways
    EC2.173|M|T|Spot fleet with plain volumes
    EC2.180|M|T|Network interface without source and destination check
    EC2.181|M|T|Launch template with plain volumes
    EC2.182|H|D|Snapshots may be shared with the public
    ECR.1|H|T|Repository without image scan
    ECR.2|M|T|Repository with mutable tags
    ECR.3|M|T|Repository without lifecycle policy
    ECR.5|M~|T|Repository without a customer key
    ECS.1|H|T|Host networking with an elevated user
    ECS.2|H|T|Service with public addresses
    ECS.3|H|T|Task in the host's process namespace
    ECS.4|H|T|Privileged container
    ECS.5|H|T|Container that can write its root file system
    ECS.8|H|T|Secret in a container variable
    ECS.9|H|T|Container without log
    ECS.10|M|T|Old Fargate platform
    ECS.12|M|T|Cluster without Container Insights
    ECS.16|H|T|Task set with public addresses
    ECS.17|M~|T|Task in host network mode
    ECS.18|M|T|EFS volume of a task without TLS
    ECS.19|M|T|Capacity provider without termination protection
    ECS.20|M|T|Linux container that runs as root
    ECS.21|M|T|Windows container that runs as administrator
    EFS.1|M|T|File system not encrypted with KMS
    EFS.2|M|T|File system in no backup plan
    EFS.3|M|T|Access point at the root directory
    EFS.4|M|T|Access point without a fixed user
    EFS.6|M|T|Mount target in a public subnet
    EFS.7|M|T|File system without automatic backups
    EFS.8|M|T|File system not encrypted
    EKS.1|H|T|Cluster endpoint open to the internet
    EKS.2|H|T|Kubernetes version out of support
    EKS.3|M|T|Cluster secrets without a customer key
    EKS.8|M|T|Cluster without audit log
    EKS.9|H|T|Node group on a Kubernetes version out of support
    ElastiCache.1|H|T|Cache without backups
    ElastiCache.2|H|T|Cache without minor upgrades
    ElastiCache.3|M|T|Cache without automatic failover
    ElastiCache.4|M|T|Cache not encrypted at rest
    ElastiCache.5|M|T|Cache without TLS
    ElastiCache.6|M|T|Old Redis without AUTH
    ElastiCache.7|H|T|Cache in the default subnet group
    """
