// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QUrl>

namespace console::test {

//! The LLM providers of the tests (README.md) as a process of its own. Ends with this object. Each
//! call blocks until its answer is there.
class LocalProvider {
public:
    //! A request as it arrived.
    struct Seen {
        QString format; //!< "openai", "anthropic", "gemini", "azure-openai", "ollama", "vllm" or ""
        QString call; //!< "chat", "responses", "models" or "none"
        QString model;
        QString target; //!< path with its query, as it was sent
        QJsonObject headers; //!< names in lower case
        QByteArray body;
    };

    //! `options` as main.py takes them. Starts at once.
    explicit LocalProvider(const QStringList& options = {});
    ~LocalProvider();

    [[nodiscard]] bool isRunning() const { return !m_origin.isEmpty(); }
    //! scheme://127.0.0.1:port
    [[nodiscard]] const QUrl& origin() const { return m_origin; }
    //! The endpoint as a person types it: "", "/v1", "/ollama/v1" or "/vllm/v1" behind the origin.
    [[nodiscard]] QString endpoint(const QString& path = {}) const
    {
        return m_origin.toString() + path;
    }

    //! One call of the control surface, `call` such as "POST /faults". Empty, with a warning, when
    //! it is refused.
    QJsonObject control(const QByteArray& call, const QJsonObject& body = {});

    //! The next requests that fit meet that fault, as POST /faults describes it.
    void disturb(const QString& kind, QJsonObject more = {});
    //! Only these keys are right from now on.
    void takeOnly(const QStringList& keys);
    //! As it was when it started.
    void reset();
    //! Of the requests that arrived, those that fit, such as "format=gemini&call=chat".
    [[nodiscard]] QList<Seen> requests(const QByteArray& query = {});
    //! Connections that were made, with or without a request.
    [[nodiscard]] int connections();
    //! What broke in the program itself: a test that sees one should fail.
    [[nodiscard]] QStringList defects();

private:
    QProcess m_process;
    QUrl m_origin;
    QUrl m_control;
};

} // namespace console::test
