// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/yamljson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::Yaml)
};

constexpr int deepestNode = 100;
constexpr int mostNodes = 1'000'000;

QJsonValue scalarOf(const YAML::Node &node)
{
    const QString text = QString::fromStdString(node.Scalar());
    if (node.Tag() != "?") // Quoted, or with a tag: a text whatever it says.
        return text;
    if (text == "true"_L1 || text == "True"_L1)
        return true;
    if (text == "false"_L1 || text == "False"_L1)
        return false;
    return text;
}

//! Turns nodes into values; stops at the bounds by an error, which is looked at once at the end.
class YamlConverter
{
public:
    QJsonValue convert(const YAML::Node &node, int depth = 0)
    {
        if (depth > deepestNode || ++m_nodes > mostNodes) {
            m_tooMuch = true;
            return {};
        }
        switch (node.Type()) {
        case YAML::NodeType::Scalar:
            return scalarOf(node);
        case YAML::NodeType::Sequence: {
            QJsonArray array;
            for (const auto &item : node) {
                if (m_tooMuch)
                    break;
                array.append(convert(item, depth + 1));
            }
            return array;
        }
        case YAML::NodeType::Map: {
            QJsonObject object;
            for (const auto &member : node) {
                if (m_tooMuch)
                    break;
                const QString key = member.first.IsScalar()
                    ? QString::fromStdString(member.first.Scalar())
                    : QString();
                object.insert(key, convert(member.second, depth + 1));
            }
            return object;
        }
        case YAML::NodeType::Null:
        case YAML::NodeType::Undefined:
            return {};
        }
        return {};
    }

    [[nodiscard]] bool isTooMuch() const { return m_tooMuch; }

private:
    int m_nodes = 0;
    bool m_tooMuch = false;
};

} // namespace

Result<QJsonValue> jsonFromYaml(const QByteArray &yaml)
{
    try {
        YamlConverter converter;
        const QJsonValue value = converter.convert(YAML::Load(yaml.toStdString()));
        if (converter.isTooMuch())
            return failure(ErrorKind::Parse,
                           Text::tr("The YAML document is nested too deeply or grows too large by "
                                    "its aliases."));
        return value;
    } catch (const YAML::Exception &problem) {
        const bool isPlaced = !problem.mark.is_null();
        return failure(ErrorKind::Parse,
                       isPlaced ? Text::tr("The document is no YAML: line %1, column %2. Export it "
                                           "again.")
                                      .arg(problem.mark.line + 1)
                                      .arg(problem.mark.column + 1)
                                : Text::tr("The document is no YAML. Export it again."),
                       QString::fromStdString(problem.msg));
    }
}

} // namespace planops::workspace
