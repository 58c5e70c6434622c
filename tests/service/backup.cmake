# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0

find_package(Python3 REQUIRED COMPONENTS Interpreter)

# For tests that kill it.
add_executable(backup_child backup_child.cpp)
target_include_directories(backup_child PRIVATE ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(backup_child PRIVATE console_flags console_service)

foreach(name cms_file restore_swap)
  console_test(${name}_test SOURCES ${name}_test.cpp LINKS console_service LABELS service)
endforeach()
foreach(topic make restore check erasures erased_list)
  console_test(backup_${topic}_test SOURCES backup_${topic}_test.cpp
    LINKS test_service_fixture LABELS service captures)
  add_dependencies(backup_${topic}_test backup_child)
  target_compile_definitions(backup_${topic}_test PRIVATE
    BACKUP_CHILD="$<TARGET_FILE:backup_child>" PYTHON3="${Python3_EXECUTABLE}")
endforeach()
foreach(topic backups backup_schedule)
  console_test(service_${topic}_test SOURCES service_${topic}_test.cpp
    LINKS test_service_fixture LABELS service captures)
endforeach()
