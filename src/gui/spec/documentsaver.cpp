// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/documentsaver.h"

#include "core/base/atomicfile.h"
#include "core/base/whendone.h"
#include "core/spec/examplerequest.h"
#include "core/workspace/exporter.h"

#include <QFileDialog>
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
    auto *dialog = new QFileDialog(m_window, tr("Save the operations"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(kind == Kind::Http ? u"http"_s : u"json"_s);
    dialog->selectFile(kind == Kind::Http ? u"api.http"_s : u"api.postman_collection.json"_s);
    connect(
        dialog, &QFileDialog::fileSelected, this,
        [this, kind, known, apiBase](const QString &path) { save(kind, known, apiBase, path); });
    dialog->open();
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
