#!/bin/sh
# A new platform, as a person makes it: init, synth, list, check, its own tests, and a mistake.
# Builds the scaffold against this checkout, which takes minutes; the rest of the command line has faster tests.
#
#   Tests/EndToEnd/scaffold.sh [path of the mainstay program]
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd -P)
mainstay=${1:-"$root/.build/debug/mainstay"}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT INT TERM

fail() {
    echo "scaffold.sh: $1" >&2
    [ -f "$folder/log" ] && cat "$folder/log" >&2
    exit 1
}

# expect CODE COMMAND…: what the command prints is in the log.
expect() {
    wanted=$1
    shift
    code=0
    "$@" >"$folder/log" 2>&1 || code=$?
    [ "$code" = "$wanted" ] || fail "$* ended with $code, not $wanted"
}

shows() { grep -qF -- "$1" "$folder/log" || fail "\"$1\" is not shown"; }

cd "$folder"
expect 0 "$mainstay" init WebShop --toolkit "$root"
cd WebShop

expect 0 "$mainstay" synth
shows "2 stacks written to cdk.out"
for file in manifest.json WebShop-staging.template.json WebShop-production.template.json; do
    [ -f "cdk.out/$file" ] || fail "cdk.out/$file is missing"
done

cp -R cdk.out "$folder/first"
expect 0 "$mainstay" synth
diff -r cdk.out "$folder/first" >"$folder/log" || fail "a second run wrote something else"

expect 0 "$mainstay" check
shows "2 templates checked: 4 notes, 3 waived"

expect 0 "$mainstay" list
shows "WebShop-production"

expect 1 "$mainstay" synth stagng
shows 'did you mean "staging"?'
shows "nothing was written"

cp config/staging.json "$folder/staging.json"
sed 's/keepsOldVersions/keepOldVersions/' "$folder/staging.json" >config/staging.json
expect 1 "$mainstay" synth
shows "--> config/staging.json:3:3"
cp "$folder/staging.json" config/staging.json

echo 'let mistake: Int = "text"' >>Sources/WebShop/Settings.swift
expect 1 "$mainstay" synth
shows "Sources/WebShop/Settings.swift:"
shows "cannot convert value of type 'String' to specified type 'Int'"
shows "the platform does not build"
sed '$d' Sources/WebShop/Settings.swift >"$folder/Settings.swift"
cp "$folder/Settings.swift" Sources/WebShop/Settings.swift

expect 0 swift test
expect 2 "$mainstay" init WebShop --directory . --toolkit "$root"
shows "Package.swift"

echo "scaffold.sh: the scaffold builds, synthesises, checks and passes its tests"
