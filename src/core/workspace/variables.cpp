// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/variables.h"

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

constexpr int deepestValue = 10;
constexpr qsizetype longestText = qsizetype {16} * 1024 * 1024;
constexpr qsizetype longestName = 200;

//! The first {{name}} at or behind \a from.
std::optional<VariableUse> nextVariable(QStringView text, qsizetype from)
{
    while (from < text.size()) {
        const qsizetype start = text.indexOf("{{"_L1, from);
        const qsizetype end = start < 0 ? -1 : text.indexOf("}}"_L1, start + 2);
        if (end < 0)
            return std::nullopt;
        const QString name = text.sliced(start + 2, end - start - 2).trimmed().toString();
        // "{{" of something else, such as JSON written tightly: the last one before "}}" counts.
        const bool isName = !name.contains(u'{') && !name.contains(u'\n')
            && name.size() <= longestName && !name.isEmpty();
        if (isName)
            return VariableUse {start, end + 2 - start, name};
        from = start + 1;
    }
    return std::nullopt;
}

void expandInto(QString &out, QStringView text, const Lookup &lookup, QStringList *unknown,
                int depth)
{
    qsizetype at = 0;
    while (out.size() <= longestText) {
        const auto use = nextVariable(text, at);
        if (!use)
            break;
        out += text.sliced(at, use->begin - at);
        at = use->begin + use->length;
        const std::optional<QString> value =
            depth < deepestValue ? lookup(use->name) : std::optional<QString>();
        if (value && *value == text.sliced(use->begin, use->length)) {
            out += *value; // It stands for itself, on purpose.
        } else if (value) {
            expandInto(out, *value, lookup, unknown, depth + 1);
        } else {
            out += text.sliced(use->begin, use->length);
            if (unknown && !unknown->contains(use->name))
                unknown->append(use->name);
        }
    }
    out += text.sliced(at);
}

} // namespace

QString expanded(const QString &text, const Lookup &lookup, QStringList *unknown)
{
    if (!text.contains("{{"_L1))
        return text;
    QString out;
    expandInto(out, text, lookup, unknown, 0);
    return out;
}

neutral::Request expanded(const neutral::Request &request, const Lookup &lookup,
                          QStringList *unknown)
{
    const auto fill = [&lookup, unknown](QString &text) { text = expanded(text, lookup, unknown); };
    neutral::Request filled = request;
    fill(filled.method);
    fill(filled.url);
    for (neutral::Field &header : filled.headers) {
        fill(header.name);
        fill(header.value);
    }
    fill(filled.body.text);
    for (neutral::Field &field : filled.body.form) {
        fill(field.name);
        fill(field.value);
    }
    for (neutral::Part &part : filled.body.parts) {
        for (QString *text :
             {&part.name, &part.value, &part.file, &part.filename, &part.contentType})
            fill(*text);
    }
    return filled;
}

QList<VariableUse> variablesIn(const QString &text)
{
    QList<VariableUse> uses;
    for (auto use = nextVariable(text, 0); use; use = nextVariable(text, use->begin + use->length))
        uses.append(*use);
    return uses;
}

Lookup lookupIn(const QHash<QString, QString> &values)
{
    return [values](const QString &name) -> std::optional<QString> {
        const auto found = values.find(name);
        return found == values.end() ? std::nullopt : std::optional<QString>(*found);
    };
}

} // namespace planops::workspace
