# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0

# The page Sub-processors on the real service.
add_library(test_listing_driver STATIC listing_driver.cpp)
target_compile_definitions(test_listing_driver PRIVATE CONSOLE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
target_link_libraries(test_listing_driver PUBLIC test_page_stage PRIVATE console_flags)
foreach(topic comparison import import_reading)
  console_test(ui_listing_${topic}_test SOURCES listing_${topic}_test.cpp
    LINKS test_listing_driver LABELS ui)
endforeach()

# Its entries in edit.
add_library(test_entries_stage STATIC entries_stage.cpp)
target_compile_definitions(test_entries_stage PRIVATE CONSOLE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
target_link_libraries(test_entries_stage PUBLIC test_page_stage PRIVATE console_flags)
foreach(topic edit order words)
  console_test(ui_listing_${topic}_test SOURCES listing_${topic}_test.cpp
    LINKS test_entries_stage LABELS ui)
endforeach()
