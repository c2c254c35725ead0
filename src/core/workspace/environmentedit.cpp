// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/environmentedit.h"

#include "core/base/atomicfile.h"
#include "core/base/jsonparts.h"
#include "core/base/jsonreader.h"
#include "core/base/redaction.h"
#include "core/workspace/importers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace planops::workspace {

namespace {

struct EditText
{
    Q_DECLARE_TR_FUNCTIONS(planops::workspace::Environment)
};

constexpr qint64 largestEdited = qint64 {4} * 1024 * 1024;

//! A member of an object: both parts as JSON spells them.
struct SpelledMember
{
    QByteArray name;
    QByteArray value;
};

QByteArray spelled(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QJsonValue meaningOf(QByteArrayView json)
{
    return QJsonDocument::fromJson('[' + json.toByteArray() + ']').array().at(0);
}

//! How a file breaks its lines and sets its members in, as its first ones do.
struct Style
{
    QByteArray lineEnd = "\n";
    QByteArray indent = "  ";

    explicit Style(const QByteArray &file)
    {
        if (file.contains("\r\n"))
            lineEnd = "\r\n";
        const qsizetype line = file.indexOf('\n', file.indexOf('{'));
        qsizetype end = line + 1;
        while (line >= 0 && end < file.size() && (file[end] == ' ' || file[end] == '\t'))
            ++end;
        if (line >= 0 && end > line + 1)
            indent = file.sliced(line + 1, end - line - 1);
    }

    [[nodiscard]] QByteArray object(const QList<SpelledMember> &members) const
    {
        QByteArray text = "{";
        for (const SpelledMember &member : members)
            text += (text.size() > 1 ? "," : "") + lineEnd + indent + indent + member.name + ": "
                + member.value;
        return members.isEmpty() ? "{}"_ba : text + lineEnd + indent + '}';
    }
};

QByteArray quoted(QByteArrayView spelledName)
{
    return '"' + spelledName.toByteArray() + '"';
}

QList<SpelledMember> membersOf(QByteArrayView object)
{
    QList<SpelledMember> members;
    for (const JsonMember &member : jsonMembers(object))
        members.append({quoted(member.name), member.value.toByteArray()});
    return members;
}

//! Qt reads JSON that is none, such as a line end in a string; what is edited by its places must be
//! read without guessing.
Result<void> isStrictJson(const QByteArray &json)
{
    JsonReader reader(json);
    JsonReader::Event event = reader.next();
    while (event.kind != JsonReader::Kind::End && event.kind != JsonReader::Kind::Error)
        event = reader.next();
    if (event.kind == JsonReader::Kind::End)
        return {};
    const TextPosition at = positionOf(json, event.begin);
    return failure(
        ErrorKind::Parse,
        EditText::tr("Line %1, column %2: %3")
            .arg(QString::number(at.line), QString::number(at.column), reader.problem()));
}

//! The one that counts, should there be several: the last.
SpelledMember *named(QList<SpelledMember> &members, const QString &name)
{
    const auto found =
        std::find_if(members.rbegin(), members.rend(), [&name](const SpelledMember &member) {
            return meaningOf(member.name).toString() == name;
        });
    return found == members.rend() ? nullptr : &*found;
}

void removeNamed(QList<SpelledMember> &members, const QString &name)
{
    members.removeIf([&name](const SpelledMember &member) {
        const QJsonValue value = meaningOf(member.value);
        return meaningOf(member.name).toString() == name && !value.isObject() && !value.isArray();
    });
}

Result<void> setNamed(QList<SpelledMember> &members, const QString &name, const QJsonValue &value)
{
    SpelledMember *found = named(members, name);
    if (!found) {
        members.append({spelled(name), spelled(value)});
        return {};
    }
    const QJsonValue now = meaningOf(found->value);
    if (now.isObject() || (now.isArray() && name != secretList))
        return failure(ErrorKind::Invalid,
                       EditText::tr("“%1” is a setting of another program in this environment. "
                                    "Choose another name.")
                           .arg(name));
    const bool isSame = value.isString() && now.toVariant().toString() == value.toString();
    if (!isSame && now != value)
        found->value = spelled(value);
    return {};
}

void setSecrets(QList<SpelledMember> &members, const EnvironmentEdit &edit)
{
    const SpelledMember *list = named(members, secretList);
    QStringList names;
    if (list)
        names = meaningOf(list->value).toVariant().toStringList();
    const QStringList before = names;
    for (const QString &name : edit.removed)
        names.removeAll(name);
    for (const EditedVariable &variable : edit.variables) {
        if (variable.home == VariableHome::Shared)
            names.removeAll(variable.name);
        else if (variable.home == VariableHome::Keychain && !names.contains(variable.name))
            names.append(variable.name);
    }
    if (names == before)
        return;
    members.removeIf([](const SpelledMember &member) {
        return meaningOf(member.name).toString() == secretList;
    });
    QByteArrayList spellings;
    for (const QString &name : std::as_const(names))
        spellings.append(spelled(name));
    if (!names.isEmpty())
        members.append({spelled(secretList), '[' + spellings.join(", ") + ']'});
}

bool touches(const EnvironmentEdit &edit, VariableHome home)
{
    return home == VariableHome::Shared
        || std::any_of(edit.variables.begin(), edit.variables.end(),
                       [](const EditedVariable &variable) {
                           return variable.home == VariableHome::Private;
                       });
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Storage,
                       EditText::tr("%1 could not be read: %2.").arg(path, file.errorString()));
    QByteArray bytes = file.read(largestEdited + 1);
    if (bytes.size() > largestEdited)
        return failure(ErrorKind::Storage, EditText::tr("%1 is larger than 4 MB.").arg(path));
    return bytes;
}

} // namespace

QList<EditedVariable> variablesOf(const Environments &environments, const QString &environment)
{
    QList<EditedVariable> variables;
    const QHash<QString, QString> values = environments.byName.value(environment);
    const QStringList secrets = environments.secrets.value(environment);
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        const bool isPrivate =
            environments.origins.value(environment).value(it.key()) == privateEnvironmentFile;
        variables.append({it.key(), *it, isPrivate ? VariableHome::Private : VariableHome::Shared});
    }
    for (const QString &name : secrets) {
        if (!values.contains(name))
            variables.append({name, {}, VariableHome::Keychain});
    }
    std::sort(variables.begin(), variables.end(),
              [](const EditedVariable &a, const EditedVariable &b) { return a.name < b.name; });
    return variables;
}

Result<QByteArray> withEdit(const QByteArray &file, const EnvironmentEdit &edit, VariableHome home)
{
    const bool hasMark = file.startsWith("\xEF\xBB\xBF");
    QByteArray json = hasMark ? file.sliced(3) : file;
    if (json.trimmed().isEmpty())
        json = "{\n}\n";
    const auto valid = jsonObject(json);
    if (!valid)
        return tl::unexpected(valid.error());
    if (const auto strict = isStrictJson(json); !strict)
        return tl::unexpected(strict.error());
    const QJsonValue known = valid->value(edit.environment);
    if (!known.isUndefined() && !known.isObject())
        return failure(ErrorKind::Invalid,
                       EditText::tr("“%1” is no environment in this file.").arg(edit.environment));

    // The one that counts, should there be several.
    QByteArrayView object;
    QByteArrayView last;
    for (const JsonMember &member : jsonMembers(json)) {
        last = member.value;
        if (meaningOf(quoted(member.name)).toString() == edit.environment)
            object = member.value;
    }
    const QList<SpelledMember> before = membersOf(object);
    QList<SpelledMember> members = before;
    for (const QString &name : edit.removed)
        removeNamed(members, name);
    for (const EditedVariable &variable : edit.variables) {
        if (variable.home == VariableHome::Keychain)
            removeNamed(members, variable.name); // The value leaves the file.
        if (variable.home != home)
            continue;
        if (const auto set = setNamed(members, variable.name, variable.value); !set)
            return tl::unexpected(set.error());
    }
    if (home == VariableHome::Shared)
        setSecrets(members, edit);
    const bool isSame = std::equal(members.begin(), members.end(), before.begin(), before.end(),
                                   [](const SpelledMember &a, const SpelledMember &b) {
                                       return a.name == b.name && a.value == b.value;
                                   });
    if (isSame && (!object.isNull() || home == VariableHome::Private))
        return file;

    const Style style(json);
    const QByteArray written = style.object(members);
    if (!object.isNull()) {
        json.replace(object.data() - json.constData(), object.size(), written);
    } else {
        const QByteArray added =
            style.lineEnd + style.indent + spelled(edit.environment) + ": " + written;
        if (last.isNull())
            json.insert(json.indexOf('{') + 1, added);
        else
            json.insert(last.data() + last.size() - json.constData(), QByteArray(',' + added));
    }
    return hasMark ? QByteArray("\xEF\xBB\xBF" + json) : json;
}

QString problemOf(const EnvironmentEdit &edit)
{
    const bool isOdd = edit.environment.startsWith(u'$') && edit.environment != sharedEnvironment;
    if (edit.environment.trimmed().isEmpty() || isOdd)
        return EditText::tr("Name the environment. The name must not start with $.");
    QStringList names;
    for (const EditedVariable &variable : edit.variables) {
        const QString name = variable.name;
        if (name.trimmed().isEmpty())
            return EditText::tr("A variable has no name. Name it, or remove it.");
        if (name.contains(u'{') || name.contains(u'}') || name.startsWith(u'$'))
            return EditText::tr("“%1” is no name for a variable: no braces, and no $ in front.")
                .arg(name);
        if (names.contains(name))
            return EditText::tr("There are two variables “%1”. Keep one of them.").arg(name);
        names.append(name);
        if (variable.home == VariableHome::Shared && redaction::looksSecret(variable.value))
            return EditText::tr("The value of “%1” looks like a token, and the file is meant for "
                                "git. Make it secret: then it is kept in the keychain.")
                .arg(name);
    }
    return {};
}

Result<void> saveEnvironment(const QString &folder, const EnvironmentEdit &edit)
{
    const std::pair<QString, VariableHome> files[] = {
        {environmentFile, VariableHome::Shared}, {privateEnvironmentFile, VariableHome::Private}};
    for (const auto &[name, home] : files) {
        const QString path = QDir(folder).filePath(name);
        const auto before = contentOf(path);
        if (!before)
            return tl::unexpected(before.error());
        if (before->isEmpty() && !touches(edit, home))
            continue;
        const auto after = withEdit(*before, edit, home);
        if (!after) {
            Error error = after.error();
            error.message = EditText::tr("%1: %2").arg(path, error.message);
            return tl::unexpected(error);
        }
        if (*after == *before)
            continue;
        const FileMode mode = home == VariableHome::Private ? FileMode::Private : FileMode::AsItWas;
        if (const auto written = writeFileAtomically(path, *after, mode); !written)
            return written;
    }
    return {};
}

} // namespace planops::workspace
