#!/bin/sh
# Deploys the stacks of one environment as they were built: `scripts/deploy.sh staging`. The same templates again change
# nothing. Stacks that do not need each other are deployed at the same time.
set -eu
environment=${1:?usage: deploy.sh ENVIRONMENT}
group="$(printf '%s' "$environment" | cut -c1 | tr '[:lower:]' '[:upper:]')$(printf '%s' "$environment" | cut -c2-)"
exec cdk deploy --app cdk.out --require-approval never --concurrency 3 "$group-*"
