"""Runs the cdk command line on assemblies: `ls`, `synth` and `diff --template`, without an account.

usage: cdk_cli.py CDK_ENTRY [ASSEMBLY…]   (CDK_ENTRY as Tools/setup-cdk-cli prints it)
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

import assemblies

checks = assemblies.Checks()
entry = sys.argv[1]
home = tempfile.TemporaryDirectory()

# Nothing of the user's: no credentials, no configuration, no telemetry, no look at the machine's own role.
environment = {
    "PATH": os.environ["PATH"], "HOME": home.name, "CDK_HOME": home.name, "CI": "true",
    "CDK_DISABLE_CLI_TELEMETRY": "true", "CDK_DISABLE_VERSION_CHECK": "true", "AWS_EC2_METADATA_DISABLED": "true",
}


def cdk(folder, *arguments):
    command = ["node", entry, "--app", str(folder.resolve()), "--no-notices", "--no-color", *arguments]
    return subprocess.run(command, env=environment, cwd=home.name, capture_output=True, text=True, timeout=120)


def check_list(folder, label):
    listed = cdk(folder, "ls", "--long", "--json")
    if not checks.equal(listed.returncode, 0, f"{label}: cdk ls ends well"):
        print(listed.stderr)
        return
    found = {entry["name"]: entry["environment"]["name"] for entry in json.loads(listed.stdout)}
    expected = {
        stack["properties"].get("stackName", key): stack["environment"]
        for key, stack in assemblies.stacks(folder).items()
    }
    checks.equal(found, expected, f"{label}: cdk ls shows every stack with its environment")


def check_stack(folder, label, key, stack):
    name = stack["displayName"]
    file = folder.resolve() / stack["properties"]["templateFile"]
    template = assemblies.read(file)
    synthesised = cdk(folder, "synth", name, "--exclusively", "--json")
    checks.equal(synthesised.returncode, 0, f"{label}: cdk synth {name} ends well ({synthesised.stderr.strip()})")
    try:
        found = json.loads(synthesised.stdout)
    except ValueError:
        found = None
    # The command line leaves its own parameter and rule out of what it shows.
    for section, own in (("Parameters", "BootstrapVersion"), ("Rules", "CheckBootstrapVersion")):
        for value in (found or {}), template:
            value.get(section, {}).pop(own, None)
            if value.get(section) == {}:
                del value[section]
    checks.equal(found, template, f"{label}: cdk synth {name} prints the template")
    same = cdk(folder, "diff", name, "--exclusively", "--template", str(file), "--fail")
    checks.equal(same.returncode, 0, f"{label}: cdk diff {name} finds no difference to its own template")
    checks.check("There were no differences" in same.stdout + same.stderr, f"{label}: cdk diff {name} says so")


def check_difference(folder, label):
    """A template with one resource less must differ; else `diff` proves nothing."""
    key, stack = next(iter(assemblies.stacks(folder).items()))
    template = assemblies.read(folder / stack["properties"]["templateFile"])
    removed, resource = template["Resources"].popitem()
    changed = pathlib.Path(home.name) / "changed.template.json"
    changed.write_text(json.dumps(template))
    result = cdk(folder, "diff", stack["displayName"], "--exclusively", "--template", str(changed), "--fail")
    checks.equal(result.returncode, 1, f"{label}: cdk diff fails where {removed} is new")
    shown = result.stdout + result.stderr
    checks.check(f"[+] {resource['Type']}" in shown, f"{label}: cdk diff shows {removed} as new", shown)


for folder in assemblies.given(sys.argv[2:]):
    label = assemblies.name(folder)
    before = checks.failed
    check_list(folder, label)
    for key, stack in assemblies.stacks(folder).items():
        check_stack(folder, label, key, stack)
    check_difference(folder, label)
    if checks.failed == before:
        print(f"{label}: the cdk command line lists, prints and compares {len(assemblies.stacks(folder))} stacks")
checks.finish()
