// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// P16: everything at once for a minute: what the goal says of ten, shortened. Large answers come,
// are read, searched and folded, while requests go out and are recorded, the list of operations is
// filtered and the history searched, a key every 20 ms.
#include "bench/eventgaps.h"
#include "bench/material.h"
#include "bench/reference/jsonserver.h"
#include "bench/send.h"
#include "bench/shownbody.h"
#include "bench/table.h"
#include "core/history/record.h"
#include "gui/history/historymodel.h"
#include "gui/response/codeview.h"
#include "gui/response/findbar.h"
#include "gui/spec/endpointmodel.h"
#include "gui/widgets/searchfield.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QListView>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace planops;
using namespace planops::bench;

namespace {

constexpr int seconds = 60;

//! One user with many hands; next() is one key.
class Session : public QObject
{
    Q_OBJECT

public:
    Session() : m_history(m_folder.filePath(u"history.sqlite"_s)), m_entries(m_history)
    {
        m_operations.setDocument(spec::readDocument(openApiDocument(1000)).value());
        m_tree.setModel(&m_operations);
        m_list.setModel(&m_entries);
        m_tree.show();
        m_list.show();
        connect(&m_client, &http::HttpClient::exchanged, &m_history,
                [this](const http::Request &request, const http::Response &response) {
                    m_history.record(history::recordOf(request, response));
                });
    }

    void next()
    {
        ++m_step;
        const QString typed = u"get12 put7 s9 t3"_s.left(m_step % 16);
        gui::CodeView &code = *m_shown.view().codeView();
        if (m_step % 250 == 1)
            load();
        switch (m_step % 6) {
        case 0:
            m_operations.setFilter(typed);
            break;
        case 1:
            m_entries.setText(typed);
            break;
        case 2:
            m_client.send(requestFor(m_server.url(0)), {this, [](const auto &) {}});
            break;
        case 3:
            press(code, m_step % 4 ? Qt::Key_PageDown : Qt::Key_End,
                  m_step % 4 ? Qt::NoModifier : Qt::ControlModifier);
            break;
        case 4:
            press(code, m_step % 5 ? Qt::Key_Up : Qt::Key_Space, Qt::NoModifier);
            break;
        default:
            m_shown.view().find();
            m_shown.view().findBar()->field()->setText(u"Project "_s + QString::number(m_step));
        }
    }

private:
    void load()
    {
        m_client.send(requestFor(m_server.url(100)),
                      {this, [this](const auto &answer) {
                           if (answer)
                               m_shown.view().setBody(answer->body, "application/json"_ba);
                       }});
    }
    void press(QWidget &target, int key, Qt::KeyboardModifiers modifiers)
    {
        QKeyEvent event(QEvent::KeyPress, key, modifiers);
        QCoreApplication::sendEvent(&target, &event);
    }

    QTemporaryDir m_folder;
    JsonServer m_server;
    http::HttpClient m_client;
    ShownBody m_shown;
    history::HistoryStore m_history;
    gui::HistoryModel m_entries;
    gui::EndpointModel m_operations;
    QTreeView m_tree;
    QListView m_list;
    int m_step = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Session session;
    turnFor(500); // Three windows are opened; the session begins after that.
    EventGaps gaps;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, &session, &Session::next);
    keys.start(20);
    turnFor(seconds * 1000);
    const QString what = u"event loop in a session of %1 s with all of the above: %2, ms"_s;
    row(u"P16"_s, what.arg(seconds).arg(u"longest gap"_s), gaps.longest(), 50, gaps.describe());
    row(u"P16"_s, what.arg(seconds).arg(u"99.9th percentile"_s), gaps.at999(), 16, gaps.describe());
    return 0;
}

#include "session.moc"
