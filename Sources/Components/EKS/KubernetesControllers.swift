import MainstayConstructs

extension KubernetesCluster {
    /// The role of the AWS Load Balancer Controller: load balancers and target groups that it made itself, and pods that
    /// it registers with target groups of others.
    @discardableResult
    public func loadBalancerController(
        namespace: String = "kube-system", serviceAccount: String = "aws-load-balancer-controller"
    ) -> KubernetesWorkload {
        let workload = KubernetesWorkload(
            "LoadBalancerController", in: self, cluster: self, namespace: namespace, serviceAccount: serviceAccount)
        LoadBalancerControllerPolicy(role: workload.role).allow()
        return workload
    }

    /// The role of the Cluster Autoscaler: it changes the size of this cluster's node groups and of no other.
    @discardableResult
    public func clusterAutoscaler(
        namespace: String = "kube-system", serviceAccount: String = "cluster-autoscaler"
    ) -> KubernetesWorkload {
        let workload = KubernetesWorkload(
            "ClusterAutoscaler", in: self, cluster: self, namespace: namespace, serviceAccount: serviceAccount)
        // These know no resources.
        workload.role.allow(
            [
                "autoscaling:DescribeAutoScalingGroups", "autoscaling:DescribeAutoScalingInstances",
                "autoscaling:DescribeLaunchConfigurations", "autoscaling:DescribeScalingActivities",
                "ec2:DescribeImages", "ec2:DescribeInstanceTypes", "ec2:DescribeLaunchTemplateVersions",
                "ec2:GetInstanceTypesFromInstanceRequirements",
            ], on: ["*"])
        workload.role.allow(
            ["eks:DescribeNodegroup"],
            on: ["arn:\(AWS.partition):eks:\(AWS.region):\(AWS.accountID):nodegroup/\(name)/*"])
        // EKS tags the Auto Scaling groups of node groups so.
        workload.role.allow(
            ["autoscaling:SetDesiredCapacity", "autoscaling:TerminateInstanceInAutoScalingGroup"],
            on: ["arn:\(AWS.partition):autoscaling:\(AWS.region):\(AWS.accountID):autoScalingGroup:*"],
            when: ["StringEquals": ["aws:ResourceTag/k8s.io/cluster-autoscaler/\(name)": "owned"]])
        return workload
    }

    /// The role of the External Secrets Operator: it reads the given secrets and no others.
    @discardableResult
    public func externalSecrets(
        reading secrets: [Secret], namespace: String = "external-secrets", serviceAccount: String = "external-secrets"
    ) -> KubernetesWorkload {
        let workload = KubernetesWorkload(
            "ExternalSecrets", in: self, cluster: self, namespace: namespace, serviceAccount: serviceAccount)
        for secret in secrets { secret.grantRead(to: workload) }
        return workload
    }

    /// The role of ExternalDNS: it keeps the records of one zone.
    @discardableResult
    public func externalDNS(
        for zone: HostedZone, namespace: String = "external-dns", serviceAccount: String = "external-dns"
    ) -> KubernetesWorkload {
        let workload = KubernetesWorkload(
            "ExternalDNS", in: self, cluster: self, namespace: namespace, serviceAccount: serviceAccount)
        workload.role.allow(
            ["route53:ChangeResourceRecordSets", "route53:ListResourceRecordSets", "route53:ListTagsForResources"],
            on: ["arn:\(AWS.partition):route53:::hostedzone/\(zone.id)"])
        workload.role.allow(["route53:ListHostedZones"], on: ["*"])
        return workload
    }

    /// The role of Velero: objects of the cluster into one bucket, and snapshots of its volumes.
    @discardableResult
    public func velero(
        into bucket: Bucket, namespace: String = "velero", serviceAccount: String = "velero"
    ) -> KubernetesWorkload {
        let workload = KubernetesWorkload(
            "Velero", in: self, cluster: self, namespace: namespace, serviceAccount: serviceAccount)
        bucket.grantReadWrite(to: workload)
        workload.role.allow(["ec2:DescribeSnapshots", "ec2:DescribeVolumes"], on: ["*"])
        let here: StringValue = "arn:\(AWS.partition):ec2:\(AWS.region)"
        workload.role.allow(
            ["ec2:CreateSnapshot", "ec2:CreateTags", "ec2:CreateVolume"],
            on: ["\(here):\(AWS.accountID):volume/*", "\(here)::snapshot/*"])
        // Velero tags what it makes, and deletes nothing else.
        workload.role.allow(
            ["ec2:DeleteSnapshot"], on: ["\(here)::snapshot/*"],
            when: ["StringLike": ["aws:ResourceTag/velero.io/backup": "*"]])
        return workload
    }
}
