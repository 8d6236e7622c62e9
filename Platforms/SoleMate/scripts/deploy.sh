#!/usr/bin/env bash
# Deploys an environment for the first time: `scripts/deploy.sh staging`. Whatever stands behind the environment's name
# goes to the command that deploys: `scripts/deploy.sh staging --require-approval never`.
#
# The cdk command deploys; with DEPLOY_WITH=mainstay, mainstay does, which needs no Node.js and can rehearse:
# `DEPLOY_WITH=mainstay scripts/deploy.sh staging --local`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

environment=${1:?usage: deploy.sh ENVIRONMENT [OPTION ...]}
shift
if [[ ! -f "config/$environment.json" ]]; then
    echo "deploy.sh: there is no config/$environment.json" >&2
    exit 2
fi
stack="Solemate$(tr '[:lower:]' '[:upper:]' <<< "${environment:0:1}")${environment:1}"

# Everything, so that requirements between environments can be traced too.
mainstay synth
mainstay check cdk.out
mainstay trace --coverage

case ${DEPLOY_WITH:-cdk} in
    cdk) exec npx cdk deploy --app cdk.out "$stack" "$@" ;;
    mainstay) exec mainstay deploy --assembly cdk.out "$environment" "$@" ;;
    *)
        echo "deploy.sh: DEPLOY_WITH is cdk or mainstay, not $DEPLOY_WITH" >&2
        exit 2
        ;;
esac
