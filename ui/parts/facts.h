// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/text_label.h"

#include <QWidget>

class QGridLayout;

namespace console::ui {

struct KeyValue {
    QString key;
    QString value;
    Tone tone = Tone::Neutral; //!< Ok, Warn and Bad come with a mark
    QString toolTip = {}; //!< such as the exact time with its zone
};

//! Facts by name, in two columns.
class KeyValueList : public QWidget {
    Q_OBJECT

public:
    explicit KeyValueList(QWidget* parent = nullptr);
    void setRows(const QList<KeyValue>& rows);
    //! One row more, with a widget as its value.
    void addRow(const QString& key, QWidget* value);
    void clear();

private:
    QGridLayout* m_grid;
    int m_rows = 0;
};

struct TimelineStep {
    enum class When { Done, Now, Ahead, Failed };

    QString text;
    QString note = {}; //!< small, after the text: "20 Nov"
    When when = When::Ahead;
    QString toolTip = {};
};

//! What happened and what comes, top down, on one line.
class Timeline : public QWidget {
    Q_OBJECT

public:
    explicit Timeline(QWidget* parent = nullptr);
    void setSteps(const QList<TimelineStep>& steps);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showTexts();

    QList<TimelineStep> m_steps;
    QList<QLabel*> m_labels;
};

//! "What has to be done": the small muted heading within a pane.
[[nodiscard]] TextLabel* sectionHeading(const QString& text, QWidget* parent = nullptr);

} // namespace console::ui
