// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/parts/text_label.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace console::ui {

struct KeyValue {
    QString key;
    QString value;
    Tone tone = Tone::Neutral; //!< Ok, Warn and Bad come with a mark
    QString toolTip = {}; //!< such as the exact time with its zone

    friend bool operator==(const KeyValue&, const KeyValue&) = default;
};

//! Facts by name, in two columns; each value below its name where the longest word of one has no
//! room beside the names.
class KeyValueList : public QWidget {
    Q_OBJECT

public:
    explicit KeyValueList(QWidget* parent = nullptr);
    //! Where they say the same as before, what is selected in them stays.
    void setRows(const QList<KeyValue>& rows);
    //! One row more, with a widget as its value.
    void addRow(const QString& key, QWidget* value);
    void clear();
    //! With the values below their names.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    struct Row {
        TextLabel* name = nullptr;
        QWidget* value = nullptr;
    };
    [[nodiscard]] int widestName() const;
    [[nodiscard]] int widestValue() const;
    void arrange();
    void place(int row);

    QGridLayout* m_grid;
    QList<Row> m_rows;
    QList<KeyValue> m_told; // by setRows(); empty with a row of somebody else's
    bool m_below = false; // values are below their names
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
