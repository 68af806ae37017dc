#pragma once

#include <QByteArray>
#include <QWidget>

#include <memory>

// Shows a body as what it is: JSON as a tree, indented (Pretty) or as it came (Raw), both with syntax
// colours; other text as text, "Empty", or binary as its first bytes in hexadecimal with its size. Search
// inside, copy, save. JSON is shown as it was written (keys in order, duplicates, numbers digit for digit).
// Bodies of megabytes stay fluid: they are read on a pool thread, and only what is in sight is laid out.
// Everything is plain text.
class BodyView : public QWidget
{
    Q_OBJECT

public:
    enum class Absence { NotTold, Null, Empty }; // the words shown in place of a body

    explicit BodyView(QWidget *parent = nullptr);
    ~BodyView() override;

    void
    setTitle(const QString &title); // "Request", "Response": left of the buttons; also the accessible name
    // An empty body is Absence::Empty.
    void setBody(const QByteArray &body, const QByteArray &contentType = {});
    void setAbsent(Absence absence);
    void setSaveName(const QString &fileName); // proposed by Save
    void openSearch();                         // Ctrl+F

signals:
    // The whole body, or the value chosen in the tree. What is selected in the text is copied by itself.
    void copyRequested(const QByteArray &body);
    void saved(const QString &filePath);
    void saveFailed(const QString &sentence); // also said in the view

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};
