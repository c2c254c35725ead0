# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cmake -DFILE=<program or library> [-DTHROUGH=<library>;…] -P checkneeded.cmake: nothing that it loads, directly or
# through another library, is a window library. What a library of others (THROUGH) loads by itself is not ours to change:
# Debian 13's Qt Network Authorization needs Gui.
cmake_minimum_required(VERSION 3.25)
execute_process(COMMAND ldd "${FILE}" OUTPUT_VARIABLE output ERROR_VARIABLE error RESULT_VARIABLE rc)
if(NOT rc EQUAL 0 OR NOT output MATCHES "libQt6Core")
  message(FATAL_ERROR "ldd could not read ${FILE}: ${output}${error}")
endif()
set(window_library "libQt6(Gui|Widgets|Svg|OpenGL|XcbQpa)\\.so[.0-9]*")
string(REGEX MATCHALL "${window_library}" found "${output}")
list(REMOVE_DUPLICATES found)
foreach(library IN LISTS THROUGH)
  execute_process(COMMAND ldd "${library}" OUTPUT_VARIABLE output COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX MATCHALL "${window_library}" theirs "${output}")
  if(theirs)
    list(REMOVE_ITEM found ${theirs})
  endif()
endforeach()
if(found)
  message(FATAL_ERROR "${FILE} needs ${found}: core, sandbox and the command line start without a window system")
endif()
message(STATUS "${FILE} needs no window library")
