"""The platform of Sources/SoleMateSized through the AWS CDK: the same resources in the same stacks.

Plain `Cfn…` classes, which are the cheapest that the CDK has: fewer calls between Python and Node.js than its
higher-level constructs make for the same resources.

usage: cdk_platform.py OUTPUT_FOLDER
"""

import sys

import aws_cdk as cdk
from aws_cdk import (
    aws_applicationautoscaling as scaling,
    aws_budgets as budgets,
    aws_certificatemanager as acm,
    aws_cloudfront as cloudfront,
    aws_cloudtrail as cloudtrail,
    aws_cloudwatch as cloudwatch,
    aws_config as config,
    aws_ec2 as ec2,
    aws_ecr as ecr,
    aws_ecs as ecs,
    aws_elasticloadbalancingv2 as elb,
    aws_iam as iam,
    aws_kms as kms,
    aws_logs as logs,
    aws_rds as rds,
    aws_route53 as route53,
    aws_s3 as s3,
    aws_secretsmanager as secretsmanager,
    aws_sns as sns,
    aws_wafv2 as wafv2,
)


def role(scope, name, service, actions=()):
    trust = {"Effect": "Allow", "Principal": {"Service": f"{service}.amazonaws.com"}, "Action": "sts:AssumeRole"}
    statement = {"Effect": "Allow", "Action": [*actions, "logs:PutLogEvents"], "Resource": "*"}
    return iam.CfnRole(
        scope, name, assume_role_policy_document={"Version": "2012-10-17", "Statement": [trust]},
        policies=[iam.CfnRole.PolicyProperty(
            policy_name="work", policy_document={"Version": "2012-10-17", "Statement": [statement]})])


class Network:
    def __init__(self, stack):
        vpc = ec2.CfnVPC(
            stack, "VPC", cidr_block="10.0.0.0/16", enable_dns_support=True, enable_dns_hostnames=True)
        self.vpc = vpc
        gateway = ec2.CfnInternetGateway(stack, "Gateway")
        ec2.CfnVPCGatewayAttachment(stack, "Attachment", vpc_id=vpc.ref, internet_gateway_id=gateway.ref)
        public_table = ec2.CfnRouteTable(stack, "PublicTable", vpc_id=vpc.ref)
        ec2.CfnRoute(
            stack, "PublicRoute", route_table_id=public_table.ref, destination_cidr_block="0.0.0.0/0",
            gateway_id=gateway.ref)
        self.subnets = {"Public": [], "Private": [], "Isolated": []}
        for zone in range(3):
            for tier, name in enumerate(self.subnets):
                subnet = ec2.CfnSubnet(
                    stack, f"Zone{zone}{name}", vpc_id=vpc.ref, cidr_block=f"10.0.{tier * 16 + zone}.0/24",
                    availability_zone=cdk.Fn.select(zone, cdk.Fn.get_azs()), map_public_ip_on_launch=tier == 0)
                self.subnets[name].append(subnet)
                table = public_table
                if tier > 0:
                    table = ec2.CfnRouteTable(stack, f"Zone{zone}{name}Table", vpc_id=vpc.ref)
                ec2.CfnSubnetRouteTableAssociation(
                    stack, f"Zone{zone}{name}Association", subnet_id=subnet.ref, route_table_id=table.ref)
                if tier == 1:
                    address = ec2.CfnEIP(stack, f"Zone{zone}Address", domain="vpc")
                    nat = ec2.CfnNatGateway(
                        stack, f"Zone{zone}NAT", allocation_id=address.attr_allocation_id,
                        subnet_id=self.subnets["Public"][-1].ref)
                    ec2.CfnRoute(
                        stack, f"Zone{zone}Route", route_table_id=table.ref, destination_cidr_block="0.0.0.0/0",
                        nat_gateway_id=nat.ref)
        for name in ("s3", "dynamodb"):
            ec2.CfnVPCEndpoint(
                stack, f"Endpoint-{name}", vpc_id=vpc.ref, vpc_endpoint_type="Gateway",
                service_name=f"com.amazonaws.eu-central-1.{name}", route_table_ids=[public_table.ref])
        self.groups = {
            name: ec2.CfnSecurityGroup(
                stack, f"{name}Group", group_description=f"Members of {name}", vpc_id=vpc.ref)
            for name in ("LoadBalancer", "Web", "API", "Database", "Cache")
        }
        for source, target, port in (
            ("LoadBalancer", "Web", 80), ("LoadBalancer", "API", 8080), ("Web", "API", 8080),
            ("API", "Database", 5432), ("API", "Cache", 6379), ("Web", "Cache", 6379),
        ):
            ec2.CfnSecurityGroupIngress(
                stack, f"{source}To{target}", group_id=self.groups[target].attr_group_id,
                source_security_group_id=self.groups[source].attr_group_id, ip_protocol="tcp", from_port=port,
                to_port=port, description=f"From {source}")
        log = logs.CfnLogGroup(stack, "FlowLogGroup", retention_in_days=90)
        ec2.CfnFlowLog(
            stack, "FlowLog", resource_id=vpc.ref, resource_type="VPC", traffic_type="ALL", log_group_name=log.ref,
            deliver_logs_permission_arn=role(stack, "FlowLogRole", "vpc-flow-logs").attr_arn)


class Compute:
    def __init__(self, stack, network):
        self.balancer = elb.CfnLoadBalancer(
            stack, "Balancer", scheme="internet-facing", type="application",
            subnets=[subnet.ref for subnet in network.subnets["Public"]],
            security_groups=[network.groups["LoadBalancer"].attr_group_id])
        listener = elb.CfnListener(
            stack, "Listener", load_balancer_arn=self.balancer.ref, port=443, protocol="HTTPS",
            certificates=[elb.CfnListener.CertificateProperty(
                certificate_arn="arn:aws:acm:eu-central-1:123456789012:certificate/example")],
            default_actions=[elb.CfnListener.ActionProperty(
                type="fixed-response",
                fixed_response_config=elb.CfnListener.FixedResponseConfigProperty(status_code="404"))])
        elb.CfnListener(
            stack, "Redirect", load_balancer_arn=self.balancer.ref, port=80, protocol="HTTP",
            default_actions=[elb.CfnListener.ActionProperty(
                type="redirect", redirect_config=elb.CfnListener.RedirectConfigProperty(
                    protocol="HTTPS", status_code="HTTP_301"))])
        cluster = ecs.CfnCluster(stack, "Cluster")
        execution = role(stack, "ExecutionRole", "ecs-tasks", ["ecr:BatchGetImage"])
        self.services = [
            self.service(stack, name, index, network, listener, cluster, execution)
            for index, name in enumerate(("Web", "API"))
        ]

    def service(self, stack, name, index, network, listener, cluster, execution):
        repository = ecr.CfnRepository(stack, f"{name}Repository")
        log = logs.CfnLogGroup(stack, f"{name}Log", retention_in_days=30)
        task = ecs.CfnTaskDefinition(
            stack, f"{name}Task", cpu="512", memory="1024", network_mode="awsvpc",
            requires_compatibilities=["FARGATE"], execution_role_arn=execution.attr_arn,
            task_role_arn=role(stack, f"{name}TaskRole", "ecs-tasks").attr_arn,
            container_definitions=[ecs.CfnTaskDefinition.ContainerDefinitionProperty(
                name=name, image=f"{repository.attr_repository_uri}:latest",
                port_mappings=[ecs.CfnTaskDefinition.PortMappingProperty(container_port=8080)],
                log_configuration=ecs.CfnTaskDefinition.LogConfigurationProperty(
                    log_driver="awslogs", options={
                        "awslogs-group": log.ref, "awslogs-region": cdk.Aws.REGION, "awslogs-stream-prefix": name}))])
        target = elb.CfnTargetGroup(
            stack, f"{name}Targets", port=8080, protocol="HTTP", target_type="ip", vpc_id=network.vpc.ref)
        elb.CfnListenerRule(
            stack, f"{name}Rule", listener_arn=listener.ref, priority=index + 1,
            actions=[elb.CfnListenerRule.ActionProperty(type="forward", target_group_arn=target.ref)],
            conditions=[elb.CfnListenerRule.RuleConditionProperty(field="path-pattern", values=[f"/{name}/*"])])
        service = ecs.CfnService(
            stack, f"{name}Service", cluster=cluster.ref, task_definition=task.ref, launch_type="FARGATE",
            desired_count=2,
            network_configuration=ecs.CfnService.NetworkConfigurationProperty(
                awsvpc_configuration=ecs.CfnService.AwsVpcConfigurationProperty(
                    subnets=[subnet.ref for subnet in network.subnets["Private"]],
                    security_groups=[network.groups[name].attr_group_id])),
            load_balancers=[ecs.CfnService.LoadBalancerProperty(
                container_name=name, container_port=8080, target_group_arn=target.ref)])
        scalable = scaling.CfnScalableTarget(
            stack, f"{name}Scaling", min_capacity=2, max_capacity=10, service_namespace="ecs",
            scalable_dimension="ecs:service:DesiredCount", resource_id=f"service/{cluster.ref}/{service.attr_name}")
        for metric in ("CPU", "Memory"):
            scaling.CfnScalingPolicy(
                stack, f"{name}{metric}Scaling", policy_name=f"{name}-{metric}", policy_type="TargetTrackingScaling",
                scaling_target_id=scalable.ref,
                target_tracking_scaling_policy_configuration=(
                    scaling.CfnScalingPolicy.TargetTrackingScalingPolicyConfigurationProperty(
                        target_value=60,
                        predefined_metric_specification=scaling.CfnScalingPolicy.PredefinedMetricSpecificationProperty(
                            predefined_metric_type=f"ECSServiceAverage{metric}Utilization"))))
        return service


def database(stack, network):
    key = kms.CfnKey(stack, "Key", enable_key_rotation=True)
    kms.CfnAlias(stack, "Alias", alias_name="alias/database", target_key_id=key.ref)
    group = rds.CfnDBSubnetGroup(
        stack, "Subnets", db_subnet_group_description="Isolated subnets",
        subnet_ids=[subnet.ref for subnet in network.subnets["Isolated"]])
    parameters = rds.CfnDBParameterGroup(
        stack, "Parameters", family="postgres15", description="TLS", parameters={"rds.force_ssl": "1"})
    secret = secretsmanager.CfnSecret(stack, "Secret", kms_key_id=key.ref)
    monitor = role(stack, "MonitoringRole", "monitoring.rds")
    instance = rds.CfnDBInstance(
        stack, "Instance", engine="postgres", db_instance_class="db.t3.medium", allocated_storage="20",
        multi_az=True, storage_encrypted=True, kms_key_id=key.attr_arn, db_subnet_group_name=group.ref,
        db_parameter_group_name=parameters.ref, backup_retention_period=7, monitoring_interval=60,
        monitoring_role_arn=monitor.attr_arn, vpc_security_groups=[network.groups["Database"].attr_group_id],
        master_username=f"{{{{resolve:secretsmanager:{secret.ref}:SecretString:username}}}}",
        master_user_password=f"{{{{resolve:secretsmanager:{secret.ref}:SecretString:password}}}}")
    secretsmanager.CfnSecretTargetAttachment(
        stack, "Attachment", secret_id=secret.ref, target_id=instance.ref, target_type="AWS::RDS::DBInstance")
    rds.CfnDBInstance(
        stack, "Replica", source_db_instance_identifier=instance.ref, db_instance_class="db.t3.medium")


def storage(stack, compute):
    identity = cloudfront.CfnOriginAccessControl(
        stack, "AccessControl",
        origin_access_control_config=cloudfront.CfnOriginAccessControl.OriginAccessControlConfigProperty(
            name="assets", origin_access_control_origin_type="s3", signing_behavior="always",
            signing_protocol="sigv4"))
    buckets = []
    for name in ("Assets", "Uploads", "Backups", "Logs"):
        bucket = s3.CfnBucket(
            stack, name,
            versioning_configuration=s3.CfnBucket.VersioningConfigurationProperty(status="Enabled"),
            public_access_block_configuration=s3.CfnBucket.PublicAccessBlockConfigurationProperty(
                block_public_acls=True, block_public_policy=True, ignore_public_acls=True,
                restrict_public_buckets=True))
        buckets.append(bucket)
        statement = {
            "Effect": "Deny", "Principal": "*", "Action": "s3:*",
            "Resource": [bucket.attr_arn, f"{bucket.attr_arn}/*"],
            "Condition": {"Bool": {"aws:SecureTransport": "false"}},
        }
        s3.CfnBucketPolicy(
            stack, f"{name}Policy", bucket=bucket.ref,
            policy_document={"Version": "2012-10-17", "Statement": [statement]})
    zone = route53.CfnHostedZone(stack, "Zone", name="solemate.example")
    certificate = acm.CfnCertificate(
        stack, "Certificate", domain_name="solemate.example", validation_method="DNS")
    policy = cloudfront.CfnResponseHeadersPolicy
    headers = policy(
        stack, "Headers", response_headers_policy_config=policy.ResponseHeadersPolicyConfigProperty(
            name="security", security_headers_config=policy.SecurityHeadersConfigProperty(
                content_type_options=policy.ContentTypeOptionsProperty(override=True))))
    distribution = cloudfront.CfnDistribution
    site = distribution(
        stack, "Distribution", distribution_config=distribution.DistributionConfigProperty(
            enabled=True, aliases=["solemate.example"],
            origins=[distribution.OriginProperty(
                id="assets", domain_name=buckets[0].attr_regional_domain_name,
                origin_access_control_id=identity.attr_id,
                s3_origin_config=distribution.S3OriginConfigProperty(origin_access_identity=""))],
            default_cache_behavior=distribution.DefaultCacheBehaviorProperty(
                target_origin_id="assets", viewer_protocol_policy="redirect-to-https",
                cache_policy_id="658327ea-f89d-4fab-a63d-7e88639e58f6", response_headers_policy_id=headers.ref),
            viewer_certificate=distribution.ViewerCertificateProperty(
                acm_certificate_arn=certificate.ref, ssl_support_method="sni-only")))
    for name, target in (("www", site.attr_domain_name), ("api", compute.balancer.attr_dns_name)):
        route53.CfnRecordSet(
            stack, f"Record-{name}", hosted_zone_id=zone.ref, name=f"{name}.solemate.example", type="CNAME",
            ttl="300", resource_records=[target])


def security(stack, compute):
    firewall = wafv2.CfnWebACL(
        stack, "Firewall", scope="REGIONAL", default_action=wafv2.CfnWebACL.DefaultActionProperty(allow={}),
        visibility_config=wafv2.CfnWebACL.VisibilityConfigProperty(
            sampled_requests_enabled=True, cloud_watch_metrics_enabled=True, metric_name="firewall"))
    wafv2.CfnWebACLAssociation(
        stack, "FirewallAssociation", resource_arn=compute.balancer.ref, web_acl_arn=firewall.attr_arn)
    key = kms.CfnKey(stack, "Key", enable_key_rotation=True)
    bucket = s3.CfnBucket(stack, "Records")
    cloudtrail.CfnTrail(
        stack, "Trail", is_logging=True, is_multi_region_trail=True, enable_log_file_validation=True,
        s3_bucket_name=bucket.ref, kms_key_id=key.attr_arn)
    recorder = config.CfnConfigurationRecorder(
        stack, "Recorder", role_arn=role(stack, "ConfigRole", "config").attr_arn)
    config.CfnDeliveryChannel(stack, "Channel", s3_bucket_name=bucket.ref)
    for rule in ("ENCRYPTED_VOLUMES", "RDS_STORAGE_ENCRYPTED", "S3_BUCKET_PUBLIC_READ_PROHIBITED", "IAM_ROOT_KEY"):
        added = config.CfnConfigRule(
            stack, f"Rule-{rule}", source=config.CfnConfigRule.SourceProperty(owner="AWS", source_identifier=rule))
        added.add_resource_dependency(recorder)


def monitoring(stack, compute):
    topic = sns.CfnTopic(stack, "Topic")
    for address in ("ops", "security"):
        sns.CfnSubscription(
            stack, f"Subscription-{address}", topic_arn=topic.ref, protocol="email",
            endpoint=f"{address}@solemate.example")
    budgets.CfnBudget(
        stack, "Budget", budget=budgets.CfnBudget.BudgetDataProperty(
            budget_type="COST", time_unit="MONTHLY",
            budget_limit=budgets.CfnBudget.SpendProperty(amount=1000, unit="USD")))
    for index, service in enumerate(compute.services):
        for metric in ("CPUUtilization", "MemoryUtilization", "RunningTasks", "Errors", "Latency", "Requests"):
            cloudwatch.CfnAlarm(
                stack, f"Service{index}{metric}", alarm_description=f"{metric} is out of bounds",
                namespace="AWS/ECS", metric_name=metric, statistic="Average", period=60, evaluation_periods=3,
                threshold=80, comparison_operator="GreaterThanThreshold", alarm_actions=[topic.ref],
                dimensions=[cloudwatch.CfnAlarm.DimensionProperty(name="ServiceName", value=service.attr_name)])
    cloudwatch.CfnDashboard(
        stack, "Dashboard",
        dashboard_body='{"widgets":[{"type":"text","width":24}]} ' + compute.balancer.ref)


app = cdk.App(outdir=sys.argv[1], analytics_reporting=False)
place = cdk.Environment(account="123456789012", region="eu-central-1")
names = ("Network", "Compute", "Database", "Storage", "Security", "Monitoring")
stacks = {name: cdk.Stack(app, name, env=place) for name in names}
cdk.Tags.of(app).add("Platform", "SoleMate")
network = Network(stacks["Network"])
compute = Compute(stacks["Compute"], network)
database(stacks["Database"], network)
storage(stacks["Storage"], compute)
security(stacks["Security"], compute)
monitoring(stacks["Monitoring"], compute)
app.synth()
