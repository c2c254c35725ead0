// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/response/textsearch.h"

#include <QWidget>

namespace planops::gui {

class IconButton;
class Label;
class SearchField;

//! \brief Looks for a text in the body: field, count, steps. Esc closes it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    //! \brief What is searched; a search that is open starts anew.
    void setText(const std::shared_ptr<const void> &alive, QByteArrayView bytes);
    void open(const QString &needle = {});
    //! \brief Whether what is shown can be searched: an open bar waits out of sight until it can.
    void setAvailable(bool available);
    void step(int direction);
    [[nodiscard]] QString countText() const;
    [[nodiscard]] SearchField *field() const { return m_field; }

Q_SIGNALS:
    void hitsChanged(const QList<planops::gui::TextRange> &hits);
    void hitChosen(planops::gui::TextRange hit);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restart();
    void onFound();
    void showCount();
    void close_();

    SearchField *m_field;
    Label *m_count;
    IconButton *m_case;
    IconButton *m_pattern;
    IconButton *m_previous;
    IconButton *m_next;
    TextSearch m_search;
    std::shared_ptr<const void> m_alive;
    QByteArrayView m_bytes;
    qsizetype m_current = -1;
    bool m_isOpen = false;
};

} // namespace planops::gui
