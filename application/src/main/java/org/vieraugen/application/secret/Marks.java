package org.vieraugen.application.secret;

/** Keyed marks by which what was given to a browser is known again as ours, without anything being stored. */
public interface Marks {
    /** 128 bits for that text, in letters that may stand in a cookie; the same on all servers. */
    String of(String text);
}
