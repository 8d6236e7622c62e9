"""Runs cfn-lint on every synthesised template, for us-east-1 and for the stack's own region.

Any error fails. A warning fails too, unless accepted-warnings.yaml lists it with a reason; an entry there that accepts
nothing fails as well, so that the table never outlives what it was made for.

usage: cfn_lint.py [ASSEMBLY…]
"""

import collections
import fnmatch
import json
import pathlib
import subprocess
import sys

import yaml

import assemblies

FIELDS = {"rule", "assembly", "stack", "path", "reason"}
TABLE = pathlib.Path(__file__).with_name("accepted-warnings.yaml")

checks = assemblies.Checks()


def accepted_warnings():
    entries = yaml.safe_load(TABLE.read_text(encoding="utf-8")) or []
    for entry in entries:
        if set(entry) != FIELDS or not all(isinstance(entry[field], str) and entry[field] for field in FIELDS):
            sys.exit(f"error: {TABLE.name}: each entry has {', '.join(sorted(FIELDS))}, all of them text: {entry}")
        entry["used"] = 0
    return entries


def findings(templates, region):
    """cfn-lint's findings on some templates, as it prints them."""
    command = [sys.executable, "-m", "cfnlint", "--format", "json", "--regions", *sorted({"us-east-1", region})]
    result = subprocess.run([*command, "--", *templates], capture_output=True, text=True)
    try:
        return json.loads(result.stdout or "[]")
    except ValueError:
        sys.exit(f"error: cfn-lint failed: {result.stderr or result.stdout}")


def matches(entry, label, stack, rule, path):
    return (
        entry["rule"] == rule and fnmatch.fnmatchcase(label, entry["assembly"])
        and fnmatch.fnmatchcase(stack, entry["stack"]) and fnmatch.fnmatchcase(path, entry["path"]))


table = accepted_warnings()
folders = assemblies.given(sys.argv[1:])
for folder in folders:
    label = assemblies.name(folder)
    by_region = collections.defaultdict(dict)
    for key, stack in assemblies.stacks(folder).items():
        region = stack["environment"].rsplit("/", 1)[1].replace("unknown-region", "us-east-1")
        by_region[region][str(folder / stack["properties"]["templateFile"])] = key
    accepted = 0
    before = checks.failed
    for region, templates in by_region.items():
        for finding in findings(list(templates), region):
            rule = finding["Rule"]["Id"]
            path = "/".join(map(str, finding["Location"]["Path"] or []))
            stack = templates.get(finding["Filename"], "?")
            entry = next((entry for entry in table if matches(entry, label, stack, rule, path)), None)
            if entry and finding["Level"] != "Error":
                entry["used"] += 1
                accepted += 1
            else:
                level = finding["Level"].lower()
                checks.check(False, f"{label} {stack} {path}: {level} {rule}: {finding['Message']}")
    count = sum(map(len, by_region.values()))
    if checks.failed == before:
        checks.passed += count
        print(f"{label}: {count} templates without an error of cfn-lint; {accepted} warnings accepted with a reason")
for entry in table:
    # An entry for an assembly that is not part of this run is neither used nor unused.
    due = any(fnmatch.fnmatchcase(assemblies.name(folder), entry["assembly"]) for folder in folders)
    if due:
        where = f"{entry['rule']} in {entry['assembly']} {entry['stack']} {entry['path']}"
        checks.check(entry["used"], f"accepted-warnings.yaml: {where} accepts nothing any more; remove it")
checks.finish()
