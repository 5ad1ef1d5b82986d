package org.vieraugen.web.portal.complaint;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.FileName;
import org.vieraugen.domain.attachment.PdfSignature;
import org.vieraugen.domain.attachment.StoredFile;
import org.vieraugen.domain.attachment.Upload;

/** The files that were sent with the form so far; where they lie and what opens them stands in the visit alone. */
final class KeptFiles {
    private static final String KEY = "form.file.";
    private static final String BETWEEN = "\t";
    private static final int PARTS = 10;
    private static final String BETWEEN_SIGNATURES = ";";
    private static final String IN_SIGNATURE = ",";

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
                file.signatures().stream().map(KeptFiles::written).collect(Collectors.joining(BETWEEN_SIGNATURES)),
                Boolean.toString(file.disarmed()),
                Boolean.toString(file.scanned()),
                file.name().text());
    }

    private static Upload read(String written) {
        var parts = written.split(BETWEEN, PARTS);
        return new Upload(
                new FileName(parts[9]),
                FileKind.valueOf(parts[4]),
                Long.parseLong(parts[5]),
                new StoredFile(UUID.fromString(parts[0]), parts[1]),
                new StoredFile(UUID.fromString(parts[2]), parts[3]),
                Stream.of(parts[6].split(BETWEEN_SIGNATURES, 0))
                        .filter(one -> !one.isEmpty())
                        .map(KeptFiles::signature)
                        .toList(),
                Boolean.parseBoolean(parts[7]),
                Boolean.parseBoolean(parts[8]));
    }

    private static String written(PdfSignature signature) {
        return String.join(
                IN_SIGNATURE,
                signature.state().name(),
                signature.at().map(Instant::toString).orElse(""),
                Base64.getUrlEncoder().encodeToString(signature.signer().getBytes(StandardCharsets.UTF_8)));
    }

    private static PdfSignature signature(String written) {
        var parts = written.split(IN_SIGNATURE, 3);
        return new PdfSignature(
                PdfSignature.State.valueOf(parts[0]),
                new String(Base64.getUrlDecoder().decode(parts[2]), StandardCharsets.UTF_8),
                Optional.of(parts[1]).filter(at -> !at.isEmpty()).map(Instant::parse));
    }
}
