package io.github.broadsheet.text;

import java.util.Arrays;

/**
 * Finds the places of some rare characters in a text, from one to the next, in time linear in the
 * length. A text is searched for each character by itself, which is quicker than looking at every
 * place.
 */
final class NextOf {

  private final String characters;
  private final String text;
  private final int end;

  /** The next place of each character. */
  private final int[] places;

  /**
   * @param start where to begin
   * @param end the place behind the last one that is looked at
   */
  NextOf(String characters, String text, int start, int end) {
    this.characters = characters;
    this.text = text;
    this.end = end;
    places = new int[characters.length()];
    Arrays.fill(places, start - 1);
  }

  /**
   * The first place of any of the characters from a place on, the end if there is none.
   *
   * @param at not before that of an earlier call
   */
  int from(int at) {
    int first = end;
    for (int i = 0; i < places.length; i++) {
      if (places[i] < at) {
        int place = text.indexOf(characters.charAt(i), at, end);
        places[i] = place < 0 ? end : place;
      }
      first = Math.min(first, places[i]);
    }
    return first;
  }
}
