package org.vieraugen.documents.attachment;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/**
 * Tells PDF files whose pages only say that another program is needed: forms that draw themselves (XFA), and collections of other files. A copy, which is what the
 * pages show, would be empty, and nobody would know.
 */
final class CoverPages {
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final COSName NEEDS_RENDERING = COSName.getPDFName("NeedsRendering");
    private static final COSName COLLECTION = COSName.getPDFName("Collection");
    private static final COSName EMBEDDED = COSName.getPDFName("EmbeddedFiles");
    private static final COSName ATTACHED = COSName.getPDFName("FileAttachment");

    private CoverPages() {}

    static boolean areAll(PDDocument paper) throws IOException {
        var catalogue = paper.getDocumentCatalog().getCOSObject();
        return drawsItself(paper, catalogue) || isCollection(paper, catalogue);
    }

    /** Where a form's fields stand on the pages, too, the pages show what was filled in. */
    private static boolean drawsItself(PDDocument paper, COSDictionary catalogue) throws IOException {
        var form = catalogue.getCOSDictionary(COSName.ACRO_FORM);
        if (form == null || form.getDictionaryObject(XFA) == null) {
            return false;
        }
        return catalogue.getBoolean(NEEDS_RENDERING, false)
                || form.getBoolean(NEEDS_RENDERING, false)
                || !anyOnPages(paper, PDAnnotationWidget.class::isInstance);
    }

    private static boolean isCollection(PDDocument paper, COSDictionary catalogue) throws IOException {
        boolean embeds = embeds(catalogue) || anyOnPages(paper, CoverPages::isFile);
        return embeds && (catalogue.getDictionaryObject(COLLECTION) != null || !anyContent(paper));
    }

    private static boolean embeds(COSDictionary catalogue) {
        var names = catalogue.getCOSDictionary(COSName.NAMES);
        return names != null && names.getDictionaryObject(EMBEDDED) != null;
    }

    private static boolean isFile(PDAnnotation annotation) {
        return ATTACHED.getName().equals(annotation.getSubtype());
    }

    @FunctionalInterface
    private interface Question {
        boolean isTrueOf(PDAnnotation annotation);
    }

    private static boolean anyOnPages(PDDocument paper, Question question) throws IOException {
        for (PDPage page : paper.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (question.isTrueOf(annotation)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean anyContent(PDDocument paper) {
        for (PDPage page : paper.getPages()) {
            if (page.hasContents()) {
                return true;
            }
        }
        return false;
    }
}
