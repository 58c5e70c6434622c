// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/datarequests/case_words.h"
#include "ui/pages/pane_content.h"

namespace console::ui {

class CaseLetters;

//! One case to read, and the ways on from it: what is possible now, and why the rest is not. That
//! it was looked at is on the record.
class CaseView : public PaneContent {
    Q_OBJECT

public:
    using Case = domain::RequestCase;
    using Workers = QList<domain::RequestWorker>;

    //! Reads the case with that id. `workers` are who it can be given to; they outlive the view.
    CaseView(DetailPane& pane, const PageContext& context, const QString& id, const QString& title,
        const Workers& workers);
    //! Shows what was just written, without reading it once more.
    CaseView(
        DetailPane& pane, const PageContext& context, const Case& request, const Workers& workers);

    [[nodiscard]] QString id() const { return m_id; }
    //! Nothing until it was read.
    [[nodiscard]] const std::optional<Case>& request() const { return m_case; }
    //! Reads it anew where the list has another revision of it.
    void follow(const domain::RequestSummary& listed);
    void takeFocus() override;

Q_SIGNALS:
    void moveWanted(const console::domain::RequestMove& move);
    void outcomeWanted(const console::domain::RequestedRight& right);
    void questionWanted();
    void answerWanted(const console::domain::RequestQuestion& question);
    void extensionWanted();
    void taskWanted(const console::domain::CaseTask& task);
    void newTaskWanted();
    //! A file is to be saved, made of `content` on another thread.
    void fileWanted(const QString& title, const QString& name, const QString& filter,
        const std::function<QByteArray()>& content);
    void factsWanted();
    void holdWanted();
    void recountWanted();
    void attachmentsWanted();
    void lettersWanted();
    void identityCodeWanted();
    void copyWanted();
    void erasureWanted();
    void caseWanted(const QString& id, const QString& ref);
    void personWanted(const console::domain::RequestSummary& request);
    //! Written here; `sentence` says what.
    void kept(const console::domain::RequestCase& request, const QString& sentence);

private:
    void addActions();
    void read();
    void show(const Case& request);
    void build(const Case& request);

    // How it is put together: case_view_facts.cpp, case_view_parts.cpp, case_view_closing.cpp and
    // case_view_fulfil.cpp.
    void addFacts();
    void addPerson(KeyValueList& facts);
    void addAssignee(KeyValueList& facts);
    void addNotices();
    void addLetters();
    void addMoves();
    void addRights();
    void addCalendar();
    void addFulfilment();
    void addTasks();
    void addQuestions();
    void addDetails();
    void addRenewal();
    void addRelated();
    void addEarlierDecisions();
    void addClosing();
    void addHistory();

    void showPerson();
    void purge(BusyButton* button);
    void move(const domain::RequestMove& move, BusyButton* button);
    void assign(const domain::RequestWorker& worker);
    void link(const domain::RelatedCase& related, LinkButton* button);
    void agree(domain::DataRight right);
    void write(base::Call<Case> call, BusyButton* button, const QString& sentence);
    //! Why nothing can be changed in this case; empty when something can.
    [[nodiscard]] QString whyNoChange() const;
    [[nodiscard]] QString whyNoDecision() const;
    //! Why who looks can't be the second person for that outcome.
    [[nodiscard]] QString whyNoAgreement(const domain::RequestedRight& right) const;
    [[nodiscard]] QDate today() const;

    QString m_id;
    const Workers& m_workers;
    std::optional<Case> m_case;
    KeyValueList* m_facts = nullptr;
    QPointer<LinkButton> m_show;
    BusyButton* m_edit;
    BusyButton* m_ask;
    BusyButton* m_extend;
    QPointer<QWidget> m_firstMove;
    QPointer<CaseLetters> m_letters;
    base::CallHandle m_reading;
    base::CallHandle m_showing;
};

//! Beside each other, as far to the left as they go.
[[nodiscard]] QWidget* inRow(const QList<QWidget*>& widgets);

} // namespace console::ui
