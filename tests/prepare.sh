#!/usr/bin/env bash
# Bring what the browser and database tests need and Python packages cannot: Chromium and PostgreSQL.
# Installs them where it may (as root on Debian or Ubuntu); elsewhere it says in one line what to install.
set -u

have_chromium() { command -v chromium || command -v chromium-browser || command -v google-chrome; }
have_postgresql() { command -v postgres || compgen -G '/usr/lib/postgresql/*/bin/postgres'; }

missing=()
have_chromium >/dev/null || missing+=(chromium)
have_postgresql >/dev/null || missing+=(postgresql)
[ ${#missing[@]} -eq 0 ] && exit 0

if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    echo "installing ${missing[*]} for the tests"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq && apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null && exit 0
fi
echo "tests that need it are skipped: install ${missing[*]} (Debian, Ubuntu: sudo apt-get install ${missing[*]})" >&2
[ -z "${CI:-}" ]
