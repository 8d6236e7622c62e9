#!/usr/bin/env bash
# Changes an environment that is there: shows what would change, asks, and does it: `scripts/update.sh production`.
# YES=1 asks nothing. With DEPLOY_WITH=mainstay, mainstay shows, asks and deploys, and refuses to lose data.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

environment=${1:?usage: update.sh ENVIRONMENT [OPTION ...]}
shift
if [[ ! -f "config/$environment.json" ]]; then
    echo "update.sh: there is no config/$environment.json" >&2
    exit 2
fi
stack="Solemate$(tr '[:lower:]' '[:upper:]' <<< "${environment:0:1}")${environment:1}"

mainstay synth
mainstay check cdk.out

if [[ ${DEPLOY_WITH:-cdk} == mainstay ]]; then
    if [[ ${YES:-} == 1 ]]; then set -- --yes "$@"; fi
    exec mainstay deploy --assembly cdk.out "$environment" "$@"
fi

# With --fail a difference is exit code 1, and so is a failure: what has no difference needs no deployment.
if npx cdk diff --app cdk.out --fail "$stack"; then
    echo "update.sh: $stack is as it should be"
    exit 0
fi
if [[ ${YES:-} != 1 ]]; then
    read -r -p "Deploy these changes to $stack? [y/N] " answer
    [[ $answer == [yY] ]] || exit 1
fi
exec npx cdk deploy --app cdk.out --require-approval never "$stack" "$@"
