#pragma once

#include <QByteArray>
#include <QWidget>

class Badge;
class JsonEditor;
class QLabel;
class QPushButton;
class QStackedLayout;
class Segmented;
class SlackPreview;

// The payload of a test send: a sample that follows the other fields until the user edits it or puts a
// recorded one in its place; then it is theirs and stays. Of a Slack message also how it will look.
class PayloadSection : public QWidget
{
    Q_OBJECT

public:
    explicit PayloadSection(QWidget *parent = nullptr);

    enum class Kind { Json, Slack };
    // The sample of this moment; shown while the payload is not the user's.
    void setSample(const QByteArray &sample, Kind kind);
    // Byte for byte. `origin` is a word for the badge; deliveryId: of the recorded delivery, or empty.
    void setOwn(const QByteArray &bytes, const QString &origin, const QString &deliveryId);
    void setRecordedAvailable(bool areThere);

    QByteArray bytes() const;
    bool isSample() const;
    // Of the recorded delivery whose payload it is, as long as nothing in it was changed.
    QString deliveryId() const;
    // False the first time that something else than JSON is about to be sent: says so and goes to the place.
    bool check();

signals:
    void recordedRequested();

private:
    void showSample();
    void updateHead();
    void updatePreview();
    void updateAdvice();

    JsonEditor *m_editor;
    SlackPreview *m_preview;
    Badge *m_badge;
    QPushButton *m_restore;
    QPushButton *m_recorded;
    Segmented *m_form;
    QStackedLayout *m_pages;
    QByteArray m_sample;
    Kind m_kind = Kind::Json;
    QString m_origin; // empty: the sample
    QString m_deliveryId;
    QByteArray m_toldAbout; // what is no JSON and may be sent all the same
};
