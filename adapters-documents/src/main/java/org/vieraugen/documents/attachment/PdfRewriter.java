package org.vieraugen.documents.attachment;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.vieraugen.application.attachment.Cleaning.Original;
import org.vieraugen.application.attachment.Cleaning.Refused;
import org.vieraugen.domain.attachment.FileRefusal;

/**
 * Writes a PDF file anew without author and other metadata, scripts, actions that reach out, and embedded files. Only what the pages need is written, so
 * that earlier versions hidden in the file are gone too.
 */
final class PdfRewriter {
    private static final int MOST_PAGES = 500;

    private PdfRewriter() {}

    /** Whether it held something that acts by itself; a link to another place in the web does not count. */
    static boolean clean(Original original, OutputStream copy) throws IOException, Refused {
        try (var paper = open(original)) {
            check(paper);
            paper.setDocumentInformation(new PDDocumentInformation());
            boolean acted = new Disarming(paper.isEncrypted())
                    .all(paper.getDocumentCatalog().getCOSObject());
            // Who may print or copy it is for a copy of ours to say.
            paper.setAllSecurityToBeRemoved(true);
            paper.save(copy);
            return acted;
        } catch (RuntimeException | StackOverflowError e) {
            // A file made to confuse readers is answered like a broken one.
            throw broken(e);
        }
    }

    /** Opens what anybody can open: with no password. */
    private static PDDocument open(Original original) throws IOException, Refused {
        RandomAccessRead bytes;
        try (var in = original.open()) {
            bytes = new RandomAccessReadBuffer(in);
        }
        if (PaperBombs.isOne(bytes)) {
            throw broken(new IOException("it unpacks to more than papers do"));
        }
        try {
            return Loader.loadPDF(bytes);
        } catch (InvalidPasswordException e) {
            throw locked();
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    private static void check(PDDocument paper) throws IOException, Refused {
        if (paper.getNumberOfPages() < 1) {
            throw new Refused(FileRefusal.FILE_EMPTY, "the PDF file has no page");
        }
        if (paper.getNumberOfPages() > MOST_PAGES) {
            throw new Refused(FileRefusal.FILE_TOO_MANY_PAGES, "a PDF file has at most " + MOST_PAGES + " pages");
        }
        if (CoverPages.areAll(paper)) {
            throw new Refused(
                    FileRefusal.FILE_COVER_ONLY,
                    "only a cover page would be left; print it as PDF, or send the files in it one by one");
        }
    }

    private static Refused locked() {
        return new Refused(FileRefusal.FILE_LOCKED, "the PDF file is protected by a password");
    }

    private static Refused broken(Throwable cause) {
        return new Refused(FileRefusal.FILE_BROKEN, "the PDF file cannot be read", cause);
    }
}
