#pragma once

#include <QTreeView>

class JsonTreeModel;
struct BodyContent;

// JSON as a tree: "key": value, a row each, in the colours of the text. Opens the first levels as far as they
// are short.
class JsonTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit JsonTreeView(QWidget *parent = nullptr);

    void setContent(const BodyContent &content);
    void showNode(qint32 node); // opens what it is in, and makes it the current one
    QByteArray currentBytes() const;

signals:
    void copyRequested(const QByteArray &value);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void openFirstLevels();
    void updateColumn();

    JsonTreeModel *m_model;
};
