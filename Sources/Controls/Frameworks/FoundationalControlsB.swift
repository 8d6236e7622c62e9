/// Security Hub controls from Elastic Beanstalk to WorkSpaces, in the form of ``foundationalControlsA``.
let foundationalControlsB: StaticString = """
    ElasticBeanstalk.1|L|T|Environment without enhanced health reports
    ElasticBeanstalk.2|H|T|Environment without managed updates
    ElasticBeanstalk.3|H|T|Environment without logs in CloudWatch
    ELB.1|M|T|Application balancer that serves plain HTTP
    ELB.2|M|T|Classic balancer without an ACM certificate
    ELB.3|M|T|Classic balancer without TLS
    ELB.4|M|T|Balancer that passes invalid headers on
    ELB.5|M|T|Balancer without access log
    ELB.6|M|T|Balancer without deletion protection
    ELB.7|L|T|Classic balancer without connection draining
    ELB.8|M|T|Classic balancer with a weak TLS policy
    ELB.9|M|T|Classic balancer without cross-zone balancing
    ELB.10|M|T|Classic balancer in one zone
    ELB.12|M|T|Application balancer with weak desync mitigation
    ELB.13|M|T|Balancer in one zone
    ELB.14|M|T|Classic balancer with weak desync mitigation
    ELB.16|M~|T|Application balancer without a web ACL
    ELB.17|M|T|Listener with an old TLS policy
    ELB.18|M|T|Listener without encryption
    ELB.21|M|T|Health checks of a target group in plain text
    ELB.22|M|T|Target group in plain text
    EMR.1|H|D|Public address on an EMR primary node
    EMR.2|C|D|EMR may open clusters to the public
    EMR.3|M|T|EMR data not encrypted at rest
    EMR.4|M|T|EMR data not encrypted in transit
    ES.1|M|T|Elasticsearch domain not encrypted
    ES.2|C|T|Public Elasticsearch domain
    ES.3|M|T|Elasticsearch nodes talk in plain text
    ES.4|M|T|Elasticsearch domain without error log
    ES.5|M|T|Elasticsearch domain without audit log
    ES.6|M|T|Elasticsearch domain with under three data nodes
    ES.7|M|T|Elasticsearch domain with under three master nodes
    ES.8|M|T|Elasticsearch domain that accepts old TLS
    EventBridge.3|L|T|Custom event bus without a policy
    EventBridge.4|M~|T|Global endpoint without replication
    FSx.1|L|T|OpenZFS file system whose backups lose tags
    FSx.2|L|T|Lustre file system whose backups lose tags
    FSx.3|M|T|OpenZFS file system in one zone
    FSx.4|M|T|ONTAP file system in one zone
    FSx.5|M|T|Windows file system in one zone
    Glue.3|M|T|Machine learning transform not encrypted
    Glue.4|M|T|Spark job on an old Glue version
    GuardDuty.1|H|T|GuardDuty off
    GuardDuty.5|H|T|GuardDuty without EKS audit logs
    GuardDuty.6|H|T|GuardDuty without Lambda protection
    GuardDuty.7|M|T|GuardDuty without EKS runtime monitoring
    GuardDuty.8|H|T|GuardDuty without malware protection
    GuardDuty.9|H|T|GuardDuty without RDS protection
    GuardDuty.10|H|T|GuardDuty without S3 protection
    GuardDuty.11|H|T|GuardDuty without runtime monitoring
    GuardDuty.12|M|T|GuardDuty without ECS runtime monitoring
    GuardDuty.13|M|T|GuardDuty without EC2 runtime monitoring
    IAM.1|H|T|Policy that allows everything
    IAM.2|L|T|Policy attached to a user
    IAM.3|M|D|Access key older than 90 days
    IAM.4|C|D|Root user with an access key
    IAM.5|M|D|Console user without MFA
    IAM.6|C|D|Root user without hardware MFA
    IAM.7|M|D|Weak password policy
    IAM.8|M|D|Credentials nobody uses
    IAM.9|C~|D|Root user without MFA
    IAM.10|M~|D|Weak password policy by the older standard
    IAM.11|M~|D|Passwords without capitals
    IAM.12|M~|D|Passwords without small letters
    IAM.13|M~|D|Passwords without symbols
    IAM.14|M~|D|Passwords without digits
    IAM.15|M~|D|Passwords under 14 characters
    IAM.16|L~|D|Passwords may be reused
    IAM.17|L~|D|Passwords that never expire
    IAM.18|L~|T|No role for AWS Support
    IAM.19|M~|D|User without MFA
    IAM.21|L|T|Policy with all actions of a service
    IAM.22|M~|D|Credentials unused for 45 days
    IAM.26|M~|D|Expired certificate in IAM
    IAM.27|M~|T|Identity with full access to CloudShell
    IAM.28|H~|T|Access Analyzer off
    Inspector.1|H|D|Inspector does not scan instances
    Inspector.2|H|D|Inspector does not scan images
    Inspector.3|H|D|Inspector does not scan function code
    Inspector.4|H|D|Inspector does not scan functions
    Kinesis.1|M|T|Data stream not encrypted
    Kinesis.3|M|T|Data stream kept too short
    KMS.1|M|T|Managed policy that decrypts with every key
    KMS.2|M|T|Inline policy that decrypts with every key
    KMS.3|C|D|Key about to be deleted
    KMS.4|M~|T|Key without rotation
    KMS.5|C|T|Key open to the public
    Lambda.1|C|T|Function open to the public
    Lambda.2|M|T|Function on a runtime out of support
    Lambda.3|L~|T|Function outside a VPC
    Lambda.5|M|T|VPC function in one zone
    Lambda.7|L~|T|Function without X-Ray tracing
    Macie.1|M|D|Macie off
    Macie.2|H|D|Macie does not look for sensitive data
    MQ.2|M|T|ActiveMQ broker without audit log
    MQ.3|M~|T|Broker without minor upgrades
    MQ.5|L~|T|ActiveMQ broker without standby
    MQ.6|L~|T|RabbitMQ broker that is no cluster
    MSK.1|M|T|Kafka brokers talk in plain text
    MSK.2|L~|T|Kafka cluster without enhanced monitoring
    MSK.3|M|T|Kafka connector in plain text
    MSK.4|C|T|Public Kafka cluster
    MSK.5|M|T|Kafka connector without log
    MSK.6|M|T|Kafka cluster without authentication
    Neptune.1|M|T|Neptune cluster not encrypted
    Neptune.2|M|T|Neptune cluster without audit log
    Neptune.3|C|D|Public Neptune snapshot
    Neptune.4|L|T|Neptune cluster without deletion protection
    Neptune.5|M|T|Neptune backups kept too short
    Neptune.6|M|D|Neptune snapshot not encrypted
    Neptune.7|M|T|Neptune cluster without IAM sign-in
    Neptune.8|L|T|Neptune cluster whose snapshots lose tags
    Neptune.9|M~|T|Neptune cluster in one zone
    NetworkFirewall.1|M~|T|Network firewall in one zone
    NetworkFirewall.2|M|T|Network firewall without log
    NetworkFirewall.3|M|T|Firewall policy without rule groups
    NetworkFirewall.4|M|T|Firewall policy that passes whole packets
    NetworkFirewall.5|M|T|Firewall policy that passes fragments
    NetworkFirewall.6|M|T|Empty stateless rule group
    NetworkFirewall.9|M|T|Network firewall without deletion protection
    NetworkFirewall.10|M|T|Network firewall without subnet change protection
    Opensearch.1|M|T|OpenSearch domain not encrypted
    Opensearch.2|C|T|Public OpenSearch domain
    Opensearch.3|M|T|OpenSearch nodes talk in plain text
    Opensearch.4|M|T|OpenSearch domain without error log
    Opensearch.5|M|T|OpenSearch domain without audit log
    Opensearch.6|M|T|OpenSearch domain with under three data nodes
    Opensearch.7|H|T|OpenSearch domain without fine-grained access
    Opensearch.8|M|T|OpenSearch domain that accepts old TLS
    Opensearch.10|L|D|OpenSearch domain behind on updates
    Opensearch.11|L~|T|OpenSearch domain with under three master nodes
    PCA.1|L|T|Root certificate authority left on
    RDS.1|C|D|Public database snapshot
    RDS.2|C|T|Public database
    RDS.3|M|T|Database instance not encrypted
    RDS.4|M|D|Database snapshot not encrypted
    RDS.5|M|T|Database instance in one zone
    RDS.6|L|T|Database instance without enhanced monitoring
    RDS.7|M|T|Database cluster without deletion protection
    RDS.8|L|T|Database instance without deletion protection
    RDS.9|M|T|Database instance without log export
    RDS.10|M|T|Database instance without IAM sign-in
    RDS.11|M|T|Database instance without backups
    RDS.12|M|T|Database cluster without IAM sign-in
    RDS.13|H|T|Database instance without minor upgrades
    RDS.14|M|T|Aurora cluster without backtrack
    RDS.15|M|T|Database cluster in one zone
    RDS.16|L|T|Aurora cluster whose snapshots lose tags
    RDS.17|L|T|Database instance whose snapshots lose tags
    RDS.18|H~|T|Database instance outside a VPC
    RDS.19|L|T|No notice of cluster events
    RDS.20|L|T|No notice of instance events
    RDS.21|L|T|No notice of parameter group events
    RDS.22|L|T|No notice of database security group events
    RDS.23|L|T|Database on the engine's usual port
    RDS.24|M|T|Database cluster with the usual administrator name
    RDS.25|M|T|Database instance with the usual administrator name
    RDS.26|M~|T|Database instance in no backup plan
    RDS.27|M|T|Database cluster not encrypted
    RDS.34|M|T|Aurora MySQL cluster without audit log export
    RDS.35|M|T|Database cluster without minor upgrades
    RDS.36|M|T|PostgreSQL instance without log export
    RDS.37|M|T|Aurora PostgreSQL cluster without log export
    RDS.38|M~|T|PostgreSQL instance without TLS
    RDS.39|M~|T|MySQL instance without TLS
    RDS.40|M|T|SQL Server instance without log export
    RDS.41|M|T|SQL Server instance without TLS
    RDS.42|M|T|MariaDB instance without log export
    RDS.43|M|T|Database proxy without TLS
    RDS.44|M|T|MariaDB instance without TLS
    RDS.45|M|T|Aurora MySQL cluster without audit log
    RDS.46|H|T|Database in a subnet with a way to the internet
    RDS.47|L|T|PostgreSQL cluster whose snapshots lose tags
    RDS.48|L|T|MySQL cluster whose snapshots lose tags
    RDS.50|M|T|Database cluster backups kept too short
    Redshift.1|C|T|Public warehouse
    Redshift.2|M|T|Warehouse without TLS
    Redshift.3|M|T|Warehouse without snapshots
    Redshift.4|M|T|Warehouse without audit log
    Redshift.6|M|T|Warehouse without version upgrades
    Redshift.7|M|T|Warehouse without enhanced VPC routing
    Redshift.8|M|T|Warehouse with the usual administrator name
    Redshift.9|M~|T|Warehouse with the usual database name
    Redshift.10|M|T|Warehouse not encrypted
    Redshift.15|H|T|Warehouse port open to the world
    Redshift.16|M~|T|Warehouse subnets in one zone
    Redshift.18|M|T|Warehouse in one zone
    RedshiftServerless.1|H|T|Serverless warehouse without enhanced VPC routing
    RedshiftServerless.2|M|T|Serverless warehouse without TLS
    RedshiftServerless.3|H|T|Public serverless warehouse
    RedshiftServerless.4|M~|T|Serverless warehouse without a customer key
    RedshiftServerless.5|M|T|Serverless warehouse with the usual administrator name
    RedshiftServerless.6|M|T|Serverless warehouse without log export
    Route53.2|M|T|Public zone without query log
    S3.1|M|D|Account without block public access
    S3.2|C|T|Bucket the public can read
    S3.3|C|T|Bucket the public can write
    S3.5|M|T|Bucket that answers plain HTTP
    S3.6|H|T|Bucket that other accounts administer
    S3.7|L~|T|Bucket without replication to another region
    S3.8|H|T|Bucket without block public access
    S3.9|M|T|Bucket without access log
    S3.10|M~|T|Versioned bucket without lifecycle rules
    S3.11|M~|T|Bucket without event notifications
    S3.12|M|T|Bucket governed by access control lists
    S3.13|L|T|Bucket without lifecycle rules
    S3.14|L~|T|Bucket without versions
    S3.15|M~|T|Bucket without object lock
    S3.17|M~|T|Bucket without a KMS key
    S3.19|C|T|Access point without block public access
    S3.20|L~|D|Bucket without MFA delete
    S3.22|M~|T|No log of object writes
    S3.23|M~|T|No log of object reads
    S3.24|H|T|Multi-region access point without block public access
    S3.25|L|T|Directory bucket without lifecycle rules
    SageMaker.1|H|T|Notebook with a way to the internet
    SageMaker.2|H|T|Notebook outside a VPC
    SageMaker.3|H|T|Notebook whose users are root
    SageMaker.4|M|T|Endpoint on one instance
    SageMaker.5|M|T|Model without network isolation
    SageMaker.8|M|T|Notebook on a platform out of support
    SageMaker.9|M|T|Data quality job with plain traffic
    SageMaker.10|M|T|Explainability job with plain traffic
    SageMaker.11|M|T|Data quality job without network isolation
    SageMaker.12|M|T|Bias job without network isolation
    SageMaker.13|M|T|Model quality job with plain traffic
    SageMaker.14|M|T|Monitoring schedule without network isolation
    SageMaker.15|M|T|Bias job with plain traffic
    SageMaker.16|M|T|Model image not from a private registry
    SageMaker.17|M|T|Offline feature store without a KMS key
    SageMaker.18|M~|T|Online feature store without a KMS key
    SageMaker.19|M|T|Pipeline image not from a private registry
    SageMaker.20|M~|T|Explainability job without network isolation
    SageMaker.21|M~|T|Notebook without a customer key
    SageMaker.22|M~|T|Monitoring schedule with plain traffic
    SecretsManager.1|M|T|Secret without rotation
    SecretsManager.2|M|D|Secret whose rotation fails
    SecretsManager.3|M|D|Secret nobody uses
    SecretsManager.4|M|T|Secret rotated too seldom
    ServiceCatalog.1|H|T|Portfolio shared outside the organisation
    SES.3|M|T|Configuration set that sends without TLS
    SNS.1|M~|T|Topic without a KMS key
    SNS.2|M~|T|Topic without delivery status log
    SNS.4|C|T|Topic open to the public
    SQS.1|M|T|Queue not encrypted
    SQS.3|C|T|Queue open to the public
    SSM.1|M|D|Instance not managed by Systems Manager
    SSM.2|H|D|Instance behind on patches
    SSM.3|L|D|Instance off its association
    SSM.4|C|D|Public document
    SSM.6|M|D|Automation without log
    SSM.7|C|D|Documents may be shared with the public
    StepFunctions.1|M|T|State machine without log
    Transfer.2|M|T|Transfer server that speaks FTP
    Transfer.3|M|T|Transfer connector without log
    WAF.1|M|T|Classic global web ACL without log
    WAF.2|M|T|Classic regional rule without conditions
    WAF.3|M|T|Classic regional rule group without rules
    WAF.4|M|T|Classic regional web ACL without rules
    WAF.6|M|T|Classic global rule without conditions
    WAF.7|M|T|Classic global rule group without rules
    WAF.8|M|T|Classic global web ACL without rules
    WAF.10|M|T|Web ACL without rules
    WAF.11|L~|T|Web ACL without log
    WAF.12|M|T|Web ACL rule without metrics
    WorkSpaces.1|M|T|Workspace with a plain user volume
    WorkSpaces.2|M|T|Workspace with a plain root volume
    """
