package org.vieraugen.documents.paper;

import java.util.Map;

/** How papers look: the properties (XSL-FO 1.1) of each element and class that a page may have. */
final class Looks {
    /** A4, with room at the foot for the number of the page. */
    static final Map<String, String> SHEET =
            Map.of("page-width", "210mm", "page-height", "297mm", "margin", "20mm 24mm 12mm 24mm");

    static final Map<String, String> BODY = Map.of("margin-bottom", "16mm");
    static final Map<String, String> FOOT = Map.of("extent", "8mm", "display-align", "after");
    static final Map<String, String> NUMBER =
            Map.of("text-align", "center", "font-size", "9pt", "font-family", "latin", "line-height", "1.2");

    static final Map<String, String> TEXT = Map.of(
            "font-size", "11pt",
            "line-height", "1.5",
            "font-selection-strategy", "character-by-character",
            "orphans", "2",
            "widows", "2",
            "line-stacking-strategy", "font-height");

    static final Map<String, Map<String, String>> BLOCKS = Map.of(
            "h1",
            Map.of(
                    "role", "H1",
                    "font-size", "20pt",
                    "font-weight", "bold",
                    "line-height", "1.3",
                    "space-after", "10pt",
                    "keep-with-next.within-page", "always"),
            "h2",
            Map.of(
                    "role", "H2",
                    "font-size", "12pt",
                    "font-weight", "bold",
                    "line-height", "1.4",
                    "space-before", "16pt",
                    "space-after", "3pt",
                    "keep-with-next.within-page", "always"),
            "p",
            Map.of("space-after", "5pt"),
            "p.code",
            Map.of("font-family", "code", "font-size", "24pt", "line-height", "1.3", "space-after", "6pt"),
            "p.end",
            Map.of(
                    "font-size", "9pt",
                    "space-before", "24pt",
                    "padding-top", "6pt",
                    "border-before-style", "solid",
                    "border-before-width", "0.5pt",
                    "border-before-color", "#757575",
                    "keep-together.within-page", "always"),
            "figure",
            Map.of("font-size", "1pt", "line-height", "1pt", "line-stacking-strategy", "max-height"),
            // The light edge that a code needs reaches into the margin.
            "figure.square",
            Map.of("start-indent", "-13pt"));

    /** How wide pictures of a class are; they keep their proportions. */
    static final Map<String, String> WIDTHS = Map.of("square", "150pt", "drawing", "300pt");

    private Looks() {}
}
