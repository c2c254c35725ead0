// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/yamljson.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <optional>
#include <sstream>

using namespace Qt::StringLiterals;

namespace planops {

namespace {

struct YamljsonText
{
    Q_DECLARE_TR_FUNCTIONS(planops::Yaml)
};

constexpr int deepestNode = 100;
constexpr qint64 mostNodes = 1'000'000;
constexpr qint64 largestYaml =
    qint64 {16} * 1024 * 1024; // yaml-cpp takes seconds for each megabyte.

//! Thrown through the parser and caught in this file.
class TooMuchYaml : public YAML::Exception
{
public:
    explicit TooMuchYaml(const YAML::Mark &place) : Exception(place, "too much") { }
};

//! The core schema's numbers; "!" is the tag of quoted ones, "?" of plain ones.
QJsonValue numberOf(const QString &text)
{
    static const QRegularExpression decimal(
        u"^[-+]?(?:[0-9]+|(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$"_s);
    static const QRegularExpression other(u"^0(?:o[0-7]+|x[0-9a-fA-F]+)$"_s);
    bool ok = false;
    if (other.match(text).hasMatch()) {
        const qint64 integer = text.sliced(2).toLongLong(&ok, text.at(1) == u'x' ? 16 : 8);
        return ok ? QJsonValue(integer) : QJsonValue(text);
    }
    if (!decimal.match(text).hasMatch())
        return text;
    const qint64 integer = text.toLongLong(&ok);
    if (ok)
        return integer;
    const double number = text.toDouble(&ok);
    return ok && qIsFinite(number) ? QJsonValue(number) : QJsonValue(text);
}

QJsonValue scalarValue(const std::string &tag, const std::string &text, YamlScalars scalars)
{
    constexpr size_t longestNumber = 64;
    if (tag == "?" && (text == "true" || text == "True"))
        return true;
    if (tag == "?" && (text == "false" || text == "False"))
        return false;
    QString string = QString::fromStdString(text);
    if (tag == "?" && scalars == YamlScalars::Typed && text.size() <= longestNumber)
        return numberOf(string);
    return string;
}

//! Builds values while the parser reads, so that the bounds hold before memory is gone. What an
//! alias stands for is counted anew each time.
class JsonBuilder : public YAML::EventHandler
{
public:
    JsonBuilder(YamlScalars scalars, const YamlOrder &order)
        : m_scalars(scalars), m_order(order) { }

    [[nodiscard]] QJsonValue result() const { return m_result; }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        count(mark, 1);
        if (!takeKey(u"null"_s))
            add({QJsonValue::Null}, 1, anchor);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const Anchored known = m_anchors.value(anchor);
        count(mark, qMax<qint64>(known.size, 1));
        add(known.value, known.size, YAML::NullAnchor);
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        count(mark, 1);
        // A key such as 200 or true is the text that stands there.
        if (anchor != YAML::NullAnchor || !takeKey(QString::fromStdString(value)))
            add(scalarValue(tag, value, m_scalars), 1, anchor);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, anchor, false);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, anchor, true);
    }
    void OnMapEnd() override { close(); }

private:
    struct Anchored
    {
        QJsonValue value;
        qint64 size = 0;
    };
    struct Level
    {
        bool isMap = false;
        YAML::anchor_t anchor = YAML::NullAnchor;
        qint64 startedAt = 0;
        QJsonArray array;
        QJsonObject object;
        std::optional<QString> key;
        QStringList names; // of object, if anybody wants them
    };

    void count(const YAML::Mark &mark, qint64 nodes)
    {
        m_nodes += nodes;
        if (m_nodes > mostNodes)
            throw TooMuchYaml(mark);
    }
    void open(const YAML::Mark &mark, YAML::anchor_t anchor, bool isMap)
    {
        if (m_levels.size() >= deepestNode)
            throw TooMuchYaml(mark);
        Level level;
        level.isMap = isMap;
        level.anchor = anchor;
        level.startedAt = m_nodes;
        count(mark, 1);
        m_levels.append(level);
    }
    void close()
    {
        const Level level = m_levels.takeLast();
        tellOrder(level);
        add(level.isMap ? QJsonValue(level.object) : QJsonValue(level.array),
            m_nodes - level.startedAt, level.anchor);
    }
    void tellOrder(const Level &level)
    {
        const bool isMember =
            level.isMap && !m_levels.isEmpty() && m_levels.last().isMap && m_levels.last().key;
        if (!m_order || !isMember)
            return;
        QStringList path;
        for (const Level &above : std::as_const(m_levels))
            path.append(above.key.value_or(QString()));
        m_order(m_levels.last().object, path, level.names);
    }
    [[nodiscard]] bool takeKey(const QString &text)
    {
        if (m_levels.isEmpty() || !m_levels.last().isMap || m_levels.last().key)
            return false;
        m_levels.last().key = text;
        return true;
    }
    void add(const QJsonValue &value, qint64 size, YAML::anchor_t anchor)
    {
        if (anchor != YAML::NullAnchor)
            m_anchors.insert(anchor, {value, size});
        if (m_levels.isEmpty()) {
            m_result = value;
            return;
        }
        Level &level = m_levels.last();
        if (!level.isMap) {
            level.array.append(value);
        } else if (level.key) {
            level.object.insert(*level.key, value);
            if (m_order)
                level.names.append(*level.key);
            level.key.reset();
        } else {
            level.key = value.toVariant().toString();
        }
    }

    YamlScalars m_scalars;
    const YamlOrder &m_order;
    QList<Level> m_levels;
    QHash<YAML::anchor_t, Anchored> m_anchors;
    QJsonValue m_result;
    qint64 m_nodes = 0;
};

} // namespace

Result<QJsonValue> jsonFromYaml(const QByteArray &yaml, YamlScalars scalars, const YamlOrder &order)
{
    if (yaml.size() > largestYaml)
        return failure(ErrorKind::Parse,
                       YamljsonText::tr("The YAML document is larger than %1 MB. Save it as JSON.")
                           .arg(largestYaml / (qint64 {1024} * 1024)));
    try {
        std::istringstream stream(yaml.toStdString());
        YAML::Parser parser(stream);
        JsonBuilder builder(scalars, order);
        parser.HandleNextDocument(builder);
        return builder.result();
    } catch (const TooMuchYaml &problem) {
        return failure(
            ErrorKind::Parse,
            YamljsonText::tr("The YAML document is nested too deeply, or too large, in line %1.")
                .arg(problem.mark.line + 1));
    } catch (const YAML::Exception &problem) {
        const bool isPlaced = !problem.mark.is_null();
        return failure(ErrorKind::Parse,
                       isPlaced ? YamljsonText::tr("The document is no YAML: line %1, column %2.")
                                      .arg(problem.mark.line + 1)
                                      .arg(problem.mark.column + 1)
                                : YamljsonText::tr("The document is no YAML."),
                       QString::fromStdString(problem.msg));
    }
}

} // namespace planops
