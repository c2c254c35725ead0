// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/charset.h"
#include "core/http/response.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QMenu;

namespace planops::gui {

class Button;
class IconButton;
class Label;
class PhaseBar;
class Pill;

//! \brief The line above an answer: status, time, size, protocol, phases; while waiting, what is
//! going on.
class ResponseHead : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseHead(QWidget *parent = nullptr);

    void showResponse(const http::Response &response);
    //! \brief No answer came; \a cause in a few words.
    void showFailure(const QString &cause);
    void showNothing();

    //! \brief In what the body is read; nothing if it is no text. showResponse() forgets it.
    void showCharset(const std::optional<TextCharset> &charset);
    //! \brief What the button of the charset opens; not owned.
    void setCharsetMenu(QMenu *menu);
    void openCharsetMenu();

    //! \brief After two seconds of it: the time that passed and Cancel.
    void setSending(bool sending);
    void setStage(const QString &stage);             //!< "Refreshing the token"
    void setProgress(qint64 received, qint64 total); //!< total -1 = not announced
    [[nodiscard]] QString waitingText() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copyRequested();
    void saveRequested();
    void cancelRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showElapsed();
    void showParts();
    void showCharsetFor(int room);

    Pill *m_status;
    Label *m_time;
    Label *m_size;
    Label *m_protocol;
    PhaseBar *m_phases;
    Button *m_charset;
    Label *m_longest;
    Label *m_cause;
    Label *m_waiting;
    Button *m_cancel;
    IconButton *m_copy;
    IconButton *m_save;
    QElapsedTimer m_since;
    QTimer m_tick;
    QString m_stage;
    qint64 m_received = 0;
    qint64 m_total = -1;
    std::optional<TextCharset> m_inUse;
    enum class Shows { Nothing, Response, Failure } m_shows = Shows::Nothing;
    bool m_sending = false;
};

} // namespace planops::gui
