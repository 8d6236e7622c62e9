#!/bin/sh
# Runs the AWS client against MiniStack (pinned, from PyPI), an AWS-compatible server on this machine that checks
# signatures.
#
# usage: Tests/EndToEnd/aws-client.sh [COMMAND…]     the command that runs the tests, `swift test …` where none is given
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"

ministack=$(Tools/setup-ministack)

port=${MAINSTAY_TEST_PORT:-4577}
state=$(mktemp -d)
AUTH=true BIND_HOST=127.0.0.1 GATEWAY_PORT=$port S3_DATA_DIR=$state/s3 STATE_DIR=$state/state SFTP_ENABLED=0 \
    "$ministack" >"$state/log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null || true; rm -rf "$state"' EXIT

waited=0
until python3 -c "import socket; socket.create_connection(('127.0.0.1', $port), 1)" 2>/dev/null; do
    waited=$((waited + 1))
    if [ $waited -gt 120 ] || ! kill -0 $server 2>/dev/null; then
        echo "aws-client.sh: MiniStack did not start" >&2
        cat "$state/log" >&2
        exit 1
    fi
    sleep 0.5
done

export MAINSTAY_TEST_SERVER=1 AWS_ENDPOINT_URL=http://127.0.0.1:$port AWS_REGION=eu-west-1 AWS_EC2_METADATA_DISABLED=true
export AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test AWS_CONFIG_FILE=/dev/null AWS_SHARED_CREDENTIALS_FILE=/dev/null
unset AWS_PROFILE AWS_SESSION_TOKEN
if [ $# = 0 ]; then set -- swift test --filter MainstayHTTPTransportTests.ServerTests; fi
code=0
"$@" >"$state/tests" 2>&1 || code=$?
cat "$state/tests"
# A filter that finds nothing succeeds too.
if [ $code = 0 ] && ! grep -q 'Test run with [1-9][0-9]* test' "$state/tests"; then
    echo "aws-client.sh: no test ran" >&2
    code=1
fi
exit $code
