// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/pane_content.h"
#include "ui/parts/list_page.h"

namespace console::ui {

//! One level of a page: a list, and a pane that follows what is selected in it or holds a draft.
//! What is typed in the pane keeps it: another choice waits until the person has agreed.
class ListLevel : public QWidget {
    Q_OBJECT

public:
    ListLevel(
        const QString& title, const QString& key, const PageContext& context, QWidget* parent);

    virtual void refresh() = 0;
    //! The same things with other rights or another connection.
    virtual void contextChanged();
    //! Runs `proceed` at once, or when the person has agreed to lose what is typed. Not while a
    //! write is under way.
    virtual void leave(std::function<void()> proceed);
    //! Chooses that row and shows it in the pane, now or as soon as it is read. Asks first about
    //! what is typed; a filter that hides the row goes.
    void openRow(const QString& key);
    //! Of the one row that the pane is about; empty when it is about none or several.
    [[nodiscard]] QString shownKey() const;
    [[nodiscard]] ListPage& list() const { return *m_list; }
    [[nodiscard]] PaneContent* content() const { return m_content.get(); }

Q_SIGNALS:
    void shownKeyChanged();
    void signInWanted();
    void reconnectWanted();

protected:
    //! Fills the pane for the selected rows; never called with none.
    virtual void showSelection(const QStringList& keys) = 0;
    //! The primary action of the empty state.
    virtual void startDraft() { }
    [[nodiscard]] virtual QString keyOfRow(int row) const = 0;
    [[nodiscard]] virtual int rowOfKey(const QString& key) const = 0;

    [[nodiscard]] const PageContext& context() const { return m_context; }
    [[nodiscard]] cloud::CloudClient& client() const { return *m_context.client; }

    //! Call once, after ListPage::setSource().
    void followSelection();
    [[nodiscard]] QStringList selectedKeys() const;
    void select(const QStringList& keys);
    //! Puts new content into the pane and opens it. `keys` are the rows it is about; none for a
    //! draft.
    template <typename Content, typename... Args>
    Content* present(const QStringList& keys, Args&&... args);
    //! Whether the person closed it or nothing is selected any more.
    virtual void closePane();
    //! Says what just happened; `then` is what `action` does.
    void announce(Tone tone, const QString& text, const QString& action = {},
        std::function<void()> then = nullptr);
    //! The end of a read: `failed` says in plain words what did not work.
    void loadFailed(const QString& failed, const base::ApiError& error);
    virtual void act(State state);

private:
    void selectionMoved(bool open);
    void adopt(PaneContent* content, const QStringList& keys);
    [[nodiscard]] bool detailHasFocus() const;
    void openWantedRow();

    const PageContext& m_context;
    ListPage* m_list;
    std::unique_ptr<PaneContent> m_content;
    QStringList m_shownKeys;
    QString m_wantedRow; //!< to be opened once it is there
    std::function<void()> m_bannerAction;
};

template <typename Content, typename... Args>
Content* ListLevel::present(const QStringList& keys, Args&&... args)
{
    const bool same = m_content && !keys.isEmpty() && keys == m_shownKeys;
    const std::optional<base::ApiError> failure = same ? m_content->failure() : std::nullopt;
    const bool goesOn = same && dynamic_cast<const Content*>(m_content.get()) != nullptr;
    const bool heldFocus = !goesOn && detailHasFocus();
    // The old content goes first: both write into the one pane.
    m_content.reset();
    auto made
        = std::make_unique<Content>(*m_list->detail(), m_context, std::forward<Args>(args)...);
    Content* content = made.get();
    m_content = std::move(made);
    adopt(content, keys);
    if (!goesOn)
        m_list->detail()->scrollToTop();
    // Who followed a link inside the pane goes on in the pane.
    if (heldFocus)
        content->takeFocus();
    if (failure)
        content->showFailure(*failure);
    return content;
}

} // namespace console::ui
