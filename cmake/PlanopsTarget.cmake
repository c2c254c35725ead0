# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The house functions. Every target of ours is made by one of them, so that warnings, strictness
# and test surroundings are said once:
#
#   planops_add_library(<name> <alias>)      static library planops_<name>, alias planops::<alias>
#   planops_add_program(<target>)            executable in build/<preset>/bin
#   planops_add_test(<name> SOURCES … LIBS … [LABELS …] [TIMEOUT s] [GUI])
#
# Sources are added by each room's own CMakeLists.txt with target_sources().

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/lib")

# A faster linker when there is one; it changes nothing but the time.
find_program(PLANOPS_LLD ld.lld)
mark_as_advanced(PLANOPS_LLD)
if(PLANOPS_LLD)
  add_link_options(-fuse-ld=lld)
endif()
find_program(PLANOPS_CCACHE ccache)
mark_as_advanced(PLANOPS_CCACHE)
if(PLANOPS_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Paths count relative to the source, so that build folders share what they compile alike.
  set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1
      "${PLANOPS_CCACHE}")
endif()

function(planops_apply_settings target)
  target_compile_options(${target} PRIVATE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
    -Wundef -Wimplicit-fallthrough)
  if(PLANOPS_PCH)
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
  endif()
  if(PLANOPS_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  target_compile_definitions(${target} PRIVATE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    PLANOPS_VERSION="${PROJECT_VERSION}")
  if(CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
    target_compile_definitions(${target} PRIVATE QT_FORCE_ASSERTS)
  endif()
  if(PLANOPS_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=address,undefined -fno-omit-frame-pointer
                                             -fno-sanitize-recover=undefined -fno-sanitize=vptr)
    target_link_options(${target} PUBLIC -fsanitize=address,undefined)
  endif()
  if(PLANOPS_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
      message(FATAL_ERROR "PLANOPS_FUZZ wants clang, which brings libFuzzer: use the preset fuzz")
    endif()
    target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link,address,undefined
                                             -fno-sanitize-recover=undefined -fno-sanitize=vptr)
    target_link_options(${target} PUBLIC -fsanitize=address,undefined)
  endif()
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/src")
endfunction()

function(planops_add_library name alias)
  set(target planops_${name})
  add_library(${target} STATIC)
  add_library(planops::${alias} ALIAS ${target})
  planops_apply_settings(${target})
  target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/src")
endfunction()

function(planops_add_program target)
  add_executable(${target})
  planops_apply_settings(${target})
endfunction()

# A test runs offscreen, in the C locale, in throw-away folders and without the user's session bus:
# nothing that it does can touch the machine that it runs on.
function(planops_add_test name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "GUI" "TIMEOUT" "SOURCES;LIBS;LABELS;ENVIRONMENT")
  string(REPLACE "." "_" target "tst_${name}")
  add_executable(${target} ${arg_SOURCES})
  planops_apply_settings(${target})
  set_target_properties(${target} PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
  target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  target_compile_definitions(${target} PRIVATE
    PLANOPS_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
    PLANOPS_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  target_link_libraries(${target} PRIVATE Qt6::Test ${arg_LIBS})
  # Qt6::Test defines these two with the folder of the target; a precompiled header fits only where
  # every macro that it has seen is the same, and nobody here asks for QFINDTESTDATA.
  target_compile_options(${target} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
  if(PLANOPS_PCH AND TARGET planops_testpch_gui)
    if(arg_GUI)
      target_precompile_headers(${target} REUSE_FROM planops_testpch_gui)
      target_link_libraries(${target} PRIVATE Qt6::Widgets Qt6::Network)
    else()
      target_precompile_headers(${target} REUSE_FROM planops_testpch_core)
      target_link_libraries(${target} PRIVATE Qt6::Network)
    endif()
  endif()
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 120)
  endif()
  add_test(NAME ${name}
           COMMAND "${CMAKE_COMMAND}" "-DHOME_DIR=${CMAKE_BINARY_DIR}/tests/home/${name}"
                   "-DPROGRAM=$<TARGET_FILE:${target}>"
                   -P "${PROJECT_SOURCE_DIR}/cmake/RunTest.cmake")
  string(REGEX MATCH "^[^.]+" layer "${name}")
  set_tests_properties(${name} PROPERTIES
    TIMEOUT ${arg_TIMEOUT}
    LABELS "${layer};${arg_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;LANGUAGE=;QT_ENABLE_REGEXP_JIT=0;ASAN_OPTIONS=detect_leaks=1;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0;${arg_ENVIRONMENT}")
endfunction()

# A benchmark: a program that prints rows of the table of `./dev bench` (tests/bench/table.h).
function(planops_add_bench name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBS")
  add_executable(bench_${name} ${arg_SOURCES})
  planops_apply_settings(bench_${name})
  set_target_properties(bench_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bench")
  target_include_directories(bench_${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
  target_compile_definitions(bench_${name} PRIVATE
    PLANOPS_BIN_DIR="${CMAKE_BINARY_DIR}/bin" PLANOPS_REFERENCE_DIR="${CMAKE_BINARY_DIR}/bench/reference")
  target_link_libraries(bench_${name} PRIVATE planops_benchtable ${arg_LIBS})
endfunction()
