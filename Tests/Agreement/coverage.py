"""Writes the tables that hold the rules of cfn-lint and cloudformation-validate against Mainstay's.

usage: coverage.py

Which rule covers which id is written in Sources/Validation/Rules; what is not covered, and why, in uncovered.yaml. An id
in neither is listed as not yet.
"""

import collections
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = ROOT / "Documentation" / "reference"
STATUS = {
    "better": "covered better", "offline": "not offline", "tool": "about the tool itself", "policy": "policy rules",
    "yet": "not yet",
}


def names():
    """The rules of validation."""
    found = set()
    for path in (ROOT / "Sources/Validation/Rules").glob("*Rules.swift"):
        found.update(re.findall(r'rule\(\s*"([a-z-]+)"', path.read_text()))
    return found


def described():
    """The ids that each rule names, by tool."""
    ids = {"cfnLint": collections.defaultdict(list), "cloudFormationValidate": collections.defaultdict(list)}
    for path in sorted((ROOT / "Sources/Validation/Rules").glob("*Rules.swift")):
        for block in re.split(r"\n        rule\(", path.read_text())[1:]:
            name = re.search(r'"([a-z-]+)"', block).group(1)
            for tool, table in ids.items():
                found = re.search(tool + r":\s*\[(.*?)\]", block, re.S)
                for rule in re.findall(r'"(\w+)"', found.group(1)) if found else []:
                    table[rule].append(name)
    return ids


def cfn_lint():
    command = pathlib.Path(sys.executable).with_name("cfn-lint")
    lines = subprocess.run([command, "--list-rules"], capture_output=True, text=True).stdout.splitlines()
    return dict(match.groups() for line in lines if (match := re.match(r"([EWI]\d{4}): (.*)", line)))


def cloudformation_validate():
    import cloudformation_validate as cv

    return {rule.id: rule.description for rule in cv.RegoEngine().list_rules()}


def write(name, tool, rules, covered, uncovered):
    rows = []
    counts = collections.Counter()
    for rule, text in sorted(rules.items()):
        entry = uncovered.get(rule)
        if rule in covered:
            status = "covered"
            note = ", ".join(f"`{name}`" for name in sorted(set(covered[rule])))
        else:
            status, _, note = (entry or "yet").partition(" ")
            status = STATUS[status]
        counts[status] += 1
        rows.append(f"| {rule} | {text.replace('|', '/')} | {status} | {note} |")
    total = sum(counts.values())
    summary = ", ".join(f"{count} {status}" for status, count in counts.most_common())
    (TARGET / name).write_text(
        f"# The rules of {tool}\n\n"
        f"Each id of {tool}, and the rule of `mainstay check` that finds the same: {total} ids, {summary}. "
        "Made by `Tests/Agreement/run coverage`.\n\n"
        "*Not offline* needs AWS or files that are not at hand. *Policy rules* are about what is wise, not about what "
        "CloudFormation takes, and belong to the policy engine.\n\n"
        "| id | what it is about | status | by |\n|---|---|---|---|\n" + "\n".join(rows) + "\n")
    print(f"{name}: {total} ids, {summary}")


def main():
    import yaml

    ids = described()
    uncovered = yaml.safe_load(pathlib.Path(__file__).with_name("uncovered.yaml").read_text()) or {}
    write("coverage-cfn-lint.md", "cfn-lint 1.58.0", cfn_lint(), ids["cfnLint"], uncovered)
    write(
        "coverage-cloudformation-validate.md", "cloudformation-validate 1.14.0", cloudformation_validate(),
        ids["cloudFormationValidate"], uncovered)


if __name__ == "__main__":
    main()
