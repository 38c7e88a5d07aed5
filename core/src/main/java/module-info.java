/** Full-text search for news articles: the API and the backend that embeds Apache Lucene. */
module io.github.broadsheet.core {
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires org.apache.lucene.queries;
  requires org.apache.lucene.queryparser;
  requires static transitive org.jspecify;

  exports io.github.broadsheet;
  exports io.github.broadsheet.lucene;
  exports io.github.broadsheet.people;
  exports io.github.broadsheet.syntax;
}
