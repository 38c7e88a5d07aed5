package io.github.broadsheet.lucene;

import io.github.broadsheet.Span;
import io.github.broadsheet.text.ParagraphSplitter;
import io.github.broadsheet.text.SentenceSplitter;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts {@link BoundaryMarker}s among the tokens of one body. */
final class BoundaryMarkerFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);

  private final int length;
  private final Starts sentences;
  private final Starts paragraphs;
  private final int leadEnd;
  private final Deque<BoundaryMarker> onThisToken = new ArrayDeque<>();
  private boolean begun;
  private boolean leadEnded;
  private boolean ended;

  BoundaryMarkerFilter(TokenStream tokens, String body) {
    super(tokens);
    length = body.length();
    List<Span> parts = ParagraphSplitter.paragraphs(body);
    paragraphs = new Starts(parts);
    List<Span> all = new ArrayList<>();
    parts.forEach(part -> all.addAll(SentenceSplitter.sentences(body, part)));
    sentences = new Starts(all);
    leadEnd = ParagraphSplitter.leadEnd(body, parts);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!begun) {
      begun = true;
      return marker(BoundaryMarker.BODY, 1, 0);
    }
    BoundaryMarker stacked = onThisToken.poll();
    if (stacked != null) {
      return marker(stacked, 0, offsets.startOffset());
    }
    if (ended) {
      return false;
    }
    if (!input.incrementToken()) {
      ended = true;
      return !leadEnded && marker(BoundaryMarker.LEAD_END, 1, length);
    }
    int start = offsets.startOffset();
    if (sentences.isPassed(start)) {
      onThisToken.add(BoundaryMarker.SENTENCE);
    }
    if (paragraphs.isPassed(start)) {
      onThisToken.add(BoundaryMarker.PARAGRAPH);
    }
    if (!leadEnded && start >= leadEnd) {
      leadEnded = true;
      onThisToken.add(BoundaryMarker.LEAD_END);
    }
    return true;
  }

  private boolean marker(BoundaryMarker marker, int positionIncrement, int offset) {
    clearAttributes();
    term.setEmpty().append(marker.term());
    increment.setPositionIncrement(positionIncrement);
    offsets.setOffset(offset, offset);
    return true;
  }

  /** Walks over the starts of spans beside a walk over tokens. */
  private static final class Starts {

    private final List<Span> spans;
    private int next;

    Starts(List<Span> spans) {
      this.spans = spans;
    }

    /** Whether a span begins at or before an offset that did not at the last one asked for. */
    boolean isPassed(int offset) {
      boolean passed = false;
      while (next < spans.size() && spans.get(next).start() <= offset) {
        passed = true;
        next++;
      }
      return passed;
    }
  }
}
