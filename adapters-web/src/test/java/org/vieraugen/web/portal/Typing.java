package org.vieraugen.web.portal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a test types into a form. */
public final class Typing {
    private Typing() {}

    /** Fields and their values in turn; a field that comes again has several. */
    public static Typed typed(String... pairs) {
        return new Typed(fields(pairs));
    }

    static Map<String, List<String>> fields(String... pairs) {
        var fields = new HashMap<String, List<String>>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.computeIfAbsent(pairs[i], name -> new ArrayList<>()).add(pairs[i + 1]);
        }
        return fields;
    }
}
