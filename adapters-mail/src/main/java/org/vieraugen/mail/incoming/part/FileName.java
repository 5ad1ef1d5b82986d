package org.vieraugen.mail.incoming.part;

/** Names of files as they can be shown and stored: without paths, without signs that turn or hide letters, of bounded length. */
public final class FileName {
    private static final int MOST = 150;
    private static final int MOST_OF_AN_ENDING = 12;

    private FileName() {}

    /**
     * @param told as the mail names it
     * @param otherwise for a name of which nothing is left
     */
    public static String cleaned(String told, String otherwise) {
        var last = told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
        var out = new StringBuilder();
        last.codePoints().filter(FileName::canBeSeen).forEach(letter -> {
            boolean special = "<>:\"|?*".indexOf(letter) >= 0;
            out.appendCodePoint(special ? '_' : letter);
        });
        var name = out.toString().strip();
        while (name.startsWith(".") || name.endsWith(".")) {
            name = name.startsWith(".") ? name.substring(1) : name.substring(0, name.length() - 1);
            name = name.strip();
        }
        return name.isEmpty() ? otherwise : cut(name);
    }

    /** Whether a name holds signs that turn the direction, so that it shows another ending than it has. */
    public static boolean misleads(String told) {
        return told.codePoints()
                .anyMatch(letter -> (letter >= 0x202a && letter <= 0x202e) || (letter >= 0x2066 && letter <= 0x2069));
    }

    /** Neither control characters nor those that turn the direction, such as make {@code fdp.exe} of {@code exe.pdf}. */
    private static boolean canBeSeen(int letter) {
        int type = Character.getType(letter);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && letter != 0xfffd;
    }

    private static String cut(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= MOST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > MOST_OF_AN_ENDING ? "" : name.substring(dot);
        return name.substring(0, name.offsetByCodePoints(0, MOST - ending.length())) + ending;
    }
}
