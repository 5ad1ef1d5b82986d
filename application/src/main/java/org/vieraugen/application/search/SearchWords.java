package org.vieraugen.application.search;

import java.util.List;
import java.util.Set;

/** What a text is found by, and what a query looks for; both in one spelling, so that they are compared letter by letter. */
public interface SearchWords {
    /**
     * Everything that a text is found by.
     *
     * @param language the tag of the language it is written in; staff write German into it, so that German counts always
     */
    Set<String> of(String text, String language);

    /** Of each word that is searched for the ways in which it may be written down; one of each must occur. */
    List<Set<String>> searched(String query);
}
