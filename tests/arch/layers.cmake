# SPDX-FileCopyrightText: PlanOps Explorer contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The house in one table: which room may include which. room(<room> [<allowed> …]); a room may always include itself.
# An entry ending in /* stands for every room below it. A new folder under src/ needs a line here, and a reason if it
# is not obvious. checklayers.cmake reads every #include "…" against it.

# Core, lower rooms first. A room includes lower rooms only; neighbours do not include each other.
room(core/base)
room(core/settings     core/base)
room(core/jsonpath     core/base)
room(core/loopback     core/base)
room(core/http         core/base)
room(core/tokens       core/base)

room(core/auth         core/base core/settings core/loopback core/http core/tokens)
room(core/history      core/base core/http)
room(core/neutral      core/base core/http)
room(core/spec         core/base core/http core/neutral)  # An operation is written as a neutral request.
room(core/snippets     core/base core/http core/neutral)
room(core/workspace    core/base core/settings core/http core/neutral)

room(core/projects     core/base core/http core/auth)
# What projects are for one API, resources are for any: the same calls, written from a document. The values of their
# credentials are {{variables}} of the workspace.
room(core/resources    core/base core/http core/auth core/neutral core/spec core/projects core/workspace)
# A draft is read from and written to files and code, and its {{variables}} are those of the workspace.
room(core/console      core/base core/http core/auth core/history core/neutral core/workspace core/snippets)
room(core/diagnosis    core/base core/http core/tokens core/auth)

# Builds and owns the rest, in order, for app, cli and tests.
room(core/services     core/*)

# The sandbox is another party: it shares the wire formats with us, not the client code. A mistake in our http,
# auth or projects rooms must not be repeated on its side of the wire, where it would cancel itself out.
room(sandbox           core/base core/loopback core/tokens)

# The window. theme ◄ widgets ◄ page.h and the feature rooms ◄ the shell (and files directly in src/gui).
room(gui/theme         core/base core/settings)
room(gui/accessibility)
room(gui/widgets       core/* gui/theme)
room(gui/page          core/* gui/theme gui/widgets)
room(gui/palette       core/* gui/theme gui/widgets)
room(gui/auth          core/* gui/theme gui/widgets gui/page)
room(gui/tokens        core/* gui/theme gui/widgets gui/page)
room(gui/projects      core/* gui/theme gui/widgets gui/page)
room(gui/response      core/* gui/theme gui/widgets gui/accessibility gui/page)
# The console asks and shows what came; what shows it knows nothing of who asked.
room(gui/console       core/* gui/theme gui/widgets gui/page gui/response)
room(gui/spec          core/* gui/theme gui/widgets gui/page)
# As in core: resources are made with the forms of spec and refused like projects.
room(gui/resources     core/* gui/theme gui/widgets gui/page gui/projects gui/spec)
room(gui/history       core/* gui/theme gui/widgets gui/page)
room(gui/workspace     core/* gui/theme gui/widgets gui/page)
room(gui/snippets      core/* gui/theme gui/widgets gui/page)
room(gui/settings      core/* gui/theme gui/widgets gui/page)
room(gui/sandbox       core/* gui/theme gui/widgets gui/page sandbox)
room(gui/shell         core/* gui gui/* sandbox)
room(gui               core/* gui/* sandbox)

# The programs.
room(app               core/* sandbox gui gui/*)
room(cli               core/* sandbox)

# Headers that a whole layer must not include, as a regular expression on the name between < and >.
# core/auth may speak of QNetworkAccessManager for QtNetworkAuth only (checkrules.cmake says in which file).
set(widgets_headers "^(QtWidgets|QtGui|QtSvg)/|^Q(Widget|Dialog|Application|GuiApplication|MainWindow|Icon|Pixmap|Image|Color|Font|Painter|Desktop.*)$")
set(wire_headers "^(curl|qt6keychain|openssl|simdjson|yaml-cpp|QtSql|QtNetworkAuth)/|^QtNetwork/Q(Network|Tcp|Ssl)|^(simdjson\\.h|QNetwork.*|QSql.*|QTcp.*|QSsl.*|QAbstractOAuth.*|QOAuth.*)$")
forbid_headers("core/"    "${widgets_headers}")
forbid_headers("sandbox"  "${widgets_headers}|^curl/")
forbid_headers("cli"      "${widgets_headers}|${wire_headers}")
forbid_headers("gui"      "${wire_headers}")
