#!/bin/sh
# The small tasks of the Makefile.
set -eu
cd "$(dirname "$0")/../../.."
. backend/local/bin/tools.sh
. backend/local/bin/build.sh

fmt() {
    require_jdk
    require_maven
    require_node
    mvn -f backend/pom.xml -B -ntp -q spotless:apply
    install_packages frontend
    [ ! -f frontend/tools/package-lock.json ] || install_packages frontend/tools
    npm --prefix frontend run --if-present fmt
}

openapi() {
    require_jdk
    require_maven
    require_node
    mvn -f backend/pom.xml -pl service -B -ntp -q package -Dmaven.test.skip=true \
        -Dquarkus.smallrye-openapi.store-schema-directory=target/openapi
    cp backend/service/target/openapi/openapi.yaml openapi.yaml
    install_packages frontend
    [ ! -f frontend/tools/package-lock.json ] || install_packages frontend/tools
    npm --prefix frontend run generate
}

bench() {
    [ -f backend/bench/pom.xml ] || fail 'There is no benchmark yet (backend/bench).'
    require_jdk
    require_maven
    require_node
    require_chromium
    build_backend
    build_frontend
    "$JAVA_HOME/bin/java" -jar backend/bench/target/sasaeai-bench.jar
    npm --prefix frontend run --silent bench
}

clean() {
    rm -rf backend/*/target frontend/dist frontend/test-results .local/stamps .local/test
}

reset() {
    printf 'Delete all local data of this checkout (.local/postgres)? Type yes: '
    read -r answer || answer=
    [ "$answer" = yes ] || fail 'Nothing was deleted.'
    [ ! -f .local/postgres/postmaster.pid ] || fail 'It is still running: stop it first (or start it once more and stop it, if it was killed).'
    rm -rf .local/postgres .local/test
    echo 'Done: `make run` starts with fresh data.'
}

"$1"
