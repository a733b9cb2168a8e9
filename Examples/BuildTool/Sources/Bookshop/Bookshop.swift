// The client is generated from the folder `schema` when this package is built. SwiftPM wants a target to have a source
// file of its own; what the generator does not write, such as conveniences, has its place here.
