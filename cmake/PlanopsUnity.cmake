# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# PLANOPS_UNITY compiles the libraries in batches of files: Qt's headers, most of the work, are read once a batch. A room
# is a batch, so that a file added to one room cannot change what another is compiled with. The files below stay on their
# own, because their private helpers share a name with a neighbour's.
function(planops_batch_by_room target)
  get_target_property(sources ${target} SOURCES)
  get_target_property(base ${target} SOURCE_DIR)
  foreach(source IN LISTS sources)
    cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY "${base}" NORMALIZE OUTPUT_VARIABLE path)
    cmake_path(GET path PARENT_PATH room)
    cmake_path(GET room FILENAME room)
    if(path MATCHES "^${PROJECT_SOURCE_DIR}/src/.*\\.cpp$")
      set_source_files_properties("${path}" TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP "${room}")
    endif()
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

function(planops_keep_apart target)
  list(TRANSFORM ARGN PREPEND "${PROJECT_SOURCE_DIR}/src/")
  set_source_files_properties(${ARGN} TARGET_DIRECTORY ${target} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

if(PLANOPS_UNITY)
  foreach(target planops_core planops_sandbox planops_gui)
    planops_batch_by_room(${target})
  endforeach()
  planops_keep_apart(planops_core
    core/auth/idtoken.cpp core/auth/profile.cpp core/auth/redirect.cpp core/auth/refreshlock.cpp core/auth/revocation.cpp
    core/auth/tokenanswer.cpp core/auth/vaulterror.cpp
    core/diagnosis/actions.cpp core/diagnosis/causes.cpp core/diagnosis/tokencauses.cpp
    core/http/curlsetup.cpp core/http/curltransfer.cpp core/http/redirects.cpp core/http/requestcheck.cpp
    core/projects/parsing.cpp
    core/tokens/jwks.cpp core/tokens/jwt.cpp core/tokens/tokenkind.cpp core/tokens/verdict.cpp)
  planops_keep_apart(planops_sandbox sandbox/jwtsigner.cpp)
  planops_keep_apart(planops_gui
    gui/console/consolepage.cpp gui/console/rowtable.cpp gui/response/hexview.cpp gui/response/jsontreeview.cpp
    gui/widgets/wording.cpp
    gui/palette/commandpalette.cpp
    gui/projects/projectlook.cpp gui/projects/refusalreport.cpp
    gui/theme/stylecontrols.cpp
    gui/tokens/tokenview.cpp
    gui/widgets/button.cpp gui/widgets/errorcard.cpp gui/widgets/label.cpp gui/widgets/phasebar.cpp gui/widgets/searchfield.cpp
    gui/widgets/subtabs.cpp gui/widgets/switch.cpp gui/widgets/toasthost.cpp)
endif()
