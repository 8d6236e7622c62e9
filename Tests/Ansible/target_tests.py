"""Runs the playbook against a root that is thrown away: the second run changes nothing, what somebody altered is put back
and nothing else, check mode tells without doing, and wrong arguments are refused. Once as Debian, once as Amazon Linux.

usage: target_tests.py
"""

import hashlib
import json
import pathlib
import stat
import subprocess
import sys
import tempfile

import target
from playbook import FOLDER, environment

import assemblies

target.enter_namespace()
checks = assemblies.Checks()
SSH = "etc/ssh/sshd_config.d/10-hosting.conf"
SUDO = "etc/sudoers.d/60-operators"
AGENT = "opt/aws/amazon-cloudwatch-agent/etc/hosting.json"
FILES = {
    "Debian": ["etc/chrony/chrony.conf", "etc/apt/apt.conf.d/60-hosting",
               "etc/systemd/system/apt-daily-upgrade.timer.d/60-hosting.conf"],
    "Amazon Linux": ["etc/chrony.conf", "etc/dnf/automatic.conf", "etc/dnf/vars/releasever",
                     "etc/systemd/system/dnf-automatic.timer.d/60-hosting.conf"],
}
COMMON = [SSH, SUDO, AGENT, "etc/sysctl.d/60-hosting.conf", "etc/modprobe.d/60-hosting.conf",
          "etc/audit/rules.d/60-hosting.rules", "etc/audit/auditd.conf", "etc/profile.d/60-hosting.sh",
          "etc/profile.d/61-hosting-tools.sh", "etc/issue.net", "usr/local/bin/tool"]
# A value that each role has to refuse, and what it says of it.
WRONG = [
    ("baseline", {"baseline_ssh": "sometimes"}, "value of baseline_ssh must be one of"),
    ("baseline", {"baseline_session_timeout": "soon"}, "baseline_session_timeout"),
    ("accounts", {"accounts_operators": [{"name": "ada", "purpose": "CHG-1"}]}, "missing required arguments: expires"),
    ("accounts", {"accounts_operators": [{"name": "ada", "purpose": "CHG-1", "expires": "soon"}]}, "Assertion failed"),
    ("accounts", {"accounts_commands": ["journalctl"]}, "Assertion failed"),
    ("audit", {"audit_watched": [{"path": "/etc", "permissions": "q", "key": "k"}]}, "value of permissions must be"),
    ("logging", {"logging_environment": "moon"}, "value of logging_environment must be one of"),
    ("patching", {"patching_activate": "perhaps"}, "patching_activate"),
    ("tools", {"tools_binaries": [{"name": "kubectl", "version": "1", "url": "u"}]}, "missing required arguments: sha256"),
]


def tool(folder):
    """A program to install, with the digest that its bytes have."""
    program = folder / "tool"
    program.write_text("#!/bin/sh\necho tool\n", encoding="utf-8")
    digest = hashlib.sha256(program.read_bytes()).hexdigest()
    # It is read on the host; what is mounted over a folder of the machine is not seen there.
    return {"name": "tool", "version": "1", "url": "file:///opt/tool", "sha256": {"amd64": digest, "arm64": digest}}


def nothing_changes(played, what):
    checks.equal((played.changed, played.failed, played.changes), (0, 0, []), what)


def same(box, before, what):
    now = box.state()
    differing = {path: (before.get(path), now.get(path)) for path in now | before if before.get(path) != now.get(path)}
    checks.equal(differing, {}, what)


def converge(box, name, tools):
    first = box.play(**tools)
    checks.equal(first.failed, 0, f"{name}: the first run fails nowhere")
    checks.check(first.changed > 15, f"{name}: the first run changes what there is to change", str(first.changed))
    for path in COMMON + FILES[name]:
        checks.check((box.written / path).is_file(), f"{name}: {path} is written", "\n".join(first.problems))
    others = [path for kind, paths in FILES.items() if kind != name for path in paths]
    checks.equal([path for path in others if (box.written / path).exists()], [], f"{name}: no file of another system")
    checks.check(not any("packages" in task.lower() or "runs" in task for task in first.done), f"{name}: nothing runs")
    checks.check("PasswordAuthentication no\n" in box.read(SSH), f"{name}: SSH takes no password")
    shadow = dict(line.split(":", 2)[:2] for line in box.read("etc/shadow").splitlines())
    checks.check(shadow["root"].startswith("!"), f"{name}: root has no password")
    checks.equal(stat.S_IMODE((box.root / SUDO).stat().st_mode), 0o440, f"{name}: mode of {SUDO}")
    collected = json.loads(box.read(AGENT))["logs"]["logs_collected"]["files"]["collect_list"]
    groups = {entry["log_group_name"] for entry in collected}
    checks.equal(groups, {"/HostingProduction-Administration-HostLog"}, f"{name}: where logs go")
    before = box.state()
    nothing_changes(box.play(**tools), f"{name}: the second run changes nothing")
    same(box, before, f"{name}: no file differs after the second run")
    return before


def put_back(box, name, tools, before):
    (box.root / SSH).write_text("PermitRootLogin yes\n", encoding="utf-8")
    altered = box.state()
    told = box.play("--check", "--diff", **tools)
    checks.equal(told.changes, ["baseline : SSH takes no password and nobody as root"], f"{name}: what check mode tells")
    diff = told.diffs[0] if told.diffs else {}
    checks.check("PermitRootLogin yes" in diff.get("before", ""), f"{name}: the difference has what is there", str(diff))
    checks.check("PermitRootLogin no" in diff.get("after", ""), f"{name}: the difference has what it will be", str(diff))
    same(box, altered, f"{name}: check mode writes nothing")
    played = box.play(**tools)
    checks.equal((played.changed, played.failed), (1, 0), f"{name}: one altered file is one change")
    same(box, before, f"{name}: what was altered is put back, and nothing else")

    (box.root / SUDO).chmod(0o666)
    (box.root / "etc/issue.net").unlink()
    played = box.play("--tags", "baseline,accounts", **tools)
    checks.equal((played.changed, played.failed), (2, 0), f"{name}: permissions and a missing file are two changes")
    same(box, before, f"{name}: both are put back")


def operators(box, tools):
    people = {"accounts_operators": [{"name": "ada", "purpose": "CHG-1", "expires": "2031-01-31"}]}
    played = box.play("--tags", "accounts", **tools, **people)
    checks.equal((played.changes, played.failed), (["accounts : Operators"], 0), "somebody becomes an operator")
    entry = next((line for line in box.read("etc/shadow").splitlines() if line.startswith("ada:")), "").split(":")
    checks.check(len(entry) > 7 and entry[1].startswith("!"), "nobody logs in by a password", str(entry))
    checks.equal(entry[7:8], ["22310"], "the account ends on its day")
    groups = [line for line in box.read("etc/group").splitlines() if line.startswith("operators:")]
    checks.check(groups and groups[0].endswith(":ada"), "they are in the group", str(groups))
    nothing_changes(box.play("--tags", "accounts", **tools, **people), "an operator stays one")
    played = box.play("--tags", "accounts", **tools)
    gone = ["accounts : Whoever is not an operator any more is gone"]
    checks.equal((played.changes, played.failed), (gone, 0), "whoever is not named any more goes")
    checks.check("ada:" not in box.read("etc/passwd"), "the account is gone")


def refusals(box):
    before = box.state()
    for role, variables, message in WRONG:
        played = box.play("--tags", role, **{"tools_binaries": []} | variables)
        said = any(message in problem for problem in played.problems)
        checks.check(played.failed == 1 and said, f"{role} refuses {variables}", f"{played.problems}")
    same(box, before, "what is refused changes nothing")
    other = {"name": "other", "version": "2", "url": "file:///opt/tool", "sha256": {"amd64": "0" * 64, "arm64": "0" * 64}}
    played = box.play("--tags", "tools", tools_binaries=[other])
    checks.equal(played.failed, 1, "a program with another digest is refused")
    checks.check(not (box.root / "usr/local/bin/other").exists(), "it is not installed")


def twice(box, tools):
    """The command that a workflow runs, on a root where it has all to do, and where a value never settles."""
    command = [str(FOLDER / "twice"), *box.arguments(**tools), "--tags", "tools"]
    result = subprocess.run(command, env=environment(), capture_output=True, text=True)
    checks.check(result.returncode == 0 and "second run changes nothing" in result.stdout, "twice", result.stdout[-2000:])
    command = [str(FOLDER / "twice"), *box.arguments(**tools, baseline_banner="{{ lookup('pipe', 'date +%s%N') }}"),
               "--tags", "baseline"]
    result = subprocess.run(command, env=environment(), capture_output=True, text=True)
    checks.check(result.returncode != 0, "a value that never settles is refused", result.stdout[-2000:])


with tempfile.TemporaryDirectory() as scratch:
    target.Target.mount("-t", "tmpfs", "targets", scratch)
    folder = pathlib.Path(scratch)
    tools = {"tools_binaries": [tool(folder)]}
    is_quick = "--quick" in sys.argv
    for name in ["Debian"] if is_quick else FILES:
        box = target.Target(folder / "box", amazon=name == "Amazon Linux")
        (box.root / "opt/tool").write_bytes((folder / "tool").read_bytes())
        before = converge(box, name, tools)
        if name == "Debian":
            put_back(box, name, tools, before)
            if not is_quick:
                operators(box, tools)
                refusals(box)
        box.close()
    if not is_quick:
        box = target.Target(folder / "box", amazon=False)
        (box.root / "opt/tool").write_bytes((folder / "tool").read_bytes())
        twice(box, tools)
        box.close()
    checks.check(not pathlib.Path("/", SUDO).exists(), "the machine itself has nothing of it")
    subprocess.run(["umount", scratch], check=True)
checks.finish()
