package org.vieraugen.domain.journal;

/**
 * An entry as it is read.
 *
 * @param number 1, 2, 3, ... within the subject
 * @param act names people while the subject's key lives, and from then on only their pseudonyms (L9)
 * @param hash covers the pseudonyms and never a name
 */
public record Noted(int number, Act act, Hash hash) {}
