# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0

# The console on the desktop beside its window, on a message bus of the test's own.
add_library(test_desktop_bus STATIC desktop_bus.cpp desktop_bus.h)
target_include_directories(test_desktop_bus PUBLIC ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(test_desktop_bus PUBLIC Qt6::DBus PRIVATE console_flags)
console_test(ui_tray_test SOURCES tray_test.cpp LINKS console_desktop LABELS ui)
console_test(ui_desktop_notifications_test SOURCES desktop_notifications_test.cpp
  LINKS console_desktop test_desktop_bus LABELS ui)
console_test(ui_desktop_presence_test SOURCES desktop_presence_test.cpp
  LINKS console_desktop test_window_stage test_desktop_bus LABELS ui)
console_test(ui_notifications_section_test SOURCES notifications_section_test.cpp
  LINKS console_desktop test_page_stage LABELS ui)
console_test(ui_profiles_overview_test SOURCES profiles_overview_test.cpp
  LINKS console_desktop test_window_stage test_desktop_bus LABELS ui packmind)
