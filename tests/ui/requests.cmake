# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0

# The page Data requests on the real service.
add_library(test_requests_stage STATIC requests_stage.cpp)
target_link_libraries(test_requests_stage PUBLIC test_page_stage PRIVATE console_flags)
foreach(topic attachments queue record case closing correction own register fulfil masks second tasks calendars)
  console_test(ui_data_requests_${topic}_test SOURCES data_requests_${topic}_test.cpp
    LINKS test_requests_stage LABELS ui)
endforeach()
# Letters and codes of cases leave by a relay of this computer.
foreach(topic identity letters)
  console_test(ui_data_requests_${topic}_test SOURCES data_requests_${topic}_test.cpp
    LINKS test_requests_stage test_local_relay LABELS ui)
endforeach()
