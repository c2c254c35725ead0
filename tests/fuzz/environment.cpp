// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/environmentedit.h"
#include "fuzz.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace planops;
using namespace planops::workspace;

//! An edit of any file is refused, or makes one that reads, says it, and leaves the other
//! environments as they were.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString dev = QStringLiteral("dev");
    const QByteArray bytes = fuzz::bytesOf(data, size);
    EnvironmentEdit edit;
    edit.environment = dev;
    edit.variables = {{QStringLiteral("a"), QStringLiteral("1\""), VariableHome::Shared},
                      {QStringLiteral("key"), {}, VariableHome::Keychain}};
    edit.removed = {QStringLiteral("host")};
    const auto made = withEdit(bytes, edit, VariableHome::Shared);
    if (!made)
        return 0;
    const QByteArray mark = "\xEF\xBB\xBF";
    const auto parsed = [&mark](const QByteArray &text) {
        return QJsonDocument::fromJson(text.startsWith(mark) ? text.sliced(3) : text).object();
    };
    QJsonObject before = parsed(bytes);
    QJsonObject after = parsed(*made);
    fuzz::require(after[dev][QStringLiteral("a")].toString() == QStringLiteral("1\""));
    fuzz::require(!after[dev].toObject().contains(QStringLiteral("key"))
                  || after[dev][QStringLiteral("key")].isObject()
                  || after[dev][QStringLiteral("key")].isArray());
    fuzz::require(
        after[dev][secretList].toVariant().toStringList().contains(QStringLiteral("key")));
    before.remove(dev);
    after.remove(dev);
    fuzz::require(before == after);
    fuzz::require(withEdit(*made, edit, VariableHome::Shared).value() == *made);
    return 0;
}
