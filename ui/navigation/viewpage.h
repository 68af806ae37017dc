#pragma once

#include <functional>

class QWidget;

// What MainWindow shows of a view beside the list.
struct ViewPage
{
    QWidget *page = nullptr;  // beside the rail; its layout is a QVBoxLayout: messages are shown on top of it
    QWidget *bar = nullptr;   // above rail and page
    QWidget *focus = nullptr; // where the keyboard goes first
    QWidget *viewport = nullptr; // what a new window paints first
    std::function<void()> openMenu;
};
