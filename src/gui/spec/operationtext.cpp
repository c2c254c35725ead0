// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/spec/operationtext.h"

#include "core/spec/schemawords.h"
#include "gui/spec/safetext.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/pill.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::gui {

namespace {

struct OperationText
{
    Q_DECLARE_TR_FUNCTIONS(planops::gui::OperationText)
};

constexpr qsizetype longestNote = 400; // Of one row's description.

//! Collects the HTML; every text is escaped on its way in.
class HtmlWriter
{
public:
    explicit HtmlWriter(const Colors &colors)
        : m_colors(colors), m_mono(roleFont(TextRole::Code).family().toHtmlEscaped())
    { }

    void heading(const QString &text)
    {
        m_html +=
            u"<p style=\"margin-top:18px; margin-bottom:6px; font-weight:600; color:%1\">%2</p>"_s
                .arg(m_colors.text.name(), text.toHtmlEscaped());
    }
    void paragraph(const QString &text, const QColor &color)
    {
        m_html += u"<p style=\"margin-top:0; margin-bottom:6px; color:%1\">%2</p>"_s.arg(
            color.name(), text.toHtmlEscaped());
    }
    void trusted(const QString &html) { m_html += html; }
    void openTable() { m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">"_s; }
    //! Beside its head, for heads that are short.
    void row(const QString &head, const QColor &headColor, const QString &words,
             const QString &description)
    {
        m_html +=
            u"<tr><td width=\"30%\" style=\"padding-bottom:10px; padding-right:12px; font-family:'%1'; color:%2\">%3</td><td style=\"padding-bottom:10px\">%4%5</td></tr>"_s
                .arg(m_mono, headColor.name(), head.toHtmlEscaped(), quiet(words),
                     note(description));
    }
    //! Below its name, which may be long: beside it, it would break anywhere.
    void entry(const QString &name, const QString &mark, const QString &words,
               const QString &description)
    {
        const QString marked = mark.isEmpty()
            ? QString()
            : QString(u"&nbsp;&nbsp; <span style=\"color:%1\">%2</span>"_s.arg(
                m_colors.warn.name(), mark.toHtmlEscaped()));
        m_html +=
            u"<p style=\"margin-top:0; margin-bottom:10px\"><span style=\"font-family:'%1'; color:%2\">%3</span>%4<br>%5%6</p>"_s
                .arg(m_mono, m_colors.text.name(), name.toHtmlEscaped(), marked, quiet(words),
                     note(description));
    }
    void closeTable() { m_html += u"</table>"_s; }
    [[nodiscard]] const QString &html() const { return m_html; }
    [[nodiscard]] const Colors &colors() const { return m_colors; }

private:
    [[nodiscard]] QString quiet(const QString &words) const
    {
        return u"<span style=\"color:%1\">%2</span>"_s.arg(m_colors.text2.name(),
                                                           words.toHtmlEscaped());
    }
    [[nodiscard]] QString note(const QString &description) const
    {
        const QString text = description.trimmed();
        if (text.isEmpty())
            return {};
        return u"<br><span style=\"color:%1\">%2</span>"_s.arg(
            m_colors.text.name(),
            (text.size() > longestNote ? QString(text.left(longestNote) + u'…') : text)
                .toHtmlEscaped());
    }

    const Colors &m_colors;
    QString m_mono;
    QString m_html;
};

QString placeWord(spec::Parameter::In in)
{
    switch (in) {
    case spec::Parameter::In::Path:
        return OperationText::tr("path");
    case spec::Parameter::In::Header:
        return OperationText::tr("header");
    case spec::Parameter::In::Cookie:
        return OperationText::tr("cookie");
    case spec::Parameter::In::Query:
        break;
    }
    return OperationText::tr("query");
}

QString markOf(bool required, bool deprecated)
{
    if (deprecated)
        return OperationText::tr("Deprecated");
    return required ? OperationText::tr("Required") : QString();
}

void writeParameters(HtmlWriter &writer, const spec::Document &document,
                     const spec::Operation &operation)
{
    if (operation.parameters.isEmpty())
        return;
    writer.heading(OperationText::tr("Parameters"));
    for (const spec::Parameter &parameter : operation.parameters)
        writer.entry(parameter.name, markOf(parameter.required, parameter.deprecated),
                     OperationText::tr("%1, %2").arg(placeWord(parameter.in),
                                                     spec::schemaWords(document, parameter.schema)),
                     parameter.description);
}

void writeBody(HtmlWriter &writer, const spec::Document &document, const spec::Operation &operation)
{
    if (!operation.body)
        return;
    writer.heading(operation.body->required ? OperationText::tr("Body, required")
                                            : OperationText::tr("Body"));
    if (!operation.body->description.isEmpty())
        writer.paragraph(operation.body->description.left(longestNote), writer.colors().text);
    for (const spec::MediaType &media : operation.body->content) {
        writer.paragraph(
            OperationText::tr("%1: %2").arg(media.type, spec::schemaWords(document, media.schema)),
            writer.colors().text2);
        const auto members = spec::memberWords(document, media.schema);
        for (const spec::MemberWords &member : members)
            writer.entry(member.name, markOf(member.required, member.deprecated), member.words,
                         member.description);
    }
}

void writeAnswers(HtmlWriter &writer, const spec::Document &document,
                  const spec::Operation &operation)
{
    if (operation.responses.isEmpty())
        return;
    writer.heading(OperationText::tr("Answers"));
    writer.openTable();
    for (const spec::Response &response : operation.responses) {
        QStringList words;
        for (const spec::MediaType &media : response.content)
            words.append(OperationText::tr("%1: %2").arg(
                media.type, spec::schemaWords(document, media.schema)));
        const int status = response.status.left(1).toInt() * 100;
        writer.row(response.status,
                   status > 0 ? writer.colors().ink(statusTone(status)) : writer.colors().text,
                   words.isEmpty() ? OperationText::tr("no body") : words.join(u"; "_s),
                   response.description);
    }
    writer.closeTable();
}

} // namespace

QString operationHtml(const spec::Document &document, const spec::Operation &operation,
                      const Colors &colors)
{
    HtmlWriter writer(colors);
    if (!operation.description.isEmpty())
        writer.trusted(htmlFromMarkdown(operation.description));
    writeParameters(writer, document, operation);
    writeBody(writer, document, operation);
    writeAnswers(writer, document, operation);
    return writer.html();
}

} // namespace planops::gui
