"""Holds files that deliver to what their readers expect: workflows for GitHub Actions to their published schema, and
build specifications in templates to what CodeBuild documents.

Each judge first shows that it can refuse: a file with a fault must not pass.

usage: delivery_files.py FOLDER
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import assemblies

folder = pathlib.Path(sys.argv[1])
checks = assemblies.Checks()

# https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html
SPECIFICATION = {"version", "run-as", "env", "proxy", "batch", "phases", "reports", "artifacts", "cache"}
PHASES = {"install", "pre_build", "build", "post_build"}
PHASE = {"run-as", "on-failure", "commands", "finally", "runtime-versions", "steps"}


def is_workflow(path):
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", str(path)]
    return subprocess.run(command, capture_output=True, text=True)


def faults(text):
    """What CodeBuild would not take of a specification."""
    try:
        value = json.loads(text)
    except ValueError as problem:
        return [str(problem)]
    found = [f"unknown member {key}" for key in sorted(set(value) - SPECIFICATION)]
    if value.get("version") != "0.2":
        found.append("the version is not 0.2")
    if not value.get("phases"):
        found.append("no phase")
    for name, phase in value.get("phases", {}).items():
        if name not in PHASES:
            found.append(f"unknown phase {name}")
        found += [f"unknown member {key} of {name}" for key in sorted(set(phase) - PHASE)]
        if not all(isinstance(command, str) for command in phase.get("commands", [None])):
            found.append(f"commands of {name} are not texts")
        if phase.get("on-failure") not in (None, "ABORT", "CONTINUE"):
            found.append(f"{name} goes on in an unknown way")
    return found


workflow = folder / "deliver.yml"
result = is_workflow(workflow)
checks.equal(result.returncode, 0, f"{workflow.name} by the schema of GitHub Actions\n{result.stdout}")
with tempfile.TemporaryDirectory() as scratch:
    wrong = pathlib.Path(scratch) / "wrong.yml"
    wrong.write_text(workflow.read_text(encoding="utf-8").replace("runs-on:", "runs-at:"), encoding="utf-8")
    checks.check(is_workflow(wrong).returncode != 0, "a workflow that runs nowhere is refused")

checks.equal(len(faults('{"version": "0.1", "phases": {"built": {}}, "more": 1}')), 4, "faults of a wrong specification")
count = 0
for template in sorted((folder / "cdk.out").glob("*.template.json")):
    for name, resource in assemblies.read(template)["Resources"].items():
        if resource["Type"] != "AWS::CodeBuild::Project":
            continue
        count += 1
        text = resource["Properties"]["Source"].get("BuildSpec")
        checks.equal(faults(text) if isinstance(text, str) else ["no text"], [], f"build specification of {name}")
checks.check(count > 0, "there are build specifications")

root = pathlib.Path(__file__).resolve().parents[2]
workflows = sorted(root.glob("Platforms/*/.github/workflows/*.yml"))
for path in workflows:
    result = is_workflow(path)
    checks.equal(result.returncode, 0, f"{path.relative_to(root)} by the schema of GitHub Actions\n{result.stdout}")
checks.check(bool(workflows), "platforms have workflows")
checks.finish()
