#!/usr/bin/env bash
# Runs Opaste on this region's content laid over the national content:
#   bash site.sh check      bash site.sh build      bash site.sh layers      bash site.sh fmt
# NATIONAL=../folder uses a checkout that you have; OPASTE=/path/opaste a program that you have.
set -euo pipefail
cd "$(dirname "$0")"
. ./national.env

if [ -z "${NATIONAL:-}" ]; then
    NATIONAL=.national/$NATIONAL_COMMIT
    if [ ! -d "$NATIONAL/content" ]; then
        rm -rf "$NATIONAL"
        git init --quiet "$NATIONAL"
        git -C "$NATIONAL" fetch --quiet --depth 1 "$NATIONAL_REPOSITORY" "$NATIONAL_COMMIT"
        git -C "$NATIONAL" checkout --quiet FETCH_HEAD
    fi
fi
if [ -z "${OPASTE:-}" ]; then
    OPASTE=.national/opaste-$NATIONAL_COMMIT
    if [ ! -x "$OPASTE" ]; then
        cargo build --release --locked --manifest-path "$NATIONAL/Cargo.toml" --target-dir .national/target
        cp .national/target/release/opaste "$OPASTE"
    fi
fi
command=$1
shift
# The form of the national files is not this repository's matter.
[ "$command" != fmt ] || exec "$OPASTE" fmt --content content "$@"
exec "$OPASTE" "$command" --content "$NATIONAL/content" --content content --themes themes --edition @REGION@ "$@"
