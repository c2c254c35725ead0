# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Brings every planops_*.ts of a folder up to date with the source:
#   cmake -DLUPDATE=… -DSOURCES=list-file -DFOLDER=… -DINCLUDE=… -P update.cmake
# No line numbers: a moved line would otherwise be a difference in every language.
file(GLOB ts_files "${FOLDER}/planops_*.ts")
if(NOT ts_files)
  message(FATAL_ERROR "No planops_*.ts in ${FOLDER}")
endif()
foreach(ts IN LISTS ts_files)
  set(options -silent -no-obsolete -locations none -no-ui-lines)
  if(ts MATCHES "planops_en\\.ts$")
    list(APPEND options -pluralonly)
  endif()
  execute_process(COMMAND "${LUPDATE}" ${options} "@${SOURCES}" -I "${INCLUDE}" -ts "${ts}"
                  RESULT_VARIABLE rc OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT rc EQUAL 0)
    message(FATAL_ERROR "lupdate failed for ${ts}:\n${output}")
  endif()
endforeach()
