package io.github.broadsheet.people;

/**
 * A title, rank, office or role beside a name.
 *
 * @param text the role as the article has it
 * @param noun its last title or role noun, folded; what tells two roles apart
 */
record Role(String text, String noun) {}
