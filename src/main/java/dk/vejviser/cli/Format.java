package dk.vejviser.cli;

/** How findings are printed. */
enum Format {
  text,
  json,
  github
}
