"""Where the playbook is, and how the commands of its Python environment are called."""

import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PLATFORM = ROOT / "Platforms/HostingDelivery"
FOLDER = PLATFORM / "ansible"
COMMANDS = pathlib.Path(sys.executable).parent

sys.path.insert(0, str(ROOT / "Tests/Conformance"))


def environment(**more):
    """Only what these commands need: neither a user's settings nor their credentials."""
    kept = {name: os.environ[name] for name in ("HOME", "LANG", "TMPDIR") if name in os.environ}
    return kept | {
        "PATH": f"{COMMANDS}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "ANSIBLE_CONFIG": str(FOLDER / "ansible.cfg"),
        "ANSIBLE_NOCOLOR": "1",
        # One call for each task, where several would copy its module first.
        "ANSIBLE_PIPELINING": "1",
        "NO_COLOR": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    } | more


def run(command, *arguments, folder=FOLDER, **more):
    return subprocess.run(
        [str(COMMANDS / command), *map(str, arguments)], cwd=folder, env=environment(**more), capture_output=True,
        text=True, stdin=subprocess.DEVNULL)
