#!/usr/bin/env bash
# Deletes an environment, after its name was typed: `scripts/destroy.sh staging`. Where nobody can type,
# `CONFIRM=staging scripts/destroy.sh staging`. The database leaves a final snapshot; buckets, logs, keys and images stay.
#
# Production and peak are protected. Take the protection off first, which is a deliberate act of its own:
# aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name SolemateProduction
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

environment=${1:?usage: destroy.sh ENVIRONMENT}
if [[ ! -f "config/$environment.json" ]]; then
    echo "destroy.sh: there is no config/$environment.json" >&2
    exit 2
fi
stack="Solemate$(tr '[:lower:]' '[:upper:]' <<< "${environment:0:1}")${environment:1}"

confirmed=${CONFIRM:-}
if [[ -z $confirmed ]]; then
    read -r -p "Type $environment to delete $stack: " confirmed
fi
if [[ $confirmed != "$environment" ]]; then
    echo "destroy.sh: \"$confirmed\" is not \"$environment\"; nothing was deleted" >&2
    exit 1
fi

mainstay synth
if [[ ${DEPLOY_WITH:-cdk} == mainstay ]]; then
    exec mainstay destroy --assembly cdk.out "$environment" --confirm "$environment"
fi
exec npx cdk destroy --app cdk.out --force "$stack"
