// Serves a log directory of event files over HTTP.
export {};
