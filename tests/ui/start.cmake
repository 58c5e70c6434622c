# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0

foreach(topic page secrets window)
  console_test(ui_start_${topic}_test SOURCES start_${topic}_test.cpp
    LINKS console_ui console_translations test_service_fixture LABELS ui captures)
endforeach()
console_test(ui_region_words_test SOURCES region_words_test.cpp LINKS test_rendering LABELS ui)
console_test(ui_start_instance_test SOURCES start_instance_test.cpp LINKS console_ui LABELS ui)
console_test(ui_start_translations_test SOURCES start_translations_test.cpp
  LINKS console_ui console_translations LABELS ui)
target_sources(ui_start_page_test PRIVATE start_page_test.h start_page_more_test.cpp)
