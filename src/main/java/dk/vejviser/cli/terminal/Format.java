package dk.vejviser.cli.terminal;

/** How findings are printed. */
public enum Format {
  text,
  json,
  github,
  gitlab
}
