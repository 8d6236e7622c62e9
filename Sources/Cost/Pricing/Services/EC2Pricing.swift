internal import MainstayPolicy

/// Instances, groups of them, and volumes.
enum EC2Pricing {
    static let table: [String: Pricing] = [
        "AWS::EC2::Instance": instance,
        "AWS::AutoScaling::AutoScalingGroup": group,
        "AWS::EC2::LaunchTemplate": { $0.isIndirect("the group or node group that starts instances from it") },
        "AWS::AutoScaling::LaunchConfiguration": { $0.isIndirect("the group that starts instances from it") },
        "AWS::EC2::Volume": volume,
        "AWS::EC2::Host": host,
    ]

    @Sendable private static func instance(_ bill: inout Bill) {
        if let type = bill.text("InstanceType", default: "m1.small") {
            compute(&bill, type: type, count: CostRange(1))
        }
        let blocks = bill["BlockDeviceMappings"]
        volumes(&bill, blocks, count: CostRange(1), assumesRoot: !blocks.isUnknown)
        if bill["Monitoring"].isTrue { monitoring(&bill, count: CostRange(1)) }
        credits(&bill, bill["CreditSpecification"]["CPUCredits"])
        let hasAddress = bill["NetworkInterfaces"].elements.contains { $0["AssociatePublicIpAddress"].isTrue }
        if hasAddress { bill.hourly("Public IPv4 address", "VPC", "public-ipv4:in-use") }
    }

    @Sendable private static func group(_ bill: inout Bill) {
        guard let low = bill.number("MinSize"), let high = bill.number("MaxSize"),
            let desired = bill.number("DesiredCapacity", default: low)
        else { return }
        let range = ScalingRange(minimum: min(low, high), maximum: max(low, high))
        let count = bill.capacity(desired: desired, range, parameter: "averageCapacity")
        guard let start = LaunchSettings(bill.resource) else {
            return bill.unknown("Instance hours", "the launch template is not in this template")
        }
        guard let type = bill.text(start.instanceType, "InstanceType") else { return }
        let onDemand = start.onDemandShare(of: count)
        compute(&bill, type: type, count: onDemand, isWindows: false)
        if let spot = start.spotShare(of: count) {
            let hours = Int((spot.expected * Bill.hoursPerMonth).rounded())
            bill.unknown("Spot instances (\(type))", "spot prices change all the time; \(hours) hours a month")
        }
        volumes(&bill, start.blocks, count: count, assumesRoot: false)
        if start.isMonitored { monitoring(&bill, count: count) }
        credits(&bill, start.credits)
    }

    static func compute(_ bill: inout Bill, type: String, count: CostRange, isWindows: Bool = false) {
        if count.high == 0 { return }
        bill.hourly(
            "Instance hours (\(type))", "EC2", "instance:\(type):\(isWindows ? "windows" : "linux")", count,
            note: "Linux, on demand, shared tenancy", .instance(type))
    }

    /// Seven metrics an instance.
    private static func monitoring(_ bill: inout Bill, count: CostRange) {
        bill.fixed("Detailed monitoring", "EC2", "detailed-monitoring", count * 7)
    }

    private static func credits(_ bill: inout Bill, _ setting: PropertyView) {
        guard setting.is("unlimited") else { return }
        bill.used("CPU credits", "cpuCreditVcpuHours", "EC2", "cpu-credits:t3:linux")
    }

    /// - Parameter assumesRoot: whether an instance without mappings is taken to have a root volume of 8 GB.
    static func volumes(_ bill: inout Bill, _ blocks: PropertyView, count: CostRange, assumesRoot: Bool) {
        let volumes = blocks.elements.map { $0["Ebs"] }.filter(\.isPresent)
        if volumes.isEmpty, assumesRoot {
            bill.fixed(
                "Root volume (gp2)", "EBS", "volume:gp2:storage", count * 8,
                note: "8 GB, as most images have; the template does not say")
        }
        for volume in volumes where volume["VolumeSize"].isPresent {
            storage(
                &bill, volume["VolumeType"], size: volume["VolumeSize"], iops: volume["Iops"],
                throughput: volume["Throughput"], count: count)
        }
    }

    @Sendable private static func volume(_ bill: inout Bill) {
        storage(
            &bill, bill["VolumeType"], size: bill["Size"], iops: bill["Iops"], throughput: bill["Throughput"],
            count: CostRange(1))
    }

    private static func storage(
        _ bill: inout Bill, _ type: PropertyView, size: PropertyView, iops: PropertyView, throughput: PropertyView,
        count: CostRange
    ) {
        guard let type = bill.text(type, "VolumeType", default: "gp2"), let size = bill.number(size, "Size") else {
            return
        }
        bill.fixed("Storage (\(type))", "EBS", "volume:\(type):storage", count * size)
        switch type {
        case "gp3":
            // The first 3,000 and 125 MB/s are part of the storage.
            if let iops = bill.number(iops, "Iops", default: 0), iops > 3_000 {
                bill.fixed("Provisioned IOPS (gp3)", "EBS", "volume:gp3:provisioned-iops", count * (iops - 3_000))
            }
            if let rate = bill.number(throughput, "Throughput", default: 0), rate > 125 {
                bill.fixed(
                    "Provisioned throughput (gp3)", "EBS", "volume:gp3:provisioned-throughput", count * (rate - 125))
            }
        case "io1", "io2":
            if let iops = bill.number(iops, "Iops", default: 100) {
                bill.fixed("Provisioned IOPS (\(type))", "EBS", "volume:\(type):provisioned-iops", count * iops)
            }
        default: break
        }
    }

    @Sendable private static func host(_ bill: inout Bill) {
        let type = bill["InstanceType"].string.flatMap { $0.split(separator: ".").first.map(String.init) }
        guard let family = type ?? bill["InstanceFamily"].string else {
            return bill.unknown("Host hours", "the instance family is only known at deployment")
        }
        bill.hourly("Host hours (\(family))", "EC2", "dedicated-host:\(family)")
    }
}
