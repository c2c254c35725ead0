// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/documentjson.h"

#include "core/base/jsonreader.h"
#include "core/spec/memberorder.h"

#include <vector>

#include <algorithm>

namespace planops::spec {

namespace {

constexpr std::size_t deepestJson = 1'024; // Levels, as QJsonDocument reads them.

//! Text that goes in before a byte.
struct Insertion
{
    qint64 at = 0;
    QByteArray text;
};

//! Its bytes sort as QJsonObject sorts it: no escapes, no UTF-8.
bool isPlain(QByteArrayView name)
{
    return std::none_of(name.begin(), name.end(),
                        [](char c) { return c == '\\' || static_cast<unsigned char>(c) >= 0x80; });
}

class OrderWriter
{
public:
    explicit OrderWriter(const QByteArray &json) : m_json(json), m_reader(m_json) { }

    [[nodiscard]] QByteArray write()
    {
        using Kind = JsonReader::Kind;
        for (JsonReader::Event event = m_reader.next(); event.kind != Kind::End;
             event = m_reader.next()) {
            switch (event.kind) {
            case Kind::Error:
                return m_json;
            case Kind::Key:
                takeKey(event);
                break;
            case Kind::ObjectBegin:
            case Kind::ArrayBegin:
                if (m_levels.size() >= deepestJson)
                    return m_json;
                open(event);
                break;
            case Kind::ObjectEnd:
            case Kind::ArrayEnd:
                close();
                break;
            default:
                break;
            }
        }
        return spliced();
    }

private:
    struct Level
    {
        qint64 begin = 0;
        bool isArray = false;
        bool keeps = false;   // its own names are noted
        bool isNoted = false; // it brings an order along
        bool isSorted = true; // so far
        OrderContext context = OrderContext::Words;
        QByteArrayView name; // in what holds it, with its quotes
        QByteArrayView last; // the name that came last
        QByteArray names;    // "a","b"
        QByteArray orders;   // of its members: "properties":["a","b"]
    };

    void takeKey(const JsonReader::Event &event)
    {
        Level &level = m_levels.back();
        m_key = QByteArrayView(m_json).sliced(event.begin, event.end - event.begin);
        if (m_key.sliced(1).startsWith("x-planops-order"))
            level.isNoted = true;
        if (!level.keeps)
            return;
        level.isSorted =
            level.isSorted && isPlain(m_key) && (level.last.isNull() || !(m_key < level.last));
        level.last = m_key;
        if (!level.names.isEmpty())
            level.names += ',';
        level.names += m_key;
    }

    void open(const JsonReader::Event &event)
    {
        Level level;
        level.begin = event.begin;
        level.isArray = event.kind == JsonReader::Kind::ArrayBegin;
        if (!m_levels.empty()) {
            const Level &above = m_levels.back();
            level.name = above.isArray ? QByteArrayView("\"\"") : m_key;
            const QByteArrayView name = level.name.sliced(1, level.name.size() - 2);
            level.context = contextBelow(above.context, name);
            level.keeps = !level.isArray && isSeenInOrder(above.context, name);
        }
        m_levels.push_back(std::move(level));
    }

    void close()
    {
        const Level level = std::move(m_levels.back());
        m_levels.pop_back();
        if (!level.orders.isEmpty() && !level.isNoted)
            m_insertions.append({level.begin + 1, "\"x-planops-order\":{" + level.orders + "},"});
        if (m_levels.empty() || !level.keeps || level.isSorted)
            return;
        QByteArray &orders = m_levels.back().orders;
        if (!orders.isEmpty())
            orders += ',';
        orders += level.name.toByteArray() + ":[" + level.names + ']';
    }

    [[nodiscard]] QByteArray spliced()
    {
        if (m_insertions.isEmpty())
            return m_json;
        std::sort(m_insertions.begin(), m_insertions.end(),
                  [](const Insertion &a, const Insertion &b) { return a.at < b.at; });
        QByteArray text;
        text.reserve(m_json.size() + m_json.size() / 4);
        qint64 from = 0;
        for (const Insertion &insertion : std::as_const(m_insertions)) {
            text.append(m_json.constData() + from, insertion.at - from).append(insertion.text);
            from = insertion.at;
        }
        return text.append(m_json.constData() + from, m_json.size() - from);
    }

    QByteArray m_json;
    JsonReader m_reader;
    std::vector<Level> m_levels;
    QByteArrayView m_key;
    QList<Insertion> m_insertions;
};

} // namespace

QByteArray withOrder(const QByteArray &json)
{
    return OrderWriter(json).write();
}

} // namespace planops::spec
