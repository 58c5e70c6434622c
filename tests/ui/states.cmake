# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0

console_test(ui_page_states_test SOURCES page_states_test.cpp page_states_cases.cpp LINKS test_page_stage LABELS ui packmind)
console_test(ui_language_test SOURCES language_test.cpp LINKS test_page_stage LABELS ui)
console_test(ui_overview_test SOURCES overview_test.cpp LINKS test_page_stage LABELS ui packmind)
console_test(ui_trust_proof_test SOURCES trust_proof_test.cpp LINKS test_page_stage LABELS ui)
console_test(ui_pane_states_test
  SOURCES pane_states_test.cpp pane_states_organizations.cpp pane_states_workspace.cpp
    pane_states_calendars.cpp pane_states_entries.cpp pane_states_exchange.cpp pane_states_keys.cpp pane_states_letters.cpp pane_states_listing.cpp
    pane_states_llm.cpp pane_states_notices.cpp pane_states_requests.cpp pane_states_start.cpp
    pane_states.h pane_classes.cpp pane_classes.h
  LINKS console_main test_organizations_driver test_listing_people test_local_relay LABELS ui)

# Twice: as it is, and at 200 %. Each row starts a service of its own.
foreach(states page pane)
  get_test_property(ui_${states}_states_test ENVIRONMENT states_environment)
  # Qt ends a function after five minutes; here one goes through all panes.
  list(APPEND states_environment QTEST_FUNCTION_TIMEOUT=900000)
  set_tests_properties(ui_${states}_states_test PROPERTIES
    TIMEOUT 900 ENVIRONMENT "${states_environment}")
  add_test(NAME ui_${states}_states_test_200 COMMAND ui_${states}_states_test)
  set_tests_properties(ui_${states}_states_test_200 PROPERTIES
    TIMEOUT 900 LABELS ui ENVIRONMENT "${states_environment};QT_SCALE_FACTOR=2")
endforeach()
# And in other words: 40 % longer from right to left, and French.
foreach(states page pane)
  get_test_property(ui_${states}_states_test ENVIRONMENT states_environment)
  foreach(words padded fr)
    add_test(NAME ui_${states}_states_test_${words}
      COMMAND ui_${states}_states_test isWholeInOtherWords)
    set_tests_properties(ui_${states}_states_test_${words} PROPERTIES
      TIMEOUT 900 LABELS ui ENVIRONMENT "${states_environment};CONSOLE_TEST_WORDS=${words}")
  endforeach()
endforeach()
