// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draftexport.h"
#include "gui/widgets/sheet.h"

#include <QFutureWatcher>

namespace planops::gui {

class Banner;
class CodeEditor;
class Segments;

//! \brief Requests for other programs: which ones, in which form; shows what will be in the file
//! and what was left out before anything is written.
//!
//! No secret is in it, whatever is chosen. Written on another thread: bodies may be files.
class ExportSheet : public Sheet
{
    Q_OBJECT

public:
    //! \brief Requests that can be exported together.
    struct Group
    {
        QString title;    //!< "Open requests": of the segment.
        QString fileName; //!< Without an ending: what the file is called at first.
        QList<console::ExportItem> items;
        QString emptyReason; //!< Why there are none, for the segment's tooltip.
    };

    ExportSheet(const QList<Group> &groups, const auth::Profile &profile, QWidget *window);
    ~ExportSheet() override;

    [[nodiscard]] const QByteArray &bytes() const { return m_made.bytes; } //!< Empty while none.
    void setGroup(int index);
    void setFormat(console::ExportFormat format);

Q_SIGNALS:
    //! \a fileName with its ending.
    void saveRequested(const QByteArray &bytes, const QString &fileName);
    //! \a what: "3 requests as cURL".
    void copied(const QString &what);

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] console::ExportFormat format() const;
    [[nodiscard]] const Group &group() const;
    [[nodiscard]] QString fileName() const;
    void remake();
    void onMade();
    void showNotices();
    void save();
    void copy();

    QList<Group> m_groups;
    auth::Profile m_profile;
    workspace::Exported m_made;
    QFutureWatcher<workspace::Exported> m_maker;

    Segments *m_which = nullptr;
    Segments *m_formats = nullptr;
    Banner *m_problem;
    CodeEditor *m_view;
    Label *m_hint;
    Label *m_notices;
    Button *m_copy;
    Button *m_save;
};

} // namespace planops::gui
