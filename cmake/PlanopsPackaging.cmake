# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What is installed, and the Debian package: `./dev package` (cpack -G DEB in build/release).
# Dependencies come from the libraries that the programs really load (dpkg-shlibdeps); only the SQLite plugin and
# the helpers that are run as programs are named here.
foreach(program planops-explorer planops)
  if(TARGET ${program})
    install(TARGETS ${program} RUNTIME)
  endif()
endforeach()

if(UNIX AND NOT APPLE)
  set(linux "${PROJECT_SOURCE_DIR}/packaging/linux")
  install(FILES "${linux}/org.planops.Explorer.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  install(FILES "${linux}/org.planops.Explorer.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
  install(FILES "${PROJECT_SOURCE_DIR}/resources/brand/planops-explorer.svg"
          DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" RENAME org.planops.Explorer.svg)
  foreach(size 16 24 32 48 64 128 256 512)
    install(FILES "${linux}/icons/${size}.png"
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps" RENAME org.planops.Explorer.png)
  endforeach()
  install(FILES "${linux}/copyright" "${PROJECT_SOURCE_DIR}/README.md" "${PROJECT_SOURCE_DIR}/CHANGELOG.md"
          DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/planops-explorer")
endif()

set(CPACK_PACKAGE_NAME planops-explorer)
set(CPACK_PACKAGE_VENDOR "PlanOps Explorer contributors")
set(CPACK_PACKAGE_CONTACT "PlanOps Explorer contributors <contributors@planops-explorer.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "API explorer for PlanOps and any REST API behind OpenID Connect")
set(CPACK_PACKAGE_DESCRIPTION
"Sign in once through the browser; tokens live in the system keychain and stay fresh.
See who a token is for and whether its issuer really signed it, browse projects, send any
request, and learn why an API refused one. Includes a sandbox that needs no account, and
the command-line program planops.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_GENERATOR DEB)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/package")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz) # As Debian does; gzip, the default here, makes half as much again of it.
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-translations-l10n, qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
include(CPack)
