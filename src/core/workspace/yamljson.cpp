// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/yamljson.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <optional>
#include <sstream>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

struct YamljsonText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::Yaml)
};

constexpr int deepestNode = 100;
constexpr qint64 mostNodes = 1'000'000;
constexpr qint64 largestYaml =
    qint64 {8} * 1024 * 1024; // yaml-cpp takes seconds for each megabyte.

//! Thrown through the parser and caught in this file.
class TooMuchYaml : public YAML::Exception
{
public:
    explicit TooMuchYaml(const YAML::Mark &place) : Exception(place, "too much") { }
};

QJsonValue scalarValue(const std::string &tag, const std::string &text)
{
    if (tag == "?" && (text == "true" || text == "True")) // "!" is the tag of quoted ones.
        return true;
    if (tag == "?" && (text == "false" || text == "False"))
        return false;
    return QString::fromStdString(text);
}

//! Builds values while the parser reads, so that the bounds hold before memory is gone. What an
//! alias stands for is counted anew each time.
class JsonBuilder : public YAML::EventHandler
{
public:
    [[nodiscard]] QJsonValue result() const { return m_result; }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        count(mark, 1);
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
        add(scalarValue(tag, value), 1, anchor);
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
        add(level.isMap ? QJsonValue(level.object) : QJsonValue(level.array),
            m_nodes - level.startedAt, level.anchor);
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
            level.key.reset();
        } else {
            level.key = value.toString();
        }
    }

    QList<Level> m_levels;
    QHash<YAML::anchor_t, Anchored> m_anchors;
    QJsonValue m_result;
    qint64 m_nodes = 0;
};

} // namespace

Result<QJsonValue> jsonFromYaml(const QByteArray &yaml)
{
    if (yaml.size() > largestYaml)
        return failure(
            ErrorKind::Parse,
            YamljsonText::tr("The YAML document is larger than %1 MB. Export fewer requests, or "
                             "export them as JSON.")
                .arg(largestYaml / (qint64 {1024} * 1024)));
    try {
        std::istringstream stream(yaml.toStdString());
        YAML::Parser parser(stream);
        JsonBuilder builder;
        parser.HandleNextDocument(builder);
        return builder.result();
    } catch (const TooMuchYaml &problem) {
        return failure(
            ErrorKind::Parse,
            YamljsonText::tr("The YAML document is nested too deeply, or too large, in line %1.")
                .arg(problem.mark.line + 1));
    } catch (const YAML::Exception &problem) {
        const bool isPlaced = !problem.mark.is_null();
        return failure(
            ErrorKind::Parse,
            isPlaced ? YamljsonText::tr("The document is no YAML: line %1, column %2. Export it "
                                        "again.")
                           .arg(problem.mark.line + 1)
                           .arg(problem.mark.column + 1)
                     : YamljsonText::tr("The document is no YAML. Export it again."),
            QString::fromStdString(problem.msg));
    }
}

} // namespace planops::workspace
