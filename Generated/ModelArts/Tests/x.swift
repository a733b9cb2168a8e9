// Generated later.
