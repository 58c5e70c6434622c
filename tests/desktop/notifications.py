#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The notification service of the private desktop: shows nothing, and writes down what it was told.

    notifications.py FILE        one JSON object a line: id, replaces, application, summary, body, actions
                                 and {"closed": id} for one that its program took back
    notifications.py --press ID ACTION        as a person who presses a button of that notification
    notifications.py --leave | --come         as a desktop on which nothing shows notifications, and again does

(org.freedesktop.Notifications, Desktop Notifications Specification 1.2)
"""
import json
import sys

from gi.repository import Gio, GLib

INTERFACE = """
<node><interface name="org.freedesktop.Notifications">
  <method name="Notify">
    <arg direction="in" type="s"/><arg direction="in" type="u"/><arg direction="in" type="s"/>
    <arg direction="in" type="s"/><arg direction="in" type="s"/><arg direction="in" type="as"/>
    <arg direction="in" type="a{sv}"/><arg direction="in" type="i"/><arg direction="out" type="u"/>
  </method>
  <method name="CloseNotification"><arg direction="in" type="u"/></method>
  <method name="GetCapabilities"><arg direction="out" type="as"/></method>
  <method name="GetServerInformation">
    <arg direction="out" type="s"/><arg direction="out" type="s"/>
    <arg direction="out" type="s"/><arg direction="out" type="s"/>
  </method>
  <signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
  <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
</interface><interface name="com.packmind.PrivateDesktop">
  <method name="Press"><arg direction="in" type="u"/><arg direction="in" type="s"/></method>
  <method name="Leave"/>
  <method name="Come"/>
</interface></node>
"""
NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
PRIVATE = "com.packmind.PrivateDesktop"
CLOSED_BY_CALL = 3


class Notifications:
    def __init__(self, path):
        self.path = path
        self.last = 0
        self.owned = 0

    def called(self, bus, _sender, path, interface, method, arguments, invocation):
        answer = getattr(self, method)(bus, path, interface, *arguments.unpack())
        invocation.return_value(answer)

    def write(self, **line):
        with open(self.path, "a", encoding="utf-8") as file:
            json.dump(line, file)
            file.write("\n")

    def Notify(self, _bus, _path, _interface, application, replaces, _icon, summary, body, actions, _hints, _time):
        if not replaces:
            self.last += 1
        number = replaces or self.last
        self.write(id=number, replaces=replaces, application=application, summary=summary, body=body, actions=actions)
        return GLib.Variant("(u)", (number,))

    def CloseNotification(self, bus, path, interface, number):
        self.write(closed=number)
        bus.emit_signal(None, path, interface, "NotificationClosed", GLib.Variant("(uu)", (number, CLOSED_BY_CALL)))

    def Press(self, bus, path, _interface, number, action):
        bus.emit_signal(None, path, NAME, "ActionInvoked", GLib.Variant("(us)", (number, action)))

    def Leave(self, *_):
        Gio.bus_unown_name(self.owned)

    def Come(self, bus, *_):
        self.owned = Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, None, None)

    def GetCapabilities(self, *_):
        return GLib.Variant("(as)", (["body", "actions", "persistence"],))

    def GetServerInformation(self, *_):
        return GLib.Variant("(ssss)", ("private desktop", "console", "1", "1.2"))


def main(path):
    notifications = Notifications(path)
    interfaces = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces
    loop = GLib.MainLoop()

    def serve(bus, _name):
        for interface in interfaces:
            bus.register_object(PATH, interface, notifications.called)
        notifications.Come(bus)

    Gio.bus_own_name(Gio.BusType.SESSION, PRIVATE, Gio.BusNameOwnerFlags.NONE, serve, None, lambda *_: loop.quit())
    loop.run()


def ask(method, arguments=None):
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    bus.call_sync(PRIVATE, PATH, PRIVATE, method, arguments, None, Gio.DBusCallFlags.NONE, 5000)


if __name__ == "__main__":
    if sys.argv[1] == "--press":
        ask("Press", GLib.Variant("(us)", (int(sys.argv[2]), sys.argv[3])))
    elif sys.argv[1] in ("--leave", "--come"):
        ask(sys.argv[1].strip("-").capitalize())
    else:
        main(sys.argv[1])
