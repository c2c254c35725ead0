// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/reference/curlloop.h"

#include <curl/curl.h>

#include <memory>
#include <vector>

namespace planops::bench {

namespace {

using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;

size_t forget(char *, size_t size, size_t count, void *)
{
    return size * count;
}

Easy handleFor(const QByteArray &url)
{
    Easy handle(curl_easy_init(), curl_easy_cleanup);
    curl_easy_setopt(handle.get(), CURLOPT_URL, url.constData());
    curl_easy_setopt(handle.get(), CURLOPT_WRITEFUNCTION, forget);
    return handle;
}

bool isGood(CURL *handle)
{
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    return status == 200;
}

} // namespace

bool curlOneByOne(const QByteArray &url, int count)
{
    const Easy handle = handleFor(url);
    for (int i = 0; i < count; ++i) {
        if (curl_easy_perform(handle.get()) != CURLE_OK || !isGood(handle.get()))
            return false;
    }
    return true;
}

CurlAtOnce::CurlAtOnce() : m_multi(curl_multi_init())
{
    // Else it keeps four connections for each handle that is still in: few, as they leave.
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, 200L);
}

CurlAtOnce::~CurlAtOnce()
{
    curl_multi_cleanup(m_multi);
}

bool CurlAtOnce::run(const QByteArray &url, int count)
{
    std::vector<Easy> handles;
    for (int i = 0; i < count; ++i) {
        handles.push_back(handleFor(url));
        curl_multi_add_handle(m_multi, handles.back().get());
    }
    int running = count;
    while (running > 0) {
        if (curl_multi_perform(m_multi, &running) != CURLM_OK)
            return false;
        if (running > 0) // Else it would wait for nothing, a whole second.
            curl_multi_poll(m_multi, nullptr, 0, 1000, nullptr);
    }
    bool good = true;
    for (const Easy &handle : handles) {
        good = good && isGood(handle.get());
        curl_multi_remove_handle(m_multi, handle.get());
    }
    return good;
}

} // namespace planops::bench
