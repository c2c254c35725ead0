// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/snippets/snippetsheet.h"

#include "core/base/redaction.h"
#include "gui/snippets/codehighlighter.h"
#include "gui/theme/scaledsize.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/button.h"
#include "gui/widgets/codeeditor.h"
#include "gui/widgets/label.h"
#include "gui/widgets/secretclipboard.h"
#include "gui/widgets/segments.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

using snippets::Language;
using snippets::Token;

// In the order of the segments.
constexpr Language languages[] = {Language::Curl, Language::Python, Language::JavaScript,
                                  Language::React, Language::ReactNative};
constexpr Token tokenModes[] = {Token::Placeholder, Token::Environment, Token::Value};

constexpr qsizetype shownLength = 200'000; // More is for a file, not for reading.

QString languageTitle(Language language)
{
    switch (language) {
    case Language::Curl:
        return u"cURL"_s;
    case Language::Python:
        return u"Python"_s;
    case Language::JavaScript:
        return u"JavaScript"_s;
    case Language::React:
        return u"React"_s;
    case Language::ReactNative:
        return u"React Native"_s;
    }
    Q_UNREACHABLE();
}

Grammar grammarOf(Language language)
{
    switch (language) {
    case Language::Curl:
        return Grammar::Shell;
    case Language::Python:
        return Grammar::Python;
    case Language::JavaScript:
    case Language::React:
    case Language::ReactNative:
        return Grammar::Script;
    }
    Q_UNREACHABLE();
}

bool hasCredentialOfItsOwn(const console::Draft &draft)
{
    return std::any_of(draft.headers.begin(), draft.headers.end(), [](const console::Row &row) {
        return row.enabled && !row.value.isEmpty()
            && redaction::isSecretHeader(row.name.trimmed().toUtf8());
    });
}

} // namespace

SnippetSheet::SnippetSheet(Source source, SecretClipboard &clipboard, QWidget *window)
    : Sheet(window),
      m_source(std::move(source)),
      m_clipboard(clipboard),
      m_warning(new Banner(Tone::Warn, Icon::Warning, tr("The token is left out"),
                           tr("With it, whoever reads the code can act as you until the token "
                              "expires."))),
      m_problem(new Banner(Tone::Bad, Icon::CircleX, tr("There is no code for this"), {})),
      m_view(new CodeEditor),
      m_highlighter(new CodeHighlighter(m_view)),
      m_hint(new Label({}, TextRole::Caption, Ink::Text3))
{
    setTitle(tr("Copy as code"));
    setSubtitle(m_source.draft.displayTitle(), true);
    setSheetWidth(760);
    m_view->setReadOnly(true);
    m_view->setAccessibleName(tr("Code"));
    m_hint->setWordWrap(true);
    m_problem->hide();
    m_warning->hide();
    connect(m_warning->addAction(tr("Put the token in")), &QAbstractButton::clicked, this, [this] {
        m_isRevealed = true;
        remake();
    });

    m_view->setFrameShape(QFrame::StyledPanel);
    setScaled(m_view, Extent::FixedHeight, 340);

    body()->addWidget(makeChoices());
    body()->addWidget(m_warning);
    body()->addWidget(m_problem);
    body()->addWidget(m_view);
    body()->addWidget(m_hint);

    addCancel();
    m_copy =
        addAction(tr("Copy code"), ButtonKind::Primary, QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_copy->setIconName(Icon::Copy);
    connect(m_copy, &QAbstractButton::clicked, this, &SnippetSheet::copy);
    connect(&m_maker, &QFutureWatcherBase::finished, this, &SnippetSheet::onMade);
    remake();
}

SnippetSheet::~SnippetSheet()
{
    m_maker.disconnect(this);
    m_maker.waitForFinished();
}

QWidget *SnippetSheet::makeChoices()
{
    auto *choices = new QWidget;
    QStringList titles;
    for (const Language each : languages)
        titles.append(languageTitle(each));
    m_languages = new Segments(titles, choices);
    m_languages->setAccessibleName(tr("Language"));
    m_tokens =
        new Segments({tr("Placeholder"), tr("Environment variable"), tr("Real value")}, choices);
    m_tokens->setAccessibleName(tr("Token"));
    m_tokens->setSegmentEnabled(2,
                                !m_source.token.isEmpty() || hasCredentialOfItsOwn(m_source.draft),
                                tr("Nobody is signed in, so there is no token to put in."));
    auto *grid = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->addWidget(new Label(tr("Language"), TextRole::Control, Ink::Text2), 0, 0);
    grid->addWidget(m_languages, 0, 1, Qt::AlignLeft);
    grid->addWidget(new Label(tr("Token"), TextRole::Control, Ink::Text2), 1, 0);
    grid->addWidget(m_tokens, 1, 1, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    connect(m_languages, &Segments::currentChanged, this, &SnippetSheet::remake);
    connect(m_tokens, &Segments::currentChanged, this, [this] {
        m_isRevealed = false; // A yes is for this once.
        remake();
    });
    return choices;
}

Language SnippetSheet::language() const
{
    return languages[static_cast<size_t>(std::max(0, m_languages->current()))];
}

Token SnippetSheet::shownToken() const
{
    const Token chosen = tokenModes[static_cast<size_t>(std::max(0, m_tokens->current()))];
    return chosen == Token::Value && !m_isRevealed ? Token::Placeholder : chosen;
}

void SnippetSheet::setLanguage(Language language)
{
    m_languages->setCurrent(static_cast<int>(
        std::find(std::begin(languages), std::end(languages), language) - std::begin(languages)));
    remake();
}

void SnippetSheet::setToken(Token mode)
{
    m_tokens->setCurrent(static_cast<int>(
        std::find(std::begin(tokenModes), std::end(tokenModes), mode) - std::begin(tokenModes)));
    m_isRevealed = false;
    remake();
}

void SnippetSheet::remake()
{
    const bool wantsValue = m_tokens->current() == 2;
    m_warning->setVisible(wantsValue && !m_isRevealed);
    m_copy->setEnabled(false);
    m_maker.setFuture(QtConcurrent::run(&console::codeOf, m_source.draft, m_source.profile,
                                        language(), shownToken(), m_source.token));
}

void SnippetSheet::onMade()
{
    if (m_maker.future().resultCount() == 0)
        return;
    const Result<QString> made = m_maker.result();
    m_code = made.value_or(QString());
    m_problem->setText(made ? QString() : made.error().message);
    m_problem->setVisible(!made);
    m_highlighter->setGrammar(grammarOf(language()));
    m_view->setPlainText(m_code.left(shownLength).trimmed());
    m_copy->setEnabled(made.has_value());
    showHint();
}

void SnippetSheet::showHint()
{
    const bool isClerks = language() == Language::React || language() == Language::ReactNative;
    QString hint;
    if (m_code.size() > shownLength)
        hint = tr("Only the first part is shown. Copying takes all of it.");
    else if (isClerks)
        hint = tr("The app's own sign-in gives the token: useAuth().getToken() of Clerk.");
    else if (shownToken() == Token::Placeholder)
        hint = tr("YOUR_TOKEN stands for the token, so the code can be passed on.");
    else if (shownToken() == Token::Environment)
        hint = tr("The token is read from the variable PLANOPS_TOKEN when the code runs.");
    else
        hint = tr("The code holds the real token. The clipboard is cleared after a while.");
    m_hint->setText(hint);
}

void SnippetSheet::copy()
{
    const bool isSecret = shownToken() == Token::Value;
    if (isSecret)
        m_clipboard.copy(Secret(m_code.toUtf8()));
    else
        QGuiApplication::clipboard()->setText(m_code);
    const QString what = tr("%1 code").arg(languageTitle(language()));
    closeSheet();
    Q_EMIT copied(what, isSecret);
}

} // namespace planops::gui
