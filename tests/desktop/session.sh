#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
#
# session.sh COMMAND [ARGS]: runs COMMAND in a desktop of its own that nobody sees, and answers with
# its exit status. The desktop has a screen, a window manager, a message bus, an open keychain,
# notifications and the accessibility bus; its home and TMPDIR are empty. When COMMAND ends, or this
# script is killed, everything that was started in the desktop ends as well, and both are removed.
#
#   SESSION_SCREEN=1440x900    size of the screen
#   SESSION_KEYRING=none       without a keychain
#
# COMMAND finds in its environment, besides what desktops give to programs:
#   SESSION_FRAMEBUFFER        file that holds the screen's pixels (XWD)
#   SESSION_NOTIFICATIONS      file with the notifications so far, one JSON object a line
set -eu
here=$(cd "$(dirname "$0")" && pwd)
[ $# -gt 0 ] || { sed -n '5,16p' "$0" | sed 's/^# \{0,1\}//' >&2; exit 2; }

root=$(mktemp -d "${TMPDIR:-/tmp}/console-desktop.XXXXXX")
started=()

# Every process of this desktop, however deep it was started, carries its mark in the environment.
marked() {
  local environment
  for environment in /proc/[0-9]*/environ; do
    if grep -qzFx "SESSION_MARK=$root" "$environment" 2>/dev/null; then
      environment=${environment#/proc/}
      printf '%s\n' "${environment%/environ}"
    fi
  done
}

# gone PID...: waits until they have ended, up to three seconds.
gone() {
  local pid tries=30
  for pid in "$@"; do
    while kill -0 "$pid" 2>/dev/null; do
      [ $tries -gt 0 ] || return 1
      tries=$((tries - 1))
      sleep 0.1
    done
  done
}

stop() {
  local status=$? pids
  trap - EXIT
  # A second Ctrl+C would leave the rest of this undone.
  trap '' INT TERM HUP
  # The screen and the bus go last, so that the others can end in order.
  mapfile -t pids < <(marked)
  pids+=(${started[@]+"${started[@]}"})
  [ ${#pids[@]} -eq 0 ] || kill "${pids[@]}" 2>/dev/null || true
  gone ${pids[@]+"${pids[@]}"} || kill -9 "${pids[@]}" 2>/dev/null || true
  sweep
  exit "$status"
}

# Ends at once what is left of this desktop, and removes its home.
sweep() {
  local pids tries=30
  while mapfile -t pids < <(marked); [ ${#pids[@]} -gt 0 ] && [ $tries -gt 0 ]; do
    kill -9 "${pids[@]}" 2>/dev/null || true
    tries=$((tries - 1))
    sleep 0.1
  done
  rm -rf "$root" || true
}

# In a session of its own, so that who kills this script with all that belongs to it leaves that alone.
sweep_when_killed() {
  setsid --fork bash -c "$(declare -f marked sweep)"'
    root=$1
    tail --pid="$2" -f /dev/null
    sweep' sweeper "$root" $$ </dev/null >/dev/null 2>&1
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
sweep_when_killed

# waited WHAT COMMAND...: until COMMAND succeeds, up to half a minute, as long as what was started last
# is there.
waited() {
  local what=$1 end=$((SECONDS + 30))
  shift
  until "$@" >/dev/null 2>&1; do
    kill -0 "${started[-1]}" 2>/dev/null || not_started "$what has ended"
    [ $SECONDS -lt $end ] || not_started "$what does not answer"
    sleep 0.1
  done
}

not_started() {
  printf 'session: %s; the messages so far:\n' "$1" >&2
  tail -n +1 "$root"/log/* >&2
  exit 1
}

# background NAME COMMAND...: part of the desktop, its messages kept aside. It ends also when this
# script is killed and can do nothing more.
background() {
  local name=$1
  shift
  setpriv --pdeathsig TERM "$@" </dev/null >"$root/log/$name" 2>&1 &
  started+=($!)
}

owned() {
  dbus-send --session --print-reply --reply-timeout=5000 --dest=org.freedesktop.DBus / \
    org.freedesktop.DBus.NameHasOwner "string:$1" | grep -q 'boolean true'
}

clean_environment() {
  unset WAYLAND_DISPLAY WAYLAND_SOCKET DBUS_SESSION_BUS_ADDRESS DBUS_STARTER_ADDRESS SESSION_MANAGER \
    AT_SPI_BUS_ADDRESS GNOME_KEYRING_CONTROL SSH_AUTH_SOCK GTK_MODULES QT_QPA_PLATFORM \
    QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE QT_SCALE_FACTOR DESKTOP_SESSION XDG_CURRENT_DESKTOP
  mkdir -m 700 "$root"/{home,run,log,screen,tmp}
  export SESSION_MARK=$root HOME=$root/home XDG_RUNTIME_DIR=$root/run XAUTHORITY=$root/xauthority
  export TMPDIR=$root/tmp
  export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share XDG_STATE_HOME=$HOME/.local/state
  export XDG_CACHE_HOME=$HOME/.cache XDG_SESSION_TYPE=x11 LC_ALL=C.UTF-8
  export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 GSETTINGS_BACKEND=memory
  export SESSION_NOTIFICATIONS=$root/notifications SESSION_FRAMEBUFFER=$root/screen/Xvfb_screen0
}

start_screen() {
  # Only who has this cookie may look at the screen: other people of the machine may not.
  umask 077
  {
    printf '\xff\xff\0\0\0\0\0\x12MIT-MAGIC-COOKIE-1\0\x10'
    head -c 16 /dev/urandom
  } >"$XAUTHORITY"
  : >"$root/display"
  # Without -noreset it starts anew when its last client leaves, and turns away who comes just then.
  background screen Xvfb -noreset -displayfd 3 -screen 0 "${SESSION_SCREEN:-1440x900}x24" -nolisten tcp \
    -auth "$XAUTHORITY" -fbdir "$root/screen" 3>"$root/display"
  waited "the screen" grep -q . "$root/display"
  DISPLAY=:$(cat "$root/display")
  export DISPLAY
  waited "the screen" timeout 5 xdotool getdisplaygeometry
}

start_bus() {
  # Names no folder of services: what the machine's packages would start on demand stays away.
  cat >"$root/bus.conf" <<END
<busconfig>
  <type>session</type>
  <listen>unix:path=$XDG_RUNTIME_DIR/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
  background bus dbus-daemon "--config-file=$root/bus.conf" --nofork --nopidfile
  export DBUS_SESSION_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/bus
  waited "the message bus" owned org.freedesktop.DBus
}

start_keyring() {
  # Opened with a password of its own for this one run; it holds nothing but what COMMAND stores.
  head -c 18 /dev/urandom | base64 | tr -d '\n' >"$root/password"
  gnome-keyring-daemon --foreground --unlock --components=secrets <"$root/password" \
    >"$root/log/keyring" 2>&1 &
  started+=($!)
  waited "the keychain" owned org.freedesktop.secrets
  rm "$root/password"
  printf probe | secret-tool store --label=probe session probe \
    && [ "$(secret-tool lookup session probe)" = probe ] && secret-tool clear session probe \
    || { echo "session: the keychain is not open" >&2; exit 1; }
}

start_desktop() {
  background windows openbox --sm-disable
  waited "the window manager" timeout 5 xdotool get_num_desktops
  : >"$SESSION_NOTIFICATIONS"
  background notifications /usr/bin/python3 -B "$here/notifications.py" "$SESSION_NOTIFICATIONS"
  waited "notifications" owned org.freedesktop.Notifications
  background accessibility /usr/libexec/at-spi-bus-launcher --launch-immediately
  waited "the accessibility bus" owned org.a11y.Bus
}

clean_environment
start_screen
start_bus
[ "${SESSION_KEYRING:-}" = none ] || start_keyring
start_desktop
status=0
setpriv --pdeathsig TERM "$@" || status=$?
exit $status
