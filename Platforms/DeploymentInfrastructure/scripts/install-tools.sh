#!/bin/sh
# What the other scripts need, in the versions that this platform was tested with.
set -eu
npm install --global aws-cdk@2.1146.1
command -v mainstay > /dev/null || {
    git clone --depth 1 --branch "${MAINSTAY_VERSION:-main}" "$MAINSTAY_REPOSITORY" /tmp/mainstay
    swift build -c release --package-path /tmp/mainstay --product mainstay
    install /tmp/mainstay/.build/release/mainstay /usr/local/bin/
}
