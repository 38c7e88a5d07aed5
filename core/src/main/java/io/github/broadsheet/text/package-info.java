/**
 * What a text is made of: paragraphs, sentences, foldings. Pure functions on strings, without
 * Lucene; spans count UTF-16 code units of the string they were computed from.
 */
@NullMarked
package io.github.broadsheet.text;

import org.jspecify.annotations.NullMarked;
