import MainstayAssembly
import MainstayChecking
import MainstayPolicy

/// The plans of AWS Backup, and what each of them takes.
struct BackupPlanReading {
    /// A selection of a plan, with what it takes.
    private struct Selection {
        var backups: [DataProtection.PlannedBackup]
        var named: [PropertyView]
        var excluded: [PropertyView]
        var tags: [(key: String, value: String)]
    }

    static func read(_ reading: inout EnvironmentReading) {
        let selections = reading.resources("AWS::Backup::BackupSelection").compactMap { selection($0, reading) }
        guard !selections.isEmpty else { return }
        for selection in selections {
            var taken: [Int: String] = [:]
            let excluded = Set(matches(selection.excluded, reading))
            for place in matches(selection.named, reading) { taken[place] = "its name" }
            if !selection.tags.isEmpty {
                for (place, component) in reading.model.components.enumerated() where component.protection != nil {
                    guard let resource = reading.view.resource(component.id),
                        let tag = selection.tags.first(where: { Self.value(of: $0.key, resource) == $0.value })
                    else { continue }
                    taken[place] = taken[place] ?? "the tag \(tag.key)=\(tag.value)"
                }
            }
            for (place, reason) in taken.sorted(by: { $0.key < $1.key }) where !excluded.contains(place) {
                for backup in selection.backups {
                    var backup = backup
                    backup.selectedBy = reason
                    reading.model.components[place].protection?.plans.append(backup)
                }
            }
        }
    }

    private static func value(of tag: String, _ resource: ResourceView) -> String? {
        if let value = resource.tag(tag)?.string { return value }
        // File systems have their tags under another name.
        return resource["FileSystemTags"].elements.first { $0["Key"].is(tag) }?["Value"].string
    }

    private static func selection(_ resource: ResourceView, _ reading: EnvironmentReading) -> Selection? {
        guard let plan = resource["BackupPlanId"].resource else { return nil }
        let selection = resource["BackupSelection"]
        var tags: [(String, String)] = []
        for tag in selection["ListOfTags"].elements {
            if let key = tag["ConditionKey"].string, let value = tag["ConditionValue"].string {
                tags.append((key, value))
            }
        }
        for tag in selection["Conditions"]["StringEquals"].elements {
            guard let key = tag["ConditionKey"].string, let value = tag["ConditionValue"].string else { continue }
            let prefix = "aws:ResourceTag/"
            tags.append((key.hasPrefix(prefix) ? String(key.dropFirst(prefix.count)) : key, value))
        }
        return Selection(
            backups: backups(of: plan, reading), named: selection["Resources"].elements,
            excluded: selection["NotResources"].elements, tags: tags)
    }

    /// The stores that ARNs stand for: those of resources here, and patterns of a service.
    private static func matches(_ places: [PropertyView], _ reading: EnvironmentReading) -> [Int] {
        var found: [Int] = []
        var patterns: [WildcardPattern] = []
        for place in places {
            if let resource = place.mentioned.first {
                if let index = reading.owner(of: resource.name) { found.append(index) }
            } else if let text = place.rendered, text.contains("*") {
                patterns.append(WildcardPattern(text))
            }
        }
        guard !patterns.isEmpty else { return found }
        for (index, component) in reading.model.components.enumerated() where component.protection != nil {
            guard let arn = sampleARN(of: component) else { continue }
            if patterns.contains(where: { $0.mayMeet(arn) }) { found.append(index) }
        }
        return found
    }

    private static func sampleARN(of component: Component) -> WildcardPattern? {
        let region = component.region ?? "*"
        let text: String? =
            switch component.type {
            case "AWS::RDS::DBInstance": "arn:aws:rds:\(region):*:db:*"
            case "AWS::RDS::DBCluster": "arn:aws:rds:\(region):*:cluster:*"
            case "AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable": "arn:aws:dynamodb:\(region):*:table/*"
            case "AWS::S3::Bucket": "arn:aws:s3:::*"
            case "AWS::EFS::FileSystem": "arn:aws:elasticfilesystem:\(region):*:file-system/*"
            default: nil
            }
        return text.map { WildcardPattern($0) }
    }

    // MARK: Plans

    private static func backups(
        of plan: ResourceView, _ reading: EnvironmentReading
    ) -> [DataProtection.PlannedBackup] {
        plan["BackupPlan"]["BackupPlanRule"].elements.map { rule in
            let schedule = rule["ScheduleExpression"].string
            var backup = DataProtection.PlannedBackup(
                plan: plan["BackupPlan"]["BackupPlanName"].string ?? plan.name, rule: rule["RuleName"].string ?? "",
                schedule: schedule, interval: rule["ScheduleExpression"].isAbsent ? 24 : schedule.flatMap(interval),
                isContinuous: rule["EnableContinuousBackup"].isTrue, days: rule["Lifecycle"]["DeleteAfterDays"].int,
                vault: vault(rule["TargetBackupVault"], reading), selectedBy: "")
            backup.copies = rule["CopyActions"].elements.map { copy(($0["DestinationBackupVaultArn"], $0), reading) }
            return backup
        }
    }

    private static func vault(_ property: PropertyView, _ reading: EnvironmentReading) -> DataProtection.Vault {
        guard let resource = property.mentioned.first else { return DataProtection.Vault(id: property.rendered) }
        return vault(resource, reading)
    }

    private static func vault(_ resource: ResourceView, _ reading: EnvironmentReading) -> DataProtection.Vault {
        let lock = resource["LockConfiguration"]
        // Without days until it is final, an administrator can take the lock off.
        return DataProtection.Vault(
            id: resource.name, isLocked: lock["ChangeableForDays"].isPresent,
            key: KeyReading.key(resource["EncryptionKeyArn"], reading))
    }

    private static func copy(
        _ copy: (arn: PropertyView, view: PropertyView), _ reading: EnvironmentReading
    ) -> DataProtection.VaultCopy {
        let days = copy.view["Lifecycle"]["DeleteAfterDays"].int
        if let resource = copy.arn.mentioned.first(where: { $0.type.hasPrefix("AWS::Backup::") }) {
            return DataProtection.VaultCopy(
                region: reading.region(of: resource), isOtherAccount: isOtherAccount(resource, copy.arn, reading),
                days: days, vault: vault(resource, reading), isVaultKnown: true)
        }
        let text = copy.arn.rendered
        let arn = text.map { $0.split(separator: ":", omittingEmptySubsequences: false) }
        let region = arn.flatMap { $0.count > 4 && !$0[3].contains("$") ? String($0[3]) : nil }
        let isOther = text.map { !$0.contains("${AWS::AccountId}") }
        return DataProtection.VaultCopy(
            region: region, isOtherAccount: isOther, days: days, vault: DataProtection.Vault(id: text),
            isVaultKnown: false)
    }

    private static func isOtherAccount(
        _ vault: ResourceView, _ arn: PropertyView, _ reading: EnvironmentReading
    ) -> Bool? {
        guard let account = reading.joined.origin(of: vault.name)?.account else { return false }
        let own = Set(reading.joined.stacks.compactMap { reading.assembly.stacks[$0].account })
        return own.count > 1 && own.first != account
    }

    /// Hours between two runs of a schedule, as far as its form tells.
    static func interval(_ schedule: String) -> Double? {
        guard let open = schedule.firstIndex(of: "("), schedule.hasSuffix(")") else { return nil }
        let fields = schedule[schedule.index(after: open)...].dropLast().split(separator: " ")
        if schedule.hasPrefix("rate"), fields.count == 2, let number = Double(fields[0]), number > 0 {
            let unit = fields[1].hasPrefix("minute") ? 1.0 / 60 : fields[1].hasPrefix("hour") ? 1 : 24
            return number * unit
        }
        guard schedule.hasPrefix("cron"), fields.count == 6 else { return nil }
        let (minute, hour, day, weekday) = (fields[0], fields[1], fields[2], fields[4])
        if minute.contains("/"), let step = minute.split(separator: "/").last.flatMap({ Double($0) }) {
            return step / 60
        }
        if hour == "*" { return 1 }
        if hour.contains("/"), let step = hour.split(separator: "/").last.flatMap({ Double($0) }) { return step }
        let runs = Double(hour.split(separator: ",").count)
        if day != "*", day != "?" { return 730 / max(1, Double(day.split(separator: ",").count)) }
        if weekday != "*", weekday != "?" {
            return weekday.contains("-") ? 72 : 168 / Double(weekday.split(separator: ",").count)
        }
        return 24 / max(1, runs)
    }
}
