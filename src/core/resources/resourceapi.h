// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/neutral/request.h"
#include "core/projects/apicalls.h"
#include "core/resources/item.h"
#include "core/spec/examplerequest.h"
#include "core/spec/resource.h"

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

//! \brief Calls to any resource, written from the operations of the document.
//!
//! Parameters that an operation requires beside those in its path are filled as its example says.
//! An operation that the document lacks is Error Invalid, and nothing is sent. Thread: main.
class ResourceApi : public projects::ApiCalls
{
    Q_OBJECT

public:
    ResourceApi(auth::AuthorizedClient &client, QObject *parent = nullptr);

    void setContract(const Contract &contract) { m_contract = contract; }
    [[nodiscard]] const Contract &contract() const { return m_contract; }

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
    //! creates has an example as its body. Errors:
    //! Invalid, if there is no such operation or a part of its path is unusable.
    [[nodiscard]] Result<neutral::Request> requestFor(const Place &place, qsizetype operation,
                                                      const QString &id = {},
                                                      qint64 offset = 0) const;

private:
    //! Null if the document lacks it.
    [[nodiscard]] const spec::Operation *find(qsizetype operation) const;
    //! What an operation that asks for nothing but its place requires.
    [[nodiscard]] spec::Filling plainFilling(const spec::Operation &operation) const;
    [[nodiscard]] Result<neutral::Request> written(const Place &place, qsizetype operation,
                                                   const QString &id, spec::Filling filling) const;
    [[nodiscard]] Result<http::Request> call(const Result<neutral::Request> &written,
                                             const QString &bodyFile = {}) const;

    Contract m_contract;
};

} // namespace planops::resources
