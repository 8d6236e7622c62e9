"""Holds the playbook to Ansible's syntax check, to ansible-lint's strictest profile, to yamllint, and its workflow to the
schema of GitHub Actions. Each judge first shows that it can refuse: a file with a fault must not pass.

usage: lint_tests.py
"""

import json
import pathlib
import shutil
import tempfile

import yaml
from playbook import COMMANDS, FOLDER, PLATFORM, ROOT, run

import assemblies

checks = assemblies.Checks()
WORKFLOW = PLATFORM / ".github/workflows/ansible.yml"
SYNTAX = ["-i", "localhost,", "--syntax-check", "site.yml"]
LINT = ["--offline", "--nocolor", "--project-dir", "."]
FAULTS = {
    "syntax": ("site.yml", "  become: true", "  becoming: true"),
    "name that says nothing": ("roles/audit/tasks/main.yml", "- name: What is recorded\n  ", "- "),
    "mode that is missing": ("roles/audit/tasks/main.yml", '    mode: "0640"\n  notify: Load', "  notify: Load"),
    "variable of nobody": ("roles/audit/defaults/main.yml", "audit_files: 5", "audit_files: 5\nfiles: 5"),
}


def altered(work, path, old, new):
    """A copy of the playbook with one text replaced."""
    copy = pathlib.Path(work) / "ansible"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(FOLDER, copy, ignore=shutil.ignore_patterns(".ansible"))
    text = (copy / path).read_text(encoding="utf-8")
    checks.check(old in text, f"{path} has {old!r}")
    (copy / path).write_text(text.replace(old, new, 1), encoding="utf-8")
    return copy


def passes(result, what):
    checks.check(result.returncode == 0, what, result.stdout[-3000:] + result.stderr[-3000:])


passes(run("ansible-playbook", *SYNTAX), "Ansible's syntax check")
passes(run("yamllint", "--strict", "."), "yamllint")
lint = run("ansible-lint", *LINT)
passes(lint, "ansible-lint")
told = lint.stdout + lint.stderr
checks.check("Profile 'production' was required, and it passed" in told, "ansible-lint's profile production", told[-500:])

with tempfile.TemporaryDirectory() as work:
    for name, (path, old, new) in FAULTS.items():
        copy = altered(work, path, old, new)
        judge = ["ansible-playbook", *SYNTAX] if name == "syntax" else ["ansible-lint", *LINT]
        checks.check(run(*judge, folder=copy).returncode != 0, f"{name}: refused")
    copy = altered(work, "site.yml", "  become: true", "  become:   true")
    checks.check(run("yamllint", "--strict", ".", folder=copy).returncode != 0, "untidy YAML: refused")

    schema = ["--builtin-schema", "vendor.github-workflows"]
    passes(run("check-jsonschema", *schema, WORKFLOW), "the workflow by the schema of GitHub Actions")
    wrong = pathlib.Path(work) / "wrong.yml"
    wrong.write_text(WORKFLOW.read_text(encoding="utf-8").replace("runs-on:", "runs-at:", 1), encoding="utf-8")
    checks.check(run("check-jsonschema", *schema, wrong).returncode != 0, "a workflow that runs nowhere: refused")

# Every role says what it takes, and is told about.
for role in sorted((FOLDER / "roles").iterdir()):
    options = yaml.safe_load((role / "meta/argument_specs.yml").read_text())["argument_specs"]["main"]["options"]
    defaults = yaml.safe_load((role / "defaults/main.yml").read_text())
    checks.equal(sorted(defaults), sorted(options), f"{role.name}: what has a default and what is specified")
    checks.check(all("type" in option for option in options.values()), f"{role.name}: every option has a type")
    checks.check((role / "README.md").is_file(), f"{role.name} has a README.md")

# One set of versions, here and where the platform runs it, with the collections that they carry.
pinned = set((ROOT / "Tests/Ansible/requirements.txt").read_text().split())
used = set(line for line in (FOLDER / "requirements.txt").read_text().splitlines() if not line.startswith("#"))
checks.check(used <= pinned, "the platform uses the versions that are tested", f"others: {sorted(used - pinned)}")
collections = next(COMMANDS.parent.glob("lib/python3*/site-packages/ansible_collections"))
for wanted in yaml.safe_load((FOLDER / "requirements.yml").read_text())["collections"]:
    manifest = collections / wanted["name"].replace(".", "/") / "MANIFEST.json"
    carried = json.loads(manifest.read_text())["collection_info"]["version"]
    checks.equal(wanted["version"], carried, f"version of {wanted['name']}")
checks.finish()
