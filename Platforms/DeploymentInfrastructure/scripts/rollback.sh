#!/bin/sh
# Goes back to the images of an earlier commit, by the way that every deployment takes:
# `scripts/rollback.sh production 4f2c1e9`.
set -eu
environment=${1:?usage: rollback.sh ENVIRONMENT COMMIT}
commit=${2:?usage: rollback.sh ENVIRONMENT COMMIT}
git show "$commit:./config/$environment.json" | jq .images > images.json
jq --slurpfile images images.json '.images = $images[0]' "config/$environment.json" > settings.new
mv settings.new "config/$environment.json"
rm images.json
mainstay synth "$environment"
scripts/deploy.sh "$environment"
exec scripts/verify.sh "$environment"
