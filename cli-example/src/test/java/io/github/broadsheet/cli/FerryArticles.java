package io.github.broadsheet.cli;

import java.nio.file.Path;

/** An index of four articles about a ferry, for tests of searching. */
final class FerryArticles {

  private FerryArticles() {}

  static Shell indexedIn(Path folder) {
    return Shell.in(folder)
        .index(
            """
            {"id":"ferry","title":"Ferry strike ends","body":"Captain Inés Marlow signed on \
            Friday. The ferry crews return.","outlet":"Harbour Post","date":"2031-03-02",\
            "people":["Inés Marlow"]}\
            """,
            """
            {"id":"bridge","title":"Bridge closed","body":"The old bridge shut after the storm. \
            Ferry crews take over.","outlet":"Valley Sheet","date":"2031-03-05",\
            "people":["Otto Brandt"]}\
            """,
            """
            {"id":"vague","title":"Ferry memories","body":"Inés Marlow remembers the first \
            ferry.","outlet":"Harbour Post","date":"2031-03"}\
            """,
            """
            {"id":"undated","title":"Timetable","body":"The ferry leaves at ten."}\
            """);
  }
}
