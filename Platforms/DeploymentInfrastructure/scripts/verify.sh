#!/bin/sh
# Whether an environment works after a deployment: stacks, services, health, TLS and alarms. Writes
# verification-report.json; what fails ends the stage.
set -eu
environment=${1:?usage: verify.sh ENVIRONMENT}
domain=$(jq --raw-output .domainName "config/$environment.json")
group="$(printf '%s' "$environment" | cut -c1 | tr '[:lower:]' '[:upper:]')$(printf '%s' "$environment" | cut -c2-)"
results=""
failed=0

check() {
    name=$1
    shift
    if "$@" > /dev/null 2>&1; then outcome=passed; else outcome=failed; failed=1; fi
    results="$results{\"check\":\"$name\",\"outcome\":\"$outcome\"},"
}

stack_is_complete() {
    aws cloudformation describe-stacks --stack-name "$group-Platform" --query 'Stacks[0].StackStatus' --output text |
        grep --extended-regexp '^(CREATE|UPDATE)_COMPLETE$'
}
is_healthy() { curl --fail --silent --show-error --max-time 5 "https://$domain/health"; }
refuses_old_tls() { ! curl --silent --tls-max 1.1 "https://$domain/health"; }
no_alarm_is_on() {
    test "$(aws cloudwatch describe-alarms --state-value ALARM --alarm-name-prefix "$group-Platform" \
        --query 'length(MetricAlarms)' --output text)" = 0
}

check stack stack_is_complete
check health is_healthy
check tls refuses_old_tls
check alarms no_alarm_is_on
printf '{"environment":"%s","results":[%s]}\n' "$environment" "${results%,}" > verification-report.json
cat verification-report.json
exit $failed
