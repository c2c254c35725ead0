// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/scope.h"

#include <QComboBox>
#include <QLineEdit>

namespace planops::gui {

class IconButton;

//! \brief The method, in its colour; any other word can be typed (RFC 9110, 9.1: a method is a
//! token).
class MethodBox : public QComboBox
{
    Q_OBJECT

public:
    explicit MethodBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateInk();
};

//! \brief Method and URL in one frame, 40 px high.
class UrlBar : public QWidget
{
    Q_OBJECT

public:
    explicit UrlBar(QWidget *parent = nullptr);

    [[nodiscard]] QString method() const;
    void setMethod(const QString &method);
    [[nodiscard]] QString url() const;
    //! \brief Keeps the cursor where it is if it can.
    void setUrl(const QString &url);
    //! \brief What a relative URL is below; shown while the field is empty.
    void setBase(const QString &base);
    void focusUrl();
    [[nodiscard]] QLineEdit *urlField() const { return m_url; }
    [[nodiscard]] MethodBox *methodBox() const { return m_method; }
    void setInvalid(bool invalid);
    //! \brief Marks {{variables}} in the address; hovering says what they are.
    void setScope(const workspace::Scope &scope);

Q_SIGNALS:
    void methodEdited(const QString &method);
    void urlEdited(const QString &url);
    void sendRequested(); //!< Enter in the URL.
    void commandEntered(
        const QString &command); //!< "curl …" in place of an address, pasted or typed.

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copyUrl();
    void onEdited(const QString &text);
    void markVariables();

    MethodBox *m_method;
    QLineEdit *m_url;
    IconButton *m_copy;
    workspace::Scope m_scope;
    QString m_before; //!< The text before the last edit: tells pasting from typing.
    QString m_base;
    bool m_invalid = false;
    bool m_isMarked = false;
};

} // namespace planops::gui
