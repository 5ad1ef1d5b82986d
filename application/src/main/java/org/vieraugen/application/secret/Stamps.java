package org.vieraugen.application.secret;

/** Marks a text as ours, under a key that lies outside the database. */
public interface Stamps {
    String stamped(String text);

    /** Whether the stamp is the one of that text. */
    boolean isOurs(String text, String stamp);
}
