// The round-trip tests of the client are generated when this package is built; tests of one's own have their place here.
