package org.vieraugen.domain.naming.sound;

/** What of a sound is compared where vowels say little or are not written: its consonants. */
public final class Bones {
    private Bones() {}

    /** The consonants alone, with hissing ones as one. */
    public static String of(String sound) {
        var bones = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char letter = sound.charAt(i) == 'J' ? 'S' : sound.charAt(i);
            if (!isVowel(letter) && (bones.isEmpty() || bones.charAt(bones.length() - 1) != letter)) {
                bones.append(letter);
            }
        }
        return bones.toString();
    }

    /** Whether it is one of the three vowels of {@link Sound}. */
    public static boolean isVowel(char sound) {
        return sound == 'A' || sound == 'I' || sound == 'U';
    }

    /** Whether a spelling that leaves out vowels can be read as a name: the same consonants, no vowel more, and at most {@code other} of another kind. */
    public static boolean reads(String written, String name, int other) {
        int at = 0;
        int different = 0;
        for (int i = 0; i < written.length(); i++) {
            char sound = hiss(written.charAt(i));
            while (at < name.length() && isVowel(name.charAt(at)) && !isVowel(sound)) {
                at++;
            }
            if (at >= name.length()) {
                return false;
            }
            char wanted = hiss(name.charAt(at));
            if (wanted != sound) {
                if (!isVowel(wanted) || !isVowel(sound) || ++different > other) {
                    return false;
                }
            }
            at++;
        }
        while (at < name.length() && isVowel(name.charAt(at))) {
            at++;
        }
        return at == name.length();
    }

    private static char hiss(char sound) {
        return sound == 'J' ? 'S' : sound;
    }
}
