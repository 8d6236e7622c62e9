"""Checks the behaviours of the local AWS that deployments depend on, through boto3, the AWS CLI and the
AWS CDK, and prints a table.

Each check is a function whose first line says the behaviour. A check that fails is printed with the reason, and the
exit code is 1.
"""

import sys
import time
import traceback

import checks_cdk
import checks_changes
import checks_faults
import checks_noise
import checks_outside
import checks_recovery
import checks_services
import checks_stacks
from server import Server, Stacks

SUITES = [checks_stacks, checks_changes, checks_services, checks_outside, checks_recovery, checks_faults, checks_noise, checks_cdk]


def main():
    program, aws, cdk = sys.argv[1:4]
    failed = count = 0
    started = time.monotonic()
    for suite in SUITES:
        server = Server(program, *getattr(suite, "ARGUMENTS", ["--speed", "600"]), faults=getattr(suite, "FAULTS", None))
        server.aws, server.cdk = aws, cdk
        stacks = Stacks(server)
        try:
            for name, check in list(vars(suite).items()):
                if not name.startswith("check_"):
                    continue
                count += 1
                title = check.__doc__.strip().splitlines()[0]
                try:
                    check(server, stacks)
                    print(f"right    {title}")
                except Exception as error:
                    failed += 1
                    place = traceback.extract_tb(error.__traceback__)
                    lines = [f"{frame.lineno}" for frame in place if "checks_" in frame.filename]
                    print(f"WRONG    {title}\n         {suite.__name__}:{','.join(lines)} {type(error).__name__}: {error}")
                for left in Server.running - {server}:
                    left.kill()
        finally:
            server.stop()
    print(f"\n{count - failed} of {count} behaviours are right ({time.monotonic() - started:.1f} s)")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
