// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neutral/request.h"
#include "core/projects/apicalls.h"
#include "core/resources/item.h"
#include "core/spec/credentials.h"
#include "core/spec/examplerequest.h"
#include "core/spec/resource.h"
#include "core/workspace/scope.h"

#include <QUrl>

namespace planops::resources {

//! \brief A resource in its place: below which items it is.
struct Place
{
    spec::Resource resource;
    QStringList ids; //!< One for each placeholder of the path, from left to right.
};

//! \brief An API's document and where it is called: what every request is written from.
struct Contract
{
    spec::Document document;
    QUrl base; //!< The document's address, or the API's (calladdress.h).
};

//! \brief The code of the Error for a credential whose variable has no value.
inline const QString missingCredential = QStringLiteral("missing-credential");

//! \brief Calls to any resource, written from the operations of the document.
//!
//! Parameters that an operation requires beside those in its path are filled as its example says.
//! The profile's token goes along if the operation wants one, and so do its other credentials
//! (core/spec/credentials.h), whose values are variables of the environment in use. Other braces
//! are sent as they are: what an API said may hold some, and is never filled in with a secret.
//!
//! An operation that the document lacks is Error Invalid, and so is one whose credential has no
//! value, with the code missingCredential, or would go to a host that is not the profile's: a
//! document may name any server, and a page calls without being asked. Nothing is sent then.
//! Thread: main.
class ResourceApi : public projects::ApiCalls
{
    Q_OBJECT

public:
    ResourceApi(auth::AuthorizedClient &client, QObject *parent = nullptr);

    void setContract(const Contract &contract) { m_contract = contract; }
    [[nodiscard]] const Contract &contract() const { return m_contract; }
    //! \brief What the variables of credentials stand for from now on.
    void setScope(const workspace::Scope &scope) { m_scope = scope; }

    //! \brief The Error that calling \a operation would end in for want of a credential, which it
    //! explains; nothing if all have a value.
    [[nodiscard]] std::optional<Error> credentialProblem(qsizetype operation) const;

    //! \brief What follows the first \a offset items.
    void list(const Place &place, qint64 offset, Completion<ItemPage> completion);
    //! \brief Of a Single, \a id is empty, and whatever it answers is its source.
    void read(const Place &place, const QString &id, Completion<Item> completion);
    //! \brief An answer in which there is no item is none that failed: its source stays empty, or
    //! of an Action is the answer. Of \a filling everything is sent but path parameters: \a place
    //! has those.
    void create(const Place &place, const spec::Filling &filling, Completion<Item> completion);
    void update(const Place &place, const QString &id, const spec::Filling &filling,
                Completion<Item> completion);
    void remove(const Place &place, const QString &id, Completion<void> completion);

    //! \brief The request of an operation of \a place, for the console and for snippets; what
    //! creates has an example as its body, and credentials stand as {{variables}}. Errors:
    //! Invalid, if there is no such operation or a part of its path is unusable.
    [[nodiscard]] Result<neutral::Request> requestFor(const Place &place, qsizetype operation,
                                                      const QString &id = {},
                                                      qint64 offset = 0) const;

private:
    //! Null if the document lacks it.
    [[nodiscard]] const spec::Operation *find(qsizetype operation) const;
    //! What an operation that asks for nothing but its place requires.
    [[nodiscard]] spec::Filling plainFilling(const spec::Operation &operation) const;
    //! What requestFor() asks for when nobody fills in anything.
    [[nodiscard]] spec::Filling ownFilling(const Place &place, qsizetype operation,
                                           qint64 offset = 0) const;
    //! Without credentials.
    [[nodiscard]] Result<neutral::Request> written(const Place &place, qsizetype operation,
                                                   const QString &id, spec::Filling filling) const;
    struct Credentials
    {
        QList<spec::Credential> all;
        QList<spec::Credential> missing; // without a value
        QHash<QString, QString> values;
    };
    [[nodiscard]] Credentials credentialsOf(const spec::Operation &operation) const;
    [[nodiscard]] static std::optional<Error> problemOf(const Credentials &credentials);
    template <typename T>
    void call(const Place &place, qsizetype operation, const QString &id,
              const spec::Filling &filling, Completion<T> completion, const Parse<T> &parse);
    [[nodiscard]] Result<http::Request> sendable(const Place &place, qsizetype operation,
                                                 const QString &id,
                                                 const spec::Filling &filling) const;

    Contract m_contract;
    workspace::Scope m_scope;
};

} // namespace planops::resources
