// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/jsonformatter.h"

#include "core/base/jsonreader.h"

#include <algorithm>

namespace planops::gui {

namespace {

using Kind = JsonReader::Kind;
using Event = JsonReader::Event;

constexpr qint64 deepestIndent = 40;
constexpr qint64 inlineWidth = 64;
constexpr int inlineValues = 6;

class Formatter
{
public:
    explicit Formatter(QByteArrayView json) : m_json(json), m_reader(json)
    {
        m_out.reserve(json.size() + json.size() / 2 + 64);
    }

    FormattedJson run();

private:
    struct Level
    {
        qint64 line = 0; // of the opening bracket
        qint64 summaryBegin = 0;
        qint64 summaryLength = 0;
        int summaryRank = 0;
        qsizetype fold = -1;
        qint64 items = 0;
        bool object = false;
    };

    void take(const Event &event);
    void begin(const Event &event);
    void end(const Event &event);
    void scalar(const Event &event);
    bool closesInline(const Event &opening);
    void startItem();
    void newLine();
    void write(qint64 begin, qint64 end) { m_out.append(m_json.sliced(begin, end - begin)); }

    QByteArrayView m_json;
    JsonReader m_reader;
    QByteArray m_out;
    QList<Fold> m_folds;
    std::vector<Level> m_levels;
    qint64 m_lineBegin = 0;
    qint64 m_line = 0;
    QByteArrayView m_key;
    bool m_afterKey = false;
};

FormattedJson Formatter::run()
{
    for (;;) {
        const Event event = m_reader.next();
        if (event.kind == Kind::End)
            break;
        if (event.kind == Kind::Error)
            return {{}, {}, event.begin, m_reader.problem()};
        take(event);
    }
    return {std::move(m_out), std::move(m_folds), -1, {}};
}

void Formatter::take(const Event &event)
{
    switch (event.kind) {
    case Kind::ObjectBegin:
    case Kind::ArrayBegin:
        begin(event);
        break;
    case Kind::ObjectEnd:
    case Kind::ArrayEnd:
        end(event);
        break;
    case Kind::Key:
        startItem();
        write(event.begin, event.end);
        m_out.append(": ");
        m_key = m_json.sliced(event.begin, event.end - event.begin);
        m_afterKey = true;
        break;
    default:
        scalar(event);
    }
}

// A comma and a new line before every item but the one that follows its key.
void Formatter::startItem()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.empty())
        return;
    if (m_levels.back().items++ > 0)
        m_out.append(',');
    newLine();
}

void Formatter::newLine()
{
    m_out.append('\n');
    m_lineBegin = m_out.size();
    ++m_line;
    const auto depth = std::min<qint64>(static_cast<qint64>(m_levels.size()), deepestIndent);
    m_out.append(depth * 2, ' ');
}

void Formatter::begin(const Event &event)
{
    startItem();
    if (!m_levels.empty() && closesInline(event))
        return;
    m_out.append(m_json[event.begin]);
    Level level;
    level.line = m_line;
    level.object = event.kind == Kind::ObjectBegin;
    level.fold = m_folds.size();
    m_folds.append(Fold {.begin = m_lineBegin});
    m_levels.push_back(level);
}

// Looks ahead with a copy of the reader, a few tokens at most: the copy of its stack is the depth,
// so not when deep.
bool Formatter::closesInline(const Event &opening)
{
    if (m_reader.depth() > deepestIndent)
        return false;
    JsonReader ahead = m_reader;
    QByteArray line(1, m_json[opening.begin]);
    const bool object = opening.kind == Kind::ObjectBegin;
    int values = 0;
    bool afterKey = false;
    for (;;) {
        const Event event = ahead.next();
        if (event.kind == Kind::ObjectEnd || event.kind == Kind::ArrayEnd) {
            if (values > 0 && object)
                line.append(' ');
            line.append(m_json[event.begin]);
            m_reader = ahead;
            m_out.append(line);
            return true;
        }
        if (event.kind == Kind::Error || event.kind == Kind::End || event.kind == Kind::ObjectBegin
            || event.kind == Kind::ArrayBegin)
            return false;
        if (!afterKey) {
            if (values > 0)
                line.append(',');
            if (values > 0 || object)
                line.append(' ');
            ++values;
        }
        line.append(m_json.sliced(event.begin, event.end - event.begin));
        afterKey = event.kind == Kind::Key;
        if (afterKey)
            line.append(": ");
        if (line.size() > inlineWidth || values > inlineValues)
            return false;
    }
}

void Formatter::end(const Event &event)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    Fold &fold = m_folds[level.fold];
    if (level.items == 0) {
        // "{}": nothing to fold. It is the last one that was added, for nothing came between.
        m_folds.removeLast();
    } else {
        newLine();
        fold.end = m_lineBegin;
        fold.lines = m_line - level.line;
        fold.summaryBegin = level.summaryBegin;
        fold.summaryLength = level.summaryLength;
        fold.items = level.items;
        fold.isObject = level.object;
    }
    m_out.append(m_json[event.begin]);
}

void Formatter::scalar(const Event &event)
{
    const bool member = m_afterKey;
    startItem();
    if (member && !m_levels.empty() && event.kind == Kind::String && event.end - event.begin > 2) {
        Level &level = m_levels.back();
        if (const int rank = summaryRank(m_key); rank > level.summaryRank) {
            level.summaryRank = rank;
            level.summaryBegin = m_out.size() + 1;
            level.summaryLength = event.end - event.begin - 2;
        }
    }
    write(event.begin, event.end);
}

} // namespace

FormattedJson formatJson(QByteArrayView json)
{
    return Formatter(json).run();
}

int summaryRank(QByteArrayView key)
{
    if (key == "\"name\"" || key == "\"title\"")
        return 2;
    return key == "\"id\"" ? 1 : 0;
}

QByteArray minifiedJson(QByteArrayView json)
{
    JsonReader reader(json);
    QByteArray text;
    text.reserve(json.size());
    qint64 at = 0;
    JsonReader::Event event = reader.next();
    for (; event.kind != JsonReader::Kind::End; event = reader.next()) {
        if (event.kind == JsonReader::Kind::Error)
            return {};
        // Between two tokens there are only blanks, commas and colons.
        for (; at < event.begin; ++at) {
            if (const char c = json[at]; c == ',' || c == ':')
                text += c;
        }
        text += json.sliced(event.begin, event.end - event.begin);
        at = event.end;
    }
    return text;
}

} // namespace planops::gui
