#!/bin/sh
# `make run` and `make services`: builds what has changed, then hands over to the launcher.
set -eu
cd "$(dirname "$0")/../../.."
. backend/local/bin/tools.sh
. backend/local/bin/build.sh

require_jdk
require_node
build_backend
[ "$1" = services ] || build_frontend
exec "$JAVA_HOME/bin/java" -jar backend/local/target/sasaeai-local.jar "$1"
