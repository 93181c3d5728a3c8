#!/bin/sh
# `make test`: checks, build, frontend units, then everything that needs a real PostgreSQL, Keycloak and browser.
# A failing part does not hide the others; the last line counts all tests.
set -u
cd "$(dirname "$0")/../../.."
. backend/local/bin/tools.sh
. backend/local/bin/build.sh

broken=0
part() {
    echo
    echo "== $1"
    shift
    "$@" || broken=$((broken + 1))
}

frontend_units() {
    npm --prefix frontend test -- --reporter=default --reporter=junit --outputFile.junit=test-results/units.xml
}

real_suites() {
    (require_chromium && require_calendar_clients && exec "$JAVA_HOME/bin/java" -jar backend/local/target/sasaeai-local.jar test)
}

require_jdk
require_maven
require_node
rm -rf backend/*/target/surefire-reports frontend/test-results/*.xml .local/test/logs
trap 'exit 130' INT
trap 'exit 143' TERM

part 'Checks' sh backend/local/bin/check.sh
part 'Build' sh -c '. backend/local/bin/tools.sh && . backend/local/bin/build.sh && build_backend && build_frontend'
part 'Frontend units' frontend_units
part 'Backend and browser' real_suites
echo
exec "$JAVA_HOME/bin/java" backend/local/src/main/java/sasaeai/local/TestTotals.java "$broken"
