# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs one test program in an empty home of its own: cmake -DHOME_DIR=… -DPROGRAM=… -P RunTest.cmake
file(REMOVE_RECURSE "${HOME_DIR}")
file(MAKE_DIRECTORY "${HOME_DIR}/run" "${HOME_DIR}/tmp")
file(CHMOD "${HOME_DIR}/run" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
set(ENV{HOME} "${HOME_DIR}")
set(ENV{XDG_RUNTIME_DIR} "${HOME_DIR}/run")
set(ENV{TMPDIR} "${HOME_DIR}/tmp")
foreach(name DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME
             XDG_CACHE_HOME PLANOPS_HOME http_proxy https_proxy HTTP_PROXY HTTPS_PROXY all_proxy)
  unset(ENV{${name}})
endforeach()
execute_process(COMMAND "${PROGRAM}" WORKING_DIRECTORY "${HOME_DIR}" RESULT_VARIABLE rc)
if(NOT rc EQUAL 0)
  message(FATAL_ERROR "${PROGRAM}: ${rc}")
endif()
