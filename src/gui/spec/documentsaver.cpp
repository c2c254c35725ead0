// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/documentsaver.h"

#include "core/base/atomicfile.h"
#include "core/base/whendone.h"
#include "core/spec/examplerequest.h"
#include "core/workspace/exporter.h"
#include "gui/widgets/savedialog.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

Result<QStringList> write(DocumentSaver::Kind kind, const spec::Known &known,
                          const QString &apiBase, const QString &path)
{
    const QList<neutral::Request> requests =
        spec::exampleRequests(known.document, known.base(apiBase));
    const workspace::Exported exported = kind == DocumentSaver::Kind::Http
        ? workspace::httpCollection(requests)
        : workspace::postmanCollection(known.document.title, requests);
    if (const Result<void> written = writeFileAtomically(path, exported.bytes); !written)
        return tl::unexpected(written.error());
    return exported.notices;
}

} // namespace

DocumentSaver::DocumentSaver(QWidget *parent) : QObject(parent), m_window(parent)
{ }

void DocumentSaver::ask(Kind kind, const spec::Known &known, const QString &apiBase)
{
    const bool isHttp = kind == Kind::Http;
    askWhereToSave(
        m_window,
        {tr("Save the operations"), isHttp ? u"api.http"_s : u"api.postman_collection.json"_s,
         isHttp ? u"http"_s : u"json"_s},
        this,
        [this, kind, known, apiBase](const QString &path) { save(kind, known, apiBase, path); });
}

void DocumentSaver::save(Kind kind, const spec::Known &known, const QString &apiBase,
                         const QString &path)
{
    whenDone(this, QtConcurrent::run(write, kind, known, apiBase, path),
             [this, path](const Result<QStringList> &written) {
                 if (written)
                     Q_EMIT saved(path, *written);
                 else
                     Q_EMIT failed(written.error());
             });
}

} // namespace planops::gui
