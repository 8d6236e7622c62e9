"""The list of the operations that Mainstay calls."""

import pathlib

HERE = pathlib.Path(__file__).parent


def load():
    wanted = {}
    for number, line in enumerate((HERE / "operations.txt").read_text().splitlines(), 1):
        line = line.split("#")[0].split()
        if not line:
            continue
        if len(line) != 2:
            raise SystemExit(f"operations.txt:{number}: a line is a service and an operation")
        if line[1] in wanted.setdefault(line[0], []):
            raise SystemExit(f"operations.txt:{number}: {line[1]} is listed twice")
        wanted[line[0]].append(line[1])
    return wanted
