import MainstayConstructs

extension ContainerService.Configuration {
    /// Reports what ECS would refuse, or what cannot work.
    func check(for node: Node) {
        cpu.check(memory, for: node)
        LogRetention.check(logRetentionDays, for: node)
        checkDeployment(node)
        checkContainers(node)
        if let port, !(1...65_535).contains(port) {
            node.report("invalid-port", "\(port) is not a port", help: "use 1 to 65535")
        }
        if let storage = ephemeralStorage, !(21...200).contains(storage.gibibytes) {
            node.report(
                "invalid-ephemeral-storage", "a task cannot have \(storage.gibibytes) GiB of ephemeral storage",
                help: "use 21 to 200 GiB; without the setting it is 20")
        }
        if let instances, instances.architecture != architecture || ephemeralStorage != nil || capacity != .onDemand {
            node.report(
                "unsuitable-instances",
                "the tasks' architecture, ephemeral storage or Fargate capacity do not fit the instances they run on",
                help: "set `architecture` to that of the instances, and leave out `capacity` and `ephemeralStorage`")
        }
        if case .spot(let base) = capacity, !(0...100_000).contains(base) {
            node.report(
                "invalid-on-demand-base", "\(base) is no number of tasks to run on demand", help: "use 0 to 100000")
        }
    }

    private func checkDeployment(_ node: Node) {
        if let desiredCount, desiredCount < 0 {
            node.report("invalid-desired-count", "a service cannot have \(desiredCount) tasks", help: "use 0 or more")
        }
        if let desiredCount, let scaling,
            !(min(scaling.minimum, scaling.maximum)...scaling.maximum).contains(desiredCount)
        {
            node.report(
                "invalid-desired-count",
                "\(desiredCount) tasks are outside of what scaling allows, \(scaling.minimum) to \(scaling.maximum)",
                help: "leave desiredCount out: scaling decides")
        }
        if !(0...100).contains(minimumHealthyPercent) || !(100...200).contains(maximumPercent)
            || minimumHealthyPercent == maximumPercent
        {
            node.report(
                "invalid-deployment-percentages",
                "a deployment cannot keep \(minimumHealthyPercent) to \(maximumPercent) percent of the tasks",
                help: "use a minimum of 0 to 100 and a maximum of 100 to 200 above it")
        }
    }

    private func checkContainers(_ node: Node) {
        if executeCommand, readonlyRootFilesystem {
            node.report(
                "execute-command-on-readonly-root",
                "ECS Exec writes to the container's root file system, which is read-only",
                help: "set readonlyRootFilesystem = false where executeCommand is on")
        }
        if let first = containerHealthCheck.first, first != "CMD", first != "CMD-SHELL" {
            node.report(
                "invalid-container-health-check", "a container's health check cannot begin with \"\(first)\"",
                help: "begin it with CMD, or with CMD-SHELL to run it in a shell")
        }
        if !(2...120).contains(stopTimeout.seconds) {
            node.report(
                "invalid-stop-timeout", "Fargate cannot wait \(stopTimeout.seconds) seconds for a container to stop",
                help: "use 2 to 120 seconds")
        }
        var names: Set<String> = [node.id]
        if tracing { names.insert(TraceCollector.containerName) }
        for sidecar in sidecars where !names.insert(sidecar.name).inserted {
            node.report(
                "duplicate-container-name", "two containers of the task are called \"\(sidecar.name)\"",
                help: "give the sidecar another name")
        }
        for path in writablePaths where !path.hasPrefix("/") || path == "/" {
            node.report(
                "invalid-writable-path", "\"\(path)\" is no folder of the container that can be made writable",
                help: "write a path such as /tmp; readonlyRootFilesystem = false makes everything writable")
        }
    }
}
