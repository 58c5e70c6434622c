# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0

# The page LLM on both servers, with LLM providers on this computer.
add_library(test_llm_driver STATIC llm_driver.cpp)
target_link_libraries(test_llm_driver PUBLIC test_page_stage test_local_provider PRIVATE console_flags)
foreach(topic form packmind privacy settings overview platform usage usage_refresh)
  console_test(ui_llm_${topic}_test SOURCES llm_${topic}_test.cpp LINKS test_llm_driver LABELS ui packmind)
endforeach()
# 500 organizations, seeded past the service.
console_test(ui_llm_many_test SOURCES llm_many_test.cpp ${CMAKE_SOURCE_DIR}/tests/service/llm_seed.cpp
  LINKS test_llm_driver LABELS ui)
