# Builds what has changed since the last build, showing what it does. Read by the other scripts with `.`, after tools.sh.

stamps=.local/stamps

# changed backend backend/pom.xml …: is any of these newer than the last successful build?
changed() {
    stamp=$stamps/$1
    shift
    [ ! -f "$stamp" ] || [ -n "$(find "$@" -newer "$stamp" 2>/dev/null | head -n 1)" ]
}

# The stamp bears the time at which the build began: what is edited meanwhile is built the next time.
begin() {
    require_space 50
    mkdir -p "$stamps" && touch "$stamps/$1.begun" || fail 'The disk is full: make room and run the same command again.'
}

finish() {
    mv "$stamps/$1.begun" "$stamps/$1"
}

# The first build downloads for minutes, so it says how far it is.
show_progress() {
    awk '
        { print > log_file }
        /Downloading from .*keycloak-quarkus-dist.*tar\.gz$/ { print "  downloading Keycloak (176 MB) …"; fflush() }
        /Downloaded from/ || /^npm http fetch/ { if (++files % 50 == 0) { print "  " files " files downloaded …"; fflush() } }
        /Building Sasaeai/ { sub(/^.*Building /, ""); sub(/ [0-9].*/, ""); print "  " $0 " …"; fflush() }
    ' log_file="$1"
}

# logged "The backend" build-backend mvn …: runs a step with its output in a log; one sentence when it fails.
logged() {
    what=$1
    log=.local/logs/$2.log
    shift 2
    # The exit code goes round the pipe, not through a file: the disk may be what failed.
    { code=$({ { "$@" 2>&1; echo $? >&3; } | show_progress "$log" >&4 2>/dev/null; } 3>&1) || true; } 4>&1
    [ "$code" = 0 ] || explain "$what" "$log"
}

explain() {
    require_space 5
    if grep -q 'No space left on device\|ENOSPC' "$2"; then
        fail "The disk is full: make room and run the same command again (log: $2)."
    elif grep -q 'Unexpected end of ZLIB\|EOFException\|Error unpacking file\|EINTEGRITY' "$2"; then
        fail "A download is broken: delete ~/.m2/repository/org/keycloak and run the same command again (log: $2)."
    elif grep -q 'Could not transfer\|Could not resolve dep\|Could not find artifact\|Unknown host\|ECONNREFUSED\|ENOTFOUND\|EAI_AGAIN\|ETIMEDOUT' "$2"; then
        fail "A download failed: check the network and run the same command again (log: $2)."
    fi
    { grep '^\[ERROR\]\|^npm error\|error TS' "$2" || tail -n 20 "$2"; } | head -n 20 >&2
    fail "$1 could not be built (log: $2)."
}

# require_space 900: so many MB must be free where the data, Keycloak and the logs go.
require_space() {
    mkdir -p .local/logs 2>/dev/null || fail 'The folder .local cannot be written in this checkout.'
    free=$(($(df -Pk .local | awk 'NR == 2 { print $4 }') / 1024))
    [ "$free" -ge "$1" ] || fail "The disk is nearly full: $free MB are free in .local and $1 MB are needed; make room and run the same command again."
}

build_backend() {
    if [ -f backend/service/target/quarkus-app/quarkus-run.jar ] && [ -f backend/local/target/sasaeai-local.jar ] &&
        [ -d .local/keycloak/markers ] &&
        ! changed backend backend/pom.xml backend/*/pom.xml backend/*/src/main; then
        return 0
    fi
    require_maven # asked here, because Maven takes long to say its version
    [ -d .local/keycloak/markers ] || require_space 900
    echo 'Building the backend (the first time downloads about 500 MB) …'
    begin backend
    logged 'The backend' build-backend mvn -f backend/pom.xml -B package -Dmaven.test.skip=true
    finish backend
}

install_packages() {
    if [ -f "$1/node_modules/.package-lock.json" ] && [ ! "$1/package-lock.json" -nt "$1/node_modules/.package-lock.json" ]; then
        return 0
    fi
    echo "Installing the packages of $1 …"
    require_space 50
    logged "$1" "install-$(echo "$1" | tr / -)" npm_install "$1"
}

# `npm ci` refuses a lock file without the optional packages of other systems, which not every registry has.
npm_install() {
    npm --prefix "$1" ci --no-audit --no-fund --loglevel=http ||
        npm --prefix "$1" install --no-save --no-audit --no-fund --loglevel=http
}

build_frontend() {
    install_packages frontend
    if [ -f frontend/dist/index.html ] &&
        ! changed frontend frontend/src frontend/public frontend/index.html frontend/package.json frontend/*.ts; then
        return 0
    fi
    echo 'Building the app …'
    begin frontend
    logged 'The app' build-frontend npm --prefix frontend run build
    finish frontend
}
