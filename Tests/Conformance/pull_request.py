"""Runs what a pull request runs: the GitHub action's script and the pre-commit hooks, in a repository of their own.

The action's and the hooks' definitions are held to the schemas of GitHub and of pre-commit.

usage: pull_request.py MAINSTAY
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import assemblies

ROOT = assemblies.ROOT
checks = assemblies.Checks()
mainstay = pathlib.Path(sys.argv[1]).resolve()
python = pathlib.Path(sys.executable)

WRONG = "Resources:\n  Gate:\n    Type: AWS::CloudFormation::WaitCondition\n    Properties:\n      Coun: 1\n"


def run(*command, folder=ROOT, variables=None):
    environment = {**os.environ, "PATH": f"{mainstay.parent}:{python.parent}:{os.environ['PATH']}", **(variables or {})}
    return subprocess.run([str(part) for part in command], cwd=folder, capture_output=True, text=True, env=environment)


def validates(*command, fault):
    """The command accepts the file, and refuses it with a fault in it."""
    result = run(*command)
    checks.check(result.returncode == 0, f"{command[-1].name}: valid", result.stdout + result.stderr)
    with tempfile.TemporaryDirectory() as folder:
        broken = pathlib.Path(folder) / command[-1].name
        broken.write_text(command[-1].read_text().replace(*fault))
        checks.check(run(*command[:-1], broken).returncode != 0, f"{command[-1].name}: a fault is refused")


validates(python, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-actions", ROOT / "action.yml",
          fault=("using: composite", "using: nonsense"))
validates(python, "-m", "pre_commit", "validate-manifest", ROOT / ".pre-commit-hooks.yaml",
          fault=("language: system", "language: nonsense"))

with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    repository = folder / "repository"
    repository.mkdir()
    (repository / "q.yaml").write_text(WRONG)
    (repository / "package.json").write_text("{}\n")

    output = folder / "output"
    variables = {"INPUT_EXECUTABLE": str(mainstay), "GITHUB_OUTPUT": str(output), "RUNNER_TEMP": str(folder)}
    result = run(ROOT / "Tools/check-action", folder=repository, variables={**variables, "INPUT_UPLOAD_SARIF": "true"})
    checks.equal(result.returncode, 1, f"action: findings fail the step {result.stderr}")
    checks.check(result.stdout.startswith("::error file=./q.yaml") or result.stdout.startswith("::error file=q.yaml"),
                 "action: an annotation", result.stdout)
    checks.equal(output.read_text(), f"exit-code=1\nsarif-file={folder}/mainstay.sarif\n", "action: outputs")
    result = run(ROOT / "Tools/check-action", folder=repository,
                 variables={**variables, "INPUT_FAIL_ON": "never", "INPUT_PATHS": "q.yaml\n"})
    checks.equal(result.returncode, 0, f"action: fail-on never {result.stderr}")
    result = run(ROOT / "Tools/check-action", folder=repository, variables={**variables, "INPUT_VERSION": "99.0.0"})
    checks.equal(result.returncode, 2, "action: another version is refused")

    # The hooks as a repository of their own: pre-commit clones it, and this checkout may be large and changed.
    hooks = folder / "hooks"
    hooks.mkdir()
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", hooks)
    identity = ["-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"]
    for place in (hooks, repository):
        run("git", "init", "--quiet", folder=place)
        run("git", "add", ".", folder=place)
        run("git", *identity, "commit", "--quiet", "--message", "first", folder=place)
    home = {"PRE_COMMIT_HOME": str(folder / "home")}
    for hook in ("mainstay-check", "mainstay-check-all"):
        command = (python, "-m", "pre_commit", "try-repo", hooks, hook, "--verbose", "--all-files")
        result = run(*command, folder=repository, variables=home)
        checks.check(result.returncode == 1 and "q.yaml:5:7" in result.stdout, f"{hook}: a mistake fails", result.stdout)
        checks.check("package.json" not in result.stdout, f"{hook}: other files are ignored", result.stdout)
    (repository / "q.yaml").write_text(WRONG.replace("Coun", "Count"))
    for hook in ("mainstay-check", "mainstay-check-all"):
        command = (python, "-m", "pre_commit", "try-repo", hooks, hook, "--all-files")
        result = run(*command, folder=repository, variables=home)
        checks.equal(result.returncode, 0, f"{hook}: what is right passes {result.stdout}")
checks.finish()
