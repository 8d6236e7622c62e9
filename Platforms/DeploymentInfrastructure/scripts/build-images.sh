#!/bin/sh
# Builds and pushes each service's image once, and writes its digest into the settings of every environment: what staging
# has tested is byte for byte what production runs.
set -eu
registry=$(jq --raw-output .images.registry config/production.json)
version=${CODEBUILD_RESOLVED_SOURCE_VERSION:-$(git rev-parse HEAD)}
aws ecr get-login-password | docker login --username AWS --password-stdin "$registry"
for service in web api worker; do
    image="$registry/deployment-infrastructure/$service:$version"
    docker buildx build --platform linux/arm64 --provenance=false --push --tag "$image" "services/$service"
    digest=$(docker buildx imagetools inspect "$image" --format '{{json .Manifest}}' | jq --raw-output .digest)
    for settings in config/*.json; do
        jq --arg service "$service" --arg digest "$digest" '.images[$service] = $digest' "$settings" > settings.new
        mv settings.new "$settings"
    done
done
