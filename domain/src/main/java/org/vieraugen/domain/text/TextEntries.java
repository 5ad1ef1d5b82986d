package org.vieraugen.domain.text;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says of a text module; that one is used, it says nowhere (L10). */
public final class TextEntries {
    public static final ActKind TEXT_WRITTEN = new ActKind("TEXT_WRITTEN");
    public static final ActKind TEXT_PROPOSED = new ActKind("TEXT_PROPOSED");
    public static final ActKind TEXT_CONFIRMED = new ActKind("TEXT_CONFIRMED");
    public static final ActKind TEXT_REFUSED = new ActKind("TEXT_REFUSED");
    public static final ActKind TEXT_TAKEN_BACK = new ActKind("TEXT_TAKEN_BACK");
    public static final ActKind TEXT_REVIEWED = new ActKind("TEXT_REVIEWED");
    public static final ActKind TEXT_HANDED_OVER = new ActKind("TEXT_HANDED_OVER");
    public static final ActKind TEXT_RETIRED = new ActKind("TEXT_RETIRED");
    public static final ActKind TEXT_BROUGHT_BACK = new ActKind("TEXT_BROUGHT_BACK");

    private TextEntries() {}
}
