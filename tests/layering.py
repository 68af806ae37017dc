#!/usr/bin/env python3
"""Keeps DESIGN's table of what each folder may include: linking does not, all Qt headers lie under one root.

Usage: layering.py SOURCE_ROOT. Prints each forbidden include and exits 1 when there is one. Checks itself first: a rule
that finds nothing in a wrong example would be no test.
"""
import pathlib
import re
import sys

QT_GUI = r"Q(Color|Icon|Font|Pixmap|Image|Painter|Palette|Brush|Pen|Gui|Window|Screen|Clipboard|Cursor|Text(Document|Cursor|Layout))"
QT_WIDGETS = r"Q(?!(ByteArray|String|AnyString|Latin1String)View$)(Widget|Application|Dialog|Label|.*(Button|Edit|View|Layout|Box|Menu|Style|Delegate|Bar)|Qt?Widgets)"
QT_NETWORK = r"Q(Network|Tcp|Udp|Ssl|Host|Local|Http|AbstractSocket).*"
QT_SQL = r"QSql.*"
KEYCHAIN = r"(qt6?keychain/.*|keychain\.h)"
SETTINGS = r"QSettings"
DBUS = r"QDBus.*"

# folder: (own headers it may include, Qt headers it must not include). The first matching folder is taken: longest first.
RULES = {
    "models/domain": (["models/domain/"], [QT_GUI, QT_WIDGETS, QT_NETWORK, QT_SQL, KEYCHAIN, SETTINGS, DBUS]),
    "models/api": (["models/domain/", "models/api/"], [QT_GUI, QT_WIDGETS, QT_SQL, KEYCHAIN, SETTINGS, DBUS]),
    "models/store": (["models/domain/", "models/api/", "models/store/"], [QT_GUI, QT_WIDGETS, KEYCHAIN, SETTINGS, DBUS]),
    "models/tables": (["models/domain/", "models/store/", "models/tables/"], [QT_GUI, QT_WIDGETS, QT_SQL, KEYCHAIN, SETTINGS, DBUS]),
    "ui": (["models/domain/", "models/store/", "models/tables/", "models/api/result.h", "models/api/apierror.h", "ui/", "resources/"],
           [QT_SQL, KEYCHAIN, SETTINGS, DBUS, r"QNetwork.*", r"QTcp.*"]),
    "app/demo": (["models/domain/", "app/demo/"], [QT_GUI, QT_WIDGETS, QT_SQL, KEYCHAIN, SETTINGS, DBUS]),
    "app": (["models/", "ui/", "app/", "resources/"], []),
}
ONLY_IN = {KEYCHAIN: "app/vault", DBUS: "app"}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def rule_of(path):
    for folder in sorted(RULES, key=len, reverse=True):
        if path == folder or path.startswith(folder + "/"):
            return folder
    return None


def violations(path, text):
    folder = rule_of(path)
    if folder is None:
        return
    own, forbidden = RULES[folder]
    for number, line in enumerate(text.splitlines(), 1):
        if path.endswith(".h") and re.match(r"\s*#\s*if", line):
            yield f"{path}:{number}: moc knows nothing of Qt's macros in a header (packaging/moc.in): no conditions there"
        found = INCLUDE.match(line)
        if not found:
            continue
        quote, header = found.groups()
        if header.endswith(".moc") or header.startswith("moc_"):
            continue
        if quote == '"':
            if not any(header == allowed or (allowed.endswith("/") and header.startswith(allowed)) for allowed in own):
                yield f"{path}:{number}: {folder} may not include \"{header}\""
            continue
        name = header.rsplit("/", 1)[-1] if header.startswith("Qt") else header
        for pattern in forbidden:
            if re.fullmatch(pattern, name) or re.fullmatch(pattern, header):
                yield f"{path}:{number}: {folder} may not include <{header}>"
                break
        for pattern, place in ONLY_IN.items():
            if re.fullmatch(pattern, header) and not path.startswith(place + "/"):
                yield f"{path}:{number}: <{header}> belongs to {place}"


def check_itself():
    wrong = {
        "models/domain/a.h": "#include <QNetworkReply>", "models/tables/a.cpp": "#include <QColor>",
        "models/store/a.cpp": "#include <QWidget>", "ui/a.cpp": '#include "models/api/qoveryapi.h"',
        "app/demo/a.cpp": '#include "models/api/result.h"', "app/a.cpp": "#include <qt6keychain/keychain.h>",
        "ui/b.cpp": '#include "app/settings.h"', "models/api/a.cpp": '#include "models/store/webhookstore.h"',
        "ui/a.h": "#ifdef Q_OS_LINUX",
    }
    right = {
        "models/tables/a.h": "#include <QAbstractTableModel>", "ui/a.cpp": '#include "models/api/apierror.h"',
        "models/api/a.cpp": "#include <QNetworkReply>", "app/vault/a.cpp": "#include <qt6keychain/keychain.h>",
    }
    for path, text in wrong.items():
        assert list(violations(path, text)), f"the rule does not see {text} in {path}"
    for path, text in right.items():
        assert not list(violations(path, text)), f"the rule refuses {text} in {path}"


def main():
    check_itself()
    root = pathlib.Path(sys.argv[1])
    found, files = [], 0
    for folder in ("models", "ui", "app"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                files += 1
                found += violations(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
    print("\n".join(found) if found else f"{files} files keep the layers")
    sys.exit(1 if found or not files else 0)


main()
