// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/draftcode.h"
#include "gui/widgets/sheet.h"

#include <QFutureWatcher>

namespace planops::gui {

class Banner;
class CodeEditor;
class CodeHighlighter;
class SecretClipboard;
class Segments;

//! \brief A request as code in five languages: to read, and to copy.
//!
//! The token stays out of it unless the user says that it shall go in, each time anew. The code is
//! written on another thread: the body may be a file.
class SnippetSheet : public Sheet
{
    Q_OBJECT

public:
    struct Source
    {
        console::Draft draft;
        auth::Profile profile;
        Secret token; //!< The profile's; empty while signed out.
    };

    //! \param clipboard outlives the sheet: it takes the secret back after a while.
    SnippetSheet(Source source, SecretClipboard &clipboard, QWidget *window);
    ~SnippetSheet() override;

    [[nodiscard]] const QString &code() const { return m_code; } //!< Empty while there is none.
    void setLanguage(snippets::Language language);
    void setToken(snippets::Token mode);

Q_SIGNALS:
    //! \a what: "Python code". \a secret: it holds the token, and the clipboard forgets it.
    void copied(const QString &what, bool secret);

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] snippets::Language language() const;
    //! What is in the code: the real value only after a yes.
    [[nodiscard]] snippets::Token shownToken() const;
    void remake();
    void onMade();
    void showHint();
    void copy();

    Source m_source;
    SecretClipboard &m_clipboard;
    QString m_code;
    bool m_isRevealed = false;
    QFutureWatcher<Result<QString>> m_maker;

    Segments *m_languages = nullptr;
    Segments *m_tokens = nullptr;
    Banner *m_warning;
    Banner *m_problem;
    CodeEditor *m_view;
    CodeHighlighter *m_highlighter;
    Label *m_hint;
    Button *m_copy;
};

} // namespace planops::gui
