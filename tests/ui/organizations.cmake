# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0

console_test(ui_organizations_words_test SOURCES organizations_words_test.cpp LINKS console_ui LABELS ui)

add_library(test_organizations_driver STATIC organizations_driver.cpp)
target_link_libraries(test_organizations_driver PUBLIC test_page_stage PRIVATE console_flags)
foreach(topic page members ours)
  console_test(ui_organizations_${topic}_test SOURCES organizations_${topic}_test.cpp
    LINKS test_organizations_driver LABELS ui packmind)
endforeach()
console_test(ui_organizations_mails_test SOURCES organizations_mails_test.cpp
  LINKS test_organizations_driver test_local_relay LABELS ui)
foreach(topic faults invite_faults)
  console_test(ui_${topic}_test SOURCES ${topic}_test.cpp
    LINKS test_organizations_driver test_fault_scene LABELS ui packmind)
endforeach()
