// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/outline.h"

#include "core/base/jsonskim.h"
#include "core/base/orderedjson.h"
#include "core/spec/outlinepart.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace planops::spec {

namespace {

//! Of a scalar as written, as the full read has it: "1" of 1.0.
QString scalarText(QByteArrayView token)
{
    const bool isText = token.size() > 1 && token.startsWith('"') && token.endsWith('"');
    if (isText)
        return unquotedJson(token);
    const QByteArray one = '[' + token.toByteArray() + ']';
    return QJsonDocument::fromJson(one)[0].toVariant().toString();
}

//! Shared by all operations.
std::array<QString, methodNames.size()> upperMethods()
{
    std::array<QString, methodNames.size()> methods;
    std::transform(methodNames.begin(), methodNames.end(), methods.begin(),
                   [](QLatin1StringView name) { return QString(name).toUpper(); });
    return methods;
}

//! "Task" of "#/components/schemas/Task" with its quotes.
QString lastPart(QByteArrayView reference)
{
    const qsizetype from = qMax(reference.lastIndexOf('/') + 1, qsizetype {1});
    return reference.endsWith('"') && reference.size() > from
        ? QString::fromUtf8(reference.sliced(from, reference.size() - from - 1))
        : QString();
}

QString textOfName(QByteArrayView name)
{
    return name.isEmpty() ? QString() : unquotedJson({name.data() - 1, name.size() + 2});
}

//! What JsonSkim tells about a document, put together.
class OutlineReader
{
public:
    [[nodiscard]] JsonSkim::Step open(QByteArrayView name, bool isArray)
    {
        OutlinePart part = OutlinePart::Root;
        if (!m_levels.empty()) {
            if (isOdd(name))
                return JsonSkim::Step::End;
            part = partIn(m_levels.back().part, name);
        }
        if (part == OutlinePart::Skipped || isArray != isList(part))
            return JsonSkim::Step::PassOver;
        if (!begin(part, name))
            return JsonSkim::Step::End;
        m_levels.push_back({part, m_names.size()});
        return JsonSkim::Step::LookInside;
    }

    [[nodiscard]] bool scalar(QByteArrayView name, QByteArrayView token)
    {
        take(m_levels.back().part, name, token);
        return !isOdd(name);
    }

    void close()
    {
        const Level level = m_levels.back();
        m_levels.pop_back();
        m_names.resize(level.firstName);
        if (level.part == OutlinePart::Parameter && !m_isBody)
            addName(m_parameter);
        else if (level.part == OutlinePart::Needs)
            sortNeeds();
        else if (level.part == OutlinePart::Operation)
            m_isInOperation = false;
        else if (level.part == OutlinePart::Path)
            endPath();
    }

    [[nodiscard]] Document document()
    {
        if (!m_isDocument)
            return {};
        for (const qsizetype operation : m_withoutSecurity)
            m_document.operations[operation].security = m_security;
        if (!m_pathOrder.isEmpty())
            sortPaths();
        return std::move(m_document);
    }

private:
    struct Level
    {
        OutlinePart part = OutlinePart::Skipped;
        std::size_t firstName = 0; // In m_names.
    };

    struct Found
    {
        Operation operation;
        std::size_t rank = 0; // Its method's in methodNames.
        QString names;
        bool hasSecurity = false; // Of its own.
    };

    //! A name that came before or is spelled with escapes: which one counts, and as what, is left
    //! to the full read.
    [[nodiscard]] bool isOdd(QByteArrayView name)
    {
        const Level &level = m_levels.back();
        if (!isListed(level.part))
            return false;
        const auto first = m_names.begin() + static_cast<std::ptrdiff_t>(level.firstName);
        if (name.contains('\\') || std::find(first, m_names.end(), name) != m_names.end())
            return true;
        m_names.push_back(name);
        return false;
    }

    //! False if the path came before, however it was spelled.
    [[nodiscard]] bool begin(OutlinePart part, QByteArrayView name)
    {
        switch (part) {
        case OutlinePart::Path:
            m_path = textOfName(name);
            m_pathNames.clear();
            m_pathSummary.clear();
            m_isReference = false;
            if (m_paths.contains(m_path))
                return false;
            m_paths.insert(m_path);
            break;
        case OutlinePart::Operation:
            m_found.emplace_back();
            m_found.back().rank = placeOfMethod(name);
            m_isInOperation = true;
            break;
        case OutlinePart::Parameter:
            m_parameter.clear();
            m_isBody = false;
            break;
        case OutlinePart::Security:
            if (m_isInOperation)
                m_found.back().hasSecurity = true;
            break;
        case OutlinePart::Needs:
            alternatives().append(QList<SecurityNeed>());
            break;
        case OutlinePart::Scopes:
            alternatives().last().append({textOfName(name), {}});
            break;
        default:
            break;
        }
        return true;
    }

    void take(OutlinePart part, QByteArrayView name, QByteArrayView token)
    {
        switch (part) {
        case OutlinePart::Root:
            m_isDocument = m_isDocument || name == "openapi" || name == "swagger";
            break;
        case OutlinePart::Info:
            if (name == "title")
                m_document.title = scalarText(token);
            else if (name == "version")
                m_document.version = scalarText(token);
            break;
        case OutlinePart::Tag:
            if (name == "name")
                addTag(m_document.tags, token);
            break;
        case OutlinePart::Path:
            if (name == "summary")
                m_pathSummary = scalarText(token);
            else if (name == "$ref" && token.startsWith('"'))
                m_isReference = true;
            break;
        case OutlinePart::Operation:
            if (name == "operationId")
                m_found.back().operation.id = scalarText(token);
            else if (name == "summary")
                m_found.back().operation.summary = scalarText(token);
            else if (name == "deprecated")
                m_found.back().operation.deprecated = token == "true";
            break;
        case OutlinePart::OperationTags:
            addTag(m_found.back().operation.tags, token);
            break;
        case OutlinePart::Parameter:
            if (name == "name")
                m_parameter = scalarText(token);
            else if (name == "$ref")
                m_parameter = lastPart(token);
            else if (name == "in")
                m_isBody = token == "\"body\"" || token == "\"formData\"";
            break;
        case OutlinePart::Schema:
            if (name == "$ref")
                addName(lastPart(token));
            break;
        case OutlinePart::Needs: // In place of its scopes.
            alternatives().last().append({textOfName(name), {}});
            break;
        case OutlinePart::Scopes:
            alternatives().last().last().scopes.append(scalarText(token));
            break;
        case OutlinePart::PathOrder:
            m_pathOrder.append(scalarText(token));
            break;
        default:
            break;
        }
    }

    static void addTag(QStringList &tags, QByteArrayView token)
    {
        if (const QString tag = scalarText(token); !tag.isEmpty())
            tags.append(tag);
    }

    //! What stands beside the operations is of all of them, wherever it is written.
    void endPath()
    {
        std::vector<Found> found = std::exchange(m_found, {});
        if (m_isReference) // What it leads to takes the place of all this.
            return;
        std::stable_sort(found.begin(), found.end(),
                         [](const Found &a, const Found &b) { return a.rank < b.rank; });
        for (Found &one : found) {
            if (m_document.operations.size() >= mostOperations)
                return;
            Operation &operation = one.operation;
            operation.method = m_methods[one.rank];
            operation.path = m_path;
            if (operation.summary.isEmpty())
                operation.summary = m_pathSummary;
            operation.searched = searchedText(operation, m_pathNames + one.names);
            if (!one.hasSecurity)
                m_withoutSecurity.push_back(m_document.operations.size());
            m_document.operations.append(std::move(operation));
        }
    }

    void addName(const QString &name)
    {
        if (name.isEmpty())
            return;
        QString &names = m_isInOperation ? m_found.back().names : m_pathNames;
        names += u' ';
        names += name;
    }

    //! Of the operation that is being read, or of the whole document.
    [[nodiscard]] QList<QList<SecurityNeed>> &alternatives()
    {
        return m_isInOperation ? m_found.back().operation.security : m_security;
    }

    //! As QJsonObject has them, whose order the full read sees.
    void sortNeeds()
    {
        QList<SecurityNeed> &needs = alternatives().last();
        std::sort(needs.begin(), needs.end(),
                  [](const SecurityNeed &a, const SecurityNeed &b) { return a.scheme < b.scheme; });
    }

    void sortPaths()
    {
        QHash<QString, qsizetype> places;
        for (const QString &path : std::as_const(m_pathOrder))
            places.insert(path, places.value(path, places.size()));
        const auto placeOf = [&](const Operation &operation) {
            return places.value(operation.path, places.size());
        };
        std::stable_sort(
            m_document.operations.begin(), m_document.operations.end(),
            [&](const Operation &a, const Operation &b) { return placeOf(a) < placeOf(b); });
    }

    std::vector<Level> m_levels;
    std::vector<QByteArrayView> m_names; // That came, of all levels.
    bool m_isDocument = false;
    Document m_document;
    QList<QList<SecurityNeed>> m_security; // Of the whole document.
    std::vector<qsizetype> m_withoutSecurity;
    QStringList m_pathOrder;
    QSet<QString> m_paths;
    QString m_path;
    QString m_pathNames;
    QString m_pathSummary;
    bool m_isReference = false;
    std::vector<Found> m_found; // Of the path.
    bool m_isInOperation = false;
    std::array<QString, methodNames.size()> m_methods = upperMethods();
    QString m_parameter;
    bool m_isBody = false;
};

} // namespace

Document outlineOf(QByteArrayView json)
{
    OutlineReader reader;
    if (json.startsWith("\xef\xbb\xbf"))
        json = json.sliced(3);
    return JsonSkim(json).run(reader) ? reader.document() : Document {};
}

} // namespace planops::spec
