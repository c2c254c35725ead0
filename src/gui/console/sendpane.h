// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draft.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace planops::gui {

class FilePane;
class FormField;
class Switch;

//! \brief How a request is sent: redirects, timeout, proxy, whom to trust, a certificate of its
//! own.
class SendPane : public QWidget
{
    Q_OBJECT

public:
    explicit SendPane(QWidget *parent = nullptr);

    void setDraft(const console::Draft &draft);
    //! \brief Writes what is shown into \a draft.
    void store(console::Draft &draft) const;

Q_SIGNALS:
    void edited();

private:
    void showProxy();
    void changed();

    Switch *m_follow;
    QSpinBox *m_timeout;
    QComboBox *m_proxy;
    QLineEdit *m_proxyUrl;
    FormField *m_proxyUrlRow;
    FilePane *m_ca;
    FilePane *m_certificate;
    FilePane *m_key;
    bool m_filling = false;
};

} // namespace planops::gui
