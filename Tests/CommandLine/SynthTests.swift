import Foundation
import MainstayTemplate
import Testing

@Suite struct SynthTests {
    @Test func writesTheAssemblyAndShowsWhatIsInIt() throws {
        let fake = try FakeToolchain(platform: FakeToolchain.goodPlatform)
        let result = try fake.run("synth")
        #expect(result.code == 0, "\(result.error)")
        #expect(
            result.output == """
                STACK  ENVIRONMENT  ACCOUNT       REGION        RESOURCES  FINDINGS     TEMPLATE
                Shop   staging      123456789012  eu-central-1          1  no findings  cdk.out/Shop.template.json

                SERVICE  RESOURCES
                IoT              1

                1 stack written to cdk.out: no findings

                """)
        #expect(result.error.isEmpty)
        #expect(fake.folder.exists("package/cdk.out/manifest.json"))
        #expect(try fake.folder.names(in: "package").filter { $0.hasSuffix(".partial") }.isEmpty)
    }

    @Test func worksFromAFolderBelowThePackage() throws {
        let fake = try FakeToolchain(
            platform: #"pwd > "$root/where"; "# + FakeToolchain.goodPlatform)
        #expect(try fake.run("synth", in: "sub").code == 0)
        #expect(try fake.folder.read("where") == "\(fake.folder.path)/package\n")
        #expect(fake.folder.exists("package/cdk.out/manifest.json"))
    }

    @Test func environmentsArePassedOn() throws {
        let fake = try FakeToolchain(platform: #"echo $environments > "$root/asked"; "# + FakeToolchain.goodPlatform)
        #expect(try fake.run("synth", "staging", "production").code == 0)
        #expect(try fake.folder.read("asked") == "staging production\n")
    }

    @Test func findingsOfThePlatformFailTheRunAndKeepTheOldAssembly() throws {
        let fake = try FakeToolchain(
            platform: """
                echo '[{"rule":"unknown-environment","severity":"error","message":"there is no environment \\"stagin\\"",\
                "help":"did you mean \\"staging\\"?","file":"Shop/Shop.swift","line":3,"column":5}]'
                exit 1
                """)
        try fake.folder.write("// here", to: "package/Sources/Shop/Shop.swift")
        try fake.folder.write(Samples.assembly(stack: "Old"), below: "package/cdk.out")
        let result = try fake.run("synth", "stagin")
        #expect(result.code == 1)
        #expect(result.output.contains("error[unknown-environment]: there is no environment \"stagin\""))
        #expect(result.output.contains("--> Sources/Shop/Shop.swift:3:5"))
        #expect(result.output.hasSuffix("nothing was written: 1 error\n"))
        #expect(fake.folder.exists("package/cdk.out/Old.template.json"))
    }

    @Test func anAssemblyThatTheCheckRefusesIsWrittenAndFails() throws {
        let fake = try FakeToolchain(platform: FakeToolchain.goodPlatform)
        let broken = Samples.template.replacing("ThingName", with: "ThingNam")
        try fake.folder.write(broken, to: "assembly/Shop.template.json")
        let result = try fake.run("synth")
        #expect(result.code == 1)
        #expect(result.output.contains("--> cdk.out/Shop.template.json:1:"), "\(result.output)")
        #expect(result.output.hasSuffix("1 stack written to cdk.out: 1 error\n"))
        #expect(fake.folder.exists("package/cdk.out/manifest.json"))
        let unchecked = try fake.run("synth", "--no-check")
        #expect(unchecked.code == 0)
        #expect(unchecked.output.hasSuffix("1 stack written to cdk.out: no findings\n"))
    }

    @Test func theConfigurationOfChecksHoldsForTheAssembly() throws {
        let fake = try FakeToolchain(platform: FakeToolchain.goodPlatform)
        let broken = Samples.template.replacing("ThingName", with: "ThingNam")
        try fake.folder.write(broken, to: "assembly/Shop.template.json")
        #expect(try fake.run("synth").code == 1)
        try fake.folder.write(
            "checks:\n  skip:\n    - {rule: unknown-property, reason: old, owner: data, until: 9999-12-31}\n",
            to: "package/mainstay.yaml")
        let waived = try fake.run("synth")
        #expect(waived.code == 0, "\(waived.output)")
        #expect(waived.output.hasSuffix("1 stack written to cdk.out: no findings\n"))
        try fake.folder.write("checks: {failon: error}\n", to: "package/mainstay.yaml")
        #expect(try fake.run("synth").code == 2)
    }

    @Test func aNewAssemblyReplacesTheOldOneAndNothingElse() throws {
        let fake = try FakeToolchain(platform: FakeToolchain.goodPlatform)
        try fake.folder.write(Samples.assembly(stack: "Old"), below: "package/out")
        try fake.folder.write("mine", to: "package/out/notes.txt")
        #expect(try fake.run("synth", "--output", "out").code == 0)
        #expect(
            try fake.folder.names(in: "package/out")
                == ["Shop.template.json", "mainstay.json", "manifest.json", "notes.txt"])
    }

    @Test func aForeignManifestIsNotOverwritten() throws {
        let fake = try FakeToolchain(platform: FakeToolchain.goodPlatform)
        try fake.folder.write("{\"name\": \"a web app\"}", to: "package/site/manifest.json")
        let result = try fake.run("synth", "--output", "site")
        #expect(result.code == 2)
        #expect(result.error.contains("its manifest.json is not that of an assembly"))
        #expect(try fake.folder.read("package/site/manifest.json") == "{\"name\": \"a web app\"}")
    }

    @Test func compilerErrorsArePassedThroughAlone() throws {
        let fake = try FakeToolchain(
            build: """
                echo "$root/package/Sources/Shop/Shop.swift:4:9: warning: never used"
                echo "error: emit-module command failed with exit code 1 (use -v to see invocation)"
                echo "$root/package/Sources/Shop/Shop.swift:2:5: error: cannot find 'y' in scope"
                echo "1 | let x = 1"
                echo ""
                echo "$root/package/Sources/Shop/Shop.swift:2:5: error: cannot find 'y' in scope"
                echo "1 | let x = 1"
                exit 1
                """, platform: FakeToolchain.goodPlatform)
        let result = try fake.run("synth")
        #expect(result.code == 1)
        #expect(
            result.error == """
                Sources/Shop/Shop.swift:2:5: error: cannot find 'y' in scope
                1 | let x = 1
                error: the platform does not build

                """)
        let report = try JSON(try fake.run("synth", "--json").output)
        #expect(report["written"]?.bool == false)
        #expect(report["findings"]?.array?.count == 1)
        #expect(report["findings"]?.array?.first?["rule"]?.string == "compile-error")
        #expect(report["findings"]?.array?.first?["file"]?.string == "Sources/Shop/Shop.swift")
    }

    @Test func severalPlatformsAreAChoice() throws {
        let dependency = #""type": "executable", "dependencies": [{"byName": ["Mainstay", null]}]"#
        let fake = try FakeToolchain(
            manifest: """
                {"name": "Shops", "products": [], "targets": [
                {"name": "Shop", \(dependency)}, {"name": "Fair", \(dependency)}]}
                """, platform: FakeToolchain.goodPlatform)
        let result = try fake.run("synth")
        #expect(result.code == 2)
        #expect(result.error.contains("several platforms: Fair, Shop"))
        #expect(try fake.run("synth", "--product", "Shop").code == 0)
        let wrong = try fake.run("synth", "--product", "Shp")
        #expect(wrong.code == 2)
        #expect(wrong.error.contains("did you mean \"Shop\"?"))
    }

    @Test func aCrashIsToldWithWhatThePlatformSaid() throws {
        let fake = try FakeToolchain(platform: "echo 'Fatal error: index out of range' >&2; kill -ILL $$")
        let result = try fake.run("synth")
        #expect(result.code == 1)
        #expect(result.error.contains("the platform crashed (signal 4)"))
        #expect(result.error.contains("index out of range"))
    }

    @Test func whatThePlatformPrintsGoesToStandardError() throws {
        let fake = try FakeToolchain(platform: "echo hello; " + FakeToolchain.goodPlatform)
        let result = try fake.run("synth", "--json")
        #expect(result.error == "hello\n")
        let report = try JSON(result.output)
        #expect(report["written"]?.bool == true)
        #expect(report["output"]?.string == "cdk.out")
        let stack = try #require(report["stacks"]?.array?.first)
        #expect(stack["stackName"]?.string == "shop-stack")
        #expect(stack["environment"]?.string == "staging")
        #expect(stack["resourcesByService"]?["IoT"]?.int == 1)
        #expect(stack["template"]?.string == "cdk.out/Shop.template.json")
    }

    @Test func ctrlCEndsTheChildrenAndLeavesTheOldAssembly() throws {
        // The build tells its process id through a pipe, then waits for a byte that never comes.
        let fake = try FakeToolchain(
            build: #"echo $$ > "$root/started"; read never < "$root/never""#, platform: FakeToolchain.goodPlatform)
        try fake.folder.write(Samples.assembly(stack: "Old"), below: "package/cdk.out")
        for pipe in ["started", "never"] { #expect(mkfifo("\(fake.folder.path)/\(pipe)", 0o600) == 0) }
        let running = try fake.start(["synth"])
        // Opening the pipe waits for the child.
        let started = try #require(FileHandle(forReadingAtPath: "\(fake.folder.path)/started"))
        let said = String(decoding: try #require(try started.readToEnd()), as: UTF8.self)
        let child = try #require(Int32(said.dropLast()))
        running.process.interrupt()
        let result = try running.wait()
        #expect(result.code == 130)
        #expect(kill(child, 0) == -1 && errno == ESRCH)
        #expect(fake.folder.exists("package/cdk.out/Old.template.json"))
        #expect(try fake.folder.names(in: "package").sorted() == [".build", "Package.swift", "cdk.out", "sub"])
    }

    @Test func aToolchainIsNeeded() throws {
        let fake = try FakeToolchain(platform: "")
        var tool = fake.tool
        tool.variables["PATH"] = "\(fake.folder.path)/nothing"
        let result = try tool.start(["synth"], in: "package").wait()
        #expect(result.code == 2)
        #expect(result.error.contains("there is no program swift"))
    }
}
