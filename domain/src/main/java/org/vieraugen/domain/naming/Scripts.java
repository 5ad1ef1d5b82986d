package org.vieraugen.domain.naming;

import java.util.List;

/** What the rules about names must be told of scripts: how a word of another script is written in Latin letters, and which letters look alike. */
public interface Scripts {
    /** Knows no script but Latin. */
    Scripts NONE = new Scripts() {
        @Override
        public List<String> latin(String word) {
            return List.of();
        }

        @Override
        public String unmasked(String word) {
            return word;
        }
    };

    /**
     * The ways in which a word of one other script is written in plain small Latin letters a to z, the likeliest first, heard as in English: {@code sh},
     * {@code ch}, {@code kh}, {@code zh}, {@code ts}, {@code y} and {@code j}. Empty where the script is not known. A Chinese character is a word.
     */
    List<String> latin(String word);

    /** The word with each letter of another script replaced by the Latin letter that it looks like; letters that look like none stay. */
    String unmasked(String word);
}
