// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of FormPane that says what is wrong, and where.
#include "core/base/jsonpointer.h"
#include "core/base/whendone.h"
#include "gui/spec/formpane.h"
#include "gui/spec/formrow.h"
#include "gui/widgets/codeeditor.h"
#include "gui/widgets/label.h"
#include "gui/widgets/scrollto.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::gui {

void FormPane::startCheck()
{
    whenDone(this, QtConcurrent::run(spec::checkForm, m_document, m_form),
             [this, check = ++m_check](const QList<spec::FormFinding> &findings) {
                 onChecked(check, findings);
             });
}

void FormPane::onChecked(int check, const QList<spec::FormFinding> &findings)
{
    if (check != m_check)
        return;
    m_findings = findings;
    showFindings();
    Q_EMIT checked();
}

void FormPane::showFindings()
{
    for (const Section &section : m_sections) {
        QList<spec::Finding> own;
        for (const Refused &refused : std::as_const(m_refused)) {
            if (refused.said.place == section.values->part().place)
                own.append(refused.said.finding);
        }
        for (const spec::FormFinding &found : std::as_const(m_findings)) {
            if (found.place == section.values->part().place)
                own.append(found.finding);
        }
        if (!section.values->part().isBody() || !m_form.bodyText) {
            section.row->showFindings(own);
            continue;
        }
        QStringList texts; // No row shows them: all in one place, with where they are.
        own.removeIf([](const spec::Finding &finding) { return finding.isNote(); });
        for (const spec::Finding &finding :
             std::as_const(own).first(qMin<qsizetype>(5, own.size())))
            texts.append(finding.pointer.isEmpty()
                             ? finding.text
                             : tr("%1: %2").arg(finding.pointer, finding.text));
        m_bodyProblem->setText(texts.join(u'\n'));
        m_bodyProblem->setVisible(!texts.isEmpty());
    }
}

bool FormPane::isReadyToSend()
{
    const spec::FormPart *path = m_form.part(spec::FormPart::Place::Path);
    if (!path)
        return true;
    const auto *shape = row(spec::FormPart::Place::Path);
    for (const spec::FieldShape::Member &member : shape->shape().members) {
        if (!path->value.at({member.name}).isMissing())
            continue;
        for (const Section &section : m_sections)
            section.values->demandAll();
        showFindings();
        reveal({spec::FormPart::Place::Path, {{}, pointerTo({}, member.name), {}, {}}});
        return false;
    }
    return true;
}

void FormPane::revealFirstProblem()
{
    for (const Section &section : m_sections)
        section.values->demandAll();
    showFindings();
    const auto first =
        std::find_if(m_findings.begin(), m_findings.end(),
                     [](const spec::FormFinding &found) { return !found.finding.isNote(); });
    if (first != m_findings.end())
        reveal(*first);
}

int FormPane::problemCount() const
{
    return static_cast<int>(
        std::count_if(m_findings.begin(), m_findings.end(),
                      [](const spec::FormFinding &found) { return !found.finding.isNote(); }));
}

void FormPane::reveal(const spec::FormFinding &found)
{
    if (found.place == spec::FormPart::Place::Body && m_form.bodyText) {
        m_bodyText->setFocus(Qt::TabFocusReason);
    } else {
        QStringList steps = pointerSteps(found.finding.pointer);
        if (!found.finding.member.isEmpty())
            steps.append(found.finding.member);
        row(found.place)->reveal(steps);
    }
    if (focusWidget())
        scrollTo(*focusWidget());
}

OrderedJson FormPane::valueAt(const spec::FormFinding &found) const
{
    return m_form.part(found.place)->value.at(pointerSteps(found.finding.pointer));
}

void FormPane::showRefused(const QList<spec::FormFinding> &refused)
{
    m_refused.clear();
    for (const spec::FormFinding &found : refused)
        m_refused.append({found, valueAt(found)});
    showFindings();
    if (!refused.isEmpty())
        reveal(refused.constFirst());
}

void FormPane::focusFirst()
{
    if (m_form.bodyText && m_sections.size() == 1)
        m_bodyText->setFocus();
    else if (!m_sections.empty() && m_sections.front().row)
        m_sections.front().row->reveal({});
}

} // namespace planops::gui
