#!/bin/sh
# `make check`: everything that can be said about the code without running it.
set -eu
cd "$(dirname "$0")/../../.."
. backend/local/bin/tools.sh
. backend/local/bin/build.sh

# A file that grew past its limit is two things; tests may be longer.
check_lengths() {
    long=$(
        git ls-files -co --exclude-standard 'backend/*.java' 'frontend/src/*.ts' 'frontend/src/*.tsx' 'frontend/e2e/*.ts' 'frontend/bench/*.ts' |
            grep -v 'schema\.d\.ts$\|\.gen\.ts$' | while read -r file; do
                [ -f "$file" ] || continue
                case $file in *Test.java | *.test.ts | *.test.tsx | frontend/e2e/*) limit=400 ;; *) limit=300 ;; esac
                lines=$(wc -l < "$file")
                [ "$lines" -le "$limit" ] || echo "  $file has $lines lines; the limit is $limit."
            done
    )
    [ -z "$long" ] || fail "Too long, so more than one thing:
$long"
}

check_compose() {
    if command -v docker-compose >/dev/null; then
        compose=docker-compose
    elif docker compose version >/dev/null 2>&1; then
        compose='docker compose'
    else
        echo 'docker-compose is not installed: docker-compose.yml was not checked.'
        return 0
    fi
    # Each variable must be set by whoever deploys, so here each gets a word that is no secret.
    env $(sed -n 's/^\([A-Z_]*\)=$/\1=check/p' .env.example) $compose --env-file .env.example config -q ||
        fail 'docker-compose.yml is not valid.'
}

check_backend() {
    mvn -f backend/pom.xml -B -ntp -q -fae spotless:check && mvn -f backend/pom.xml -B -ntp -q -fae -Pcheck compile
}

check_frontend() {
    install_packages frontend
    [ ! -f frontend/tools/package-lock.json ] || install_packages frontend/tools
    npm --prefix frontend run check
}

# In a shell of its own: one broken part does not hide what is wrong in the others.
broken=0
part() {
    echo "$1 …"
    ("$2") || broken=1
}

require_jdk
require_maven
require_node
mkdir -p .local/logs
part 'Checking the length of files' check_lengths
part 'Checking docker-compose.yml' check_compose
part 'Checking the backend: format, Error Prone, NullAway' check_backend
part 'Checking the app: types, format, unused code, imports, contract' check_frontend
[ "$broken" = 0 ] || fail 'Not all checks passed.'
