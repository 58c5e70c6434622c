// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "domain/letter.h"
#include "ui/pages/datarequests/case_view.h"
#include "ui/pages/datarequests/queue_filter.h"
#include "ui/pages/list_level.h"

namespace console::ui {

class CaseForm;
class RecordForm;
struct Outcome;

//! The queue: what presses most on top. Beside it the case that is chosen, one of its forms, or a
//! new case as it is recorded.
class RequestList : public ListLevel {
    Q_OBJECT

public:
    RequestList(const PageContext& context, QWidget* parent);
    void refresh() override;
    //! Opens what somebody asks about their own data; nothing where they can't.
    void askAboutOneself();
    //! Shows that case, also one that the filter leaves out; as soon as the queue is read.
    void open(const QString& id);

Q_SIGNALS:
    void governanceWanted();

protected:
    void showSelection(const QStringList& keys) override;
    void startDraft() override;
    //! From a form back to its case; else as every pane.
    void closePane() override;
    void act(State state) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] QString keyOfRow(int row) const override { return m_model.keyAt(row); }
    [[nodiscard]] int rowOfKey(const QString& key) const override { return m_model.indexOf(key); }

private:
    using Case = domain::RequestCase;
    using Summaries = QList<domain::RequestSummary>;

    void build();
    void buildRowMenu();
    [[nodiscard]] bool isKept();
    void read();
    //! Asks the service for words of the filter that may be an address or a name, one by one.
    void askForWords();
    void readWorkers();
    void show(const Summaries& requests);
    void showRows();
    //! What is chosen stays so through `change` of the rows.
    void keepSelection(const std::function<void()>& change);
    void showRights();
    [[nodiscard]] QString contextLine() const;
    [[nodiscard]] ViewState emptyState() const;

    // What the pane shows: request_list_pane.cpp.
    void showPane();
    RecordForm* presentRecordForm();
    void openRegister();
    void openCalendars();
    void saveAsFile(const QString& title, const QString& name, const QString& filter,
        const std::function<QByteArray()>& content);
    void openCase(const QString& id, const QString& ref);
    void showCase(const Case& request);
    void follow(CaseView* view);
    void connectForms(CaseView* view);
    void connectFulfilment(CaseView* view);
    void writeLetter(const Case& request, domain::LetterKind kind);
    void makeMove(const Case& request, const domain::RequestMove& move);
    void tellKept(const Case& request, const QString& sentence);
    void tellOutcomes(const QList<Outcome>& outcomes);
    //! The case that the pane is about, by itself or behind a form.
    [[nodiscard]] std::optional<domain::RequestSummary> shownCase() const;
    //! The rows that a case stands in: itself, or none where the filter leaves it out.
    [[nodiscard]] QStringList keysOf(const QString& id) const;
    template <typename Form, typename... Args>
    Form* presentForm(const Case& request, const Args&... args);
    template <typename Pane>
    Pane* presentFulfilment(const Case& request);

    models::DataRequestsModel m_model;
    QueueFilter* m_filter;
    LinkButton* m_group;
    QPushButton* m_own;
    QPushButton* m_register;
    QPushButton* m_calendars;
    Summaries m_requests; //!< as the service gave them
    CaseView::Workers m_workers;
    std::optional<Case> m_behindForm; //!< the case whose form is shown
    QTimer m_typing;
    QString m_wanted; //!< id of the case to open once the queue is read
    base::CallHandle m_reading;
    base::CallHandle m_asking;
    base::CallHandle m_readingWorkers;
};

} // namespace console::ui
