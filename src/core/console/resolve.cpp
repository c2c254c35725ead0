// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/resolve.h"

#include "core/base/redaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace planops::console {

namespace {

struct ResolveText
{
    Q_DECLARE_TR_FUNCTIONS(planops::console::Draft)
};

} // namespace

bool isForNobodysEyes(const QString &name, const workspace::Variable &variable)
{
    return variable.isSecret || variable.origin.contains("private"_L1)
        || redaction::isSecretMember(name) || redaction::looksSecret(variable.value);
}

Result<Draft> resolved(const Draft &draft, const workspace::Scope &scope)
{
    const workspace::Lookup lookup = scope.lookup();
    QStringList unknown;
    QStringList unknownInBody;
    const auto fill = [&lookup](QString &text, QStringList &missing) {
        text = workspace::expanded(text, lookup, &missing);
    };
    Draft filled = draft;
    fill(filled.method, unknown);
    fill(filled.url, unknown);
    for (Row &row : filled.headers) {
        if (!row.enabled)
            continue;
        fill(row.name, unknown);
        fill(row.value, unknown);
    }
    fill(filled.bodyFile, unknown);
    fill(filled.body, unknownInBody);
    fill(filled.bodyVariables, unknownInBody);
    for (PartRow &row : filled.parts) {
        if (!row.enabled)
            continue;
        fill(row.part.name, unknownInBody);
        fill(row.part.value, unknownInBody);
        fill(row.part.file, unknownInBody);
    }
    if (!scope.isEmpty() && draft.bodyKind != Draft::BodyKind::None)
        unknown += unknownInBody;
    unknown.removeDuplicates();
    if (unknown.isEmpty())
        return filled;
    return failure(ErrorKind::Invalid,
                   ResolveText::tr("{{%1}} has no value. Choose an environment that has it, or "
                                   "write the value itself.")
                       .arg(unknown.join(u"}}, {{"_s)));
}

QString describeVariables(const QString &text, const workspace::Scope &scope)
{
    QStringList lines;
    for (const workspace::VariableUse &use : workspace::variablesIn(text)) {
        const auto variable = scope.find(use.name);
        const QString line = !variable
            ? ResolveText::tr("{{%1}} has no value").arg(use.name)
            : ResolveText::tr("{{%1}} is %2 (%3)")
                  .arg(use.name,
                       isForNobodysEyes(use.name, *variable) ? redaction::mask() : variable->value,
                       variable->origin);
        if (!lines.contains(line))
            lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace planops::console
