#!/bin/bash
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
#
# Runs a program with a message bus and an unlocked keyring of its own, or (--none) without any bus.
set -eu

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_RUNTIME_DIR=$home/run
mkdir -m 700 "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_RUNTIME_DIR"

if [ "$1" = --none ]; then
    shift
    CONSOLE_KEYRING=none DBUS_SESSION_BUS_ADDRESS=unix:path=$home/no-bus "$@"
else
    # Without the unlocking first, the keyring would ask on a screen that is not there.
    CONSOLE_KEYRING=there dbus-run-session -- bash -c '
        printf test-only | gnome-keyring-daemon --unlock --components=secrets >/dev/null
        "$@"' run "$@"
fi
