#!/bin/sh
# Runs "$@" in a D-Bus session of its own with a real, unlocked gnome-keyring, and leaves nothing behind.
# HOME, the XDG folders and the bus are private: the user's own keyring is never touched. No display, so that no prompt can open.
# Tests find the login keyring's password in QW_KEYRING_PASSWORD, to open it again after locking it.
set -eu
if [ "$#" -eq 0 ]; then
    echo "usage: keyring-session.sh COMMAND [ARGUMENT]..." >&2
    exit 2
fi
for tool in dbus-run-session gnome-keyring-daemon; do
    if ! command -v "$tool" >/dev/null; then
        echo "keyring-session.sh: $tool is missing" >&2
        exit 1
    fi
done

session=$(mktemp -d "${TMPDIR:-/tmp}/qw-keyring.XXXXXX")
trap 'rm -rf "$session"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
HOME=$session/home
XDG_RUNTIME_DIR=$session/run
XDG_DATA_HOME=$session/data
XDG_CONFIG_HOME=$session/config
XDG_CACHE_HOME=$session/cache
mkdir "$HOME" "$XDG_RUNTIME_DIR" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME"
chmod 700 "$HOME" "$XDG_RUNTIME_DIR"
QW_KEYRING_PASSWORD=qw-test-keyring
export HOME XDG_RUNTIME_DIR XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME QW_KEYRING_PASSWORD
unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL SSH_AUTH_SOCK

# No newline in the password: it would become a part of it. The daemon ends with its bus.
dbus-run-session -- sh -c '
    printf %s "$QW_KEYRING_PASSWORD" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    # It goes to the background before it has taken its name; asking it earlier would start a second one.
    tries=0
    until dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null | grep -q true; do
        tries=$((tries + 1))
        if [ "$tries" -gt 500 ]; then
            echo "keyring-session.sh: the keyring did not start" >&2
            exit 1
        fi
        sleep 0.02
    done
    exec "$@"' keyring-session "$@"
