"""Measures whole processes: instructions, CPU seconds, wall seconds and peak memory."""

import dataclasses
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]


@dataclasses.dataclass
class Cost:
    """What one process and all it started cost."""

    wall: float  # seconds
    cpu: float  # seconds, user and system
    memory: float  # megabytes, the largest process


def run(command, cwd=None, variables=None, codes=(0,)):
    """Runs a command to its end; its output is shown only where it ends with none of the codes."""
    with tempfile.TemporaryFile() as output:
        before = time.perf_counter()
        process = subprocess.Popen(
            list(map(str, command)), cwd=cwd, env={**os.environ, **(variables or {})}, stdout=output, stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - before
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in codes:
            output.seek(0)
            text = output.read().decode(errors="replace")
            raise SystemExit(f"error: {' '.join(map(str, command))} ended with {process.returncode}:\n{text[-4000:]}")
    # Linux counts kilobytes, macOS bytes.
    unit = 1e6 if os.uname().sysname == "Darwin" else 1e3
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def best(command, times=5, **options):
    """The cheapest of some runs: what else the machine does only ever adds."""
    costs = [run(command, **options) for _ in range(times)]
    return Cost(*(min(getattr(cost, field.name) for cost in costs) for field in dataclasses.fields(Cost)))


def instructions(command, cwd=None, codes=(0,)):
    """How many instructions a command executes, by callgrind: the same number on a busy and on an idle machine.

    Hashing is seeded alike in every run. Without debug information, which callgrind cannot always read.
    """
    if shutil.which("valgrind") is None:
        raise SystemExit("error: counting instructions needs valgrind; install it")
    with tempfile.TemporaryDirectory() as scratch:
        program = pathlib.Path(scratch) / pathlib.Path(command[0]).name
        subprocess.run(["strip", "-o", program, command[0]], check=True)
        counted = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={scratch}/out", program, *map(str, command[1:])],
            cwd=cwd, env={**os.environ, "SWIFT_DETERMINISTIC_HASHING": "1"}, capture_output=True, text=True)
    found = re.search(r"Collected : (\d+)", counted.stderr)
    if counted.returncode not in codes or found is None:
        raise SystemExit(f"error: callgrind failed on {' '.join(map(str, command))}:\n{counted.stderr[-4000:]}")
    return int(found[1])
