#pragma once

// Makes the compiled-in icons and translations readable under ":/icons" and ":/translations".
// A static library's resources are dropped by the linker unless somebody asks for them; call this once,
// before the first use.
void initializeResources();
