// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/call.h"
#include "contract/letter_codecs.h"
#include "domain/request_case.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace console::cloud {
class CloudClient;
}

namespace console::ui {

//! What the letters of a case bring about: whether an extension or a refusal counts, and until when
//! its letter has to leave. Reads by itself; not to be seen where there is nothing to say.
class CaseLetters : public QWidget {
    Q_OBJECT

public:
    //! `client` outlives it.
    CaseLetters(
        cloud::CloudClient& client, const domain::RequestCase& request, QWidget* parent = nullptr);
    void read();

Q_SIGNALS:
    //! A letter has left or is given up, so that the case may be another one and is to be read
    //! before anything is said of it.
    void settled();

private:
    void take(const contract::CaseLetters& all);
    void add(QWidget* widget);
    void empty();

    cloud::CloudClient& m_client;
    const domain::RequestCase m_request;
    QVBoxLayout* m_column;
    QTimer m_look; //!< runs while a letter is on its way
    base::CallHandle m_reading;
};

} // namespace console::ui
