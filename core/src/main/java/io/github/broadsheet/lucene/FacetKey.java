package io.github.broadsheet.lucene;

import io.github.broadsheet.NameFolding;
import io.github.broadsheet.text.Folding;
import org.apache.lucene.util.BytesRef;

/**
 * A name as it is counted: its folded form, by which it is compared, a zero byte, and the form as
 * given, which is shown. Spellings that fold alike are neighbours in the order of the values.
 *
 * @param folded the name without case and accents
 * @param shown the name as given
 */
record FacetKey(String folded, String shown) {

  static FacetKey ofOutlet(String outlet) {
    return new FacetKey(Folding.fold(outlet), outlet);
  }

  static FacetKey ofPerson(String name) {
    return new FacetKey(NameFolding.fold(name), name);
  }

  BytesRef bytes() {
    return new BytesRef(folded + '\0' + shown);
  }

  static FacetKey parse(BytesRef bytes) {
    String text = bytes.utf8ToString();
    int cut = text.indexOf('\0');
    return new FacetKey(text.substring(0, cut), text.substring(cut + 1));
  }
}
