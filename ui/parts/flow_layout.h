// SPDX-FileCopyrightText: 2026 Packmind Cloud Console contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace console::ui {

//! Widgets one after the other, on as many lines as the width asks for. The items of a layout in it
//! take part one by one.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addLayout(QLayout* layout);
    //! One that takes what its line leaves and gives way before a line breaks, such as an
    //! ElidedLabel. What is added after it stands at the end of its line. At most one.
    void addFiller(QWidget* widget);
    //! The same with nothing to be seen.
    void addStretch();

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    //! One that is seen.
    struct Piece {
        QLayoutItem* item = nullptr;
        Qt::Alignment alignment = {}; //!< AlignTop, AlignBottom, or in the middle of its line
        bool fills = false;
        bool atEnd = false; //!< after the filler
    };
    [[nodiscard]] std::vector<Piece> pieces() const;
    [[nodiscard]] static QSize sizeOf(const Piece& piece, int room);
    //! Pieces from `first` on that one line of that width takes; at least one.
    [[nodiscard]] std::vector<Piece> lineFrom(
        const std::vector<Piece>& all, size_t first, int width) const;
    void place(const std::vector<Piece>& line, const QRect& rect) const;
    //! Height that the items take in `rect`; puts them there when `isPlacing`.
    int flow(const QRect& rect, bool isPlacing) const;

    int m_gap;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    const QLayoutItem* m_filler = nullptr;
};

} // namespace console::ui
