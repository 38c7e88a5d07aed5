/** Readers that turn files into articles, and the problems that they met on the way. */
module io.github.broadsheet.formats {
  requires transitive io.github.broadsheet.core;
  requires tools.jackson.core;

  exports io.github.broadsheet.formats;
}
