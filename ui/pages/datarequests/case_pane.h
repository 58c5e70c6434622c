// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/request_case.h"
#include "ui/pages/datarequests/pane_reading.h"

namespace console::ui {

//! Something of a case that is read when it is opened, in place of the case and with a way back to
//! it.
class CasePane : public PaneContent {
    Q_OBJECT

public:
    //! Reads again what could not be read.
    void readMissing();

Q_SIGNALS:
    //! Back to the case, as it is now.
    void backWanted();

protected:
    //! `title` has a place for the number of the case. Whoever derives from it begins to read.
    CasePane(DetailPane& pane, const PageContext& context, const domain::RequestCase& request,
        const QString& title);

    [[nodiscard]] const domain::RequestCase& request() const { return m_request; }
    [[nodiscard]] virtual bool isRead() const = 0;
    virtual void read() = 0;
    //! What the call answers is for `take`; where it fails, `sentence` stands in its place.
    template <typename T, typename Take>
    void reading(base::Call<T> call, const QString& sentence, Take take)
    {
        m_reading.cancel();
        m_reading
            = std::move(call).then(this, [this, sentence, take](const base::Result<T>& answer) {
                  if (answer)
                      take(*answer);
                  else
                      showUnread(this, pane(), sentence, answer.error());
              });
    }

    //! Empties the pane for what was read.
    void begin();
    void addWords(const QString& text, Tone tone = Tone::Muted);

private:
    const domain::RequestCase m_request;
    base::CallHandle m_reading;
};

} // namespace console::ui
