// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/document.h"
#include "core/spec/finding.h"
#include "core/spec/schemaindex.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace planops::spec {

//! \brief Judges JSON values by the schemas of a document (JSON Schema 2020-12 as OpenAPI 3.1 has
//! it, and the dialects of 3.0 and 2.0).
//!
//! A member that no schema names is a finding where the document lists members at all, unless it
//! says additionalProperties: contracts are about what is promised. A text's contentEncoding,
//! contentMediaType and contentSchema are promises too. Bounded: \c mostFindings, a million steps,
//! two seconds; patterns in their effort. References out of the document are left out.
//!
//! Thread: any, one at a time. \a document outlives the checker.
class SchemaChecker
{
public:
    static constexpr qsizetype mostFindings = 200;

    //! \brief Whose members count: writeOnly ones are missing in answers, readOnly ones in
    //! requests.
    enum class Direction { Request, Answer };

    SchemaChecker(const Document &document, Direction direction);

    [[nodiscard]] Findings check(const QJsonValue &value, const QJsonValue &schema);

private:
    //! What schemas know of the insides of one value.
    struct Members
    {
        QSet<QString> known;
        bool isListed = false; //!< At least one schema lists members.
        bool isOpen = false;   //!< Further members are welcome.
        // What unevaluatedProperties and unevaluatedItems leave alone:
        bool areAllSeen = false; //!< Beside those that are known.
        qsizetype firstSeen = 0; //!< So many elements from the beginning.
        QSet<qsizetype> seen;    //!< Elements of their own.
        bool areAllElementsSeen = false;

        void add(const Members &other);
        void addKnown(const Members &other); //!< What is evaluated, not what is wanted.
    };
    struct Place
    {
        const QJsonValue &value;
        const QString &pointer;
        Members &members;
    };

    [[nodiscard]] bool mayGoOn();
    void note(const QString &id, const QString &pointer, const QString &text);
    void note(const Finding &finding);
    //! A value of its own: \a value's members are counted here.
    void judge(const QJsonValue &value, const QJsonValue &schema, const QString &pointer);
    //! One more schema for a value whose members another call counts.
    void apply(const Place &place, const QJsonValue &schema);
    void applyWords(const Place &place, const QJsonObject &schema);
    void follow(const Place &place, const SchemaIndex::Target &target);
    [[nodiscard]] QList<Finding> tried(const Place &place, const QJsonValue &schema);

    [[nodiscard]] bool checkType(const Place &place, const QJsonObject &schema);
    void checkChoice(const Place &place, const QJsonObject &schema);
    void checkNumber(const Place &place, const QJsonObject &schema);
    void checkText(const Place &place, const QJsonObject &schema);
    void checkContent(const Place &place, const QJsonObject &schema);
    void checkArray(const Place &place, const QJsonObject &schema);
    void checkContains(const Place &place, const QJsonObject &schema);
    void checkObject(const Place &place, const QJsonObject &schema);
    void checkMemberNames(const Place &place, const QJsonObject &schema);
    void checkRequired(const Place &place, const QJsonObject &schema);
    void checkCombined(const Place &place, const QJsonObject &schema);
    void checkAlternatives(const Place &place, const QJsonArray &schemas, bool isOneOf,
                           const QJsonObject &discriminator);
    void checkUnevaluated(const Place &place, const QJsonObject &schema);
    void checkConditions(const Place &place, const QJsonObject &schema);
    [[nodiscard]] bool fits(const QString &pattern, const QString &text);
    [[nodiscard]] QJsonValue chosen(const Place &place, const QJsonArray &schemas,
                                    const QJsonObject &discriminator) const;

    const Document &m_document;
    Direction m_direction;
    bool m_isOld; //!< Nothing beside a $ref counts.
    SchemaIndex m_index;
    SchemaIndex::Scope m_scope;
    Findings m_findings;
    QDeadlineTimer m_deadline;
    int m_steps = 0;
    int m_depth = 0;
    QHash<QString, QRegularExpression> m_patterns;
};

} // namespace planops::spec
