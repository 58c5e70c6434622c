# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0

# What the tests of a room all include, compiled once, with what it includes of ours: reading that
# took most of a test's time. Without a sum of its own (console_precompile), since ours changes:
# ccache looks at the whole of it.
if(TARGET test_page_stage)
  target_precompile_headers(test_page_stage PRIVATE ${core_headers} ${widget_headers} <QSignalSpy> <QTest>
    ${CMAKE_CURRENT_SOURCE_DIR}/ui/page_driver.h ${CMAKE_CURRENT_SOURCE_DIR}/ui/page_stage.h)
endif()
target_precompile_headers(test_service_fixture PRIVATE ${core_headers} <QSignalSpy> <QTest>
  ${CMAKE_CURRENT_SOURCE_DIR}/service/service_fixture.h)

# console_reaches(<target> <library> <variable>): whether the one links the other, by way of others too.
function(console_reaches target library found)
  set(${found} FALSE PARENT_SCOPE)
  get_target_property(links ${target} LINK_LIBRARIES)
  foreach(link IN LISTS links)
    if(link STREQUAL library)
      set(${found} TRUE PARENT_SCOPE)
      return()
    elseif(TARGET ${link} AND link MATCHES "^(test|console)_")
      console_reaches(${link} ${library} deeper)
      if(deeper)
        set(${found} TRUE PARENT_SCOPE)
        return()
      endif()
    endif()
  endforeach()
endfunction()

# console_spare_empty_moc(<target>): where no header asks for moc, the source that CMake makes for
# what moc wrote is empty, and needs no headers at all.
function(console_spare_empty_moc target)
  get_target_property(sources ${target} SOURCES)
  get_target_property(folder ${target} SOURCE_DIR)
  foreach(source IN LISTS sources)
    cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${folder})
    cmake_path(REPLACE_EXTENSION source LAST_ONLY h OUTPUT_VARIABLE header)
    if(EXISTS ${header})
      file(STRINGS ${header} objects REGEX "Q_OBJECT|Q_GADGET" LIMIT_COUNT 1)
      if(objects)
        return()
      endif()
    endif()
  endforeach()
  get_target_property(binaries ${target} BINARY_DIR)
  set_source_files_properties(${binaries}/${target}_autogen/mocs_compilation.cpp
    TARGET_DIRECTORY ${target} PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()

foreach(room base domain contract profiles cloud models watch service openapi packmind providers ui main bench desktop)
  get_directory_property(targets DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/${room} BUILDSYSTEM_TARGETS)
  foreach(target IN LISTS targets)
    get_target_property(type ${target} TYPE)
    get_target_property(links ${target} LINK_LIBRARIES)
    get_target_property(own ${target} PRECOMPILE_HEADERS)
    if(own OR NOT type MATCHES "EXECUTABLE|STATIC_LIBRARY" OR NOT "console_flags" IN_LIST links)
      continue()
    endif()
    foreach(source test_page_stage console_ui test_service_fixture console_domain)
      console_reaches(${target} ${source} found)
      if(found)
        target_precompile_headers(${target} REUSE_FROM ${source})
        get_target_property(source_dir ${source} SOURCE_DIR)
        get_target_property(binary_dir ${source} BINARY_DIR)
        if(source MATCHES "^test_" AND NOT source_dir STREQUAL "${CMAKE_CURRENT_SOURCE_DIR}/${room}")
          # <QTest> is precompiled with the folders of its target; QFINDTESTDATA, which asks for
          # them, is not used.
          target_compile_options(${target} PRIVATE
            -UQT_TESTCASE_BUILDDIR -DQT_TESTCASE_BUILDDIR="${binary_dir}"
            -UQT_TESTCASE_SOURCEDIR -DQT_TESTCASE_SOURCEDIR="${source_dir}")
        endif()
        console_spare_empty_moc(${target})
        break()
      endif()
    endforeach()
  endforeach()
endforeach()
