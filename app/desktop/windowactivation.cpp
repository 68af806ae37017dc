#include "app/desktop/windowactivation.h"

#include <QApplication>
#include <QWidget>

#ifdef QW_XCB
#include <xcb/xcb.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <optional>
#endif

namespace {

#ifdef QW_XCB
// Qt 6.4 activates with the time of the last event that it saw itself, which the window manager takes for
// older than what the user did since; and only a window that is newly shown ends a startup sequence.

xcb_atom_t atomNamed(xcb_connection_t *connection, const char *name)
{
    const auto cookie = xcb_intern_atom(connection, 0, uint16_t(std::strlen(name)), name);
    xcb_intern_atom_reply_t *reply = xcb_intern_atom_reply(connection, cookie, nullptr);
    const xcb_atom_t atom = reply != nullptr ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    std::free(reply);
    return atom;
}

void sendToRoot(xcb_connection_t *connection, uint32_t mask, const xcb_client_message_event_t &event)
{
    for (auto root = xcb_setup_roots_iterator(xcb_get_setup(connection)); root.rem > 0;
         xcb_screen_next(&root))
        xcb_send_event(connection, 0, root.data->root, mask, reinterpret_cast<const char *>(&event));
}

void askWindowManager(xcb_connection_t *connection, xcb_window_t window, const char *name,
                      std::array<uint32_t, 2> values)
{
    xcb_client_message_event_t event = {};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = window;
    event.type = atomNamed(connection, name);
    std::copy(values.cbegin(), values.cend(), event.data.data32);
    sendToRoot(connection, XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY, event);
}

// A property of one number (EWMH); nothing when it is not there.
std::optional<uint32_t> numberAt(xcb_connection_t *connection, xcb_window_t window, const char *name)
{
    const auto cookie =
        xcb_get_property(connection, 0, window, atomNamed(connection, name), XCB_ATOM_CARDINAL, 0, 1);
    xcb_get_property_reply_t *reply = xcb_get_property_reply(connection, cookie, nullptr);
    std::optional<uint32_t> number;
    if (reply != nullptr && reply->format == 32 && xcb_get_property_value_length(reply) == 4)
        number = *static_cast<const uint32_t *>(xcb_get_property_value(reply));
    std::free(reply);
    return number;
}

// Some window managers do not show a window of another desktop because an application asks: it comes here.
void moveToCurrentDesktop(xcb_connection_t *connection, xcb_window_t window)
{
    constexpr uint32_t onAllDesktops = 0xFFFFFFFF;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    const auto here = numberAt(connection, root, "_NET_CURRENT_DESKTOP");
    const auto there = numberAt(connection, window, "_NET_WM_DESKTOP");
    if (here && there && *there != *here && *there != onAllDesktops)
        askWindowManager(connection, window, "_NET_WM_DESKTOP", {*here, 1});
}

// Startup Notification Protocol 0.1: the text in pieces of 20 bytes, with its NUL. The pointer is no longer
// busy.
void endStartupSequence(xcb_connection_t *connection, xcb_window_t window, const QByteArray &startupId)
{
    QByteArray quoted = startupId;
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    const QByteArray text = "remove: ID=\"" + quoted + '"' + '\0';
    xcb_client_message_event_t event = {};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 8;
    event.window = window;
    event.type = atomNamed(connection, "_NET_STARTUP_INFO_BEGIN");
    const xcb_atom_t further = atomNamed(connection, "_NET_STARTUP_INFO");
    for (qsizetype at = 0; at < text.size(); at += 20) {
        std::memset(event.data.data8, 0, sizeof event.data.data8);
        std::memcpy(event.data.data8, text.constData() + at,
                    size_t(std::min<qsizetype>(20, text.size() - at)));
        sendToRoot(connection, XCB_EVENT_MASK_PROPERTY_CHANGE, event);
        event.type = further;
    }
}

// A startup id ends in "_TIME" and the X server's time of the click.
std::optional<uint32_t> timeOfStart(const QByteArray &startupId)
{
    const qsizetype at = startupId.lastIndexOf("_TIME");
    bool isNumber = false;
    const uint time = at < 0 ? 0 : startupId.mid(at + 5).toUInt(&isNumber);
    return isNumber && time != 0 ? std::optional<uint32_t>(time) : std::nullopt;
}

xcb_connection_t *connectionToX11()
{
    auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 != nullptr ? x11->connection() : nullptr;
}

void bringHereOnX11(const QWidget &window)
{
    if (xcb_connection_t *connection = connectionToX11())
        moveToCurrentDesktop(connection, xcb_window_t(window.winId()));
}

void activateOnX11(const QWidget &window, const QByteArray &startupId)
{
    xcb_connection_t *connection = connectionToX11();
    if (connection == nullptr)
        return;
    const auto id = xcb_window_t(window.winId());
    if (!startupId.isEmpty())
        endStartupSequence(connection, id, startupId);
    if (const std::optional<uint32_t> time = timeOfStart(startupId))
        askWindowManager(connection, id, "_NET_ACTIVE_WINDOW", {1, *time}); // 1: an application asks
    xcb_flush(connection);
}
#else
void bringHereOnX11(const QWidget &) {}
void activateOnX11(const QWidget &, const QByteArray &) {}
#endif

} // namespace

void bringToFront(QWidget &window, const QByteArray &token)
{
    // Qt's Wayland part hands it to the compositor with the next activation and takes it away.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
    bringHereOnX11(window);
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    QWidget *modal = QApplication::activeModalWidget();
    QWidget &front = modal != nullptr ? *modal : window;
    front.raise();
    front.activateWindow();
    activateOnX11(front, token);
    qunsetenv("XDG_ACTIVATION_TOKEN");
}

void forgetActivationToken()
{
    qunsetenv("XDG_ACTIVATION_TOKEN");
    qunsetenv("DESKTOP_STARTUP_ID");
}
