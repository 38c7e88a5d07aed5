package io.github.broadsheet.example;

// @start region="example"
import io.github.broadsheet.Article;
import io.github.broadsheet.NewsIndex;
import io.github.broadsheet.lucene.LuceneNewsIndex;
import java.nio.file.Path;

public class TenLines {
  public static void main(String[] args) {
    try (NewsIndex index = LuceneNewsIndex.open(Path.of(args[0]))) {
      index.put(
          Article.of("courier-1", "The dockers' strike ended on Monday, said Zoë O'Rourken.")
              .withTitle("Harbour reopens after ten weeks")
              .withOutlet("Harbour Courier"));
      index.commit();
      for (var hit : index.search("strike orourken -football").hits()) {
        System.out.println(hit.title().toPlain() + " (" + hit.outlet() + ")");
        hit.snippets().forEach(snippet -> System.out.println("  " + snippet.toMarkdown()));
      }
    }
  }
}
// @end
