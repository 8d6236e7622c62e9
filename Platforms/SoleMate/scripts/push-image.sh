#!/usr/bin/env bash
# Builds a version of the shop and pushes it to an environment's repository: `scripts/push-image.sh staging ../shop`.
# The version is imageTag of operations/staging.json; tags never change what they name.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

environment=${1:?usage: push-image.sh ENVIRONMENT FOLDER}
folder=${2:?usage: push-image.sh ENVIRONMENT FOLDER}
stack="Solemate$(tr '[:lower:]' '[:upper:]' <<< "${environment:0:1}")${environment:1}"
tag=$(sed -n 's/.*"imageTag" *: *"\([^"]*\)".*/\1/p' "operations/$environment.json")
[[ -n $tag ]] || { echo "push-image.sh: operations/$environment.json has no imageTag" >&2; exit 2; }

# During the first deployment the repository is there within a minute or two, long before the service needs an image.
repository=""
for _ in {1..30}; do
    repository=$(aws cloudformation describe-stack-resources --stack-name "$stack" --output text --query \
        "StackResources[?ResourceType=='AWS::ECR::Repository' && ResourceStatus=='CREATE_COMPLETE'].PhysicalResourceId" \
        2> /dev/null || true)
    [[ -n $repository ]] && break
    sleep 10
done
[[ -n $repository ]] || { echo "push-image.sh: $stack has no repository" >&2; exit 1; }

uri=$(aws ecr describe-repositories --repository-names "$repository" --output text \
    --query 'repositories[0].repositoryUri')
aws ecr get-login-password | docker login --username AWS --password-stdin "${uri%%/*}"
docker build --platform linux/amd64 --tag "$uri:$tag" "$folder"
docker push "$uri:$tag"
aws ecr wait image-scan-complete --repository-name "$repository" --image-id "imageTag=$tag"
aws ecr describe-image-scan-findings --repository-name "$repository" --image-id "imageTag=$tag" \
    --query 'imageScanFindings.findingSeverityCounts'
