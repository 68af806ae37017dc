#!/bin/sh
# Runs a GUI test with all logging on and everything it writes kept for tests/leaks/search.py.
# Usage: watched.sh FOLDER NAME LIBRARY COMMAND [ARGUMENT]...
folder=$1 name=$2 library=$3
shift 3
mkdir -p "$folder/written" "$folder/logs"
log=$folder/logs/$name.log
env QW_LEAK_FOLDER="$folder" LD_PRELOAD="$library" QT_LOGGING_RULES='*=true' "$@" >"$log" 2>&1
status=$?
# For the reader of a failure: what the test itself says.
grep -av '^QDEBUG \|^QINFO  \|^qt\.' "$log" | tail -n 400
exit $status
