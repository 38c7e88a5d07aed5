package io.github.broadsheet.lucene;

import io.github.broadsheet.lucene.PartOccurrences.Occurrence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses one occurrence of each part, none on the words of another one, such that they are near
 * enough to each other. Goes through all occurrences as the first of the chosen; for each, the
 * other parts take their earliest occurrence that leaves the rest one.
 */
final class NearestChoice {

  /** So many are tried for one first occurrence; only parts that repeat each other need as many. */
  private static final int MAX_TRIES = 5_000;

  /** So many are tried in one document: what comes behind is not looked at. */
  private static final int MAX_TRIES_OF_ALL = 200_000;

  private final List<TogetherSource.Slot> slots;
  private final boolean phrase;
  private final int distance;

  // The choice that is being made.
  private final Occurrence[] chosen;
  private final int[] chosenIndex;
  private int fixed;
  private int least;
  private int reach;
  private int tries;
  private int triesLeft;
  private int end;
  private final List<Place> places = new ArrayList<>();

  /**
   * @param phrase whether the slots are the words of a phrase
   * @param distance how far they may be moved, else how many words may stand between them
   */
  NearestChoice(List<TogetherSource.Slot> slots, boolean phrase, int distance) {
    this.slots = slots;
    this.phrase = phrase;
    this.distance = distance;
    chosen = new Occurrence[slots.size()];
    chosenIndex = new int[slots.size()];
  }

  /**
   * Where a choice can be made.
   *
   * @param first position
   * @param last position
   */
  record Place(int first, int last) {}

  /** Returns the places in order, none of which holds another one. */
  List<Place> places() {
    reach = distance;
    if (!phrase) {
      for (TogetherSource.Slot slot : slots) {
        reach += slot.occurrences().longest();
      }
    }
    places.clear();
    triesLeft = MAX_TRIES_OF_ALL;
    for (fixed = 0; fixed < slots.size(); fixed++) {
      if (isFirstOfItsKind(fixed)) {
        addPlaces();
      }
    }
    return smallest(places);
  }

  /** Equal parts in any order take equal turns: it is enough to begin with the first of them. */
  private boolean isFirstOfItsKind(int slot) {
    return phrase || previousEqual(slot) < 0;
  }

  private int previousEqual(int slot) {
    for (int before = slot - 1; before >= 0; before--) {
      if (slots.get(before).occurrences() == slots.get(slot).occurrences()) {
        return before;
      }
    }
    return -1;
  }

  private void addPlaces() {
    List<Occurrence> all = slots.get(fixed).occurrences().all();
    for (int i = 0; i < all.size() && triesLeft > 0; i++) {
      chosen[fixed] = all.get(i);
      chosenIndex[fixed] = i;
      least = key(fixed, all.get(i));
      end = Integer.MAX_VALUE;
      tries = 0;
      choose(0);
      triesLeft -= tries + 1;
    }
  }

  /** Where a part is, or for a phrase where the phrase would begin. */
  private int key(int slot, Occurrence occurrence) {
    return occurrence.first() - slots.get(slot).offset();
  }

  private void choose(int slot) {
    if (slot == slots.size()) {
      addPlace();
      return;
    }
    if (slot == fixed) {
      choose(slot + 1);
      return;
    }
    List<Occurrence> all = slots.get(slot).occurrences().all();
    for (int i = from(slot, all); i < all.size(); i++) {
      Occurrence occurrence = all.get(i);
      if (key(slot, occurrence) > least + reach || occurrence.first() >= end) {
        return;
      }
      if (++tries > MAX_TRIES) {
        return;
      }
      if (occurrence.last() < end && isFree(slot, occurrence)) {
        chosen[slot] = occurrence;
        chosenIndex[slot] = i;
        choose(slot + 1);
      }
    }
  }

  private void addPlace() {
    if (phrase) {
      places.add(place());
    } else if (isNear()) {
      places.add(place());
      end = place().last; // only those that end earlier are any better
    }
  }

  /** The first occurrence that may be chosen: not before the first, nor before an equal part's. */
  private int from(int slot, List<Occurrence> all) {
    int before = phrase ? -1 : previousEqual(slot);
    if (before >= 0) {
      return chosenIndex[before] + 1;
    }
    int wanted = least + slots.get(slot).offset();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).first() < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isFree(int slot, Occurrence occurrence) {
    if (clash(fixed, slot, occurrence)) {
      return false;
    }
    for (int other = 0; other < slot; other++) {
      if (clash(other, slot, occurrence)) {
        return false;
      }
    }
    return true;
  }

  private boolean clash(int other, int slot, Occurrence occurrence) {
    boolean exclusive = !phrase || slots.get(other).occurrences() == slots.get(slot).occurrences();
    return exclusive && chosen[other].overlaps(occurrence);
  }

  private boolean isNear() {
    int taken = 0;
    for (Occurrence each : chosen) {
      taken += each.length();
    }
    Place place = place();
    return place.last - place.first + 1 - taken <= distance;
  }

  private Place place() {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (Occurrence each : chosen) {
      first = Math.min(first, each.first());
      last = Math.max(last, each.last());
    }
    return new Place(first, last);
  }

  /** Sorts places and drops those that hold another one. */
  private static List<Place> smallest(List<Place> places) {
    places.sort(
        Comparator.comparingInt(Place::first)
            .thenComparing(Comparator.comparingInt(Place::last).reversed()));
    List<Place> smallest = new ArrayList<>();
    for (Place place : places) {
      while (!smallest.isEmpty() && smallest.get(smallest.size() - 1).last >= place.last) {
        smallest.remove(smallest.size() - 1);
      }
      smallest.add(place);
    }
    return smallest;
  }
}
