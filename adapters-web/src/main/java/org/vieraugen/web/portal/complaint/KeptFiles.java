package org.vieraugen.web.portal.complaint;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.FileName;
import org.vieraugen.domain.attachment.StoredFile;
import org.vieraugen.domain.attachment.Upload;

/** The files that were sent with the form so far; where they lie and what opens them stands in the visit alone. */
final class KeptFiles {
    private static final String KEY = "form.file.";
    private static final String BETWEEN = "\t";
    private static final int PARTS = 7;

    private final Map<String, String> words;

    KeptFiles(Map<String, String> words) {
        this.words = words;
    }

    List<Upload> all() {
        return IntStream.range(0, Upload.MOST)
                .mapToObj(place -> words.get(KEY + place))
                .filter(java.util.Objects::nonNull)
                .map(KeptFiles::read)
                .toList();
    }

    void add(Upload file) {
        int free = IntStream.range(0, Upload.MOST)
                .filter(place -> !words.containsKey(KEY + place))
                .findFirst()
                .orElseThrow();
        words.put(KEY + free, written(file));
    }

    void remove(Upload file) {
        words.values().removeIf(written(file)::equals);
    }

    void clear() {
        words.keySet().removeIf(key -> key.startsWith(KEY));
    }

    private static String written(Upload file) {
        return String.join(
                BETWEEN,
                file.copy().id().toString(),
                file.copy().key(),
                file.original().id().toString(),
                file.original().key(),
                file.kind().name(),
                Long.toString(file.size()),
                file.name().text());
    }

    private static Upload read(String written) {
        var parts = written.split(BETWEEN, PARTS);
        return new Upload(
                new FileName(parts[6]),
                FileKind.valueOf(parts[4]),
                Long.parseLong(parts[5]),
                new StoredFile(UUID.fromString(parts[0]), parts[1]),
                new StoredFile(UUID.fromString(parts[2]), parts[3]));
    }
}
