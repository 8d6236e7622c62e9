internal import MainstayPolicy

/// ECS and EKS.
enum ContainerPricing {
    static let table: [String: Pricing] = [
        "AWS::ECS::Service": service,
        "AWS::ECS::TaskDefinition": { $0.isIndirect("the services and tasks that run it") },
        "AWS::EKS::Cluster": cluster,
        "AWS::EKS::Nodegroup": nodeGroup,
        "AWS::EKS::FargateProfile": { bill in
            bill.used("vCPU of pods", "fargatePodVcpuHours", "Fargate", "vcpu-hour:x86")
            bill.used("Memory of pods", "fargatePodGbHours", "Fargate", "gb-hour:x86")
        },
        "AWS::ECR::Repository": { $0.used("Images", "imageStorageGB", "ECR", "repository:storage") },
    ]

    @Sendable private static func service(_ bill: inout Bill) {
        let launch = FargateShare(bill.resource)
        if launch.isOnInstances { return bill.isIndirect("the instances of its cluster") }
        guard let desired = bill.number("DesiredCount", default: 1) else { return }
        let range = ScalingRange.of(bill.resource, dimension: "ecs:service:DesiredCount")
        let count = bill.capacity(desired: desired, range, parameter: "averageTasks")
        guard let task = bill["TaskDefinition"].resource, task.type == "AWS::ECS::TaskDefinition" else {
            return bill.unknown("Tasks", "the task definition is not in this template")
        }
        guard let cpu = TaskSize.vcpus(task["Cpu"]), let memory = TaskSize.gigabytes(task["Memory"]) else {
            return bill.unknown("Tasks", "Cpu and Memory of the task definition are only known at deployment")
        }
        let platform = task["RuntimePlatform"]
        let isWindows = platform["OperatingSystemFamily"].string?.hasPrefix("WINDOWS") ?? false
        let kind = isWindows ? "windows" : platform["CpuArchitecture"].is("ARM64") ? "arm" : "x86"
        let spot = count.map { launch.spot(of: $0) }
        let onDemand = count.map { $0 - launch.spot(of: $0) }
        let size = "\(count.expected.short) × \(cpu.short) vCPU, \(memory.short) GB, \(kind)"
        for (tasks, ending, name) in [(onDemand, "", ""), (spot, ":spot", ", spot")] where tasks.high > 0 {
            bill.hourly(
                "Fargate vCPU\(name)", "Fargate", "vcpu-hour:\(kind)\(ending)", tasks * cpu, note: size,
                ending.isEmpty ? .fargate : nil)
            bill.hourly(
                "Fargate memory\(name)", "Fargate", "gb-hour:\(kind)\(ending)", tasks * memory, note: size,
                ending.isEmpty ? .fargate : nil)
        }
        if isWindows {
            bill.hourly("Windows licence", "Fargate", "os-licence-vcpu-hour:windows", count * cpu)
        }
        // Twenty gigabytes belong to a task.
        if let storage = task["EphemeralStorage"]["SizeInGiB"].double, storage > 20, storage <= 1_000 {
            bill.hourly("Ephemeral storage", "Fargate", "ephemeral-storage-gb-hour", count * (storage - 20))
        }
        if bill["NetworkConfiguration"]["AwsvpcConfiguration"]["AssignPublicIp"].is("ENABLED") {
            bill.hourly("Public IPv4 addresses", "VPC", "public-ipv4:in-use", count, note: "one a task")
        }
    }

    @Sendable private static func cluster(_ bill: inout Bill) {
        bill.hourly("Control plane", "EKS", "cluster:hour")
        if bill["ComputeConfig"]["Enabled"].isTrue {
            bill.used("Auto Mode", "autoModeEc2Cost", "EKS", "auto-mode:surcharge")
        }
    }

    @Sendable private static func nodeGroup(_ bill: inout Bill) {
        let scaling = bill["ScalingConfig"]
        guard let low = bill.number(scaling["MinSize"], "MinSize", default: 1),
            let high = bill.number(scaling["MaxSize"], "MaxSize", default: max(2, low)),
            let desired = bill.number(scaling["DesiredSize"], "DesiredSize", default: low)
        else { return }
        let range = ScalingRange(minimum: min(low, high), maximum: max(low, high))
        let count = bill.capacity(desired: desired, range, parameter: "averageCapacity")
        let data = bill["LaunchTemplate"]["Id"].resource?["LaunchTemplateData"]
        let type =
            bill["InstanceTypes"].elements.first?.string ?? data?["InstanceType"].string
            ?? (bill["InstanceTypes"].isAbsent && bill["LaunchTemplate"].isAbsent ? "t3.medium" : nil)
        guard let type else { return bill.unknown("Instance hours", "the instance type is only known at deployment") }
        if bill["CapacityType"].is("SPOT") {
            bill.unknown("Spot instances (\(type))", "spot prices change all the time")
        } else {
            EC2Pricing.compute(&bill, type: type, count: count)
        }
        if let data, data["BlockDeviceMappings"].isPresent {
            EC2Pricing.volumes(&bill, data["BlockDeviceMappings"], count: count, assumesRoot: false)
        } else if let size = bill.number("DiskSize", default: 20) {
            bill.fixed("Storage (gp2)", "EBS", "volume:gp2:storage", count * size)
        }
    }
}
