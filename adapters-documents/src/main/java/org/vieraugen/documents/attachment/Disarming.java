package org.vieraugen.documents.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessOutputStream;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;

/** Takes out of a PDF file what nobody sees and what acts by itself: author and other metadata, scripts, actions that reach out, embedded files. */
final class Disarming {
    /** What no copy needs: metadata, scripts, whatever acts by itself, files within the file, forms that are programs. */
    private static final Set<COSName> UNWANTED = Set.of(
            COSName.METADATA,
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("LastModified"),
            COSName.getPDFName("OpenAction"),
            COSName.getPDFName("AA"),
            COSName.getPDFName("JS"),
            COSName.getPDFName("JavaScript"),
            COSName.getPDFName("EmbeddedFiles"),
            COSName.getPDFName("EF"),
            COSName.getPDFName("AF"),
            COSName.getPDFName("XFA"),
            COSName.getPDFName("NeedsRendering"),
            COSName.getPDFName("RichMediaContent"),
            COSName.getPDFName("Collection"),
            COSName.getPDFName("Requirements"));

    /** Those of them that act, or bring something along. */
    private static final Set<COSName> ACTIVE = Stream.of(
                    "AA", "JS", "JavaScript", "EmbeddedFiles", "EF", "AF", "XFA", "RichMediaContent", "Collection")
            .map(COSName::getPDFName)
            .collect(Collectors.toUnmodifiableSet());

    private static final COSName ACTION = COSName.getPDFName("Action");

    /** Actions are known by their name where they do not say that they are one. */
    private static final Set<COSName> ACTIONS = Stream.of(
                    "JavaScript",
                    "Launch",
                    "URI",
                    "SubmitForm",
                    "ImportData",
                    "GoToR",
                    "GoToE",
                    "Rendition",
                    "Movie",
                    "Sound",
                    "RichMediaExecute",
                    "ResetForm")
            .map(COSName::getPDFName)
            .collect(Collectors.toUnmodifiableSet());

    /** The only action that stays: going to a page of the same file. */
    private static final COSName GO_TO = COSName.getPDFName("GoTo");

    private static final Set<COSName> MOVING = Set.of(
            COSName.getPDFName("FileAttachment"),
            COSName.getPDFName("Screen"),
            COSName.getPDFName("Movie"),
            COSName.getPDFName("Sound"),
            COSName.getPDFName("RichMedia"),
            COSName.getPDFName("3D"));

    private final boolean decrypted;

    /** @param decrypted whether the file was encrypted when it came in */
    Disarming(boolean decrypted) {
        this.decrypted = decrypted;
    }

    /** Goes through everything that can be reached from the catalogue, each thing once; tells whether something would have acted. */
    boolean all(COSDictionary catalogue) throws IOException {
        boolean acted = false;
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> waiting = new ArrayDeque<>();
        waiting.add(catalogue);
        while (!waiting.isEmpty()) {
            var thing = resolved(waiting.remove());
            if (thing == null || !seen.add(thing)) {
                continue;
            }
            if (thing instanceof COSDictionary dictionary) {
                acted |= clean(dictionary);
                waiting.addAll(dictionary.getValues());
            } else if (thing instanceof COSArray array) {
                for (int i = array.size() - 1; i >= 0; i--) {
                    if (array.getObject(i) instanceof COSDictionary one && isUnwanted(one)) {
                        acted |= isActive(one);
                        array.remove(i);
                    }
                }
                array.forEach(waiting::add);
            }
        }
        return acted;
    }

    private static COSBase resolved(COSBase thing) {
        return thing instanceof COSObject reference ? reference.getObject() : thing;
    }

    private boolean clean(COSDictionary dictionary) throws IOException {
        boolean acted = false;
        for (var name : Set.copyOf(dictionary.keySet())) {
            if (UNWANTED.contains(name)
                    || (dictionary.getDictionaryObject(name) instanceof COSDictionary inner && isUnwanted(inner))) {
                acted |= ACTIVE.contains(name)
                        || (dictionary.getDictionaryObject(name) instanceof COSDictionary inner
                                && isUnwanted(inner)
                                && isActive(inner));
                dictionary.removeItem(name);
            }
        }
        if (dictionary instanceof COSStream stream && stream.getFilters() == COSName.DCT_DECODE) {
            withoutMetadata(stream);
        }
        return acted;
    }

    private static boolean isActive(COSDictionary unwanted) {
        return !COSName.getPDFName("URI").equals(unwanted.getCOSName(COSName.S));
    }

    /** An action that does more than turn to a page, or an annotation that plays or holds something. */
    private static boolean isUnwanted(COSDictionary thing) {
        var does = thing.getCOSName(COSName.S);
        if (ACTION.equals(thing.getCOSName(COSName.TYPE)) || (does != null && ACTIONS.contains(does))) {
            return !GO_TO.equals(does);
        }
        var subtype = thing.getCOSName(COSName.SUBTYPE);
        return subtype != null && MOVING.contains(subtype);
    }

    /** A photo in a page may still say where it was taken: of its segments only those stay that the pixels need. */
    private void withoutMetadata(COSStream photo) throws IOException {
        try (var in = photo.createRawInputStream()) {
            if (!JpegSegments.tell(in)) {
                return;
            }
        }
        if (decrypted) {
            // What was decrypted lies where the copy would be written.
            var kept = new RandomAccessReadWriteBuffer();
            try (var in = photo.createRawInputStream();
                    var out = new RandomAccessOutputStream(kept)) {
                in.transferTo(out);
            }
            kept.seek(0);
            copyWithoutMetadata(new RandomAccessInputStream(kept), photo);
        } else {
            copyWithoutMetadata(photo.createRawInputStream(), photo);
        }
    }

    private static void copyWithoutMetadata(InputStream from, COSStream photo) throws IOException {
        try (from;
                var out = photo.createRawOutputStream()) {
            JpegSegments.copyWithoutMetadata(from, out);
        }
    }
}
