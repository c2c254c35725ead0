# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DROOT=<project> -P checkrules.cmake: the rules of CONTRIBUTING.md that a machine can see. Comments do not count.
#
# rule(<name> <regular expression> <files it is for> <files that may> <what to do instead>)
cmake_minimum_required(VERSION 3.25)

set(rules "")
function(rule name expression where except advice)
  list(APPEND rules "${name}")
  set(rules "${rules}" PARENT_SCOPE)
  set(expression_${name} "${expression}" PARENT_SCOPE)
  set(where_${name} "${where}" PARENT_SCOPE)
  set(except_${name} "${except}" PARENT_SCOPE)
  set(advice_${name} "${advice}" PARENT_SCOPE)
endfunction()

set(ident "(^|[^A-Za-z0-9_])")
rule(nested-loop "${ident}(QEventLoop|processEvents)[^A-Za-z0-9_]" "^src/" "^$"
     "no nested event loop: use a Completion or a signal")
# QSqlQuery::exec() runs a statement, not a loop.
rule(exec "(\\.|->|::|${ident})exec[ \t]*\\(" "^src/" "^src/(app|cli)/main\\.cpp$|^src/core/base/sqlitefile\\.cpp$"
     "no exec() outside main: dialogs open() and answer by a signal")
rule(text-signals "${ident}(SIGNAL|SLOT)[ \t]*\\(" "^(src|tests)/.*\\.(cpp|h)$" "^$"
     "connect by function pointers")
rule(contextless-connect "${ident}connect\\([^,()]+(\\([^()]*\\))?,[ \t\n]*&[A-Za-z0-9_:]+,[ \t\n]*\\[" "^src/" "^$"
     "a lambda needs a context object: connect(sender, signal, this, lambda)")
rule(access-manager "${ident}QNetworkAccessManager[^A-Za-z0-9_]" "^src/" "^src/core/auth/oauthflow[a-z]*\\.(cpp|h)$"
     "calls go through http::HttpClient; only QtNetworkAuth in auth/oauthflow needs Qt's access manager")
rule(settings "${ident}QSettings[^A-Za-z0-9_]" "^src/" "^src/core/settings/"
     "settings are typed values of core/settings")
rule(singleton "static[^;{}()\n]*[ &*]instance[ \t]*\\(" "^src/" "^$"
     "no singleton: collaborators are constructor references")
rule(sleep "${ident}(QThread::(m|u)?sleep|sleep_for|sleep_until|usleep|nanosleep)[ \t]*\\(" "^src/" "^$"
     "nobody sleeps: use a timer")
rule(plain-secrets "setInsecureFallback[ \t]*\\(" "^(src|tests)/" "^$"
     "there is no plain-text fallback for secrets")
rule(tls-off "(ignoreSslErrors|VerifyNone|QueryPeer)[^A-Za-z0-9_]|CURLOPT_SSL_VERIFY(PEER|HOST)[ \t]*,[ \t]*0" "^src/" "^$"
     "TLS verification cannot be switched off silently")

set(max_lines 400)         # of a .cpp under src/
set(max_mainwindow 500)

file(GLOB_RECURSE files RELATIVE "${ROOT}"
     "${ROOT}/src/*" "${ROOT}/tests/*" "${ROOT}/cmake/*" "${ROOT}/ui/*" "${ROOT}/translations/*" "${ROOT}/resources/*"
     "${ROOT}/packaging/*")
list(FILTER files EXCLUDE REGEX "(^|/)(node_modules|__pycache__)/")
foreach(single dev .ci/run CMakeLists.txt)
  if(EXISTS "${ROOT}/${single}")
    list(APPEND files "${single}")
  endif()
endforeach()

set(problems 0)
set(checked 0)
function(problem text)
  message(NOTICE "${text}")
  math(EXPR problems "${problems} + 1")
  set(problems "${problems}" PARENT_SCOPE)
endfunction()

# The file's text with comments and strings taken out. Brackets and semicolons would confuse CMake's lists.
function(read_code path result)
  file(READ "${path}" text)
  string(REPLACE ";" " " text "${text}")
  string(REGEX REPLACE "\"([^\"\\\n]|\\\\[^\n])*\"" "\"\"" text "${text}")
  string(REGEX REPLACE "//[^\n]*" "" text "${text}")
  string(REGEX REPLACE "/\\*([^*]|\\*+[^*/])*\\*+/" "" text "${text}")
  set(${result} "${text}\n" PARENT_SCOPE)
endfunction()

foreach(file IN LISTS files)
  set(path "${ROOT}/${file}")
  get_filename_component(name "${file}" NAME)

  # Who wrote it and under which licence stands in the file itself; what cannot hold a comment is in REUSE.toml.
  if(name MATCHES "\\.(cpp|h|cmake|py|mjs|js|sh|qss|supp)$" OR name MATCHES "^(CMakeLists\\.txt|dev|run)$")
    file(STRINGS "${path}" head LIMIT_COUNT 4)
    string(REPLACE ";" " " head "${head}")
    if(NOT head MATCHES "SPDX-FileCopyrightText: PlanOps Explorer contributors"
       OR NOT head MATCHES "SPDX-License-Identifier: GPL-3\\.0-or-later")
      problem("${file}: spdx: the two SPDX lines come first")
    endif()
  endif()
  if(NOT file MATCHES "^(src|tests)/.*\\.(cpp|h)$")
    continue()
  endif()
  math(EXPR checked "${checked} + 1")

  if(file MATCHES "^src/")
    file(STRINGS "${path}" newlines NEWLINE_CONSUME)
    string(REGEX REPLACE "[^\n]" "" newlines "${newlines}")
    string(LENGTH "${newlines}" lines)
    set(limit 0)
    if(file MATCHES "^src/gui/mainwindow\\.(cpp|h)$")
      set(limit ${max_mainwindow})
    elseif(file MATCHES "\\.cpp$")
      set(limit ${max_lines})
    endif()
    if(limit GREATER 0 AND lines GREATER limit)
      problem("${file}: size: ${lines} lines, at most ${limit}: there is a hidden class in it")
    endif()
  endif()

  read_code("${path}" code)
  foreach(rule IN LISTS rules)
    if(file MATCHES "${where_${rule}}" AND NOT file MATCHES "${except_${rule}}" AND code MATCHES "${expression_${rule}}")
      problem("${file}: ${rule}: ${advice_${rule}} (found \"${CMAKE_MATCH_0}\")")
    endif()
  endforeach()
endforeach()
if(checked EQUAL 0)
  message(FATAL_ERROR "No source below ${ROOT}: nothing was checked")
endif()
set(summary "${checked} source files, ${problems} problems")
if(problems GREATER 0)
  message(FATAL_ERROR "${summary}")
endif()
message(STATUS "${summary}")
