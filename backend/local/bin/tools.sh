# Finds the tools of the build, or says in one line what to install. Read by the other scripts with `.`, in the checkout.

fail() {
    printf '\n✗ %s\n' "$1" >&2
    exit 1
}

# The major version of the JDK in a folder; nothing if there is none. A runtime without javac is not enough.
jdk_version() {
    [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 0
    if [ -r "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
    fi
}

# The default java may be older than a JDK that stands beside it, so every usual place is looked at.
find_jdk() {
    on_path=$(command -v javac || true)
    [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for folder in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
        "$HOME"/.asdf/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -n "$folder" ] || continue
        version=$(jdk_version "$folder")
        if [ "${version:-0}" -ge 25 ]; then
            printf '%s\n' "$folder"
            return 0
        fi
    done
}

# at_least 3.8.7 3.9.1: is the second version as new as the first?
at_least() {
    [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]
}

require_jdk() {
    JAVA_HOME=$(find_jdk)
    [ -n "$JAVA_HOME" ] || fail 'No JDK 25 was found: install one (for example Temurin 25 from adoptium.net), or set JAVA_HOME to it.'
    export JAVA_HOME
    # Maven's own libraries are older than the warnings of new JDKs.
    export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
}

require_maven() {
    command -v mvn >/dev/null || fail 'Maven was not found: install Maven 3.8.7 or newer (on Debian: apt-get install maven).'
    version=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
    at_least 3.8.7 "${version:-0}" || fail "Maven ${version:-of an unknown version} is too old: install Maven 3.8.7 or newer."
}

require_node() {
    command -v node >/dev/null || fail 'Node was not found: install Node 20 or newer (on Debian 13: apt-get install nodejs npm).'
    command -v npm >/dev/null || fail 'npm was not found: install it together with Node 20 or newer (on Debian: apt-get install npm).'
    version=$(node --version | sed 's/^v//')
    at_least 20 "$version" || fail "Node $version is too old: install Node 20 or newer."
}

chromium_path() {
    if [ -n "${CHROMIUM:-}" ]; then
        [ -x "$CHROMIUM" ] || fail "CHROMIUM is set to $CHROMIUM, where no program is."
        printf '%s\n' "$CHROMIUM"
        return 0
    fi
    for name in chromium chromium-browser google-chrome-stable google-chrome; do
        ! command -v "$name" || return 0
    done
}

# Journeys need a browser, and pages without a Japanese font would be pictures of boxes.
require_chromium() {
    CHROMIUM=$(chromium_path) || exit 1
    if [ -z "$CHROMIUM" ]; then
        command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] ||
            fail 'No Chromium was found: install it with a Japanese font (on Debian: apt-get install chromium fonts-ipafont-gothic), or set CHROMIUM to it.'
        echo 'Installing Chromium and a Japanese font …'
        { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-ipafont-gothic; } >/dev/null ||
            fail 'Chromium could not be installed: run `apt-get install chromium fonts-ipafont-gothic` and see what it says.'
        CHROMIUM=$(chromium_path)
    fi
    export CHROMIUM
}

# Tests subscribe to the calendars with real programs.
require_calendar_clients() {
    ! { command -v khal && command -v vdirsyncer; } >/dev/null || return 0
    command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] ||
        fail 'khal or vdirsyncer was not found: install both (on Debian: apt-get install khal vdirsyncer).'
    echo 'Installing khal and vdirsyncer …'
    { apt-get update -qq && apt-get install -y -qq --no-install-recommends khal vdirsyncer; } >/dev/null ||
        fail 'khal and vdirsyncer could not be installed: run `apt-get install khal vdirsyncer` and see what it says.'
}
