#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
"""That the stand-in keeps to the contract: a started process, spoken to over sockets."""
import unittest

from cases_areas import Areas, Events
from cases_bare_500 import Bare500
from cases_comparing import Comparing
from cases_section_1 import FirstThings
from cases_session import Session
from cases_transport import Independence, Process, Transport

__all__ = ["Areas", "Bare500", "Comparing", "Events", "FirstThings", "Independence", "Process", "Session",
           "Transport"]

if __name__ == "__main__":
    unittest.main()
