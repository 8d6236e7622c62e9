#!/bin/sh
# The same platform gives the same bytes, whatever machine it runs on.
#
# usage: determinism.sh PLATFORM FOLDER   (the platform's executable, and the folder that it runs in)
set -eu
platform=$1
folder=$2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0
passed=0

# Another place, with the files made in another order and at another time.
mkdir -p "$scratch/elsewhere/with a space/é"
copy="$scratch/elsewhere/with a space/é/platform"
mkdir "$copy"
(cd "$folder" && find . -type d) | while read -r path; do mkdir -p "$copy/$path"; done
(cd "$folder" && find . -type f | sort -r) | while read -r path; do cp "$folder/$path" "$copy/$path"; done
find "$copy" -type f -exec touch -t 200102030405 {} +

# synthesise NAME FOLDER VARIABLE=VALUE…
synthesise() {
    name=$1
    place=$2
    shift 2
    (cd "$place" && env -i PATH="$PATH" HOME="$scratch" "$@" "$platform" --output "$scratch/$name")
}

same() {
    if diff -r "$scratch/first" "$scratch/$1" >"$scratch/difference" 2>&1; then
        passed=$((passed + 1))
        echo "same bytes: $2"
    else
        failed=$((failed + 1))
        echo "FAILED: other bytes: $2"
        head -20 "$scratch/difference"
    fi
}

case $platform in /*) ;; *) platform="$PWD/$platform" ;; esac
folder=$(cd "$folder" && pwd)

# Hashing is seeded anew in every process unless SWIFT_DETERMINISTIC_HASHING says otherwise.
synthesise first "$folder"
for run in 1 2 3 4 5; do
    synthesise "again$run" "$folder"
    same "again$run" "another process, with other random seeds for hashing ($run of 5)"
done
synthesise seeded "$folder" SWIFT_DETERMINISTIC_HASHING=1
same seeded "hashing with a fixed seed"
synthesise locale "$folder" HOME=/nonexistent LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8 TZ=Pacific/Kiritimati USER=other
same locale "another home, user, locale and time zone"
synthesise copied "$copy"
same copied "another folder, with files of another order and age"
synthesise over "$folder"
synthesise over "$folder"
same over "written over an assembly that was there"

# A comparison that finds no difference where there is one would prove nothing.
echo '{}' >"$scratch/over/manifest.json"
if diff -r "$scratch/first" "$scratch/over" >/dev/null 2>&1; then
    failed=$((failed + 1))
    echo "FAILED: a changed manifest was not noticed"
else
    passed=$((passed + 1))
fi
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
