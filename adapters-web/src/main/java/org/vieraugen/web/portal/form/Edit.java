package org.vieraugen.web.portal.form;

import java.util.Comparator;
import java.util.List;

/** A text that takes the place of what stands between two places of a page. */
record Edit(int from, int to, String text) {
    static Edit before(int place, String text) {
        return new Edit(place, place, text);
    }

    /** The page with all of them; of two at the same place the first stands first. */
    static String all(String html, List<Edit> edits) {
        var page = new StringBuilder(html.length() + 1_000);
        int at = 0;
        for (var edit :
                edits.stream().sorted(Comparator.comparingInt(Edit::from)).toList()) {
            page.append(html, at, edit.from()).append(edit.text());
            at = edit.to();
        }
        return page.append(html, at, html.length()).toString();
    }
}
