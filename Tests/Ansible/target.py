"""A root that a playbook may do anything to: what the machine has, with all that is written to it kept in memory.

It is a chroot over an overlay in a mount namespace of its own, so that nothing of it is left when the test is over.
"""

import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import sys

import playbook

# What makes a host Amazon Linux to Ansible.
AMAZON = {
    "etc/os-release": 'NAME="Amazon Linux"\nVERSION="2023"\nID="amzn"\nID_LIKE="fedora"\nVERSION_ID="2023"\n',
    "etc/system-release": "Amazon Linux release 2023.9.20251117 (Amazon Linux)\n",
}
# Of other systems than Amazon Linux, by which Ansible would know the machine.
OTHERS = ["etc/debian_version", "etc/lsb-release", "usr/lib/os-release"]


def enter_namespace():
    """Starts the program anew as root with mounts of its own, where it is not in there yet."""
    if os.environ.get("TARGET_NAMESPACE") == "1":
        return
    if not sys.platform.startswith("linux"):
        print("not run: a root that is thrown away needs Linux")
        sys.exit(0)
    own = ["unshare", "--mount", "--propagation", "private"]
    if os.geteuid() != 0:
        own = ["sudo", "--non-interactive", *own]
    if subprocess.run([*own, "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True).returncode != 0:
        print("NOT RUN: mounts of one's own are not permitted here, which a root that is thrown away needs", file=sys.stderr)
        sys.exit(0)
    command = [*own, "env", "TARGET_NAMESPACE=1", sys.executable, *sys.argv]
    os.execvp(command[0], command)


class Target:
    def __init__(self, folder, amazon):
        self.folder = pathlib.Path(folder)
        self.written = self.folder / "written"
        self.root = self.folder / "root"
        for path in (self.written, self.folder / "work", self.root):
            path.mkdir(parents=True)
        self.mount("-t", "overlay", "target", "-o",
                   f"lowerdir=/,upperdir={self.written},workdir={self.folder / 'work'}", self.root)
        for name in ("proc", "dev"):
            self.mount("--rbind", f"/{name}", self.root / name)
        if amazon:
            for path in OTHERS:
                (self.root / path).unlink(missing_ok=True)
            for path, text in AMAZON.items():
                (self.root / path).unlink(missing_ok=True)
                (self.root / path).write_text(text, encoding="utf-8")

    @staticmethod
    def mount(*arguments):
        subprocess.run(["mount", *map(str, arguments)], check=True)

    def arguments(self, **variables):
        # Nothing runs in the root: no service is started, no package fetched.
        variables = {
            "ansible_host": str(self.root), "ansible_connection": "community.general.chroot", "ansible_become": False,
            "ansible_python_interpreter": "/usr/bin/python3", "target": "box", "environment_name": "production",
            "host_is_running": False, "host_installs_packages": False,
        } | variables
        return ["-i", "box,", "--extra-vars", json.dumps(variables)]

    def play(self, *arguments, **variables):
        result = playbook.run(
            "ansible-playbook", *self.arguments(**variables), *arguments, "site.yml",
            ANSIBLE_STDOUT_CALLBACK="ansible.posix.json", ANSIBLE_CACHE_PLUGIN="ansible.builtin.jsonfile",
            ANSIBLE_CACHE_PLUGIN_CONNECTION=str(self.folder / "facts"))
        return Played(result)

    def read(self, path):
        return (self.root / path).read_text(encoding="utf-8")

    def state(self):
        """Whatever is written, by content and permissions; without what Ansible itself leaves, and backups."""
        found = {}
        for path in sorted(self.written.rglob("*")):
            name = str(path.relative_to(self.written))
            if name.startswith(("dev", "proc", "root/.ansible", "tmp/")) or name.endswith("-"):
                continue
            if path.is_file() and not path.is_symlink():
                digest = hashlib.sha256(path.read_bytes()).hexdigest()
                found[name] = (digest, oct(path.stat().st_mode), path.stat().st_uid)
        return found

    def close(self):
        subprocess.run(["umount", "--recursive", "--lazy", str(self.root)], check=True)
        shutil.rmtree(self.folder)


class Played:
    """What a run of the playbook did, as Ansible's JSON tells it."""

    def __init__(self, result):
        self.text = result.stdout + result.stderr
        report = json.loads(result.stdout[result.stdout.index("{"):])
        statistics = report["stats"].get("box", {})
        self.changed = statistics.get("changed", -1)
        self.failed = statistics.get("failures", -1) + statistics.get("unreachable", 0)
        tasks = [(task["task"]["name"], task["hosts"]["box"]) for play in report["plays"] for task in play["tasks"]
                 if "box" in task["hosts"]]
        self.changes = [name for name, outcome in tasks if outcome.get("changed")]
        self.done = [name for name, outcome in tasks if not outcome.get("skipped")]
        self.problems = [str(outcome.get("msg")) for _, outcome in tasks if outcome.get("failed")]
        self.diffs = [part for _, outcome in tasks if outcome.get("changed") for part in differences(outcome)]


def differences(outcome):
    """What a task says it changed, of each item where it has several."""
    found = []
    for result in outcome.get("results", [outcome]):
        diff = result.get("diff", [])
        found += [part for part in (diff if isinstance(diff, list) else [diff]) if part]
    return found
