# SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
# SPDX-License-Identifier: Apache-2.0

add_library(test_http_fixture STATIC http_client.cpp http_fixture.cpp)
target_include_directories(test_http_fixture PUBLIC ${CMAKE_SOURCE_DIR}/tests)
target_link_libraries(test_http_fixture PUBLIC console_service Qt6::Test PRIVATE console_flags)

console_test(http_parser_test SOURCES http_parser_test.cpp LINKS console_service LABELS service)
console_test(http_limits_test SOURCES http_limits_test.cpp LINKS test_http_fixture LABELS service)
console_test(http_server_test SOURCES http_server_test.cpp LINKS test_http_fixture LABELS service)
console_test(http_stream_test SOURCES http_stream_test.cpp LINKS test_http_fixture LABELS service)
console_test(http_drain_test SOURCES http_drain_test.cpp LINKS test_http_fixture LABELS service)
console_test(tls_identity_test SOURCES tls_identity_test.cpp LINKS test_http_fixture OpenSSL::Crypto LABELS service)
