#!/bin/sh
# The application's tests, each service's own, and the platform's. Any that fails ends the stage.
set -eu
mkdir -p reports
for service in web api worker; do
    if [ -d "services/$service" ]; then
        make -C "services/$service" test REPORT="$PWD/reports/$service.xml"
    fi
done
swift test --xunit-output reports/platform.xml
