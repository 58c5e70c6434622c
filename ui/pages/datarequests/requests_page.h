// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page.h"

namespace console::ui {

class RequestList;

//! The cases of people who ask for their data.
class DataRequestsPage : public Page {
    Q_OBJECT

public:
    explicit DataRequestsPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QString key() const override;
    void refresh() override;
    void leave(std::function<void()> proceed) override;
    void setContext(PageContext context) override;
    //! Opens what somebody asks about their own data.
    void askAboutOneself();
    //! A case by its id.
    void open(const domain::AttentionPlace& place) override;
    [[nodiscard]] domain::AttentionPlace place() const override;

private:
    RequestList* m_queue;
};

} // namespace console::ui
