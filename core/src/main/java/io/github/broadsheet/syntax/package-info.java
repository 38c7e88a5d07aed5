/**
 * The query language: reads what people type, and writes queries as text.
 *
 * <p>{@link io.github.broadsheet.syntax.QueryLanguage} is the way in: {@code parse} for programs,
 * which throws at a mistake, {@code parseLenient} for search boxes, which works around it and
 * tells, {@code format} to write. {@link io.github.broadsheet.syntax.LuceneSyntax} reads queries
 * saved for Lucene. Behind them a {@code Lexer} takes the text apart, a {@code Parser} reads the
 * operators, {@code PrimaryReader} and its fellows what stands between them, {@code Juxtaposition}
 * combines what has no operator, and a {@code Problem} goes to {@code Problems}, which throws or
 * collects.
 *
 * <pre>
 * maduro "humanitarian aid"~3 guai* guado~1    all of these words, phrases, prefixes, fuzzy words
 * a OR b    a AND b    -a    (a b)^2           NOT - + bind tighter than AND, OR, words side by side
 * title:a   lead:(a b)   body:…   author:…     in one text; title is also headline
 * outlet:CNN   outlet:("New York Times" OR RT)   person:Guaido   language:es   id:…   related:…
 * published:2019-02   published:[2019-01-20 TO *]   published&gt;=2019   published:7d   published:unknown
 * sentence:(a b)   paragraph:(a b)   near5:(a b)   atleast3:a   prefer:a
 * *   \AND   \-a   a\ b                        everything; a backslash makes text of any character
 * </pre>
 *
 * <p>A query has one shape: parts side by side are {@code AllOf}, a group of one part is that part,
 * and a group within a group stays one. So {@code sentence:(maduro military) -outlet:RT} is {@code
 * AllOf(SameSentence(AllOf(maduro, military)), Not(Filtered(Outlets(RT))))}:
 *
 * {@snippet lang=java :
 * ArticleQuery query = QueryLanguage.parse("sentence:(maduro military) -outlet:RT");
 * QueryLanguage.format(query); // "sentence:(maduro military) -outlet:RT"
 * }
 */
@NullMarked
package io.github.broadsheet.syntax;

import org.jspecify.annotations.NullMarked;
