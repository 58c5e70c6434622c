#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""LLM providers for tests on this computer only: their wire formats, and everything that goes wrong with them.

    main.py [--port 0] [--tls CERT KEY]

Prints "ready ORIGIN CONTROL" once both accept connections; ends when its input closes or on SIGTERM.
"""
import argparse
import os
import signal
import sys
import threading

from control import Control
from provider import Provider
from wire import Server


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--port", type=int, default=0, help="0: one that is free")
    parser.add_argument("--tls", nargs=2, metavar=("CERT", "KEY"), help="PEM files; CERT may hold a chain")
    return parser.parse_args()


def end_with_input():
    """No server stays behind when the test that started it dies."""
    while sys.stdin.buffer.read(4096):
        pass
    os._exit(0)


def main():
    asked = arguments()
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    provider = Provider()
    server = Server(asked.port, provider.answer, asked.tls)
    control = Server(0, Control(provider, server).answer)
    threading.Thread(target=control.serve_forever, daemon=True).start()
    threading.Thread(target=end_with_input, daemon=True).start()
    print(f"ready {server.origin} {control.origin}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
