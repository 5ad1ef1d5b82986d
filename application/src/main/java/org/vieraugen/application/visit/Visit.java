package org.vieraugen.application.visit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vieraugen.domain.attachment.Upload;

/**
 * What one visitor's browser is remembered for; changed while a page is made, and then kept.
 *
 * @param words by name
 * @param files those that were sent with a form so far; where they lie and what opens them stands here alone
 */
public record Visit(Map<String, String> words, List<Upload> files) {
    public Visit {
        words = new HashMap<>(words);
        files = new ArrayList<>(files);
    }

    public static Visit begun() {
        return new Visit(Map.of(), List.of());
    }
}
