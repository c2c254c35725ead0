// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace planops::gui {

//! \brief Shows text that a stranger wrote: loads nothing, opens web links only, and only in the
//! browser.
class SafeText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit SafeText(QWidget *parent = nullptr);

    //! \brief Always nothing: no picture and no style sheet, from the disk or from the net.
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void linkChosen(const QUrl &address); //!< http(s) only.

private:
    void choose(const QUrl &address);
};

//! \brief CommonMark as HTML for SafeText: raw HTML stays text, pictures become links. At most the
//! first 20,000 characters.
[[nodiscard]] QString htmlFromMarkdown(const QString &markdown);

} // namespace planops::gui
