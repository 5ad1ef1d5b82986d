package org.vieraugen.application.paper;

/** Lays out what is given out on paper: pages of A4 in any of our languages, tagged for screen readers (PDF/UA-1), with the text as it was written. */
public interface Typesetter {
    /**
     * @param page a page of well-formed HTML: {@code html} with {@code lang} and {@code dir}, {@code title}, and in the body {@code h1}, {@code h2}, {@code p},
     *     and {@code figure} with one {@code svg} and an {@code aria-label}. A {@code p} with {@code dir="auto"} runs as its first letter does. Classes of
     *     {@code p}: {@code code}, {@code end}; of {@code figure}: {@code square}, {@code drawing}. Letters that no font has are shown as a question mark in a
     *     diamond and read out as they are
     * @return a whole PDF file, without a seal
     * @throws IllegalArgumentException when it is not such a page
     */
    byte[] set(String page);
}
