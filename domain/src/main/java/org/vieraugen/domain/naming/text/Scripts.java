package org.vieraugen.domain.naming.text;

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
     * The ways in which a word of another script is heard, in small Latin letters, the likeliest first: {@code š}, {@code ž} and {@code č} hiss, {@code kh}
     * is a German ch, {@code ts} a German z, {@code y} stands before vowels. Empty where the script is not known. A Chinese character is a word.
     */
    List<String> latin(String word);

    /** The word with each letter of another script replaced by the Latin letter that it looks like; letters that look like none stay. */
    String unmasked(String word);
}
