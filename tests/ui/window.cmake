# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0

# What goes wrong, in the window itself on the real service.
add_library(test_window_stage STATIC window_stage.cpp cloud_window.cpp write_forms.cpp)
target_link_libraries(test_window_stage PUBLIC test_page_stage console_translations PRIVATE console_flags)
console_test(ui_oversize_fields_test
  SOURCES oversize_fields_test.cpp oversize_connection.cpp oversize_notices.cpp oversize_requests.cpp oversize_usage.cpp oversize_fields.h
  LINKS test_window_stage test_listing_people LABELS ui packmind)
foreach(topic api_keys backups connection drafts drafts_forms full_disk governance_shared idle_lock overview_window palette profiles profile_list refresh refresh_beside refused_input server_gone session_end settings_link two_clients)
  console_test(ui_${topic}_test SOURCES ${topic}_test.cpp LINKS test_window_stage LABELS ui packmind)
endforeach()

console_test(ui_governance_beside_test SOURCES governance_beside_test.cpp
  LINKS test_window_stage test_mail_scene LABELS ui packmind)

console_test(ui_drafts_killed_test SOURCES drafts_killed_test.cpp drafts_killed_console.cpp
  LINKS test_window_stage LABELS ui)

add_library(test_packmind_window STATIC packmind_window.cpp)
target_link_libraries(test_packmind_window PUBLIC test_window_stage test_stand_in PRIVATE console_flags)
console_test(ui_start_network_test SOURCES start_network_test.cpp ${CMAKE_SOURCE_DIR}/tests/cloud/forward_proxy.cpp
    ${CMAKE_SOURCE_DIR}/tests/cloud/forward_proxy.h
  LINKS test_packmind_window LABELS ui packmind)
foreach(topic sign_in session)
  console_test(ui_packmind_${topic}_test SOURCES packmind_${topic}_test.cpp
    LINKS test_packmind_window LABELS ui packmind)
endforeach()
