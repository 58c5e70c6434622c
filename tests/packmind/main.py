#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""A server that answers as Packmind's API v0 was observed to answer, for tests on this computer only.

    main.py [--port 0] [--tls CERT KEY] [--control] [--web-url URL]

Prints "ready http://127.0.0.1:PORT" once it accepts connections; ends when its input closes or on SIGTERM.
"""
import argparse
import os
import signal
import sys
import threading

from control import Control
from service import Service
from wire import Server


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--port", type=int, default=0, help="0: one that is free")
    parser.add_argument("--tls", nargs=2, metavar=("CERT", "KEY"), help="PEM files")
    parser.add_argument("--control", action="store_true", help="answer /__test, see README.md")
    parser.add_argument("--web-url", help="APP_WEB_URL: the host in API keys and links; our own address without it")
    return parser.parse_args()


def end_with_input():
    """No server stays behind when the test that started it dies."""
    while sys.stdin.buffer.read(4096):
        pass
    os._exit(0)


def main():
    asked = arguments()
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    service = Service(Control if asked.control else None)
    service.settings.web_url = asked.web_url
    server = Server(asked.port, service, asked.tls)
    service.origin = server.origin
    threading.Thread(target=end_with_input, daemon=True).start()
    print(f"ready {server.origin}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
