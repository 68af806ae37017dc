#pragma once

#include "models/api/apicall.h"
#include "models/api/apijson.h"

#include <QSet>
#include <QUrlQuery>

// A call that is answered by one value.
template <typename T>
class SingleCall : public ApiCall
{
public:
    using Parser = ParsedJson<T> (*)(const QByteArray &);

    SingleCall(const Surroundings &surroundings, HttpRequest request, QObject *context, Parser parser,
               ResultCallback<T> done)
        : ApiCall(surroundings, std::move(request), context)
        , m_parser(parser)
        , m_done(std::move(done))
    {
    }

protected:
    void accept(const HttpAnswer &answer) override
    {
        parse<ParsedJson<T>>(answer.body, m_parser, [this](const ParsedJson<T> &parsed) {
            if (parsed.value)
                end([&] { m_done(Result<T>(*parsed.value)); });
            else
                fail(badAnswer(parsed.detail));
        });
    }
    void fail(const ApiError &error) override
    {
        end([&] { m_done(Result<T>(error)); });
    }

private:
    Parser m_parser;
    ResultCallback<T> m_done;
};

// A whole list. The OpenAPI document knows no pages, the prose pages do (API.md, Shapes): when an answer's
// `pagination` says that there is more, the rest is fetched; a list that cannot be completed is an error,
// never a part.
template <typename T>
class ListCall : public ApiCall
{
public:
    using Parser = ParsedJson<ListPage<T>> (*)(const QByteArray &);

    ListCall(const Surroundings &surroundings, HttpRequest request, QObject *context, Parser parser,
             ResultCallback<ListAnswer<T>> done)
        : ApiCall(surroundings, std::move(request), context)
        , m_parser(parser)
        , m_done(std::move(done))
    {
    }

protected:
    void accept(const HttpAnswer &answer) override
    {
        parse<ParsedJson<ListPage<T>>>(answer.body, m_parser, [this](const ParsedJson<ListPage<T>> &parsed) {
            if (parsed.value)
                takePage(*parsed.value);
            else
                fail(badAnswer(parsed.detail));
        });
    }
    void fail(const ApiError &error) override
    {
        end([&] { m_done(Result<ListAnswer<T>>(error)); });
    }

private:
    void takePage(const ListPage<T> &page)
    {
        const bool isMovedUnderUs = m_page > 1 && page.pagination.totalCount != m_totalCount;
        m_totalCount = page.pagination.totalCount;
        const qsizetype isNew = append(page);
        const bool hasMore = page.pagination.saysMoreAfter(m_page);
        if (hasMore &&
            (isNew == 0 || m_page >= mostPages)) // a server that ignores `page` would be asked for ever
            fail(badAnswer(ApiError::Detail::None));
        else if (isMovedUnderUs && !m_hasRestarted)
            restart();
        else if (hasMore)
            askForPage(m_page + 1, page.pagination.pageSize);
        else if (m_page > 1 && m_totalCount && m_seen < *m_totalCount)
            fail(badAnswer(ApiError::Detail::None));
        else
            end([this] { m_done(Result<ListAnswer<T>>(m_list)); });
    }

    qsizetype append(const ListPage<T> &page)
    {
        if (m_page == 1 && !page.pagination.saysMoreAfter(1)) { // the usual case: the list as it is
            m_list = page.list;
            m_seen = page.elementCount;
            return page.elementCount;
        }
        qsizetype isNew = 0;
        for (const T &item : page.list.items) {
            if (m_ids.contains(item.id))
                continue;
            m_ids.insert(item.id);
            m_list.items.append(item);
            ++isNew;
        }
        for (BrokenItem item : page.list.broken) {
            item.position += m_seen;
            m_list.broken.append(item);
            ++isNew;
        }
        m_seen += isNew;
        return isNew;
    }

    // Something came or went between two pages: the elements have moved across their borders.
    void restart()
    {
        m_hasRestarted = true;
        m_list = {};
        m_ids.clear();
        m_seen = 0;
        m_page = 1;
        send(firstUrl());
    }

    void askForPage(int page, std::optional<int> pageSize)
    {
        m_page = page;
        QUrl url = firstUrl();
        QUrlQuery query(url);
        query.addQueryItem(QStringLiteral("page"), QString::number(page));
        if (pageSize)
            query.addQueryItem(QStringLiteral("page_size"), QString::number(*pageSize));
        url.setQuery(query);
        send(url);
    }

    static constexpr int mostPages = 1000;

    Parser m_parser;
    ResultCallback<ListAnswer<T>> m_done;
    ListAnswer<T> m_list;
    QSet<QString> m_ids;
    std::optional<qint64> m_totalCount;
    qsizetype m_seen = 0;
    int m_page = 1;
    bool m_hasRestarted = false;
};
