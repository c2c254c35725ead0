# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# PLANOPS_UNITY compiles the libraries in batches of files: Qt's headers, most of the work, are read once a batch. The
# files below stay on their own, because their private helpers share a name with a neighbour's.
function(planops_keep_apart target)
  list(TRANSFORM ARGN PREPEND "${PROJECT_SOURCE_DIR}/src/")
  set_source_files_properties(${ARGN} TARGET_DIRECTORY ${target} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

if(PLANOPS_UNITY)
  set_target_properties(planops_core planops_sandbox planops_gui PROPERTIES
    UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
  planops_keep_apart(planops_core
    core/auth/idtoken.cpp core/auth/profile.cpp core/auth/redirect.cpp core/auth/refreshlock.cpp core/auth/tokenanswer.cpp
    core/auth/vaulterror.cpp
    core/diagnosis/actions.cpp core/diagnosis/causes.cpp core/diagnosis/tokencauses.cpp
    core/http/curlsetup.cpp core/http/curltransfer.cpp core/http/redirects.cpp core/http/requestcheck.cpp
    core/projects/parsing.cpp
    core/tokens/jwks.cpp core/tokens/jwt.cpp core/tokens/tokenkind.cpp core/tokens/verdict.cpp)
  planops_keep_apart(planops_sandbox sandbox/jwtsigner.cpp)
  planops_keep_apart(planops_gui
    gui/console/consolepage.cpp gui/console/hexview.cpp gui/console/jsontreeview.cpp gui/console/rowtable.cpp
    gui/palette/commandpalette.cpp
    gui/projects/projectlook.cpp gui/projects/refusalreport.cpp
    gui/theme/stylecontrols.cpp
    gui/tokens/tokenview.cpp
    gui/widgets/button.cpp gui/widgets/errorcard.cpp gui/widgets/label.cpp gui/widgets/phasebar.cpp gui/widgets/searchfield.cpp
    gui/widgets/subtabs.cpp gui/widgets/switch.cpp gui/widgets/toasthost.cpp)
endif()
