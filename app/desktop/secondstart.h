#pragma once

#include <optional>

class SingleInstance;
struct Options;

// For main(), before QApplication and after the options are read. When a window is open already, this start
// asks it to come to the front, says on standard error what of the command line was not used, and is over:
// the exit status. Nothing: this start is to open its own window.
std::optional<int> endAsSecondStart(SingleInstance &instance, const Options &options, int &argc, char **argv);
