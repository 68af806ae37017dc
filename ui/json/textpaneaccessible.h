#pragma once

class QAccessibleInterface;
class TextPane;

// A TextPane to assistive technology: text to read, by line, word and character, with caret and selection.
QAccessibleInterface *makeTextPaneAccessible(TextPane *pane);
