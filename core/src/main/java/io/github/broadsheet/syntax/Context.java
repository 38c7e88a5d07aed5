package io.github.broadsheet.syntax;

import io.github.broadsheet.TextField;
import io.github.broadsheet.WordMatching;
import org.jspecify.annotations.Nullable;

/**
 * Where in a query a part stands.
 *
 * @param text which text its words are looked for in
 * @param scope the scope around it that allows nothing but words and combinations of them, or null
 * @param matching how parts side by side are combined
 */
record Context(TextField text, @Nullable FieldName scope, WordMatching matching) {

  static Context top(WordMatching matching) {
    return new Context(TextField.ANY, null, matching);
  }

  Context in(Field field) {
    return new Context(field.text(), scope, matching);
  }

  /** Returns the context inside a scope, where all words must be there. */
  Context within(FieldName name) {
    return new Context(text, name, WordMatching.ALL);
  }
}
