# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0
console_test(ui_listing_timeline_test SOURCES listing_timeline_test.cpp LINKS test_page_stage console_translations LABELS ui)
add_library(test_listing_people STATIC listing_people.cpp)
target_link_libraries(test_listing_people PUBLIC test_page_stage console_translations PRIVATE console_flags)
target_compile_definitions(test_listing_people PRIVATE CONSOLE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
foreach(topic review conflicts history)
  console_test(ui_listing_${topic}_test SOURCES listing_${topic}_test.cpp LINKS test_listing_people LABELS ui)
endforeach()

# Who is told of the listing, and who objects, by a real relay.
add_library(test_notice_stage STATIC notice_stage.cpp notice_stage.h notice_test.h)
target_link_libraries(test_notice_stage
  PUBLIC test_listing_people test_local_relay PRIVATE test_mail_scene console_flags)
foreach(topic notices notices_refresh objections subscribers)
  console_test(ui_${topic}_test SOURCES ${topic}_test.cpp LINKS test_notice_stage LABELS ui)
endforeach()
