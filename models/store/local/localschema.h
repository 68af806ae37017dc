#pragma once

class LocalConnection;

// What the database holds, and the way from each version to the next.
namespace LocalSchema {

enum class State {
    Ready,
    Foreign, // another application's, or its tables are not what its version says
    Newer,   // written by a newer version of this application
    Failed,  // a statement failed: the connection knows why
};

// Checks the file (quick_check reads every page but the delivery log's), then brings an empty or older one to
// this version, each step in a transaction of its own.
State prepare(LocalConnection &connection);

} // namespace LocalSchema
