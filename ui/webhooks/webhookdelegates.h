#pragma once

#include "ui/webhooks/celldelegate.h"

// One delegate a column of the webhook table; what they say comes from WebhookTextProxy.

// Description or masked target; below it the masked target and a key where a secret is set. A busy row has
// the badge "Saving".
class NameDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index,
                   const WebhookFacts &facts) const override;
};

// The kind as a badge; the icon alone where the column is narrow.
class KindDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index,
                   const WebhookFacts &facts) const override;
};

// Four glyphs in fixed places, and "+1" for events this version does not know.
class EventsDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index,
                   const WebhookFacts &facts) const override;
};

// Patterns, and below them the types and how many environments that are; a triangle where there is none.
class ScopeDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index,
                   const WebhookFacts &facts) const override;
};

// The last delivery's result and age, and below them the bars of the last 24 hours.
class LastDeliveryDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index,
                   const WebhookFacts &facts) const override;
};

class UpdatedDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(QPainter *painter, const Cell &cell, const QModelIndex &index,
                   const WebhookFacts &facts) const override;
};
