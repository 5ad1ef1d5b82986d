package org.vieraugen.persistence.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.vieraugen.application.attachment.Cleaning.Refused;

/**
 * Writes a PDF file anew without author and other metadata, scripts, actions that reach out, and embedded files. Only what the pages need is written, so
 * that earlier versions hidden in the file are gone too.
 */
final class Papers {
    private static final int MOST_PAGES = 500;

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

    private Papers() {}

    /** Whether it held something that acts by itself; a link to another place in the web does not count. */
    static boolean clean(InputStream original, OutputStream copy) throws IOException, Refused {
        try (var paper = open(original.readAllBytes())) {
            paper.setDocumentInformation(new PDDocumentInformation());
            boolean acted = walk(paper.getDocumentCatalog().getCOSObject());
            paper.save(copy);
            return acted;
        } catch (RuntimeException | StackOverflowError e) {
            // A file made to confuse readers is answered like a broken one.
            throw broken(e);
        }
    }

    private static PDDocument open(byte[] bytes) throws Refused {
        try {
            var paper = Loader.loadPDF(bytes);
            if (paper.isEncrypted()) {
                paper.close();
                throw locked();
            }
            if (paper.getNumberOfPages() < 1) {
                paper.close();
                throw new Refused("file-empty", "the PDF file has no page");
            }
            if (paper.getNumberOfPages() > MOST_PAGES) {
                paper.close();
                throw new Refused("file-too-many-pages", "a PDF file has at most " + MOST_PAGES + " pages");
            }
            return paper;
        } catch (InvalidPasswordException e) {
            throw locked();
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    private static Refused locked() {
        return new Refused("file-locked", "the PDF file is protected by a password");
    }

    private static Refused broken(Throwable cause) {
        return new Refused("file-broken", "the PDF file cannot be read", cause);
    }

    /** Goes through everything that can be reached from the catalogue, each thing once; tells whether something would have acted. */
    private static boolean walk(COSDictionary catalogue) throws IOException {
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

    private static boolean clean(COSDictionary dictionary) throws IOException {
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
    private static void withoutMetadata(COSStream photo) throws IOException {
        byte[] bytes;
        try (var in = photo.createRawInputStream()) {
            bytes = in.readAllBytes();
        }
        var kept = new ByteArrayOutputStream(bytes.length);
        if (JpegSegments.copyWithoutMetadata(bytes, kept)) {
            try (var out = photo.createRawOutputStream()) {
                kept.writeTo(out);
            }
        }
    }
}
